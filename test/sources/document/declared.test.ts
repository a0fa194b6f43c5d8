import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../lib/sources/read.ts'

async function summaryOf(text: string) {
  const bytes = (async function* () {
    yield Buffer.from(text)
  })()
  const reading = readDocument({ name: 'jobs', bytes, capturedAt: '2026-11-14T09:00:00.000Z' })
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return value
  }
}

const rows = [1, 2, 3].map((n) => ({ id: `a${n}`, title: `Baker ${n}`, company: 'Crumb', city: 'Leith' }))
const job = (n: number) =>
  `<job><partnerJobId>P${n}</partnerJobId><company>Crumb</company><title>Baker ${n}</title>` +
  `<description>Knead.</description><applyUrl>https://crumb.example/${n}</applyUrl></job>`

describe('a document that declares how many records it has', () => {
  it.each([
    ['before them', { total: 7, jobs: rows }, 7],
    ['after them', { jobs: rows, total: 7 }, 7],
    ['in an object beside them', { jobs: rows, meta: { total: 7 } }, 7],
    ['in other words', { meta: { totalCount: 7 }, jobs: rows }, 7],
    ['around them', { data: { total_results: 7, jobs: rows } }, 7],
    ['not at all', { jobs: rows }, undefined],
    ['in no number', { jobs: rows, total: 'many', meta: { total: -1 } }, undefined],
    ['of something else', { jobs: rows, page: 7, count_of_views: 9 }, undefined],
  ])('%s is understood', async (_, document, declared) => {
    const summary = await summaryOf(JSON.stringify(document))
    expect(summary).toMatchObject({ accepted: 3 })
    expect([summary.declared, summary.records]).toEqual([declared, declared && 3])
  })

  it.each([
    ['<expectedJobCount>7</expectedJobCount>', 7],
    ['<expectedJobCount><![CDATA[7]]></expectedJobCount>', 7],
    ['<ExpectedJobCount> 7 </ExpectedJobCount>', 7],
    ['<lastBuildDate>Sat, 14 Nov 2026</lastBuildDate>', undefined],
  ])('as %s is understood', async (stated, declared) => {
    const { declared: found } = await summaryOf(`<source>${stated}${job(1)}${job(2)}</source>`)
    expect(found).toBe(declared)
  })
})

describe('a document that is one page of several', () => {
  it.each<[object, string]>([
    [{ jobs: rows, next: 'https://crumb.example/jobs?page=2' }, 'delta'],
    [{ hasMore: true, jobs: rows }, 'delta'],
    [{ data: { jobs: rows, paging: { nextPage: 2 } } }, 'delta'],
    [{ jobs: rows, _links: { next: { href: '/jobs?page=2' } } }, 'delta'],
    [{ jobs: rows, info: { more_records: true } }, 'delta'],
    [{ jobs: rows, next: null, hasMore: false, links: { next: '' }, nextPage: 0 }, 'snapshot'],
    [{ jobs: rows, links: { first: 'https://crumb.example/jobs?page=1' } }, 'snapshot'],
  ])('%j covers a %s', async (document, covers) => {
    expect((await summaryOf(JSON.stringify(document))).covers).toBe(covers)
  })
})

describe('a document that dates all its postings alike', () => {
  const dated = (...dates: string[]) =>
    summaryOf(JSON.stringify(dates.map((posted, n) => ({ ...rows[0], id: `d${n}`, datePosted: posted }))))
  const five = (date: string) => Array.from({ length: 5 }, () => date)

  it.each([
    ['with its own day', five('2026-11-14'), true],
    ['with the day before', five('2026-11-13'), true],
    ['with a day long ago', five('2026-10-01'), undefined],
    ['but one', [...five('2026-11-14'), '2026-11-13'], undefined],
    ['and has few', ['2026-11-14', '2026-11-14'], undefined],
  ])('%s is told: %o', async (_, dates, isBuildDated) => {
    expect((await dated(...dates)).isBuildDated).toBe(isBuildDated)
  })
})
