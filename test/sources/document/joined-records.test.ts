import { describe, expect, it } from 'vitest'
import type { Posting } from '../../../lib/posting.ts'
import { type ReadSummary, readDocument } from '../../../lib/sources/read.ts'

// JSON:API keeps what its records name behind all of them, out of sight of the document's beginning.

type Read = { readonly postings: readonly Posting[]; readonly summary: ReadSummary }

async function read(text: string): Promise<Read> {
  const bytes = (async function* () {
    for (let from = 0; from < text.length; from += 50_000) yield Buffer.from(text.slice(from, from + 50_000))
  })()
  const reading = readDocument({ name: 'x', bytes, capturedAt: '2026-05-20T12:00:00Z' }, { employer: 'Loft' })
  const postings: Posting[] = []
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return { postings, summary: value }
    if (value.kind === 'posting') postings.push(value.posting)
  }
}

const named = {
  locations: { data: [{ type: 'locations', id: '7' }] },
  department: { data: { type: 'departments', id: '8' } },
}
const job = (n: number, body: string) => ({
  ...{ id: String(n), type: 'jobs', relationships: named },
  attributes: { title: `Sail Maker ${n}`, body },
  links: { 'careersite-job-url': `https://loft.example/jobs/${n}` },
})
const included = [
  { id: '7', type: 'locations', attributes: { city: 'Brest', country: 'France' } },
  { id: '8', type: 'departments', attributes: { name: 'Sail Loft' } },
]
const jobs = (count: number, chars: number) =>
  Array.from({ length: count }, (_, n) => job(n, `<p>${'Sew sails. '.repeat(chars / 11)}</p>`))

const knownOf = ({ postings }: Read): number =>
  postings.filter(({ category, locations }) => category === 'Sail Loft' && locations[0]?.city === 'Brest')
    .length

describe('what a JSON:API includes', () => {
  it.each([
    ['behind a few jobs', JSON.stringify({ data: jobs(2, 100), included })],
    ['behind many', JSON.stringify({ data: jobs(60, 4_000), included })],
    ['before them', JSON.stringify({ included, data: jobs(60, 4_000) })],
  ])('is read %s', async (_, text) => {
    const found = await read(text)
    expect([knownOf(found), found.summary.problems]).toEqual([found.postings.length, []])
    expect(found.postings.length).toBeGreaterThan(1)
  })

  it('is missed where it is not there, and where more stands before it than may wait', async () => {
    const without = await read(JSON.stringify({ data: jobs(2, 100) }))
    expect(without.summary.problems.map(({ field }) => field)).toEqual(['included', 'included'])
    const far = await read(JSON.stringify({ data: jobs(50, 110_000), included }))
    expect(far.summary.problems.length).toBeGreaterThan(0)
    expect(knownOf(far)).toBe(50 - far.summary.problems.length)
  })

  it('says nothing to jobs that name nothing', async () => {
    const [one] = jobs(1, 100)
    const alone = { ...one, relationships: { department: { links: { related: 'https://api.example' } } } }
    expect((await read(JSON.stringify({ data: [alone] }))).summary.problems).toEqual([])
  })
})
