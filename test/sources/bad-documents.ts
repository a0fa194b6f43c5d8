import { type ReadOutcome, type ReadSummary, readDocument } from '../../lib/sources/read.ts'

/** A name, a document, and every verdict on it that is right; the first is ours. */
export type BadCase = readonly [name: string, content: string | Uint8Array, ...verdicts: string[]]

export type Told = { readonly outcomes: readonly ReadOutcome[]; readonly summary: ReadSummary }

export async function read(content: string | Uint8Array, chunkBytes = 65_536): Promise<Told> {
  const all = Buffer.from(content)
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < all.length; at += chunkBytes) yield all.subarray(at, at + chunkBytes)
  }
  const reading = readDocument({ name: 'x', bytes: bytes(), capturedAt: '2026-05-04T12:00:00Z' })
  const outcomes: ReadOutcome[] = []
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return { outcomes, summary: value }
    outcomes.push(value)
  }
}

/**
 * "rejected malformed_xml", "accepted 2", or "partial 1: invalid_url" with the codes of what was refused or left out.
 */
export function verdict({ state, reason, accepted, problems }: ReadSummary): string {
  if (state === 'rejected') return `rejected ${reason}`
  const codes = [...new Set(problems.map(({ code }) => code))].sort().join(' ')
  return `${state} ${accepted}${codes === '' ? '' : `: ${codes}`}`
}

export const postingsIn = ({ outcomes, summary }: Told) =>
  summary.state === 'rejected'
    ? []
    : outcomes.flatMap((outcome) => (outcome.kind === 'posting' ? [outcome.posting] : []))

type Fields = Readonly<Record<string, string>>

const jobFields = (n: number): Fields => ({
  id: `KST-${n}`,
  title: `Kiln Setter ${n}`,
  company: 'Kestrel Tiles',
  url: `https://jobs.kestrel-tiles.example/roles/KST-${n}`,
  city: 'Leeds',
  country: 'GB',
  description: '<![CDATA[<p>Set tiles for the night firing.</p>]]>',
  date: '2026-05-01T09:00:00Z',
})

/** One job element; a field may be replaced, and its value is put in as it stands. */
export const job = (n: number, changed: Fields = {}): string =>
  `<job>${Object.entries({ ...jobFields(n), ...changed })
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</job>`

export const feed = (...jobs: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<source><publisher>Kestrel Tiles</publisher><jobs>${jobs.join('')}</jobs></source>`

/** A feed of one sound job and one with these fields. */
export const feedWith = (changed: Fields): string => feed(job(1), job(2, changed))

export const record = (n: number, more: object = {}) => ({
  id: `GDN-${n}`,
  title: `Lathe Hand ${n}`,
  company: 'Gadwall Engineering',
  url: `https://gadwall.example/p/GDN-${n}`,
  description: 'Turn and face castings.',
  location: 'Leeds, GB',
  posted_at: '2026-05-02',
  ...more,
})

export const list = (...records: unknown[]): string => JSON.stringify(records)
export const lines = (...records: unknown[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('')

/** A list of one sound record and one of which this JSON text takes the place of the value of `field`. */
export const listWith = (field: string, json: string): string =>
  list(record(1), record(2, { [field]: '\u0000' })).replace('"\\u0000"', () => json)
