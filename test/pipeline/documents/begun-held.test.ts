import { beforeEach, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { receive } from '../../../lib/pipeline/documents/receive.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { type Bakery, feed, job, many, openBakery } from '../bakery.ts'

let bakery: Bakery
beforeEach(async () => {
  bakery = await openBakery()
})

/** Per live ref its title. */
async function titles(): Promise<Record<string, string | undefined>> {
  const refs = [...(await bakery.runtime.postings.index('crumb')).keys()].sort()
  const found = await bakery.runtime.postings.get(refs.map((sourceRef) => ({ sourceId: 'crumb', sourceRef })))
  return Object.fromEntries(found.map((one, at) => [refs[at], one?.posting.title]))
}

type Put = Runtime['postings']['put']
const putting = (runtime: Runtime, put: Put): Runtime => ({
  ...runtime,
  postings: { ...runtime.postings, put },
})
const dying = (runtime: Runtime): Runtime => putting(runtime, async () => Promise.reject(new Error('died')))

/** A worker that does something else after its first write of postings. */
function pausing(runtime: Runtime, pause: () => Promise<unknown>): Runtime {
  let hasPaused = false
  return putting(runtime, async (...said) => {
    const outcomes = await runtime.postings.put(...said)
    if (!hasPaused) await pause()
    hasPaused = true
    return outcomes
  })
}

// Of five that are live, both together would remove six: so the newer one is to be held when it begins.
// But it writes B3 before the older one can remove it, and then both together are few enough.
const older = feed(job(0), ...[1, 2].map((n) => job(n, `Head baker ${n}`)))
const newer = feed(job(1), ...[3, 6].map((n) => job(n, `Head baker ${n}`)))
const said = { B1: 'Baker 1', B3: 'Head baker 3', B6: 'Head baker 6' }

it('a snapshot let through only at its end stands for what older ones wrote since it began', async () => {
  await bakery.deliver(feed(...many(5, 1)))
  const key = await bakery.kept(older)
  await expect(ingest(key, dying(bakery.runtime))).rejects.toThrow('died')
  const slow = pausing(bakery.runtime, () => ingest(key, bakery.runtime))
  expect(await ingest(await bakery.kept(newer), slow)).toMatchObject({ state: 'accepted', accepted: 3 })
  expect(await titles()).toEqual(said)
})

it('so does one that is written in chunks', async () => {
  await bakery.deliver(feed(...many(5, 1)))
  bakery.runtime = { ...bakery.runtime, sizes: { ...bakery.runtime.sizes, chunkPostingsMax: 1 } }
  await bakery.read(older)
  const ofOlder = bakery.taken()
  const { receiptId } = await bakery.read(newer)
  // All three are written, for an older document is under way: that of B3 comes first.
  const [another = '', first = '', third = ''] = bakery.taken()
  await bakery.work([first, ...ofOlder, another, third])
  // It has begun anew, and found nothing left to write. Messages of the first round come again, and count no more.
  expect(bakery.taken()).toEqual([])
  await bakery.work([first, another, third])
  expect(await bakery.receipt(receiptId)).toMatchObject({ state: 'accepted', accepted: 3 })
  expect(await titles()).toEqual(said)
  expect(bakery.store.chunks.size).toBe(0)
})

it('a snapshot that others agree with only at its end writes the new ids that it left out', async () => {
  await bakery.deliver(feed(...many(5)))
  const renamed = (title: string) => feed(job(0, title), ...many(4, 1).map((one) => one.replace('>B', '>C')))
  const received = async (webhookId: string, body: string) => {
    bakery.clock.ms += 2 * 3_600_000
    const receipt = await receive({ sourceId: 'crumb', webhookId, body: Buffer.from(body) }, bakery.runtime)
    if (receipt instanceof Problem) throw receipt
    return receipt.key
  }
  const read = async (key: string, by = bakery.runtime) => (await ingest(key, by))?.state
  const [first, second, third] = [
    await received('first', renamed('Baker')),
    await received('second', renamed('Baker')),
    await received('third', renamed('Head baker')),
  ]
  expect(await read(first)).toBe('held')
  expect(
    await read(
      third,
      pausing(bakery.runtime, () => read(second)),
    ),
  ).toBe('accepted')
  expect(await titles()).toEqual({
    B0: 'Head baker',
    ...Object.fromEntries([1, 2, 3, 4].map((n) => [`C${n}`, `Baker ${n}`])),
  })
})
