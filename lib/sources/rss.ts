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
    return draftOf(item, aboutFeed(head, itemPathOf(head) ?? itemPath), capturedAt)
  },
}

function draftOf(item: XmlNode, { style, names }: FeedAbout, capturedAt: string): Draft {
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
  const guid = fieldNode(item, 'guid')
  const ownRef = refOf(guid?.text) ?? refOf(item.attributes['rdf:about']) ?? refOf(fieldText(item, 'g:id'))
  const subjects = fieldTexts(item, 'category')
  const named = around ? [around.place] : subjects.filter(isPlaceName)
  const places = facts.places?.length ? facts.places : named.map((text) => ({ text }))
  return {
    ...facts,
    paths: {
      ...paths,
      employer: isAuthor ? 'dc:creator' : stated === undefined ? 'description' : around ? 'source' : 'title',
      ...(ownRef === undefined && { sourceRef: 'link' }),
      ...(places !== facts.places && { locations: around ? 'title' : 'category' }),
      ...(labelled.validThrough !== undefined && { validThrough: 'description' }),
      ...facts.paths,
    },
    sourceRef: ownRef ?? refOf(fieldText(item, 'link')),
    url: linkOf(item, guid),
    title: withoutEmployer(split.title, employer),
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

function linkOf(item: XmlNode, guid: XmlNode | undefined): string | undefined {
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
