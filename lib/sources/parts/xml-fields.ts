import type { XmlNode } from '../../text/xml/node.ts'

/**
 * Access to a record's elements by name. Feeds change the case of their tags from one day to the next, so
 * case is ignored.
 */
type Index = ReadonlyMap<string, readonly XmlNode[]>

const indexes = new WeakMap<XmlNode, Index>()
const lowers = new Map<string, string>()
const lowersMax = 5_000

/** Names come again with every record. */
function lowerOf(name: string): string {
  const known = lowers.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  if (lowers.size < lowersMax) lowers.set(name, lower)
  return lower
}

/** Adapters ask a record for some hundred names, so it is gone through once. */
function indexOf(node: XmlNode): Index {
  const known = indexes.get(node)
  if (known) return known
  const index = new Map<string, XmlNode[]>()
  for (const child of node.children) {
    const name = lowerOf(child.name)
    const list = index.get(name)
    if (list) list.push(child)
    else index.set(name, [child])
  }
  indexes.set(node, index)
  return index
}

/** The first child of the first of these names that there is; earlier names go before later ones. */
export function fieldNode(node: XmlNode, ...names: readonly string[]): XmlNode | undefined {
  const index = indexOf(node)
  for (const name of names) {
    const [child] = index.get(lowerOf(name)) ?? []
    if (child) return child
  }
  return undefined
}

/** All children of any of these names, in document order. */
export function fieldNodes(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  const index = indexOf(node)
  const [only = [], ...others] = names.flatMap((name) => {
    const list = index.get(lowerOf(name))
    return list ? [list] : []
  })
  if (others.length === 0) return only
  const wanted = names.map(lowerOf)
  return node.children.filter((child) => wanted.includes(lowerOf(child.name)))
}

/** The text of the first of these fields that says anything: an empty tag means that nothing was said. */
export function fieldText(node: XmlNode, ...names: readonly string[]): string | undefined {
  const index = indexOf(node)
  for (const name of names) {
    for (const child of index.get(lowerOf(name)) ?? []) if (child.text.trim() !== '') return child.text
  }
  return undefined
}

/** The texts of all fields of these names that say anything. */
export const fieldTexts = (node: XmlNode, ...names: readonly string[]): readonly string[] =>
  fieldNodes(node, ...names)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')

/** Whether the record has such an element, be it empty. */
export const hasField = (node: XmlNode, ...names: readonly string[]): boolean =>
  fieldNode(node, ...names) !== undefined

/**
 * Whether a record is an element. Only the reader of XML makes attributes without a prototype: a JSON object or
 * a row of a table may have keys of the same names, with anything in them.
 */
export function isXmlNode(record: unknown): record is XmlNode {
  if (typeof record !== 'object' || record === null || !('attributes' in record)) return false
  const { attributes } = record
  return typeof attributes === 'object' && attributes !== null && Object.getPrototypeOf(attributes) === null
}

/** A record as an XML adapter gets it. Undefined for anything else: its source may send JSON one day. */
export const asXmlNode = (record: unknown): XmlNode | undefined => (isXmlNode(record) ? record : undefined)

/** A list written into one field: "Python, SQL; team work". */
export const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
