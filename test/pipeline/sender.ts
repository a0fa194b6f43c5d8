import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { receive } from '../../lib/pipeline/documents/receive.ts'
import { undoRemoval } from '../../lib/pipeline/documents/undo.ts'
import type { Runtime, StoredReceipt } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import type { Source } from '../../lib/source.ts'
import { inMemory } from '../memory.ts'

/** One source, "crumb", and a clock that tests set: what it sends is read at once. */
export type Sender = {
  readonly runtime: Runtime
  /** Hours since the world began. */
  readonly clock: { hours: number }
  deliver(body: string | Uint8Array): Promise<StoredReceipt>
  /** By a worker that dies when half of what goes is gone, and then by another. */
  deliverTwice(body: string): Promise<StoredReceipt>
  /** Lets a held document through, as an operator does. */
  release(receipt: StoredReceipt): Promise<StoredReceipt>
  undo(receipt: StoredReceipt): Promise<number>
  /** What is live, in order. */
  live(): Promise<string[]>
  /** Another source of the same system. */
  beside(sourceId: string): Promise<Sender>
  /** A scope of this source, which nobody registered. */
  within(scope: string): Sender
}

const start = Date.parse('2026-11-14T09:00:00Z')

export async function openSender(source: Partial<Source> = { covers: 'snapshot' }): Promise<Sender> {
  const clock = { hours: 0 }
  const now = () => start + clock.hours * 3_600_000
  return sender(inMemory(now), clock, source)
}

/** The same on a runtime that is there already. */
export async function sender(
  runtime: Runtime,
  clock: Sender['clock'],
  { sourceId = 'crumb', ...source }: Partial<Source>,
): Promise<Sender> {
  await runtime.sources.put({ sourceId, ...source, secrets: [], keys: [] })
  return sendingAs(sourceId, { runtime, clock, source })
}

type World = Pick<Sender, 'runtime' | 'clock'> & { readonly source: Partial<Source> }

function sendingAs(sourceId: string, { runtime, clock, source }: World): Sender {
  let sent = 0
  async function received(body: string | Uint8Array): Promise<string> {
    sent += 1
    const receipt = await receive({ sourceId, webhookId: `m${sent}`, body: Buffer.from(body) }, runtime)
    if (receipt instanceof Problem) throw receipt
    return receipt.key
  }
  return {
    runtime,
    clock,
    deliver: async (body) => closed(await ingest(await received(body), runtime)),
    async deliverTwice(body) {
      const key = await received(body)
      await ingest(key, dyingHalfway(runtime)).catch(() => {})
      return closed(await ingest(key, runtime))
    },
    release: async ({ key }) => closed(await ingest(key, runtime, { release: true })),
    undo: (receipt) => undoRemoval(receipt, runtime),
    beside: (other) => sender(runtime, clock, { ...source, sourceId: other }),
    within: (scope) => sendingAs(`${sourceId}.${scope}`, { runtime, clock, source }),
    live: async () => [...(await runtime.postings.index(sourceId)).keys()].sort(),
  }
}

const dyingHalfway = (runtime: Runtime): Runtime => ({
  ...runtime,
  postings: {
    ...runtime.postings,
    async withdraw(sourceId, sequence, refs, at) {
      await runtime.postings.withdraw(sourceId, sequence, refs.slice(0, refs.length >> 1), at)
      throw new Problem('store_unavailable')
    },
  },
})

function closed(receipt: StoredReceipt | undefined): StoredReceipt {
  if (!receipt) throw new Error('the document is gone')
  return receipt
}

/** A sender whose feed has listed so many vacancies. */
export async function having(count: number): Promise<Sender> {
  const one = await openSender()
  await one.deliver(feed(...jobs(0, count)))
  return one
}

type Said = { readonly id?: string; readonly title?: string; readonly posted?: string }

/** Number `n` of an employer's vacancies, as its feed says it. */
export const job = (n: number, { id = `B${n}`, title = `Baker of batch ${n}`, posted }: Said = {}): string =>
  `<job><externalid>${id}</externalid><Title>${title}</Title><Employername>Crumb</Employername>` +
  (posted === undefined ? '' : `<Postedate>${posted}</Postedate>`) +
  `<Description>Knead batch ${n} before dawn.</Description>` +
  `<Applyto>https://crumb.example/jobs/${id}</Applyto></job>`

export const feed = (...jobs: readonly string[]): string => `<source><jobs>${jobs.join('')}</jobs></source>`

/** Vacancies number `from` to `to`, the last not included. */
export const jobs = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => job(from + n))

export const refs = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => `B${from + n}`).sort()
