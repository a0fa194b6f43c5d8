import { beforeEach, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { removedAtMost } from '../../../lib/pipeline/documents/removals.ts'
import { changeRemovals } from '../../../lib/pipeline/documents/undo.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { type Bakery, feed, job, many, openBakery } from '../bakery.ts'

let bakery: Bakery
beforeEach(async () => {
  bakery = await openBakery()
})

/** A worker that dies before it has written a posting. */
const dyingAtWrite = (runtime: Runtime): Runtime => ({
  ...runtime,
  postings: { ...runtime.postings, put: async () => Promise.reject(new Error('died')) },
})

/** A worker that dies when it has raised the fence. */
const dyingAtFence = (runtime: Runtime): Runtime => {
  const raiseFence: Runtime['sources']['raiseFence'] = async (...said) => {
    await runtime.sources.raiseFence(...said)
    throw new Error('died')
  }
  return { ...runtime, sources: { ...runtime.sources, raiseFence } }
}

/** A worker that does something else before it says that a document is held. */
const beforeHeld = (act: () => Promise<unknown>, runtime: Runtime): Runtime => {
  const move: Runtime['receipts']['move'] = async (receipt, from) => {
    if (receipt.state === 'held') await act()
    return runtime.receipts.move(receipt, from)
  }
  return { ...runtime, receipts: { ...runtime.receipts, move } }
}

const newer = feed(...many(4, 3), job(7, 'Head baker 7'))

/** Two snapshots that would remove six of eight together: the older planned its three, until it relents. */
async function heldAtFirst(): Promise<{ key: string; relent(): Promise<void> }> {
  await bakery.deliver(feed(...many(8)))
  const older = await bakery.kept(feed(job(0, 'Head baker 0'), ...many(4, 1)))
  await expect(ingest(older, dyingAtWrite(bakery.runtime))).rejects.toThrow('died')
  const { done } = await bakery.runtime.sources.removals('crumb')
  const { sequence = 0 } = done.at(-1) ?? {}
  return {
    key: await bakery.kept(newer),
    relent: () => changeRemovals('crumb', (removals) => removedAtMost(removals, sequence, 0), bakery.runtime),
  }
}

it('a snapshot that one worker let through and another held comes to its end with its message', async () => {
  const { key, relent } = await heldAtFirst()
  const meanwhile = async () => {
    await relent()
    await expect(ingest(key, dyingAtFence(bakery.runtime))).rejects.toThrow('died')
  }
  expect(await ingest(key, beforeHeld(meanwhile, bakery.runtime))).toMatchObject({ state: 'held' })
  expect(await ingest(key, bakery.runtime)).toMatchObject({ state: 'accepted', accepted: 5 })
  const live = await bakery.runtime.postings.index('crumb')
  expect([...live.keys()].sort()).toEqual(['B3', 'B4', 'B5', 'B6', 'B7'])
})

it('so does one that had nothing to remove when it was let through', async () => {
  await bakery.deliver(feed(...many(6)))
  const older = await bakery.kept(feed(job(0, 'Head baker 0'), ...many(2, 1)))
  await expect(ingest(older, dyingAtWrite(bakery.runtime))).rejects.toThrow('died')
  const key = await bakery.kept(feed(...many(3)))
  const meanwhile = async () => {
    expect(await ingest(older, bakery.runtime)).toMatchObject({ state: 'accepted' })
    await expect(ingest(key, dyingAtFence(bakery.runtime))).rejects.toThrow('died')
  }
  expect(await ingest(key, beforeHeld(meanwhile, bakery.runtime))).toMatchObject({ state: 'held' })
  expect(await ingest(key, bakery.runtime)).toMatchObject({ state: 'accepted', accepted: 3 })
})

it('a snapshot that turned older ones away stands for them, whatever newer ones have added since', async () => {
  const older = await bakery.kept(feed(job(0), job(9)))
  await expect(ingest(older, dyingAtWrite(bakery.runtime))).rejects.toThrow('died')
  const key = await bakery.kept(feed(...many(3)))
  await expect(ingest(key, dyingAtFence(bakery.runtime))).rejects.toThrow('died')
  expect(await ingest(older, bakery.runtime)).toMatchObject({ state: 'superseded' })
  // Too much of this one is refused for its silence to count, but what it adds stands.
  const faulty = [50, 51, 52].map((n) => job(n, ''))
  await bakery.deliver(feed(...many(20), ...faulty))
  expect(await ingest(key, bakery.runtime)).toMatchObject({ state: 'accepted' })
  expect(await bakery.live()).toBe(20)
})
