import * as z from 'zod'
import { headRecords } from './document/head-records.ts'
import { attributionTo } from './parts/attribution.ts'
import { skillsOfTags } from './parts/board-tags.ts'
import {
  amount,
  drafting,
  id,
  idText,
  innerOf,
  moment,
  said,
  seenKeys,
  text,
  texts,
} from './parts/json-fields.ts'
import type { Draft, DraftContext, Head, SourceFormat } from './source.ts'

const job = z.object({
  id,
  slug: text,
  epoch: moment,
  date: moment,
  company: text,
  company_logo: text,
  logo: text,
  position: text,
  tags: texts,
  description: text,
  location: text,
  salary_min: amount,
  salary_max: amount,
  apply_url: text,
  url: text,
})

/** Rows with which the board tries itself out. */
const testRow = /^\s*(?:test|testing|test (?:job|post|posting|listing|position)|asdf+)\s*$/i

const read = drafting(job, ['id', 'position'], (record): Draft => {
  const url = said(record.url) ?? said(record.apply_url)
  const isPaid = Number(record.salary_min ?? 0) > 0 || Number(record.salary_max ?? 0) > 0
  return {
    paths,
    sourceRef: idText(record.id) ?? said(record.slug),
    url,
    title: said(record.position),
    employer: { name: said(record.company), logo: said(record.company_logo) ?? said(record.logo) },
    places: said(record.location) === undefined ? [] : [{ text: said(record.location) }],
    // Zero says nothing. The record names neither currency nor period, so neither is said here.
    salary: isPaid ? { min: said(record.salary_min), max: said(record.salary_max) } : undefined,
    body: [{ html: said(record.description) }],
    skills: skillsOfTags(record.tags),
    apply: said(record.apply_url) === undefined ? [] : [{ url: said(record.apply_url) ?? '' }],
    posted: said(record.epoch) ?? said(record.date),
    attribution: attributionTo('Remote OK', url),
    closed: testRow.test(record.position ?? ''),
  }
})

/**
 * The API of Remote OK (https://remoteok.com/api), an aggregator: an array whose first element is a legal
 * notice, which demands to be linked back to and named. It lists the newest jobs only, many of them not
 * remote; its text is UTF-8 read as Latin-1, and each description ends with a test for bots that holds its
 * reader's address.
 */
export const remoteok: SourceFormat = {
  id: 'remoteok',
  sourceId: 'remoteok',
  channel: 'aggregator',
  covers: 'delta',

  detect(head: Head) {
    if (head.kind !== 'json') return undefined
    const hasNotice = /^\s*\[\s*\{[^{}]{0,4000}"legal"\s*:/.test(head.text.slice(0, 8_192))
    const job = hasNotice ? headRecords(head).find((record) => !isNotice(record)) : head.record
    const seen = seenKeys(job, ['position', 'company', 'epoch', 'tags', 'salary_min'])
    // Others begin their lists with such a notice, too.
    if (hasNotice ? job !== undefined && !seen.includes('position') : seen.length < 4) return undefined
    return {
      confidence: hasNotice ? 1 : 0.8,
      evidence: [...(hasNotice ? ['legal notice as the first element'] : []), ...seen].join(', '),
    }
  },

  draft: (record: unknown, context: DraftContext) => (isNotice(record) ? undefined : read(record, context)),
}

const isNotice = (record: unknown): boolean =>
  innerOf(record, 'legal') !== undefined && innerOf(record, 'position') === undefined

const paths = {
  sourceRef: 'id',
  url: 'url',
  title: 'position',
  employer: 'company',
  locations: 'location',
  area: 'location',
  workplace: 'location',
  salary: 'salary_min',
  description: 'description',
  skills: 'tags',
  apply: 'apply_url',
  posted: 'epoch',
} as const
