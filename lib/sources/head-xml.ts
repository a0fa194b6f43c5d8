import { XMLParser } from 'fast-xml-parser'
import type { XmlNode } from '../text/xml-reader.ts'
import { decodeReferences } from '../text/xml-references.ts'
import { fused } from './field-names.ts'
import { likeness } from './likeness.ts'

const textKey = '#text'
const cdataKey = '#cdata'
const attributesKey = ':@'

/**
 * For looking at a document's beginning only: this parser closes what a cut left open without a word, which
 * is what a look needs and what reading must never do. Values stay text: reference numbers have leading
 * zeros.
 */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: cdataKey,
  trimValues: true,
})

/**
 * The root element as far as the beginning of a document shows it. Undefined where not even that can be read.
 */
export function xmlPrefix(text: string): XmlNode | undefined {
  try {
    const parsed: unknown = parser.parse(wholeTags(text.trimStart()))
    return nodesIn(parsed).nodes[0]
  } catch {
    // Reading it strictly will say what is wrong with it.
    return undefined
  }
}

/** The text without a last tag, CDATA or comment that the cut left incomplete. */
function wholeTags(text: string): string {
  const lastOpen = text.lastIndexOf('<')
  let end = lastOpen > text.lastIndexOf('>') ? lastOpen : text.length
  for (const [opens, closes] of [
    ['<![CDATA[', ']]>'],
    ['<!--', '-->'],
  ] as const) {
    const open = text.lastIndexOf(opens, end)
    if (open >= 0 && text.indexOf(closes, open) < 0) end = Math.min(end, open)
  }
  const whole = text.slice(0, end)
  // Text is kept only when markup follows it.
  const open = /<([^\s<>/!?]{1,100})[^<>]{0,1000}>[^<>]*$/.exec(whole.slice(whole.lastIndexOf('<')))?.[1]
  return open ? `${whole}</${open}>` : whole
}

function nodesIn(list: unknown): { nodes: XmlNode[]; text: string } {
  const nodes: XmlNode[] = []
  let text = ''
  for (const entry of Array.isArray(list) ? list : []) {
    if (typeof entry !== 'object' || entry === null) continue
    for (const [name, value] of Object.entries(entry)) {
      if (name === textKey) text += decoded(String(value))
      else if (name === cdataKey) text += cdataText(value)
      else if (name !== attributesKey) nodes.push(nodeOf(name, value, entry))
    }
  }
  return { nodes, text }
}

function nodeOf(name: string, value: unknown, entry: object): XmlNode {
  const inner = nodesIn(value)
  const stated: unknown = attributesKey in entry ? entry[attributesKey] : {}
  const attributes: Record<string, string> = Object.create(null)
  for (const [key, text] of Object.entries(stated ?? {})) attributes[key] = decoded(String(text))
  return { name, attributes, children: inner.nodes, text: inner.text }
}

function cdataText(value: unknown): string {
  const [first]: unknown[] = Array.isArray(value) ? value : []
  const isText = typeof first === 'object' && first !== null && textKey in first
  return isText ? String(first[textKey]) : ''
}

function decoded(text: string): string {
  try {
    return decodeReferences(text)
  } catch {
    return text
  }
}

/** What senders call one posting, where only one stands in the document. */
const recordNames = new Set(
  (
    'job entry item posting position vacancy offer listing ad advert opening record row ' +
    'oferta empleo vacante puesto trabajo stelle stellenangebot anzeige jobposting offre emploi annonce'
  ).split(' '),
)

type Candidate = {
  readonly path: readonly string[]
  readonly nodes: readonly XmlNode[]
  readonly score: number
}

const candidateDepthMax = 6

/** The path from the root whose elements look most like postings; [] where none does. */
export function recordPath(root: XmlNode): readonly string[] {
  const candidates = candidatesUnder(root, [root.name])
  const best = Math.max(0, ...candidates.map(({ score }) => score))
  if (best < 2) return []
  // A wrapper holds all that its only record holds: of equals the inner one is the record.
  const near = candidates.filter(({ score }) => score >= best * 0.8)
  const inner = near.reduce((found, next) => (next.score * 1.1 > found.score ? next : found))
  return inner.path
}

function candidatesUnder(parent: XmlNode, path: readonly string[]): Candidate[] {
  if (path.length > candidateDepthMax) return []
  const byName = Map.groupBy(parent.children, ({ name }) => name)
  return [...byName].flatMap(([name, nodes]) => {
    const here = [...path, name]
    const likest = Math.max(...nodes.slice(0, 3).map(likenessWithin))
    const isNamed = recordNames.has(fused(name))
    const score = likest * (nodes.length > 1 ? 2 : 1) * (isNamed ? 1.5 : 1)
    const first = nodes[0]
    return [{ path: here, nodes, score }, ...(first ? candidatesUnder(first, here) : [])]
  })
}

/** A record's own fields, not those of a list of records inside it. */
function likenessWithin(node: XmlNode): number {
  if (node.children.length === 0) return 0
  const byName = Map.groupBy(node.children, ({ name }) => name)
  const children = node.children.filter(
    ({ name, children: inner }) => inner.length < 3 || (byName.get(name)?.length ?? 0) === 1,
  )
  return likeness({ ...node, children })
}

/** All elements at a path from the root. */
export function nodesAt(root: XmlNode, path: readonly string[]): readonly XmlNode[] {
  let nodes: readonly XmlNode[] = path[0] === root.name ? [root] : []
  for (const name of path.slice(1))
    nodes = nodes.flatMap(({ children }) => children.filter((child) => child.name === name))
  return nodes
}
