import type { XmlNode } from '../../text/xml/node.ts'

/** A field that a record writes as data: <field name="title">Turner</field>, {"key": "title", "value": "Turner"}. */
export type Pair = { readonly name: string; readonly value: unknown }

const nameKeys = new Set(
  (
    'name key k id code field field_id field_name fieldid fieldname label property nombre clave nom cle ' +
    'schluessel feld'
  ).split(' '),
)
const valueKeys = new Set('value v val text content valor contenido wert inhalt valeur contenu'.split(' '))

/** Fewer could as well be a list of things that have names. */
const pairsMin = 3
const nameCharsMax = 60

const isFieldName = (name: unknown): name is string =>
  typeof name === 'string' && name.length <= nameCharsMax && /\p{L}/u.test(name) && !/^https?:/.test(name)

/** All or nothing: pairs of one list, each name once. */
function whole(pairs: readonly (Pair | undefined)[], min = pairsMin): readonly Pair[] | undefined {
  const found = pairs.filter((pair) => pair !== undefined)
  if (found.length < min || found.length < pairs.length) return undefined
  return new Set(found.map(({ name }) => name)).size === found.length ? found : undefined
}

/** The pairs of a JSON list that holds nothing else. */
export const jsonPairs = (list: readonly unknown[]): readonly Pair[] | undefined => whole(list.map(jsonPair))

function jsonPair(value: unknown): Pair | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  if (entries.length !== 2) return undefined
  const name = entries.find(([key]) => nameKeys.has(key.toLowerCase()))?.[1]
  const said = entries.find(([key]) => valueKeys.has(key.toLowerCase()))
  return isFieldName(name) && said ? { name, value: said[1] } : undefined
}

/**
 * The links of a JSON list that says of each what it leads to (https://www.iana.org/assignments/link-relations):
 * {"rel": "self", "href": "https://api.…"}, {"rel": "alternate", "href": "https://…"}.
 */
export function linkPairs(list: readonly unknown[]): readonly Pair[] | undefined {
  return linkPair(list[0]) && whole(list.map(linkPair), 2)
}

function linkPair(value: unknown): Pair | undefined {
  if (typeof value !== 'object' || value === null || !('rel' in value) || !('href' in value)) return undefined
  return isFieldName(value.rel) && typeof value.href === 'string'
    ? { name: value.rel, value: value.href }
    : undefined
}

/** The pairs that the children of one name are. */
export const xmlPairs = (nodes: readonly XmlNode[]): readonly Pair[] | undefined => whole(nodes.map(xmlPair))

function xmlPair({ attributes, children, text }: XmlNode): Pair | undefined {
  const members: readonly (readonly [string, string])[] =
    children.length > 0
      ? children.map((child): [string, string] => [child.name, child.text])
      : Object.entries(attributes)
  const name = members.find(([key]) => nameKeys.has(key.toLowerCase()))?.[1]
  const said = members.find(([key]) => valueKeys.has(key.toLowerCase()))?.[1]
  const isPair = children.length === 0 ? members.length <= 3 : members.length === 2 && said !== undefined
  return isPair && isFieldName(name) ? { name, value: said ?? text } : undefined
}
