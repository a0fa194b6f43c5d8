import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { contentHash } from '../../lib/pipeline/ingest.ts'
import { matchPostings } from '../../lib/pipeline/match.ts'
import type { Runtime } from '../../lib/ports.ts'
import type { Posting } from '../../lib/posting.ts'
import { inventPostings } from '../identity/synthetic.ts'
import { openStores } from '../stores.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

type Units = Map<string, number>

/** A client that asks every answer for what it consumed, and adds it up under the name of the operation. */
function meteredClient(endpoint: string, writes: Units, reads: Units): DynamoDBClient {
  const client = new DynamoDBClient({ endpoint })
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const asked = { ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } }
      const answer = await next(asked)
      const name = context.commandName ?? ''
      const units = /Get|Query/.test(name) ? reads : writes
      // Consumed capacity is one object, or a list of them for batches and transactions.
      const said = (answer.output as { ConsumedCapacity?: unknown }).ConsumedCapacity
      for (const one of [said].flat() as ({ CapacityUnits?: number } | undefined)[]) {
        const kind = `${name.replace('Command', '')} ${kindOf(args.input)}`
        units.set(kind, (units.get(kind) ?? 0) + (one?.CapacityUnits ?? 0))
      }
      return answer
    },
    { step: 'initialize' },
  )
  return client
}

/** The kind of the first item a request names: the word before the first # of its key. */
const kindOf = (input: unknown): string => {
  const [, kind = '', sort = ''] =
    /"(?:pk|:pk)":\{"S":"([A-Z]+)(?:#[^"]*)?"\}(?:,"sk":\{"S":"([A-Z]*))?/.exec(JSON.stringify(input)) ?? []
  return sort && kind === 'POSTING' ? sort : kind
}

async function arrive(postings: readonly Posting[], runtime: Runtime): Promise<void> {
  for (const posting of postings) {
    const sequence = await runtime.sources.nextSequence(posting.sourceId)
    await runtime.postings.put(posting.sourceId, sequence, [{ posting, hash: contentHash(posting) }])
  }
  await matchPostings(postings, runtime)
}

/** Rows for `npm run bench`: units per new posting, in all and by kind of item. */
export async function benchCost(background = 100): Promise<BenchRow[]> {
  const [writes, reads]: [Units, Units] = [new Map(), new Map()]
  const stores = await openStores()
  try {
    const runtime = await stores.emptied((endpoint) => meteredClient(endpoint, writes, reads))
    const all = inventPostings(7, background + 20).map(({ posting }) => padded(posting))
    await arrive(all.slice(0, background), runtime)
    writes.clear()
    reads.clear()
    const measured = all.slice(background, background + 20)
    for (const posting of measured) await arrive([posting], runtime)
    return [
      ...rowsOf('write units', writes, measured.length),
      ...rowsOf('read units', reads, measured.length),
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

function rowsOf(unit: string, units: Units, postings: number): BenchRow[] {
  const total = [...units.values()].reduce((sum, value) => sum + value, 0)
  const parts = [...units].sort(([, a], [, b]) => b - a)
  return [
    { name: 'one new posting of 5 kB', value: total / postings, unit },
    ...parts.map(([kind, value]) => ({ name: `  of it ${kind}`, value: value / postings, unit })),
  ]
}

export const cost: BenchGroup = {
  id: 'cost',
  question: 'what does DynamoDB charge for one new posting of about 5 kB, from its write to its opening?',
  budget: '40 write units and 60 read units.',
  input: '20 invented postings, one at a time, into 100 of the same small world; as the engine counts units.',
  run: () => benchCost(),
}
