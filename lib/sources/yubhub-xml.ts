import { Problem } from '../problem.ts'
import { unambiguous } from './parts/day-order.ts'
import { dateOrder, linkHabit } from './parts/sender-habits.ts'
import { linked } from './parts/stated-parts.ts'
import { asXmlNode, fieldText, hasField, listOf } from './parts/xml-fields.ts'
import type { Draft, DraftContext, Head, SourceFormat } from './source.ts'

/**
 * The feed of YubHub (https://yubhub.co), an aggregator: <source><jobs><job>, all values text, CDATA only
 * around the description. `Postedate` is its own spelling; empty compensation tags mean that nothing was
 * said.
 */
export const yubhubXml: SourceFormat = {
  id: 'yubhub-xml',
  sourceId: 'yubhub',
  channel: 'aggregator',
  covers: 'snapshot',

  detect(head: Head) {
    if (head.kind !== 'xml' || !hasField(head.record, 'externalid')) return undefined
    const telling = ['Applyto', 'Employername', 'Workarrangement', 'Postedate', 'Experiencelevel']
    const seen = telling.filter((name) => hasField(head.record, name))
    if (seen.length === 0) return undefined
    return { confidence: seen.length > 1 ? 1 : 0.8, evidence: `externalid, ${seen.join(', ')}` }
  },

  draft(record: unknown, { head }: DraftContext): Draft | Problem {
    const job = asXmlNode(record)
    if (!job) return new Problem('invalid_field', { field: 'job' })
    const text = (...names: string[]) => fieldText(job, ...names)
    const apply = text('Applyto')
    const location = text('Location')
    const country = text('Country')
    const posted = text(...postedNames)
    const draft = {
      paths,
      sourceRef: text('externalid'),
      title: text('Title'),
      employer: {
        name: text('Employername'),
        url: text('Employerwebsite'),
        logo: text('Employerlogo'),
        description: text('Employerdescription'),
      },
      places: location === undefined && country === undefined ? [] : [{ text: location, country }],
      workplace: text('Workarrangement'),
      employment: listOf(text('Jobtype')),
      seniority: text('Experiencelevel'),
      salary: {
        text: text('Salaryrange'),
        currency: text('Compensationcurrency'),
        min: text('Compensationmin'),
        max: text('Compensationmax'),
      },
      body: [{ html: text('Description') }],
      skills: listOf(text('Skills')).map((name) => ({ name, source: 'stated' })),
      category: text('Category'),
      industry: text('Industry'),
      apply: apply === undefined ? [] : [{ url: apply }],
      posted: posted === undefined ? undefined : unambiguous(posted, dayFirstIn(head)),
    }
    return isLinked(head) ? linked('Applyto', draft) : draft
  },
}

const postedNames = ['Postedate', 'Posteddate']

const dayFirstIn = dateOrder((record) => {
  const job = asXmlNode(record)
  return job ? [fieldText(job, ...postedNames)] : []
})

const isLinked = linkHabit((record) => {
  const job = asXmlNode(record)
  return job !== undefined && fieldText(job, 'Applyto') !== undefined
})

const paths = {
  sourceRef: 'externalid',
  title: 'Title',
  employer: 'Employername',
  locations: 'Location',
  area: 'Location',
  workplace: 'Workarrangement',
  employment: 'Jobtype',
  seniority: 'Experiencelevel',
  salary: 'Salaryrange',
  description: 'Description',
  skills: 'Skills',
  category: 'Category',
  industry: 'Industry',
  apply: 'Applyto',
  posted: 'Postedate',
} as const
