import { Problem } from '../problem.ts'
import type { XmlNode } from '../text/xml-reader.ts'
import { isEmployer, splitTitle, withoutEmployer } from './feed-employer.ts'
import { jobFacts } from './feed-facts.ts'
import { aboutFeed, detectFeed, type FeedAbout, jobFields } from './feed-fields.ts'
import type { Draft, DraftContext, Head, SourceFormat } from './source.ts'
import { asXmlNode, fieldNode, fieldText, fieldTexts } from './xml-fields.ts'

const itemPath = ['rss', 'channel', 'item']

/** RSS 1.0 and 0.90 are RDF, with the items beside the channel: https://web.resource.org/rss/1.0/spec */
const rdfRoot = /^(?:[\w-]+:)?RDF$/
const rdfRss = /["']https?:\/\/(?:purl\.org\/rss\/1\.0\/?|my\.netscape\.com\/rdf\/simple\/0\.9\/?)["']/

/** The path to the items, or undefined where it is no RSS. */
function itemPathOf(head: Head): readonly string[] | undefined {
  if (head.kind !== 'xml') return undefined
  if (rdfRoot.test(head.root)) return rdfRss.test(head.text.slice(0, 8_192)) ? [head.root, 'item'] : undefined
  return head.root === 'rss' ? itemPath : undefined
}

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

  draft(record: unknown, { head }: DraftContext): Draft | Problem | undefined {
    const item = asXmlNode(record)
    if (!item) return new Problem('invalid_field', { field: 'item' })
    if (item.children.every(({ text, children }) => text.trim() === '' && children.length === 0))
      return undefined
    return draftOf(item, aboutFeed(head, itemPathOf(head) ?? itemPath))
  },
}

function draftOf(item: XmlNode, { style, names }: FeedAbout): Draft {
  const view = jobFields(item)
  const facts = jobFacts(view)
  const own = item.children.find(({ name }) => /^(?:job|job_listing):title$/i.test(name))?.text
  const split = splitTitle(own ?? fieldText(item, 'title') ?? '', own === undefined ? style : 'plain')
  const body = fieldText(item, 'content:encoded', 'description') ?? ''
  const author = fieldText(item, 'dc:creator', 'author', 'itunes:author')
  const stated = facts.employer?.name ?? split.employer
  const isAuthor = stated === undefined && author !== undefined && isEmployer(author, names, body)
  const employer = stated ?? (isAuthor ? author : undefined)
  const guid = fieldNode(item, 'guid')
  return {
    ...facts,
    paths: { ...paths, employer: isAuthor ? 'dc:creator' : 'title', ...facts.paths },
    sourceRef: refOf(guid?.text) ?? refOf(item.attributes['rdf:about']) ?? refOf(fieldText(item, 'link')),
    url: linkOf(item, guid),
    title: withoutEmployer(split.title, employer),
    employer: { ...facts.employer, name: employer },
    body: [{ html: body }],
    category: fieldTexts(item, 'category')[0],
    posted: fieldText(view, 'posted', 'pubDate', 'dc:date'),
    language: fieldText(item, 'dc:language', 'language'),
  }
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
