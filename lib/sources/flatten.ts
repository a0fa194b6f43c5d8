import type { XmlNode } from '../text/xml-reader.ts'
import { emptyWords } from './data/field-synonyms.ts'
import { fused } from './field-names.ts'

/**
 * One value of a record and the names that lead to it. `group` is the list element it stands in, '' for none.
 */
export type Leaf = {
  /** "locations.city", "salary@currency": names as written, without positions. */
  readonly path: string
  readonly segments: readonly string[]
  readonly group: string
  readonly value: string
}

const leavesMax = 500
const depthMax = 8

/**
 * A record's values in the order in which they stand, whatever it was written in; what says nothing is left
 * out.
 */
export function leavesOf(record: unknown): Leaf[] {
  const leaves: Leaf[] = []
  if (isXmlNode(record)) {
    const prefix = record.name.slice(0, record.name.length - localName(record.name).length)
    const spot = { path: '', segments: [], group: '', prefix }
    addAttributes(leaves, record, spot)
    addChildren(leaves, record, spot)
  } else {
    addJson(leaves, record, { path: '', segments: [], group: '', prefix: '' })
  }
  return leaves
}

export const isXmlNode = (record: unknown): record is XmlNode =>
  typeof record === 'object' &&
  record !== null &&
  'children' in record &&
  'attributes' in record &&
  Array.isArray(record.children)

/** A name without its namespace prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** `prefix` is the namespace prefix of the record's own name, "job:"; names that share it say no more by it. */
type Spot = Omit<Leaf, 'value'> & { readonly prefix: string }

const under = (spot: Spot, name: string, separator = '.'): Spot => ({
  path: spot.path === '' ? name : `${spot.path}${separator}${name}`,
  segments: [...spot.segments, name.startsWith(spot.prefix) ? name.slice(spot.prefix.length) : name],
  group: spot.group,
  prefix: spot.prefix,
})

function add(leaves: Leaf[], spot: Spot, value: string): void {
  const text = value.trim()
  if (text === '' || leaves.length >= leavesMax) return
  if (text.length < 24 && emptyWords.has(text.toLowerCase())) return
  const { path, segments, group } = spot
  leaves.push({ path, segments, group, value: text })
}

function addJson(leaves: Leaf[], value: unknown, spot: Spot): void {
  if (typeof value === 'string') add(leaves, spot, value)
  else if (typeof value === 'boolean') add(leaves, spot, String(value))
  else if (typeof value === 'number' && Number.isFinite(value)) add(leaves, spot, String(value))
  if (typeof value !== 'object' || value === null || spot.segments.length > depthMax) return
  if (Array.isArray(value)) {
    value.forEach((inner: unknown, n) => {
      const isObject = typeof inner === 'object' && inner !== null
      addJson(leaves, inner, isObject ? { ...spot, group: `${spot.path}[${n}]` } : spot)
    })
    return
  }
  // JSON-LD wraps a value that has a type or language: https://www.w3.org/TR/json-ld11/#value-objects
  const members = '@value' in value ? [] : Object.entries(value)
  if ('@value' in value) addJson(leaves, value['@value'], spot)
  for (const [key, inner] of members) {
    if (key !== '__proto__' && !(key.startsWith('@') && key !== '@key' && key !== '@id')) {
      addJson(leaves, inner, under(spot, key))
    }
  }
}

function addChildren(leaves: Leaf[], node: XmlNode, spot: Spot): void {
  if (spot.segments.length > depthMax) return
  const counts = new Map<string, number>()
  for (const child of node.children) counts.set(child.name, (counts.get(child.name) ?? 0) + 1)
  node.children.forEach((child, n) => {
    const here = under(spot, child.name)
    const isOfMany = (counts.get(child.name) ?? 0) > 1 && child.children.length > 0
    const at = isOfMany ? { ...here, group: `${here.path}[${n}]` } : here
    addAttributes(leaves, child, at)
    if (child.text !== '') add(leaves, at, child.text)
    addChildren(leaves, child, at)
  })
}

/** An attribute called `value` is the element's own value, as SimplyHired writes it. */
function addAttributes(leaves: Leaf[], node: XmlNode, spot: Spot): void {
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name.startsWith('xmlns')) continue
    const isOwn = fused(name) === 'value' && spot.path !== ''
    add(leaves, isOwn ? spot : under(spot, name, '@'), value)
  }
}
