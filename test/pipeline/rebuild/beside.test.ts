import { expect, it } from 'vitest'
import type { Opening } from '../../../lib/opening.ts'
import { catchUp } from '../../../lib/pipeline/catch-up.ts'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { receive } from '../../../lib/pipeline/documents/receive.ts'
import { withStatus } from '../../../lib/pipeline/lifecycle.ts'
import { rematch } from '../../../lib/pipeline/openings/rematch.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { type Random, randomFrom } from '../../simulation/random.ts'
import { atOnce, type Steps } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'
import { ownerOf, sourcePlans, startMs, type Upload, uploadsOf } from '../../simulation/workload.ts'

// A lost table is filled again while the schedule goes on and senders go on sending: what comes of it is what a table
// that was never lost holds.

const worlds = 100
const hourMs = 3_600_000
const minuteMs = 60_000
const endMs = startMs + 1_000 * hourMs
const clock = { ms: startMs }
const now = () => clock.ms

/** What the sources of a world send, in the order in which it comes. */
function documentsOf(random: Random): Upload[] {
  const waiting = sourcePlans.map((plan) => uploadsOf(plan, { count: 5, refs: 6, areAlike: false }, random))
  const all: Upload[] = []
  for (;;) {
    const open = waiting.filter((uploads) => uploads.length > 0)
    if (open.length === 0) return all
    all.push(...random.pick(open).splice(0, 1))
  }
}

/** The nth document comes in the nth hour. @returns its key */
async function arrive(nth: number, { id, sourceId, text }: Upload, runtime: Runtime): Promise<string> {
  clock.ms = startMs + nth * hourMs
  const receipt = await receive({ sourceId, webhookId: id, body: Buffer.from(text) }, runtime)
  if (receipt instanceof Problem) throw receipt
  return receipt.key
}

async function opened(): Promise<{ store: FakeStore; runtime: Runtime }> {
  const store = fakeStore(now)
  const runtime = fakeRuntime(store, atOnce)
  for (const { sourceId: id, covers } of sourcePlans)
    await runtime.sources.put({ sourceId: ownerOf(id), covers, format: 'ndjson', secrets: [], keys: [] })
  return { store, runtime }
}

/** The bucket as it is, with a table that is empty. */
function withoutTable({ documents, documentVersions, records, documentsMade }: FakeStore): FakeStore {
  const emptied = Object.assign(fakeStore(now), { documentsMade })
  for (const [key, kept] of documents) emptied.documents.set(key, kept)
  for (const [key, kept] of documentVersions) emptied.documentVersions.set(key, kept)
  for (const [name, kept] of records) emptied.records.set(name, kept)
  return emptied
}

/** Fills the table again, and before any of its requests the schedule may come, or the next document. */
async function refilled(store: FakeStore, next: () => Promise<boolean>, random: Random): Promise<void> {
  const runtime = fakeRuntime(store, atOnce)
  const share = random.pick([0.002, 0.01, 0.05])
  let isBusy = false
  const steps: Steps = async (_, request) => {
    if (!isBusy && random.chance(share)) {
      isBusy = true
      if (random.chance(0.5) || !(await next())) {
        clock.ms += 16 * minuteMs
        await catchUp(runtime)
      }
      isBusy = false
    }
    return request()
  }
  await Array.fromAsync(rebuild({ unreadOnly: true }, fakeRuntime(store, steps)))
}

/** What ended is marked within the hour: it is told here as it is in the end. */
const saidOf = ({ version: _, ...opening }: Opening) =>
  JSON.stringify(withStatus({ version: 0, ...opening }, opening.status !== 'withdrawn', endMs))

const toldIn = ({ postings, openings, receipts }: FakeStore): readonly string[] => [
  ...[...postings].map(([key, { status, posting }]) => `${key} ${status} ${posting.category}`).sort(),
  ...[...openings.values()].map(saidOf).sort(),
  ...[...receipts.values()].map(({ key, sequence, state }) => `${key} ${sequence} ${state}`).sort(),
]

async function wrongWith(seed: number): Promise<string | undefined> {
  const random = randomFrom(seed)
  const documents = documentsOf(random)
  const lostAfter = 1 + random.below(documents.length - 1)
  const [stays, lost] = [await opened(), await opened()]
  for (const [nth, upload] of documents.entries())
    for (const { runtime } of nth < lostAfter ? [stays, lost] : [stays])
      await ingest(await arrive(nth, upload, runtime), runtime)
  await rematch(undefined, stays.runtime)

  const store = withoutTable(lost.store)
  const runtime = fakeRuntime(store, atOnce)
  const waiting = [...documents.entries()].slice(lostAfter)
  const came: string[] = []
  const next = async () => {
    const [one] = waiting
    // A sender whose source is not there yet is told so, and comes again.
    if (!one || !store.sources.has(ownerOf(one[1].sourceId))) return false
    waiting.shift()
    came.push(await arrive(...one, runtime))
    return true
  }
  clock.ms = startMs + lostAfter * hourMs
  await refilled(store, next, random)
  while (await next()) {}
  for (const key of came) await ingest(key, runtime)
  await rematch(undefined, runtime)
  const [want, have] = [toldIn(stays.store), toldIn(store)]
  const apart = have.filter((one) => !want.includes(one))
  return apart.length > 0 || have.length < want.length ? `${seed}: ${apart.join('\n')}` : undefined
}

it('holds what a table that was never lost does', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= worlds; seed += 1) {
    const what = await wrongWith(seed)
    if (what) wrong.push(what)
  }
  expect(wrong).toEqual([])
}, 120_000)
