import { describe, expect, it } from 'vitest'
import { titles, url } from '../drafted.ts'
import { read } from '../mapped.ts'

type Things = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const job = (title: string, n: number) => ({
  id: `${n}`,
  title,
  city: 'Leeds',
  url: url(n),
  salary: 30_000 + n,
})
const jobs: Things = Object.fromEntries(titles.map((title, n) => [`Job:${n}`, job(title, n)]))
const companies: Things = {
  'Company:8': { id: '8', name: 'Dairy', website: 'https://dairy.example', city: 'Leeds' },
  'Company:9': { id: '9', name: 'Mill', website: 'https://mill.example', city: 'York' },
}
const root = { ROOT_QUERY: { 'jobs({"first":3})': Object.keys(jobs).map((ref) => ({ __ref: ref })) } }

const renamed = (things: Things, from: string, to: string): Things =>
  Object.fromEntries(
    Object.entries(things).map(([key, thing]) => [
      key,
      Object.fromEntries(Object.entries(thing).map(([name, value]) => [name === from ? to : name, value])),
    ]),
  )
const without = (things: Things, key: string): Things =>
  Object.fromEntries(Object.entries(things).filter(([other]) => other !== key))
/** With its kind in a field, and a key that says nothing. */
const typed = (things: Things): Things =>
  Object.fromEntries(
    Object.entries(things).map(([key, thing]) => [
      key.replace(/(\w+):/, 'k$1'),
      { __typename: key.split(':')[0], ...thing },
    ]),
  )

describe('an object keyed by id', () => {
  it.each([
    ['jobs, then companies', { ...jobs, ...companies }],
    ['companies, then jobs', { ...companies, ...jobs }],
    ['what was asked for, companies and jobs', { ...root, ...companies, ...jobs }],
    ['the same inside of a page', { props: { apolloState: { ...root, ...companies, ...jobs } } }],
    ['kinds in a field', { ...typed(companies), ...typed(jobs) }],
    ['jobs that have names', { ...companies, ...renamed(jobs, 'title', 'name') }],
    [
      'keys that are places',
      {
        'York:1': job('Cheese Turner', 1),
        'Leeds:1': job('Vat Cleaner', 2),
        'York:2': job('Milk Tester', 3),
      },
    ],
    [
      'jobs of two kinds',
      { 'Promoted:0': { ...job('Cheese Turner', 0), badge: 'new' }, ...without(jobs, 'Job:0') },
    ],
    ['jobs of one kind', jobs],
  ])('gives the postings in it: %s', async (_, value) => {
    const found = await read(JSON.stringify(value), { mapping: undefined })
    expect(found.titles).toEqual(titles)
  })

  it('holds other kinds further on than its beginning shows', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 900 }, (_, n) => [`Job:${n}`, job(`Turner ${n}`, n)]),
    )
    const found = await read(JSON.stringify({ ...many, ...companies }), { mapping: undefined })
    expect(found.titles.length).toBe(900)
  })
})
