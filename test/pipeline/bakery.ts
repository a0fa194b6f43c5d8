import { chunkMessages } from '../../functions/ingest-chunk.ts'
import type { ChunkMessage } from '../../lib/messages.ts'
import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { documentKey } from '../../lib/pipeline/documents/receive.ts'
import type { Runtime, StoredReceipt } from '../../lib/ports.ts'
import { sqsEvent } from '../simulation/delivery.ts'
import { fakeRuntime } from '../simulation/fakes.ts'
import { atOnce } from '../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../simulation/store.ts'

export const job = (n: number, title = `Baker ${n}`, text = `Knead batch ${n}.`): string =>
  `<job><externalid>B${n}</externalid><Title>${title}</Title><Employername>Crumb</Employername>` +
  `<Description>${text}</Description><Applyto>https://crumb.example/jobs/${n}</Applyto></job>`
export const feed = (...jobs: string[]): string => `<source><jobs>${jobs.join('')}</jobs></source>`
export const many = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, n) => job(from + n))

/** Which chunks messages are about. */
export const numbersOf = (bodies: readonly string[]): number[] =>
  // Our own messages, as ingest made them.
  bodies.map((body) => (JSON.parse(body) as ChunkMessage).chunk)

/** A bakery that sends snapshots of more than a chunk, which is ten postings; messages wait for the test. */
export type Bakery = {
  readonly store: FakeStore
  readonly clock: { ms: number }
  runtime: Runtime
  /** Puts a document into the bucket, as a tool does; nobody has read it. */
  kept(body: string): Promise<string>
  read(body: string): Promise<StoredReceipt>
  /** The messages that were sent and not taken yet. */
  taken(): string[]
  /** Hands messages to the function one by one; the ones that failed. */
  work(bodies: readonly string[], by?: Runtime): Promise<string[]>
  /** Reads a document and works off all of its chunks. */
  deliver(body: string): Promise<StoredReceipt>
  receipt(receiptId: string): Promise<StoredReceipt>
  /** How many postings are live. */
  live(): Promise<number>
}

export async function openBakery(): Promise<Bakery> {
  const clock = { ms: Date.parse('2026-11-14T09:00:00Z') }
  const store = fakeStore(() => clock.ms)
  store.sizes = { ...store.sizes, chunkPostingsMax: 10 }
  let sent = 0
  const bakery: Bakery = {
    store,
    clock,
    runtime: fakeRuntime(store, atOnce),
    async kept(body) {
      sent += 1
      const key = documentKey('crumb', `${sent}.xml`)
      const about = { capturedAt: new Date(clock.ms).toISOString(), sha256: '' }
      await bakery.runtime.documents.put(key, Buffer.from(body), about)
      return key
    },
    async read(body) {
      const receipt = await ingest(await bakery.kept(body), bakery.runtime)
      if (!receipt) throw new Error('the document is gone')
      return receipt
    },
    taken: () => store.messages.splice(0).flatMap(({ queue, body }) => (queue === 'chunks' ? body : [])),
    async work(bodies, by = bakery.runtime) {
      const failed: string[] = []
      for (const body of bodies) {
        const event = sqsEvent([{ id: 'm', body, receives: 1, isOut: true }])
        if ((await chunkMessages(event, by)).batchItemFailures.length > 0) failed.push(body)
      }
      return failed
    },
    async deliver(body) {
      const { receiptId } = await bakery.read(body)
      await bakery.work(bakery.taken())
      return bakery.receipt(receiptId)
    },
    async receipt(receiptId) {
      const found = await bakery.runtime.receipts.get(receiptId)
      if (!found) throw new Error('the receipt is gone')
      return found
    },
    live: async () => (await bakery.runtime.postings.index('crumb')).size,
  }
  await bakery.runtime.sources.put({ sourceId: 'crumb', covers: 'snapshot', secrets: [], keys: [] })
  return bakery
}
