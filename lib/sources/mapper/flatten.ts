import type { XmlNode } from '../../text/xml/node.ts'
import { emptyWords } from '../data/field-synonyms.ts'
import { isObject } from '../parts/json-fields.ts'
import { isXmlNode } from '../parts/xml-fields.ts'
import { fused, meaningOf } from './field-names.ts'
import { jsonPairs, linkPairs, xmlPairs } from './pair-list.ts'
import { nameOfRow, nestedIn, translatedIn, wrappedIn } from './typed-values.ts'

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
/** Lists have no names, so lists in lists are counted by themselves. */
const listDepthMax = 8

/**
 * A record's values in the order in which they stand, whatever it was written in; what says nothing is left
 * out.
 */
export function leavesOf(record: unknown): Leaf[] {
  const leaves: Leaf[] = []
  if (isXmlNode(record)) {
    const spot = { ...root, prefix: plainPrefix(record) }
    addAttributes(leaves, record, spot)
    // <job title="Turner" href="…">Turns parts on a lathe.</job>
    if (record.children.length === 0) add(leaves, { ...spot, ...ownText }, record.text)
    addChildren(leaves, record, spot)
  } else {
    addJson(leaves, record, root)
  }
  return leaves
}

/** What stands in an element without elements: a title or a description, as its values show. */
const ownText = { path: 'text()', segments: ['text'] }

/** A name without its namespace prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1)

/** That of all its fields, or else its own; where only some fields have one, "media:title" is not the title. */
function plainPrefix({ name, children: [first, ...others] }: XmlNode): string {
  const prefix = prefixOf(first?.name ?? '')
  return prefix !== '' && others.every((child) => prefixOf(child.name) === prefix) ? prefix : prefixOf(name)
}

/** `prefix` is the namespace prefix of names that say no more by it, "job:". */
type Spot = Omit<Leaf, 'value'> & { readonly prefix: string; readonly lists: number }

const root: Spot = { path: '', segments: [], group: '', prefix: '', lists: 0 }

const under = (spot: Spot, name: string, separator = '.'): Spot => ({
  path: spot.path === '' ? name : `${spot.path}${separator}${name}`,
  segments: [...spot.segments, name.startsWith(spot.prefix) ? name.slice(spot.prefix.length) : name],
  group: spot.group,
  prefix: spot.prefix,
  lists: spot.lists,
})

function add(leaves: Leaf[], spot: Spot, value: string): void {
  const text = value.trim()
  if (text === '' || leaves.length >= leavesMax) return
  if (text.length < 24 && emptyWords.has(text.toLowerCase()) && !isState(spot.segments, text)) return
  const { path, segments, group } = spot
  leaves.push({ path, segments, group, value: text })
}

/** "NC" and "ND" say nothing in French, and are North Carolina and North Dakota where a state should be. */
const isState = (segments: readonly string[], text: string): boolean =>
  (text === 'NC' || text === 'ND') && meaningOf(segments)?.field === 'region'

function addJson(leaves: Leaf[], given: unknown, spot: Spot): void {
  const value = plainOf(given)
  if (typeof value === 'string') add(leaves, spot, value)
  else if (typeof value === 'boolean') add(leaves, spot, String(value))
  else if (typeof value === 'number' && Number.isFinite(value)) add(leaves, spot, String(value))
  if (typeof value !== 'object' || value === null || spot.segments.length > depthMax) return
  if (Array.isArray(value)) {
    if (spot.lists >= listDepthMax) return
    const pairs = jsonPairs(value) ?? linkPairs(value)
    for (const pair of pairs ?? []) addJson(leaves, pair.value, under(spot, pair.name))
    if (pairs) return
    const translated = translatedIn(value)
    if (translated) addJson(leaves, translated.value, { ...spot, lists: spot.lists + 1 })
    if (translated) return
    value.map(plainOf).forEach((inner, n) => {
      const isGroup = typeof inner === 'object' && inner !== null
      // A list of one is how some write any value.
      const group = isGroup && value.length > 1 ? `${spot.path}[${n}]` : spot.group
      addJson(leaves, inner, { ...spot, group, lists: spot.lists + 1 })
    })
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    // "@_id" is how a reader of XML writes an attribute.
    const name = key.startsWith('@_') ? key.slice(2) : key
    if (name !== '__proto__' && !(name.startsWith('@') && name !== '@key' && name !== '@id')) {
      const row = nameOfRow(name, inner)
      const here = under(spot, name)
      if (row) add(leaves, { ...here, segments: [...spot.segments, row.of] }, row.value)
      else addJson(leaves, inner, here)
    }
  }
}

const wrappersMax = 4

/** A moment as Microsoft's JSON writes it, `/Date(1790000000000+0000)/`. */
function millisecondsIn(text: string): number | undefined {
  const [, digits] = (text.length < 40 && /^\/Date\((-?\d{9,13})(?:[+-]\d{4})?\)\/$/.exec(text)) || []
  return digits === undefined ? undefined : Number(digits)
}

/** A value without what only says its type. */
function plainOf(given: unknown): unknown {
  let value = typeof given === 'string' ? (millisecondsIn(given) ?? given) : given
  for (let n = 0; n < wrappersMax; n += 1) {
    const wrapped =
      typeof value === 'string' ? nestedIn(value) : isObject(value) ? wrappedIn(value) : undefined
    if (!wrapped) return value
    value = wrapped.value
  }
  return value
}

function addChildren(leaves: Leaf[], node: XmlNode, spot: Spot): void {
  if (spot.segments.length > depthMax) return
  const byName = Map.groupBy(node.children, ({ name }) => name)
  const paired = new Set(
    [...byName].filter(([, nodes]) => addPairs(leaves, nodes, spot)).map(([name]) => name),
  )
  node.children.forEach((child, n) => {
    if (paired.has(child.name) || isTranslation(child, byName.get(child.name))) return
    const here = under(spot, child.name)
    const isOfMany = (byName.get(child.name)?.length ?? 0) > 1 && child.children.length > 0
    const at = isOfMany ? { ...here, group: `${here.path}[${n}]` } : here
    addAttributes(leaves, child, at)
    if (child.text !== '') add(leaves, at, child.text)
    addChildren(leaves, child, at)
  })
}

const languageOf = ({ attributes }: XmlNode): string | undefined =>
  attributes['xml:lang'] ?? attributes['lang'] ?? attributes['language']

/** The same in another language than the first element of that name: <title xml:lang="en"/><title xml:lang="de"/>. */
function isTranslation(child: XmlNode, [first, second]: readonly XmlNode[] = []): boolean {
  if (!first || !second || child === first) return false
  const [here, there] = [languageOf(child), languageOf(first)]
  return here !== undefined && there !== undefined && here !== there
}

/** Elements that are a field each by an attribute of theirs. */
function addPairs(leaves: Leaf[], nodes: readonly XmlNode[], spot: Spot): boolean {
  const pairs = xmlPairs(nodes)
  for (const { name, value } of pairs ?? []) add(leaves, under(spot, name), String(value))
  return pairs !== undefined
}

/** An attribute called `value` is the element's own value, as SimplyHired writes it. */
function addAttributes(leaves: Leaf[], node: XmlNode, spot: Spot): void {
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name.startsWith('xmlns')) continue
    const isOwn = fused(name) === 'value' && spot.path !== ''
    add(leaves, isOwn ? spot : under(spot, name, '@'), value)
  }
}
