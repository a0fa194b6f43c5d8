import { beforeEach, expect, it } from 'vitest'
import { catchUp } from '../../../lib/pipeline/catch-up.ts'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { type Bakery, feed, job, many, openBakery } from '../bakery.ts'

let bakery: Bakery
beforeEach(async () => {
  bakery = await openBakery()
  await bakery.deliver(feed(...many(20)))
})

// More than a tenth is missing, so a person has to let it through.
const halved = feed(job(0, 'Head baker'), ...many(9, 1))

/** A person lets a held document through, and the worker dies before it has written or planned anything. */
async function releaseCutShort(key: string): Promise<void> {
  const { runtime } = bakery
  const index = async () => Promise.reject(new Error('died'))
  const dying: Runtime = { ...runtime, postings: { ...runtime.postings, index } }
  await expect(ingest(key, dying, { release: true })).rejects.toThrow('died')
}

/** What the sweeper makes of it. */
async function swept(key: string): Promise<string | undefined> {
  bakery.clock.ms += 16 * 60_000
  await catchUp(bakery.runtime)
  await bakery.work(bakery.taken())
  return bakery.runtime.receipts.list('crumb', 2).then((all) => all.find((one) => one.key === key)?.state)
}

it('a release that was cut short is not unsaid by a slow worker, which knew nothing of it', async () => {
  const { runtime } = bakery
  const key = await bakery.kept(halved)
  const slow: Runtime = {
    ...runtime,
    postings: {
      ...runtime.postings,
      async put(...said) {
        expect(await ingest(key, runtime)).toMatchObject({ state: 'held' })
        await releaseCutShort(key)
        return runtime.postings.put(...said)
      },
    },
  }
  expect(await ingest(key, slow)).toMatchObject({ state: 'processing', released: true })
  expect(await swept(key)).toBe('accepted')
  expect(await bakery.live()).toBe(10)
})

it('nor ended by chunks that were planned before it', async () => {
  const { runtime } = bakery
  const sizes = { ...runtime.sizes, chunkPostingsMax: 5 }
  // Nobody clears away what was set aside.
  const clear = async () => Promise.reject(new Error('died'))
  bakery.runtime = { ...runtime, sizes, chunks: { ...runtime.chunks, clear } }
  const key = await bakery.kept(halved)
  await ingest(key, bakery.runtime)
  await bakery.work(bakery.taken())
  expect(await ingest(key, bakery.runtime)).toMatchObject({ state: 'held' })
  await releaseCutShort(key)
  expect(await swept(key)).toBe('accepted')
  expect(await bakery.live()).toBe(10)
})
