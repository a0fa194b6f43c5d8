import { Problem } from '../problem.ts'
import type { XmlNode } from '../text/xml-reader.ts'
import {
  aroundEmployer,
  isEmployer,
  isInTitle,
  splitTitle,
  withoutEmployer,
  withoutPlace,
} from './feed-employer.ts'
import { jobFacts } from './feed-facts.ts'
import { aboutFeed, detectFeed, type FeedAbout, jobFields } from './feed-fields.ts'
import { isPlaceName, labelledFacts } from './feed-labels.ts'
import { headRecords } from './head-records.ts'
import { refOfWords } from './page.ts'
import { areSharedIds, linksOfTitles } from './shared-links.ts'
import type { Draft, DraftContext, DraftPlace, Head, SourceFormat } from './source.ts'
import { asXmlNode, fieldNode, fieldText, fieldTexts } from './xml-fields.ts'

const itemPath = ['rss', 'channel', 'item']

/** RSS 1.0 and 0.90 are RDF, with the items beside the channel: https://web.resource.org/rss/1.0/spec */
const rdfRoot = /^(?:[\w-]+:)?RDF$/
const rdfRss = /["']https?:\/\/(?:purl\.org\/rss\/1\.0\/?|my\.netscape\.com\/rdf\/simple\/0\.9\/?)["']/

/** The path to the items, or undefined where it is no RSS. */
function itemPathOf(head: Head): readonly string[] | undefined {
  if (head.kind !== 'xml') return undefined
  if (rdfRoot.test(head.root)) return rdfRss.test(head.text.slice(0, 8_192)) ? [head.root, 'item'] : undefined
  return head.root === 'rss' && !isOfJobs(head) ? itemPath : undefined
}

/** Some call any feed RSS: `<rss><jobs><job>` has nothing of it but its name. */
const isOfJobs = ({ path, text }: Head & { kind: 'xml' }): boolean =>
  path.length > 1 && path.at(-1) !== 'channel' && !/<item[\s/>]/.test(text)

/**
 * RSS 2.0, https://www.rssboard.org/rss-specification, and the older RSS 1.0, with the namespaces that job boards add.
 * A feed shows the newest items only, so what is missing from it is not gone.
 */
export const rss: SourceFormat = {
  id: 'rss',
  sourceId: 'rss',
  channel: 'aggregator',
  covers: 'delta',

  detect(head: Head) {
    const path = itemPathOf(head)
    return path && detectFeed(head, path)
  },

  draft(record: unknown, { head, capturedAt }: DraftContext): Draft | Problem | undefined {
    const item = asXmlNode(record)
    if (!item) return new Problem('invalid_field', { field: 'item' })
    if (item.children.every(({ text, children }) => text.trim() === '' && children.length === 0))
      return undefined
    const path = itemPathOf(head) ?? itemPath
    return draftOf(item, { about: aboutFeed(head, path), shared: sharedIn(head, path), capturedAt })
  },
}

type Feed = {
  readonly about: FeedAbout
  /** Ids and links that several items of different titles share. */
  readonly shared: ReadonlySet<string>
  readonly capturedAt: string
}

const sharedKnown = new WeakMap<Head, ReadonlySet<string>>()

/** Looks at the beginning of a feed, once per document. */
function sharedIn(head: Head, path: readonly string[]): ReadonlySet<string> {
  const known = sharedKnown.get(head)
  if (known) return known
  const items =
    head.kind === 'xml' ? headRecords({ ...head, path }).flatMap((node) => asXmlNode(node) ?? []) : []
  const shown = items.map((item) => ({
    id: ownRefOf(item),
    link: refOf(linkOf(item)),
    title: fieldText(item, 'title')?.trim(),
  }))
  const ids = shown.flatMap(({ id }) => id ?? [])
  const titles = new Set(shown.flatMap(({ title }) => title ?? []))
  const isShared = areSharedIds(ids, titles)
  const links = shown.filter(({ id }) => id === undefined || isShared)
  const shared = linksOfTitles(links).union(new Set(isShared ? ids : []))
  sharedKnown.set(head, shared)
  return shared
}

function draftOf(item: XmlNode, { about: { style, names }, shared, capturedAt }: Feed): Draft {
  const view = jobFields(item)
  const facts = jobFacts(view)
  const own = item.children.find(({ name }) => /^(?:job|job_listing):title$/i.test(name))?.text
  const whole = withoutPlace(own ?? fieldText(item, 'title') ?? '', (facts.places ?? []).map(wordsOf))
  const source = fieldText(item, 'source')
  const around = aroundEmployer(whole, facts.employer?.name ?? source)
  const split = around
    ? { title: around.title, employer: source }
    : splitTitle(whole, own === undefined ? style : 'plain')
  const body = fieldText(item, 'content:encoded', 'description') ?? ''
  const author = fieldText(item, 'dc:creator', 'author', 'itunes:author') ?? netAuthorOf(item)
  const posted = fieldText(view, 'posted', 'pubDate', 'dc:date')
  const labelled = labelledFacts(body, { capturedAt, posted })
  const stated = facts.employer?.name ?? split.employer
  const isAuthor =
    stated === undefined &&
    author !== undefined &&
    (isInTitle(author, split.title) || isEmployer(author, names, body))
  const employer = stated ?? (isAuthor ? author : labelled.employer)
  const title = withoutEmployer(split.title, employer)
  const ref = refIn(item, shared)
  const subjects = fieldTexts(item, 'category')
  const named = around ? [around.place] : subjects.filter(isPlaceName)
  const places = facts.places?.length ? facts.places : named.map((text) => ({ text }))
  const [place] = places
  return {
    ...facts,
    paths: {
      ...paths,
      employer: isAuthor ? 'dc:creator' : stated === undefined ? 'description' : around ? 'source' : 'title',
      sourceRef: ref.from,
      ...(places !== facts.places && { locations: around ? 'title' : 'category' }),
      ...(labelled.validThrough !== undefined && { validThrough: 'description' }),
      ...facts.paths,
    },
    sourceRef: ref.from === undefined ? refOfWords(title, employer, place && wordsOf(place)) : ref.ref,
    url: linkOf(item),
    title,
    employer: { ...facts.employer, name: employer },
    places,
    body: [{ html: body }],
    category: facts.category ?? subjects.find((words) => !isPlaceName(words)),
    posted,
    validThrough: facts.validThrough ?? labelled.validThrough,
    language: fieldText(item, 'dc:language', 'language'),
  }
}

const wordsOf = (place: string | DraftPlace): string =>
  typeof place === 'string'
    ? place
    : (place.text ?? [place.city, place.region, place.country].filter(Boolean).join(', '))

/** The feed writer of .NET leaves the author in an element of Atom's. */
function netAuthorOf(item: XmlNode): string | undefined {
  const author = fieldNode(item, 'a10:author')
  return author && fieldText(author, 'a10:name')
}

/**
 * Feeds move to https, and then every guid that is a link would name a new posting: the scheme does not
 * count.
 */
const refOf = (guid: string | undefined): string | undefined =>
  guid?.trim().replace(/^http:/i, 'https:') || undefined

const ownRefOf = (item: XmlNode): string | undefined =>
  refOf(fieldText(item, 'guid')) ?? refOf(item.attributes['rdf:about']) ?? refOf(fieldText(item, 'g:id'))

/** What an item is known by, and where that stands; nowhere, where all it has is that of others, too. */
function refIn(
  item: XmlNode,
  shared: ReadonlySet<string>,
): { from?: 'guid' | 'link'; ref?: string | undefined } {
  const own = ownRefOf(item)
  if (own !== undefined && !shared.has(own)) return { from: 'guid', ref: own }
  const link = refOf(linkOf(item))
  return link !== undefined && shared.has(link) ? {} : { from: 'link', ref: refOf(fieldText(item, 'link')) }
}

function linkOf(item: XmlNode): string | undefined {
  const guid = fieldNode(item, 'guid')
  const isLink =
    guid?.attributes['isPermaLink']?.toLowerCase() !== 'false' && /^\s*https?:/i.test(guid?.text ?? '')
  const atom = item.children.find(({ name }) => name === 'atom:link')?.attributes['href']
  return fieldText(item, 'link') ?? atom ?? (isLink ? guid?.text : undefined)
}

const paths = {
  sourceRef: 'guid',
  url: 'link',
  title: 'title',
  description: 'description',
  category: 'category',
  posted: 'pubDate',
  language: 'dc:language',
} as const
