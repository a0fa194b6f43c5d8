import { fakeRuntime } from '../simulation/fakes.ts'
import { atOnce } from '../simulation/steps.ts'
import { fakeStore } from '../simulation/store.ts'
import { openStores } from '../stores.ts'
import { arrive, copySeen, inventTowns, settleAll, townPostings, watched } from './cost-world.ts'
import { meteredClient, sumOf, type Units } from './metered.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

/**
 * Rows for `npm run bench`: units per new posting, in all and by kind of item. The world before is made in memory, by
 * the same code on stores that keep the same contract; on the engine it would take hours. There the new postings arrive
 * once, and the engine is given all that was read meanwhile, as it was when it was first read.
 */
export async function benchCost(background: number, measured = 50): Promise<BenchRow[]> {
  const [writes, reads]: [Units, Units] = [new Map(), new Map()]
  const towns = Math.ceil((background + measured) / townPostings)
  // The new ones are of every town, as many as fit evenly.
  const every = Math.floor((towns * townPostings) / measured)
  const { runtime: inMemory, seen } = watched(fakeRuntime(fakeStore(Date.now), atOnce))
  const fresh = await settleAll(inventTowns(towns), (at) => at % every === 0, inMemory)
  for (const notes of Object.values(seen)) notes.clear()
  for (const posting of fresh) await arrive([posting], inMemory)
  const stores = await openStores()
  try {
    const runtime = await stores.emptied((endpoint) => meteredClient(endpoint, writes, reads))
    await copySeen(seen, runtime)
    writes.clear()
    reads.clear()
    for (const posting of fresh) await arrive([posting], runtime)
    return [
      ...rowsOf('write units', writes, fresh.length, '40'),
      ...towards20(writes, fresh.length),
      ...rowsOf('read units', reads, fresh.length, '60'),
    ]
  } finally {
    await stores.stop()
  }
}

function rowsOf(unit: string, units: Units, postings: number, most: string): BenchRow[] {
  const total = sumOf(units)
  const parts = [...units].sort(([, a], [, b]) => b - a)
  return [
    { name: 'one new posting of 5 kB', value: total / postings, unit, goal: `≤ ${most}` },
    ...parts.map(([kind, value]) => ({ name: `  of it ${kind}`, value: value / postings, unit })),
  ]
}

/** What each step down would leave. None is free: see "Why" in lib/README.md for what each of them gives today. */
function towards20(writes: Units, postings: number): BenchRow[] {
  const of = (word: string) => sumOf(new Map([...writes].filter(([kind]) => kind.includes(word)))) / postings
  let left = sumOf(writes) / postings
  const step = (name: string, saved: number): BenchRow => {
    left -= saved
    return { name: `  towards 20: ${name}`, value: left, unit: 'write units' }
  }
  return [
    step('no transactions, so no fence and no stamps', of('Transact') / 2),
    step('eight runs of words, not twelve', 4),
    step('matching writes its record once', of('IDENTITY') / 2),
    step('numbers of documents drawn in tens', of('UpdateItem SOURCE') * 0.9),
  ]
}

export const cost: BenchGroup = {
  id: 'cost',
  question: 'what does DynamoDB charge for one new posting of about 5 kB, from its write to its opening?',
  budget: '40 write units and 60 read units.',
  input:
    '50 invented postings, one at a time, into 5,000 of fifty towns with employers of their own (--large: 100,000 of ' +
    'a thousand); as the engine counts units.',
  run: ({ large }) => benchCost(large ? 100_000 : 5_000),
}

if (import.meta.main) for (const row of await benchCost(Number(process.argv[2] ?? 5_000))) console.log(row)
