import { SaxesParser } from 'saxes'
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
export const xmlReply = (root: string, content: XmlContent): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, content).replace(
    `<${root}>`,
    `<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">`,
  )}`

/** An error of S3, which has no namespace. */
export const xmlError = (content: XmlContent): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element('Error', content)}`

/** One element of a request, its namespace prefix dropped. */
export type XmlNode = { readonly name: string; readonly children: XmlNode[]; text: string }

/** Reads a small XML body. A document type, foreign entities and broken XML are MalformedXML. */
export function readXml(body: string, rootName: string): XmlNode {
  const top: XmlNode = { name: '', children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', () => refuse())
  parser.on('doctype', () => refuse())
  parser.on('opentag', ({ name }) => {
    if (open.length > 8) refuse()
    const node: XmlNode = { name: name.slice(name.indexOf(':') + 1), children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  const addText = (text: string) => {
    const node = open.at(-1)
    if (node) node.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => open.pop())
  parser.write(body).close()
  const root = top.children[0]
  return root?.name === rootName ? root : refuse()
}

export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name)

export const textOf = (node: XmlNode, name: string): string | undefined => childrenOf(node, name)[0]?.text

function refuse(): never {
  throw new S3Fault('MalformedXML')
}
