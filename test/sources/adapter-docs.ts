import type { Posting } from '../../lib/posting.ts'
import { type ReadSummary, readDocument } from '../../lib/sources/read.ts'

// Documents of known formats around one record, whose fields a test gives.

type Read = { readonly postings: readonly Posting[]; readonly summary: ReadSummary }

export async function read(text: string): Promise<Read> {
  const bytes = (async function* () {
    yield Buffer.from(text)
  })()
  const reading = readDocument({ name: 'x', bytes, capturedAt: '2026-05-20T12:00:00Z' }, {})
  const postings: Posting[] = []
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return { postings, summary: value }
    if (value.kind === 'posting') postings.push(value.posting)
  }
}

/** The only posting of a document. */
export async function first(text: string): Promise<Posting> {
  const { postings, summary } = await read(text)
  const [posting] = postings
  if (!posting) throw new Error(JSON.stringify(summary.problems))
  return posting
}

export const indeed = (...fields: readonly string[]): string =>
  `<source><job><title>Sail Maker</title><date>2026-04-14</date><referencenumber>s1</referencenumber>` +
  `<url>https://loft.example/s1</url><company>Loft</company>${fields.join('')}</job></source>`

export const adzuna = (...[shown, ...area]: readonly [string, ...string[]]): string => {
  const location = { display_name: shown, area }
  const company = { display_name: 'Loft' }
  const job = { id: '1', adref: 'x', title: 'Sail Maker', redirect_url: 'https://a.example/1' }
  return JSON.stringify({ count: 1, results: [{ ...job, company, location }] })
}

export const jsearch = (fields: object): string => {
  const job = { job_id: '1', job_title: 'Sail Maker', employer_name: 'Loft' }
  return JSON.stringify({ data: [{ ...job, job_apply_link: 'https://loft.example/1', ...fields }] })
}

export const yubhub = (...fields: readonly string[]): string =>
  `<source><jobs><job><externalid>1</externalid><Title>Sail Maker</Title><Employername>Loft</Employername>` +
  `<Applyto>https://loft.example/1</Applyto><Postedate>2026-05-01</Postedate>${fields.join('')}</job></jobs></source>`

export const greenhouse = (fields: object): string => {
  const post = { id: 1, internal_job_id: 2, title: 'Sail Maker', absolute_url: 'https://loft.example/1' }
  return JSON.stringify({ jobs: [{ ...post, ...fields }], meta: { total: 1 } })
}
export const offices = [{ name: 'Kiel', location: 'Kiel, Germany' }, { name: 'US' }]

export const markedUp = (fields: object): string => {
  const job = { '@type': 'JobPosting', title: 'Sail Maker', hiringOrganization: 'Loft', ...fields }
  return `<html><script type="application/ld+json">${JSON.stringify(job)}</script></html>`
}
