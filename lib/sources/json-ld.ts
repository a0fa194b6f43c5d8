import { limits } from '../limits.ts'
import { Problem, type ProblemCode } from '../problem.ts'
import { isDeeper } from '../text/json/depth.ts'
import { readLooseJson } from '../text/json/loose.ts'
import { readMicrodata } from '../text/microdata.ts'
import { type PageMetadata, readPageMetadata } from '../text/page-metadata.ts'
import { innerOf, isObject } from './parts/json-fields.ts'
import { draftOfJobPosting } from './parts/schema-org.ts'
import type { Draft, Head, SourceFormat } from './source.ts'

/**
 * schema.org JobPosting in a page, as JSON-LD or else as microdata, and JSON-LD documents without a page.
 * Nodes may stand alone, in lists, in @graph or inside of other nodes; parts given by @id are looked up. A
 * page of several postings gives all of them and still says nothing of the others of its source.
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export const jsonLd: SourceFormat = {
  id: 'json-ld',
  sourceId: 'json-ld',
  channel: 'portal',
  covers: 'delta',

  detect(head: Head) {
    if (head.kind === 'json') return detectJson(head)
    if (head.kind !== 'page' || !head.html) return undefined
    const isSeen = /JobPosting/.test(head.text) && /ld\+json|itemtype/i.test(head.text)
    // Any page is worth a look: the markup may stand beyond the head, and without it we know the page has no
    // posting.
    return isSeen
      ? { confidence: 0.92, evidence: 'JobPosting in the markup of a page' }
      : { confidence: 0.1, evidence: 'a page' }
  },

  unfold(record: unknown): readonly unknown[] {
    return typeof record === 'string' ? postingsOfPage(record) : postingsIn([record])
  },

  draft(record: unknown): Draft | Problem {
    const fault = faultOf.get(record)
    return fault === undefined ? draftOfJobPosting(record) : new Problem(fault, { field: 'script' })
  },
}

function detectJson(head: Head & { kind: 'json' }) {
  if (head.envelope.has('@graph') && /"JobPosting"/.test(head.text)) {
    const split = { kind: 'json', shape: 'value', path: [] } as const
    return { confidence: 1, evidence: '@graph with a JobPosting', split }
  }
  return isPosting(head.record) ? { confidence: 1, evidence: '@type JobPosting' } : undefined
}

type Fault = Extract<ProblemCode, 'malformed_json' | 'too_deep'>

/** Each stands for a block that speaks of a posting and cannot be read. */
const faulty: Readonly<Record<Fault, unknown>> = {
  malformed_json: { '@type': 'cut' },
  too_deep: { '@type': 'deep' },
}
const faultOf = new Map<unknown, Fault>([
  [faulty.malformed_json, 'malformed_json'],
  [faulty.too_deep, 'too_deep'],
])

function readBlock(text: string): { readonly value?: unknown; readonly fault?: Fault } {
  const value = readLooseJson(text)
  const isSound = value !== undefined && !isDeeper(value, limits.depthMax)
  if (isSound) return { value }
  return text.includes('JobPosting') ? { fault: value === undefined ? 'malformed_json' : 'too_deep' } : {}
}

/** @throws Problem malformed_json or too_deep when the only posting cannot be read, empty_document without any */
function postingsOfPage(html: string): readonly unknown[] {
  const page = readPageMetadata(html)
  const blocks = page.jsonLd.map(readBlock)
  const fault = blocks.find((block) => block.fault !== undefined)?.fault
  const stated = postingsIn(blocks.map(({ value }) => value))
  const found = stated.length > 0 ? stated : postingsIn(readMicrodata(html))
  if (found.length === 0) throw new Problem(fault ?? 'empty_document', { kind: 'page' })
  const located = found.map((node) => atPage(node, page, found.length === 1))
  return fault === undefined ? located : [...located, faulty[fault]]
}

type Node = Readonly<Record<string, unknown>>

/** "JobPosting", "schema:JobPosting", "http://schema.org/JobPosting", alone or among others. */
const isPosting = (value: unknown): value is Node =>
  isObject(value) &&
  [value['@type']].flat().some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type))

/** The postings anywhere in these values, once each, with what they name by @id put in its place. */
function postingsIn(values: readonly unknown[]): readonly Node[] {
  const postings: Node[] = []
  const byId = new Map<string, Node>()
  visit(values, (node) => {
    const id = node['@id']
    if (typeof id === 'string' && !isReference(node) && !byId.has(id)) byId.set(id, node)
    if (isPosting(node) && !isReference(node)) postings.push(node)
  })
  const named = { byId, left: lookupsMax }
  const whole = postings.map((node) => ({
    ...resolved(node, named, 0),
    '@id': undefined,
    '@context': undefined,
  }))
  const seen = new Set<string>()
  return whole.filter((node) => {
    const written = JSON.stringify(node)
    const isFirst = !seen.has(written)
    seen.add(written)
    return isFirst
  })
}

/** An object that only names another one. */
const isReference = (node: Node): boolean =>
  Object.keys(node).every((key) => key === '@id' || key === '@type')

function visit(value: unknown, take: (node: Node) => void, depth = 0): void {
  if (depth > limits.depthMax) return
  if (Array.isArray(value)) for (const inner of value) visit(inner, take, depth + 1)
  else if (isObject(value)) {
    take(value)
    for (const inner of Object.values(value)) visit(inner, take, depth + 1)
  }
}

/** Nodes by their @id, and how many more may be looked up: nodes that name each other would never end. */
type Named = { readonly byId: ReadonlyMap<string, Node>; left: number }

const lookupsMax = 1_000
/** An employer's logo or a place's address lies no deeper; references in a circle end here too. */
const partsDepthMax = 4

function resolved(node: Node, named: Named, depth: number): Node {
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put)
    if (!isObject(value) || depth >= partsDepthMax) return value
    const found = isReference(value) && named.left > 0 ? named.byId.get(String(value['@id'])) : undefined
    if (found) named.left -= 1
    return resolved(found ?? value, named, depth + 1)
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, put(value)]))
}

/**
 * Links as seen from the page; the page of a single posting is where that one is read, if it says so of
 * itself.
 */
function atPage(node: Node, page: PageMetadata, isAlone: boolean): Node {
  const from = URL.canParse(page.base ?? '') ? page.base : page.url
  const absolute = (value: unknown): unknown =>
    typeof value === 'string' ? (URL.parse(value.trim(), from)?.href ?? value) : value
  const own = [node['url']].flat()[0]
  const url = own === undefined || own === '' ? (isAlone ? page.url : undefined) : absolute(own)
  const employer = node['hiringOrganization']
  if (!isObject(employer)) return { ...node, url }
  const logo = innerOf(employer, 'logo')
  return {
    ...node,
    url,
    hiringOrganization: { ...employer, logo: absolute(logo), url: absolute(employer['url']) },
  }
}
