import { Problem } from '../problem.ts'
import type { XmlNode } from '../text/xml/node.ts'
import { headRecords } from './document/head-records.ts'
import { unambiguous } from './parts/day-order.ts'
import { isBuildDate } from './parts/indeed-dates.ts'
import { sharedLinkRef } from './parts/indeed-links.ts'
import { indeedNames, indeedPaths, stated, statedDate } from './parts/indeed-names.ts'
import { indeedPlaces, indeedSalary, indeedWorkplace } from './parts/indeed-parts.ts'
import { statedTitle } from './parts/indeed-title.ts'
import { dateOrder, linkHabit } from './parts/sender-habits.ts'
import { linked } from './parts/stated-parts.ts'
import { asXmlNode, fieldNode, fieldNodes, hasField, listOf } from './parts/xml-fields.ts'
import type { Draft, DraftContext, Head, SourceFormat } from './source.ts'

/**
 * Indeed's feed and those modelled on it: ZipRecruiter, Talent.com, LinkedIn and what agencies make of them.
 * Root <source>, one <job> per place, mostly a `referencenumber`; wrappers and the case of tags vary.
 * https://docs.indeed.com/xml-feed, https://www.talent.com/integrations,
 * https://learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide
 */
export const indeedXml: SourceFormat = {
  id: 'indeed-xml',
  sourceId: 'indeed-xml',
  channel: 'feed',
  covers: 'snapshot',

  detect(head: Head) {
    if (head.kind !== 'xml') return undefined
    const record = shownRecord(head)
    if (!record || hasField(record, 'externalid')) return undefined
    const id = ids.find((name) => hasField(record, name))
    const seen = telling.filter((name) => hasField(record, name))
    if (id !== undefined && seen.length > 1) return { confidence: 0.95, evidence: [id, ...seen].join(', ') }
    // Jobs that nobody numbered: only the whole of Indeed's required elements tells them from other feeds.
    const isIndeed = head.root.toLowerCase() === 'source' && seen.length >= telling.length - 1
    return isIndeed ? { confidence: 0.8, evidence: `source, ${seen.join(', ')}` } : undefined
  },

  draft(record: unknown, { head }: DraftContext): Draft | Problem | undefined {
    const job = asXmlNode(record)
    if (!job) return new Problem('invalid_field', { field: 'job' })
    if (job.children.length > 0) {
      const draft = draftOf(job, head)
      return isLinked(head) ? linked('url', draft) : draft
    }
    // <job>1</job> stands for a posting that its sender failed to write.
    return job.text.trim() === '' ? undefined : new Problem('missing_required_field', { field: 'title' })
  },
}

const ids = ['referencenumber', 'partnerJobId', 'reference_number', 'reference-number']
const telling = ['title', 'company', 'url', 'city', 'date']

/** The first record that says anything: some begin with one that is broken. */
const shownRecord = (head: Head & { kind: 'xml' }): XmlNode | undefined =>
  head.record.children.length > 0
    ? head.record
    : headRecords(head)
        .map(asXmlNode)
        .find((record) => record !== undefined && record.children.length > 0)

const isLinked = linkHabit((record) => {
  const job = asXmlNode(record)
  return job !== undefined && (stated(job, 'url') ?? stated(job, 'apply')) !== undefined
})

const dayFirstIn = dateOrder((record) => {
  const job = asXmlNode(record)
  return job ? [statedDate(job, 'posted'), statedDate(job, 'validThrough')] : []
})

function draftOf(job: XmlNode, head: Head): Draft {
  const types = fieldNodes(job, ...indeedNames.employment).flatMap((node) => listOf(node.text))
  const places = indeedPlaces(job)
  const { title, pay } = statedTitle(stated(job, 'title'), { types, ...places[0] })
  const salary = indeedSalary(job)
  const workplace = indeedWorkplace(job)
  const dayFirst = dayFirstIn(head)
  const date = statedDate(job, 'posted')
  const end = statedDate(job, 'validThrough')
  const isBuilt = date !== undefined && isBuildDate(date, head)
  const apply = stated(job, 'apply')
  return {
    paths: {
      ...indeedPaths(job),
      ...(salary === undefined && { salary: 'title' }),
      ...(workplace?.path && { workplace: workplace.path }),
    },
    sourceRef: stated(job, 'sourceRef') ?? sharedLinkRef(job, head),
    requisitionId: stated(job, 'requisitionId'),
    url: stated(job, 'url'),
    title,
    employer: {
      name: stated(job, 'employer'),
      url: stated(job, 'employerUrl'),
      logo: stated(job, 'employerLogo'),
      description: stated(job, 'employerAbout'),
    },
    places,
    workplace: workplace?.words,
    employment: types,
    seniority: stated(job, 'seniority'),
    salary: salary ?? (pay === undefined ? undefined : { text: pay }),
    body: [{ html: stated(job, 'description') }],
    skills: skillsOf(job).map((name) => ({ name, source: 'stated' })),
    category: stated(job, 'category') ?? firstIn(job, 'jobfunctions'),
    industry: stated(job, 'industry') ?? firstIn(job, 'industries'),
    apply: apply === undefined ? [] : [{ url: apply }],
    posted: isBuilt || date === undefined ? undefined : unambiguous(date, dayFirst),
    validThrough: end === undefined ? undefined : unambiguous(end, dayFirst),
    language: stated(job, 'language'),
    problems: isBuilt
      ? [{ code: 'invalid_date', field: 'posted', detail: 'the time the feed was built' }]
      : [],
  }
}

/** Written as one text, or as an element each. */
const skillsOf = (job: XmlNode): readonly string[] => {
  const { children = [] } = fieldNode(job, 'skills') ?? {}
  return children.length > 0
    ? children.map(({ text }) => text.trim()).filter((text) => text !== '')
    : listOf(stated(job, 'skills'))
}

/** The first of a list of elements. */
const firstIn = (job: XmlNode, name: string): string | undefined =>
  fieldNode(job, name)?.children.find(({ text }) => text.trim() !== '')?.text
