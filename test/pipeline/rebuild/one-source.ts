import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { replaySource } from '../../../lib/pipeline/rebuild/replay.ts'
import type { Runtime, StoredReceipt } from '../../../lib/ports.ts'
import { keepDocument } from '../../simulation/fake-documents.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'

const startMs = Date.parse('2026-11-02T08:00:00Z')
const hourMs = 3_600_000

/** A source on the fakes, whose clock each document moves on by an hour. */
export async function opened(covers: 'snapshot' | 'delta') {
  let now = startMs
  const store = fakeStore(() => now)
  const runtime = fakeRuntime(store, atOnce)
  const source = { sourceId: 'crumb', covers, format: 'ndjson' as const, secrets: [], keys: [] }
  await runtime.sources.put(source)
  const key = 'sources/crumb/jobs.ndjson'
  async function send(...refs: string[]): Promise<StoredReceipt> {
    now += hourMs
    keepDocument(store, key, { bytes: Buffer.from(documentOf(refs)) })
    const receipt = await ingest(key, runtime)
    if (!receipt) throw new Error('gone')
    return receipt
  }
  const wait = (hours: number) => {
    now += hours * hourMs
  }
  return { store, runtime, source, send, wait }
}

/** `a` is a posting, `a:Head` the same under another title. */
export const documentOf = (refs: readonly string[]): string =>
  refs
    .map((word) => {
      const [id, head] = word.split(':')
      const url = `https://crumb.example/${id}`
      const said = { title: head ?? 'Baker', head, craft: `Baking ${id}`, company: 'Crumb', url }
      return `${JSON.stringify({ id, ...said, description: `<p>Bake ${id}.</p>` })}\n`
    })
    .join('')

/** As an operator mends how a source is read. */
export const mapping = { category: 'craft' }

/** The bucket as it is, with a table that is empty. */
export function withoutTable({ documents, documentVersions, records }: FakeStore): Runtime {
  const store = fakeStore(() => startMs + 1_000 * hourMs)
  for (const [key, kept] of documents) store.documents.set(key, kept)
  for (const [key, kept] of documentVersions) store.documentVersions.set(key, kept)
  for (const [name, json] of records) store.records.set(name, json)
  return fakeRuntime(store, atOnce)
}

/** What became of each document, in their order. */
export async function replayed(runtime: Runtime, unreadOnly = false): Promise<string[]> {
  const all = await Array.fromAsync(replaySource('crumb', { unreadOnly }, runtime))
  return all.map(({ outcome }) => outcome)
}

export const postingsOf = async (runtime: Runtime) =>
  (await Array.fromAsync(runtime.postings.all())).sort((a, b) =>
    a.posting.sourceRef < b.posting.sourceRef ? -1 : 1,
  )
