import { ingestMessages } from '../../functions/ingest-document.ts'
import { catchUp } from '../../lib/pipeline/catch-up.ts'
import { documentKey } from '../../lib/pipeline/documents/receive.ts'
import { matchPostings } from '../../lib/pipeline/openings/match.ts'
import type { PostingKey, Runtime, StoredReceipt } from '../../lib/ports.ts'
import { type Message, sqsEvent, uploadEvent } from './delivery.ts'
import { keepDocument, receiptsIn } from './fake-documents.ts'
import { fakeRuntime } from './fakes.ts'
import { credentialsOf } from './http.ts'
import { atOnce, type Steps } from './steps.ts'
import { type FakeStore, fakeStore } from './store.ts'
import { ownerOf, startMs } from './workload.ts'

/** The pipeline without workers that meet: events are handed to it one by one, in an order that a test decides. */
export type Quiet = {
  readonly store: FakeStore
  readonly clock: { ms: number }
  readonly runtime: Runtime
  runtimeOf(steps: Steps): Runtime
  /** Keeps a document, as any tool does; nobody is told. */
  keep(sourceId: string, name: string, text: string): string
  /** Hands events to ingest as one batch. @returns the messages to be tried again */
  hand(messages: readonly Message[], runtime?: Runtime): Promise<string[]>
  /** Tells of documents, each in a message of its own; as `hand`. */
  tell(keys: readonly string[], runtime?: Runtime): Promise<string[]>
  /** How many messages there were. */
  told(): number
  /** What the schedule does: finds what was never read, among others. */
  sweep(): Promise<number>
  /** Brings openings up to what is stored. */
  match(runtime?: Runtime): Promise<void>
  receipts(): StoredReceipt[]
  /** Per source and ref: the mark of what is live. */
  live(): Map<string, string | undefined>
  openings(): string
}

export async function openQuiet(sources: Readonly<Record<string, 'snapshot' | 'delta'>>): Promise<Quiet> {
  const clock = { ms: startMs }
  const store = fakeStore(() => clock.ms)
  const runtimeOf = (steps: Steps): Runtime => fakeRuntime(store, steps)
  const runtime = runtimeOf(atOnce)
  const changed = new Map<string, PostingKey>()
  store.watcher = {
    ...store.watcher,
    postingChanged: (key) => void changed.set(`${key.sourceId}/${key.sourceRef}`, key),
  }
  for (const [id, covers] of Object.entries(sources)) {
    const sourceId = ownerOf(id)
    await runtime.sources.put({ sourceId, covers, format: 'ndjson', ...credentialsOf(sourceId) })
  }
  let told = 0

  async function hand(messages: readonly Message[], by = runtime): Promise<string[]> {
    const { batchItemFailures } = await ingestMessages(sqsEvent(messages), by)
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
  }

  return {
    store,
    clock,
    runtime,
    runtimeOf,
    keep(sourceId, name, text) {
      clock.ms += 1_000
      const key = documentKey(sourceId, name)
      keepDocument(store, key, { bytes: Buffer.from(text) })
      return key
    },
    hand,
    tell: (keys, by) =>
      hand(
        keys.map((key) => {
          told += 1
          return { id: `event-${told}`, body: uploadEvent([key]), receives: 1, isOut: true }
        }),
        by,
      ),
    told: () => told,
    sweep: async () => (await catchUp(runtime)).swept,
    async match(by = runtime) {
      for (let some = [...changed].slice(0, 50); some.length > 0; some = [...changed].slice(0, 50)) {
        await matchPostings(
          some.map(([, key]) => key),
          by,
        )
        for (const [name] of some) changed.delete(name)
      }
    },
    receipts: () => receiptsIn(store),
    live: () =>
      new Map(
        [...store.postings.values()]
          .filter(({ status }) => status === 'live')
          .map(({ posting }) => [`${posting.sourceId}/${posting.sourceRef}`, posting.category]),
      ),
    openings: () =>
      [...store.openings.values()]
        .map((opening) => ({ ...opening, version: 0 }))
        .map((opening) => JSON.stringify(opening))
        .sort()
        .join('\n'),
  }
}

/** Receipts that are not closed. */
export const unfinishedIn = (receipts: readonly StoredReceipt[]): string[] =>
  receipts
    .filter(({ state }) => state === 'received' || state === 'processing')
    .map(({ key, state }) => `I5: ${key} is left ${state}`)

/** A document of one posting. */
export const oneLine = (ref: string, mark: string): string =>
  `${JSON.stringify({
    id: ref,
    title: `Cooper ${ref}`,
    company: 'Crumb and Daughters',
    location: 'Leith, GB',
    description: `<p>Bend staves for cask number ${ref}.</p>`,
    url: `https://crumb-ats.example/jobs/${ref}`,
    category: mark,
  })}\n`
