import { Problem } from '../problem.ts'
import type { XmlNode } from '../text/xml/node.ts'
import { headRecords } from './document/head-records.ts'
import { oncePerDocument } from './document/once-per-document.ts'
import {
  aroundEmployer,
  isEmployer,
  isInTitle,
  splitTitle,
  withoutEmployer,
  withoutPlace,
} from './parts/feed-employer.ts'
import { jobFacts } from './parts/feed-facts.ts'
import { aboutFeed, detectFeed, type FeedTraits, jobFields } from './parts/feed-fields.ts'
import { isPlaceName, type LabelledFacts, labelledFacts } from './parts/feed-labels.ts'
import { refOfWords } from './parts/page.ts'
import { areSharedIds, linksOfTitles } from './parts/shared-links.ts'
import { asXmlNode, fieldNode, fieldText, fieldTexts } from './parts/xml-fields.ts'
import type { Draft, DraftContext, DraftPlace, Head, SourceFormat } from './source.ts'

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
    const about = aboutFeed(head, itemPathOf(head) ?? itemPath)
    return draftOf(item, { about, shared: sharedIn(head), capturedAt })
  },
}

type Feed = {
  readonly about: FeedTraits
  /** Ids and links that several items of different titles share. */
  readonly shared: ReadonlySet<string>
  readonly capturedAt: string
}

/** The ids and links that the beginning of a feed shows to be those of several items. */
const sharedIn = oncePerDocument((head): ReadonlySet<string> => {
  const path = itemPathOf(head) ?? itemPath
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
  return linksOfTitles(links).union(new Set(isShared ? ids : []))
})

function draftOf(item: XmlNode, { about, shared, capturedAt }: Feed): Draft {
  const view = jobFields(item)
  const facts = jobFacts(view)
  const body = fieldText(item, 'content:encoded', 'description') ?? ''
  const posted = fieldText(view, 'posted', 'pubDate', 'dc:date')
  const labelled = labelledFacts(body, { capturedAt, posted })
  const { title, employer, employerFrom, place } = headlineOf(item, { about, facts, body, labelled })
  const ref = refIn(item, shared)
  const subjects = fieldTexts(item, 'category')
  const named = place === undefined ? subjects.filter(isPlaceName) : [place]
  const places = facts.places?.length ? facts.places : named.map((text) => ({ text }))
  const [first] = places
  return {
    ...facts,
    paths: {
      ...paths,
      employer: employerFrom,
      sourceRef: ref.from,
      ...(places !== facts.places && { locations: place === undefined ? 'category' : 'title' }),
      ...(labelled.validThrough !== undefined && { validThrough: 'description' }),
      ...facts.paths,
    },
    sourceRef: ref.from === undefined ? refOfWords(title, employer, first && wordsOf(first)) : ref.ref,
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

/** What an item says besides its title: in fields, and in lines of its text that have a label. */
type Said = {
  readonly about: FeedTraits
  readonly facts: Partial<Draft>
  readonly body: string
  readonly labelled: LabelledFacts
}

type Headline = {
  readonly title: string
  readonly employer: string | undefined
  readonly employerFrom: string
  /** Where the work is done, if the title says it behind the employer. */
  readonly place: string | undefined
}

/** The title alone, and who hires: by a field, by the title, by the author if it is one who hires, or by the text. */
function headlineOf(item: XmlNode, { about, facts, body, labelled }: Said): Headline {
  const own = item.children.find(({ name }) => /^(?:job|job_listing):title$/i.test(name))?.text
  const whole = withoutPlace(own ?? fieldText(item, 'title') ?? '', (facts.places ?? []).map(wordsOf))
  const source = fieldText(item, 'source')
  const around = aroundEmployer(whole, facts.employer?.name ?? source)
  const split = around
    ? { ...around, employer: source }
    : splitTitle(whole, own === undefined ? about.style : 'plain')
  const author = fieldText(item, 'dc:creator', 'author', 'itunes:author') ?? netAuthorOf(item)
  const stated = facts.employer?.name ?? split.employer
  const isAuthor =
    stated === undefined &&
    author !== undefined &&
    (isInTitle(author, split.title) || isEmployer(author, about.names, body))
  const employer = stated ?? (isAuthor ? author : labelled.employer)
  const inTitle = around ? 'source' : 'title'
  return {
    title: withoutEmployer(split.title, employer),
    employer,
    employerFrom: isAuthor ? 'dc:creator' : stated === undefined ? 'description' : inTitle,
    place: split.place,
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
