import type { XmlNode } from '../text/xml-reader.ts'
import { headRecords } from './head-records.ts'
import { stated } from './indeed-names.ts'
import { refOfWords } from './page.ts'
import { linksOfTitles } from './shared-links.ts'
import type { Head } from './source.ts'
import { asXmlNode, fieldText } from './xml-fields.ts'

/** Links that several jobs of different titles share, as the beginning of a feed shows, once per document. */
const shared = new WeakMap<Head, ReadonlySet<string>>()

/**
 * A ref for a job that nobody numbered and whose link is that of others, too: the employer's "join us" page.
 * Made from what tells it from them; undefined where its link does.
 */
export function sharedLinkRef(job: XmlNode, head: Head): string | undefined {
  const link = linkOf(job)
  if (link === undefined) return undefined
  const links = shared.get(head) ?? sharedLinks(head)
  shared.set(head, links)
  return links.has(link) ? refOfWords(...identityOf(job)) : undefined
}

const linkOf = (job: XmlNode): string | undefined => stated(job, 'url')?.trim()

const identityOf = (job: XmlNode): readonly (string | undefined)[] => [
  stated(job, 'title'),
  stated(job, 'employer'),
  fieldText(job, 'location', 'city'),
  fieldText(job, 'state', 'region'),
]

function sharedLinks(head: Head): ReadonlySet<string> {
  const jobs = headRecords(head).flatMap((record) => asXmlNode(record) ?? [])
  return linksOfTitles(jobs.map((job) => ({ link: linkOf(job), title: stated(job, 'title')?.trim() })))
}
