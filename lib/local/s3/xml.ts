import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { S3Fault } from './faults.ts'

/**
 * What an element holds: text, elements, several of the same name, or nothing at all (then it is left out).
 */
export type XmlContent =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlContent[]
  | { readonly [name: string]: XmlContent }

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Characters below the space are written as references, as S3 does, although XML 1.0 forbids most of them.
 */
const escapeXml = (text: string): string =>
  text.replace(/[&<>"\u0000-\u001f]/g, (found) => escapes[found] ?? `&#x${found.charCodeAt(0).toString(16)};`)

function element(name: string, content: XmlContent): string {
  if (content === undefined) return ''
  if (isList(content)) return content.map((one) => element(name, one)).join('')
  if (typeof content !== 'object') return `<${name}>${escapeXml(String(content))}</${name}>`
  const inner = Object.entries(content).map(([child, value]) => element(child, value))
  return `<${name}>${inner.join('')}</${name}>`
}

const isList = (content: XmlContent): content is readonly XmlContent[] => Array.isArray(content)

/** A reply of S3: one root in its namespace. */
export const xmlDocument = (root: string, content: XmlContent): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, content).replace(
    `<${root}>`,
    `<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">`,
  )}`

/** An error of S3, which has no namespace. */
export const xmlError = (content: XmlContent): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element('Error', content)}`

/** One element of a request, its namespace prefix dropped. */
export type RequestElement = {
  readonly name: string
  readonly children: readonly RequestElement[]
  readonly text: string
}

/** Values stay text ("007" is a key, not a number); references are decoded, numbered ones too. */
const parser = new XMLParser({
  preserveOrder: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
})

/** What the parser makes of an element: its name as the one key, or text under `#text`. */
type Parsed = { readonly [name: string]: readonly Parsed[] | string }

const depthMax = 8

/** A document type, or a reference that XML itself does not define. */
const foreign = /<!DOCTYPE|&(?!#\d+;|#x[\da-f]+;|amp;|lt;|gt;|quot;|apos;)/i

/** Reads a small XML body. A document type, foreign entities and broken XML are MalformedXML. */
export function readXml(body: string, rootName: string): RequestElement {
  if (foreign.test(body) || XMLValidator.validate(body) !== true) refuse()
  // The parser's own shape, kept in order; every name is looked at below.
  const roots = nodesOf(parser.parse(body) as readonly Parsed[], 0)
  const [root] = roots.filter(({ name }) => !name.startsWith('?'))
  return root?.name === rootName ? root : refuse()
}

function nodesOf(parsed: readonly Parsed[], depth: number): RequestElement[] {
  if (depth > depthMax) refuse()
  return parsed.flatMap((one) =>
    Object.entries(one).flatMap(([name, inner]) =>
      typeof inner === 'string' || name === ':@'
        ? []
        : [{ name, children: nodesOf(inner, depth + 1), text: textIn(inner) }],
    ),
  )
}

const textIn = (parsed: readonly Parsed[]): string =>
  parsed.map((one) => (typeof one['#text'] === 'string' ? one['#text'] : '')).join('')

export const childrenOf = (node: RequestElement, name: string): readonly RequestElement[] =>
  node.children.filter((child) => child.name === name)

export const childText = (node: RequestElement, name: string): string | undefined =>
  childrenOf(node, name)[0]?.text

function refuse(): never {
  throw new S3Fault('MalformedXML')
}
