import type { XmlNode } from '../../text/xml/node.ts'
import { type Field, fused, meaningOf } from '../mapper/field-names.ts'
import { leavesOf, localName } from '../mapper/flatten.ts'
import { jsonPairs } from '../mapper/pair-list.ts'
import { isObject } from '../parts/json-fields.ts'
import { asXmlNode } from '../parts/xml-fields.ts'
import { likeness } from './likeness.ts'

/**
 * Postings that stand in lists inside of what they share: {"companies": [{"name": "Dairy", "jobs": […]}]},
 * <company><name/><jobs><job/>…, {"Sales": […], "Legal": […]}. Each becomes a record of its own that takes the
 * group's employer, place or department along.
 */
const listNames = new Set(
  (
    'jobs job vacancies vacancy positions position openings opening postings posting listings requisitions ' +
    'jobpostings joblist jobpostinglist requisitionlist openpositions openjobs openroles roles ads adverts ' +
    'joblistings jobopenings jobads jobrequisitions ' +
    'ofertas oferta empleos empleo vacantes vacante puestos puesto stellen stelle stellenangebote stellenangebot ' +
    'stellenanzeigen stellenanzeige anzeigen anzeige offres offre emplois emploi postes poste annonces annonce ' +
    'vacatures vacature'
  ).split(' '),
)

/** What a group may say for all of its postings; its name, link and text are its own. */
const sharedFields = new Set<Field>([
  'employer',
  'employerUrl',
  'employerLogo',
  'employerAbout',
  'place',
  'city',
  'region',
  'country',
  'category',
  'industry',
])

/** What tells that a group without a name of its own is an employer: its address, its logo. */
const employerSigns = new Set('website homepage web logo logourl industry site'.split(' '))

/** Where an unfolded record of JSON keeps its group. A symbol is no name that a sender could write. */
const group = Symbol('group')

type Members = Readonly<Record<PropertyKey, unknown>>

type Member = readonly [string, unknown]

/** Some of a group's postings are its postings, too; those called "similar" are not. */
const whichOnes = /^(?:highlighted|featured|active|current|live|latest|published|all)/

/** What stands around a group and is none of it: {"edges": [{"node": {"name": "Dairy", "jobs": […]}}]}. */
const wrapperNames = new Set('node _source attributes fields document doc'.split(' '))

const memo = new Map<string, boolean>()
const memoMax = 5_000

/** Names come again with every record: each is taken apart once. */
function isListName(name: string): boolean {
  const known = memo.get(name)
  if (known !== undefined) return known
  const found = listNames.has(fused(localName(name)).replace(whichOnes, ''))
  if (memo.size < memoMax) memo.set(name, found)
  return found
}

/** The records inside a record, or itself where it is one. */
export function unfoldGroup(record: unknown): readonly unknown[] {
  if (Array.isArray(record)) {
    const isGroup = record.length > 0 && record.every(isObject) && jsonPairs(record) === undefined
    return isGroup ? record : [record]
  }
  const node = asXmlNode(record)
  if (node) return unfoldNode(node)
  return isObject(record) ? unfoldObject(record) : [record]
}

function unfoldObject(record: Members): readonly unknown[] {
  const inner = Object.entries(record).filter(([, value]) => typeof value === 'object' && value !== null)
  if (inner.length === 0) return [record]
  if (isEmptyGroup(record, inner)) return []
  const lists = inner.filter(([, value]) => isList(value))
  if (lists.length > 1 && areAlike(lists) && !hasTitle(record)) return lists.flatMap(listed)
  const named = lists.find(([name]) => isListName(name)) ?? nestedList(inner)
  if (!named) return wrappedGroup(inner) ?? pageIn(record)?.flatMap(unfoldGroup) ?? [record]
  const [key, list] = named
  const outer = Object.fromEntries(
    Object.entries(record).filter(([name, value]) => name !== key && !isList(value)),
  )
  const postings = objectsIn(list)
  if (!arePostings(postings, outer)) return [record]
  return postings.map((one) => ({ ...one, [group]: outer }))
}

function wrappedGroup(inner: readonly Member[]): readonly unknown[] | undefined {
  const [, group] = inner.find(([name, value]) => isObject(value) && wrapperNames.has(name)) ?? []
  if (!isObject(group)) return undefined
  const found = unfoldObject(group)
  return found.length === 1 && found[0] === group ? undefined : found
}

/** Nobody there hires at the moment: the group's own name is no title. */
const isEmptyGroup = (record: Members, inner: readonly Member[]): boolean =>
  inner.some(([name, value]) => isEmpty(value) && isListName(name)) &&
  Object.keys(record).every((name) => vagueTitle.test(name) || meaningOf([name])?.field !== 'title')

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0
const vagueTitle = /^(?:name|nombre|nom|label|bezeichnung)$/i

const isList = (value: unknown): boolean => Array.isArray(value) && value.some(isObject)
const objectsIn = (list: unknown): readonly Members[] => (Array.isArray(list) ? list.filter(isObject) : [])
const listed = ([, list]: Member): readonly Members[] => objectsIn(list)

/** {"jobs": {"job": […]}} is a list with a wrapper. */
function nestedList(inner: readonly Member[]): Member | undefined {
  for (const [name, value] of inner) {
    if (!isObject(value) || !isListName(name)) continue
    const list = Object.values(value).find(isList)
    if (list !== undefined) return [name, list]
  }
  return undefined
}

/** Names under which a page of an answer keeps its records: {"nbHits": 40, "hits": […]}. */
const pageNames = new Set(
  'hits items results nodes edges records entries rows docs pages data list'.split(' '),
)
const pageDepthMax = 4

/** The records of a record that is only a page of them: several searches at once, or what a browser keeps. */
function pageIn(record: Members): readonly Members[] | undefined {
  if (hasTitle(record)) return undefined
  const found = pageList(record, pageDepthMax)
  const isPage = found !== undefined && saysTitle(found[0]) && !saysTitle(withoutList(record, found))
  return isPage && arePostings(found, undefined) ? found : undefined
}

function pageList(record: Members, depth: number): readonly Members[] | undefined {
  const members = Object.entries(record)
  const own = members.find(([name, value]) => pageNames.has(name) && isList(value))
  if (own) return listed(own)
  for (const [, value] of depth > 0 ? members : []) {
    const inner = isObject(value) ? pageList(value, depth - 1) : undefined
    if (inner) return inner
  }
  return undefined
}

/** What stands around a list's records. */
const withoutList = (record: Members, list: readonly Members[]): unknown =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => !(Array.isArray(value) && value.some((one) => list.includes(one))))
      .map(([key, value]) => [key, isObject(value) ? withoutList(value, list) : value]),
  )

const saysTitle = (record: unknown): boolean =>
  leavesOf(record).some(({ segments }) => meaningOf(segments)?.field === 'title')

const hasTitle = (record: unknown): boolean =>
  isObject(record) && Object.keys(record).some((name) => meaningOf([name])?.field === 'title')

/** What stands inside has a title, and says at least as much of a posting as what stands around it. */
function arePostings([first]: readonly unknown[], outer: unknown): boolean {
  if (first === undefined || !saysTitle(first)) return false
  const score = likeness(first)
  return score >= 2 && score >= likeness(outer)
}

const sharedKeysMin = 4

/** Lists of one kind of thing under names of the sender's own, such as departments. */
function areAlike(lists: readonly Member[]): boolean {
  const keys = lists.map((list) => Object.keys(listed(list)[0] ?? {}))
  const [first = []] = keys
  const isSame = (others: readonly string[]): boolean => {
    const both = first.filter((key) => others.includes(key)).length
    return both >= sharedKeysMin && both >= 0.7 * Math.max(first.length, others.length)
  }
  return keys.every(isSame) && hasTitle(listed(lists[0] ?? ['', []])[0])
}

/**
 * Whether the lists beside the one at `path` are more of the same: then the object that holds them all is what is
 * read, and `unfoldGroup` makes records of it.
 */
export function isOneOfLists(around: unknown): boolean {
  const lists = isObject(around) ? Object.entries(around).filter(([, value]) => isList(value)) : []
  return lists.length > 1 && areAlike(lists) && !hasTitle(around)
}

/** An unfolded record with what its group says; `container` is what the list of groups is called. */
export function withGroup(record: unknown, container: string): unknown {
  const outer = isObject(record) ? record[group] : undefined
  if (!isObject(record) || !isObject(outer)) return record
  const isEmployer = Object.keys(outer).some((name) => employerSigns.has(fused(name)))
  const name = saysShared(container) ? container : isEmployer ? 'company' : undefined
  if (name !== undefined && !(name in record)) return { ...record, [name]: outer }
  const shared = Object.entries(outer).filter(([key]) => !(key in record) && saysShared(key))
  return { ...record, ...Object.fromEntries(shared) }
}

function saysShared(name: string): boolean {
  const field = meaningOf([name])?.field
  return field !== undefined && sharedFields.has(field)
}

function unfoldNode(node: XmlNode): readonly unknown[] {
  const inner = nodesIn(node)
  if (!arePostings(inner, outerOf(node))) return [node]
  const shared = sharedNodes(node)
  return inner.map((one) => ({ ...one, children: [...one.children, ...shared] }))
}

function nodesIn(node: XmlNode): readonly XmlNode[] {
  const list = node.children.find(({ name, children }) => children.length > 0 && isListName(name))
  if (!list) return []
  const wrapped = list.children.filter(isRecord)
  return wrapped.length > 0 ? wrapped : node.children.filter(({ name }) => name === list.name)
}

const outerOf = (node: XmlNode): XmlNode => ({
  ...node,
  children: node.children.filter(({ children }) => children.length === 0),
})

const sharedNodes = (node: XmlNode): readonly XmlNode[] =>
  saysShared(localName(node.name))
    ? [outerOf(node)]
    : outerOf(node).children.filter(({ name }) => saysShared(localName(name)))

const attributesMin = 2

const isRecord = ({ children, attributes }: XmlNode): boolean =>
  children.length > 1 || Object.keys(attributes).length >= attributesMin

/** Whether elements are groups whose postings would lose something if they were read without them. */
export const areGroups = (nodes: readonly XmlNode[]): boolean =>
  nodes.length > 1 &&
  nodes.some((node) => sharedNodes(node).length > 0 && arePostings(nodesIn(node), outerOf(node)))
