import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { WriteRequest } from '@aws-sdk/client-dynamodb'
import { keys } from '../../lib/aws/keys.ts'
import { awsRuntime, retriesWithin } from '../../lib/aws/runtime.ts'
import { dynamoTable, type Table } from '../../lib/aws/table.ts'
import type { ChunkMessage } from '../../lib/messages.ts'
import { writeChunk } from '../../lib/pipeline/documents/chunks.ts'
import { contentHashes } from '../../lib/pipeline/documents/content.ts'
import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { documentKey } from '../../lib/pipeline/documents/receive.ts'
import type { Runtime, StoredReceipt } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { readDocument } from '../../lib/sources/read.ts'
import { openStores } from '../stores.ts'
import { meteredClient, sumOf, type Units } from './metered.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

const sourceId = 'crumb-ats'
/** Without --large, so that all groups together stay under an hour. */
const postingsUnlessLarge = 20_000

/** A feed of so many postings of about 1.5 kB with ids of a usual length; every hundredth says `mark`. */
function* feedOf(count: number, mark: string): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<source><jobs>'
  for (let n = 0; n < count; n += 1) {
    const about = Array.from(
      { length: 12 },
      (_, line) => `Line ${line} of batch ${n * 7_919 + line} is kneaded by hand.`,
    )
    const changed = n % 100 === 0 ? mark : ''
    yield `<job><externalid>CRUMB-${String(n).padStart(8, '0')}</externalid><Title>Baker of batch ${n}</Title>` +
      `<Employername>Crumb and Daughters</Employername><Location>Leith, GB</Location>` +
      `<Description><![CDATA[<p>${[...about, changed].join('</p><p>')}</p>]]></Description>` +
      `<Applyto>https://crumb.example/jobs/${n}</Applyto></job>\n`
  }
  yield '</jobs></source>'
}

const bytesOf = (count: number, mark: string) => Buffer.from([...feedOf(count, mark)].join(''))

/** Reads a document, its chunks included, as the queues would have it done. */
async function snapshot(body: Buffer, runtime: Runtime, name: string): Promise<StoredReceipt> {
  const waiting: ChunkMessage[] = []
  const queued: Runtime = {
    ...runtime,
    // Ingest sends no other messages.
    queue: { send: async (_, message) => void waiting.push(message as ChunkMessage) },
  }
  const key = documentKey(sourceId, name)
  const sha256 = createHash('sha256').update(body).digest('hex')
  await runtime.documents.put(key, body, { capturedAt: new Date(runtime.now()).toISOString(), sha256 })
  let receipt = await ingest(key, queued)
  for (const message of waiting) await writeChunk(message, queued)
  if (receipt) receipt = await runtime.receipts.get(receipt.receiptId)
  if (receipt?.state !== 'accepted') throw new Error(`the snapshot is ${receipt?.state}`)
  return receipt
}

/** What a document says of each posting, and whether it is among the hundredth that the next one changes. */
async function* writesOf(body: Buffer, runtime: Runtime) {
  const capturedAt = new Date(runtime.now()).toISOString()
  const bytes = (async function* () {
    yield body
  })()
  for await (const read of readDocument({ name: sourceId, bytes, capturedAt }, { sourceId })) {
    if (read.kind !== 'posting') continue
    const { posting } = read
    yield {
      posting,
      hash: contentHashes(posting).hash,
      changes: Number(posting.sourceRef.slice(-8)) % 100 === 0,
    }
  }
}

/** What the changed postings cost when nothing else is done. */
async function putAlone(body: Buffer, sequence: number, runtime: Runtime): Promise<void> {
  const writes = (await Array.fromAsync(writesOf(body, runtime))).filter(({ changes }) => changes)
  const outcomes = await runtime.postings.put(sourceId, sequence, writes)
  if (outcomes.includes('fenced')) throw new Problem('write_conflict')
}

/**
 * The index entries of all others. Nothing else of a posting is looked at while it does not change, so nothing else of
 * it is laid down: an engine takes a quarter of an hour to store 100,000.
 */
async function layDown(body: Buffer, runtime: Runtime, table: Table): Promise<void> {
  let entries: WriteRequest[] = []
  for await (const { posting, hash, changes } of writesOf(body, runtime)) {
    const Item = { ...table.keyOf(keys.index(sourceId, posting.sourceRef)), hash: { S: hash } }
    if (!changes) entries.push({ PutRequest: { Item } })
    if (entries.length < 1_000) continue
    await table.writeAll(entries)
    entries = []
  }
  await table.writeAll(entries)
}

export async function benchSnapshotCost(count: number): Promise<BenchRow[]> {
  const [writes, reads]: [Units, Units] = [new Map(), new Map()]
  const stores = await openStores()
  try {
    const { config } = stores
    const dynamo = meteredClient(config.dynamoEndpoint ?? '', writes, reads)
    const silent = { queue: { send: async () => {} }, log: { info: () => {} } }
    const runtime = awsRuntime(config, { ...silent, dynamo })
    const table = dynamoTable(dynamo, config.table, { pause, retries: retriesWithin() })
    await runtime.sources.put({ sourceId, covers: 'snapshot', secrets: [], keys: [] })
    const measured = async (run: () => Promise<unknown>) => {
      writes.clear()
      reads.clear()
      await run()
      return { writes: sumOf(writes), reads: sumOf(reads), posting: postingUnits(writes) }
    }
    const first = bytesOf(count, '')
    await layDown(first, runtime, table)
    const loaded = await measured(() => putAlone(first, 0, runtime))
    const same = await measured(() => snapshot(first, runtime, 'second.xml'))
    const other = bytesOf(count, 'Now with rye.')
    const changed = await measured(() => snapshot(other, runtime, 'third.xml'))
    const alone = await measured(() => putAlone(other, 1_000, runtime))
    return [
      {
        name: `a new posting among ${count}`,
        value: loaded.writes / Math.ceil(count / 100),
        unit: 'write units',
      },
      { name: 'unchanged snapshot, postings', value: same.posting, unit: 'write units', goal: '0' },
      {
        name: 'unchanged snapshot, receipt and order',
        value: same.writes - same.posting,
        unit: 'write units',
      },
      {
        name: 'unchanged snapshot',
        value: same.reads / count,
        unit: 'read units a posting',
        goal: '0.05 or less',
      },
      { name: '1 % changed', value: changed.writes, unit: 'write units' },
      { name: 'those 1 % alone', value: alone.writes, unit: 'write units' },
      { name: 'ratio of the two', value: changed.writes / alone.writes, unit: 'times', goal: '1.2 or less' },
      { name: '1 % changed', value: changed.reads / count, unit: 'read units a posting' },
    ]
  } finally {
    await stores.stop()
  }
}

/** Postings and index entries; a transaction counts under its first item, the check of the fence. */
const postingUnits = (units: Units): number =>
  sumOf(new Map([...units].filter(([kind]) => /TransactWrite/.test(kind))))

export const snapshotCost: BenchGroup = {
  id: 'snapshot',
  question: 'what does DynamoDB charge for a snapshot in which nothing, or a hundredth, is new?',
  budget:
    'unchanged: 0 write units for postings, 0.05 read units each; 1 % changed: 1.2 times what those 1 % cost.',
  input:
    'one feed of --postings N of about 1.5 kB (20,000 at most without --large), sent twice; units as the engine ' +
    'counts them.',
  run: ({ postings, large }) => benchSnapshotCost(large ? postings : Math.min(postings, postingsUnlessLarge)),
}
