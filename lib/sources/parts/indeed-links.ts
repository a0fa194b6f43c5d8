import type { XmlNode } from '../../text/xml/node.ts'
import { headRecords } from '../document/head-records.ts'
import { oncePerDocument } from '../document/once-per-document.ts'
import type { Head } from '../source.ts'
import { stated } from './indeed-names.ts'
import { refOfWords } from './page.ts'
import { linksOfTitles } from './shared-links.ts'
import { asXmlNode, fieldText } from './xml-fields.ts'

/**
 * A ref for a job that nobody numbered and whose link is that of others, too: the employer's "join us" page.
 * Made from what tells it from them; undefined where its link does.
 */
export function sharedLinkRef(job: XmlNode, head: Head): string | undefined {
  const link = linkOf(job)
  if (link === undefined) return undefined
  return sharedLinks(head).has(link) ? refOfWords(...identityOf(job)) : undefined
}

const linkOf = (job: XmlNode): string | undefined => stated(job, 'url')?.trim()

const identityOf = (job: XmlNode): readonly (string | undefined)[] => [
  stated(job, 'title'),
  stated(job, 'employer'),
  fieldText(job, 'location', 'city'),
  fieldText(job, 'state', 'region'),
]

/** Links that several jobs of different titles share, as the beginning of a feed shows. */
const sharedLinks = oncePerDocument((head) => {
  const jobs = headRecords(head).flatMap((record) => asXmlNode(record) ?? [])
  return linksOfTitles(jobs.map((job) => ({ link: linkOf(job), title: stated(job, 'title')?.trim() })))
})
