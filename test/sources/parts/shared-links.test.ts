import { describe, expect, it } from 'vitest'
import { drafts, xmlOf } from '../drafted.ts'
import { read } from '../mapped.ts'

const titles = ['Cheese Turner', 'Vat Cleaner', 'Milk Tester', 'Whey Porter', 'Rind Brusher']
const towns = ['Leeds', 'York', 'Hull', 'Derby', 'Bath']
const page = 'https://dairy.example/join-us'
const own = (n: number): string => `https://dairy.example/j/${n}`

const jobs = (fields: (n: number) => object) =>
  titles.map((title, n) => ({ title, company: 'Dairy', location: towns[n], ...fields(n) }))
const csvOf = (rows: readonly object[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((row) => row.join(','))
    .join('\n')
const xml = (rows: readonly object[]): string =>
  xmlOf(
    'vacancies',
    'vacancy',
    rows.map((row) =>
      Object.entries(row)
        .map(([name, value]) => `<${name}>${value}</${name}>`)
        .join(''),
    ),
  )
const rss = (items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Dairy careers</title><link>https://dairy.example</link>` +
  `<description>Jobs</description>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`

describe('what all postings of a document share', () => {
  const about = 'Turn and brush every day'
  it.each([
    ['a reference in CSV', csvOf(jobs((n) => ({ reference: 'DAIRY', url: own(n), description: about })))],
    ['a code in JSON', JSON.stringify(jobs((n) => ({ code: 'JOB', link: own(n) })))],
    ['a requisition', JSON.stringify(jobs((n) => ({ requisition_id: 'REQ', link: own(n) })))],
    ['a link in CSV', csvOf(jobs(() => ({ url: page, description: about })))],
    ['a link in JSON', JSON.stringify(jobs(() => ({ link: page })))],
    ['a link in XML', xml(jobs(() => ({ link: page })))],
    [
      'a link with traces of where it was seen',
      JSON.stringify(jobs((n) => ({ link: `${page}?utm_id=${n}` }))),
    ],
    ['a link to apply', JSON.stringify(jobs(() => ({ apply_url: page })))],
    ['a link, and most have an id', JSON.stringify(jobs((n) => ({ id: n < 3 ? `D${n}` : '', link: page })))],
    [
      'what is said of no degree',
      csvOf(jobs(() => ({ job_no_degree_mention: 'False', description: about }))),
    ],
    ['a link in RSS', rss(titles.map((title) => `<title>${title}</title><link>${page}</link>`))],
    [
      'a guid in RSS',
      rss(titles.map((title) => `<title>${title}</title><guid>${page}</guid><link>${page}</link>`)),
    ],
  ])('costs none of them: %s', async (_, text) => {
    expect((await read(text, { mapping: undefined })).titles).toEqual(titles)
  })

  it('is no id, and its link is still the way to read it', () => {
    const [draft] = drafts(JSON.stringify(jobs(() => ({ code: 'JOB', link: page }))))
    expect(draft).toMatchObject({ sourceRef: 'cheese-turner/dairy/leeds', url: page })
    expect(draft?.paths).not.toHaveProperty('sourceRef')
  })

  it('identifies the job where it has one title: it is in several places', () => {
    const said = (n: number) => (n < 3 ? { title: 'Turner', id: 'D1' } : { title: 'Tester', id: 'D2' })
    const rows = [0, 1, 2, 3, 4, 5].map((n) => ({
      ...said(n),
      company: 'Dairy',
      location: 'Leeds',
      link: own(n),
    }))
    expect(drafts(JSON.stringify(rows)).map(({ sourceRef }) => sourceRef)).toEqual([
      ...['D1', 'D1', 'D1', 'D2', 'D2', 'D2'],
    ])
  })

  it('is no reason to doubt the links of others', () => {
    const rows = jobs((n) => ({ link: n < 2 ? page : own(n) }))
    const refs = drafts(JSON.stringify(rows)).map(({ sourceRef }) => sourceRef)
    expect(refs).toEqual([
      'cheese-turner/dairy/leeds',
      'vat-cleaner/dairy/york',
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each(['job_no', 'no_vacante'])('is looked for among ids called %s', (name) => {
    const [draft] = drafts(JSON.stringify(jobs((n) => ({ [name]: `D${n}`, link: own(n) }))))
    expect(draft?.sourceRef).toBe('D0')
  })
})
