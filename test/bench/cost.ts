import { contentHash } from '../../lib/pipeline/documents/content.ts'
import { matchPostings } from '../../lib/pipeline/openings/match.ts'
import type { Runtime } from '../../lib/ports.ts'
import type { Posting } from '../../lib/posting.ts'
import { inventPostings } from '../identity/synthetic.ts'
import { openStores } from '../stores.ts'
import { meteredClient, sumOf, type Units } from './metered.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

async function arrive(postings: readonly Posting[], runtime: Runtime): Promise<void> {
  for (const [sourceId, own = []] of Map.groupBy(postings, (posting) => posting.sourceId)) {
    const sequence = await runtime.sources.nextSequence(sourceId)
    const writes = own.map((posting) => ({ posting, hash: contentHash(posting) }))
    await runtime.postings.put(sourceId, sequence, writes)
  }
  await matchPostings(postings, runtime)
}

const townPostings = 100
const batch = 200

/** Postings of so many towns, each with employers of its own. */
const inventTowns = (towns: number): Posting[] =>
  Array.from({ length: towns }, (_, town) =>
    inventPostings(town + 1, townPostings).map(({ posting }) => padded(movedTo(town, posting))),
  ).flat()

const start = Date.parse('2026-01-01T00:00:00Z')
const capturedInOrder = (posting: Posting, at: number): Posting => ({
  ...posting,
  capturedAt: new Date(start + at * 60_000).toISOString(),
})

/** The same posting by an employer whose name, also in the text, is of that town. */
function movedTo(town: number, posting: Posting): Posting {
  const sourceRef = `${posting.sourceRef}-${town}`
  const { employer, description } = posting
  if (!employer?.name) return { ...posting, sourceRef }
  const name = `${inWords(town)} ${employer.name}`
  const text = description.text.replaceAll(employer.name, name)
  return { ...posting, sourceRef, employer: { ...employer, name }, description: { ...description, text } }
}

/** A word for a number: figures would not be read as a name. */
const inWords = (n: number): string => [...String(n)].map((digit) => syllables[Number(digit)]).join('')
const syllables = ['Ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu']

/** Rows for `npm run bench`: units per new posting, in all and by kind of item. */
export async function benchCost(background: number, measured = 50): Promise<BenchRow[]> {
  const [writes, reads]: [Units, Units] = [new Map(), new Map()]
  const stores = await openStores()
  try {
    const runtime = await stores.emptied((endpoint) => meteredClient(endpoint, writes, reads))
    const all = inventTowns(Math.ceil((background + measured) / townPostings))
    // The new ones are of every town, as many as fit evenly.
    const every = Math.floor(all.length / measured)
    const isNew = (_: Posting, at: number) => at % every === every - 1
    const old = all.filter((posting, at) => !isNew(posting, at)).map(capturedInOrder)
    for (let at = 0; at < old.length; at += batch) await arrive(old.slice(at, at + batch), runtime)
    writes.clear()
    reads.clear()
    const fresh = all.filter(isNew).map((posting, at) => capturedInOrder(posting, old.length + at))
    for (const posting of fresh) await arrive([posting], runtime)
    return [
      ...rowsOf('write units', writes, fresh.length, '40'),
      ...rowsOf('read units', reads, fresh.length, '60'),
    ]
  } finally {
    await stores.stop()
  }
}

/** To about 5 kB of description, with sentences that no other posting has. */
function padded(posting: Posting): Posting {
  const lines: string[] = []
  let length = posting.description.text.length
  for (let n = 0; length < 5_000; n += 1) {
    const beside = `beside ${posting.title} and reports ${n * 104_729} to bench ${n}`
    const line = `${posting.sourceRef} keeps ledger ${n * 7919} ${beside}.`
    lines.push(line)
    length += line.length
  }
  const text = [posting.description.text, ...lines].join('\n')
  return { ...posting, description: { ...posting.description, text, html: `<p>${text}</p>` } }
}

function rowsOf(unit: string, units: Units, postings: number, most: string): BenchRow[] {
  const total = sumOf(units)
  const parts = [...units].sort(([, a], [, b]) => b - a)
  return [
    { name: 'one new posting of 5 kB', value: total / postings, unit, goal: `≤ ${most}` },
    ...parts.map(([kind, value]) => ({ name: `  of it ${kind}`, value: value / postings, unit })),
  ]
}

export const cost: BenchGroup = {
  id: 'cost',
  question: 'what does DynamoDB charge for one new posting of about 5 kB, from its write to its opening?',
  budget: '40 write units and 60 read units.',
  input:
    '50 invented postings, one at a time, into 1,000 of ten towns with employers of their own (--large: 10,000 of a ' +
    'hundred); as the engine counts units.',
  run: ({ large }) => benchCost(large ? 10_000 : 1_000),
}
