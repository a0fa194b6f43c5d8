import { expect, it } from 'vitest'
import { openReceipt } from '../../../lib/pipeline/documents/receive.ts'
import { sourceStates } from '../../../lib/pipeline/documents/source-states.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { feed, having, jobs } from '../sender.ts'

/** So many forms are asked for, and never used. */
async function askForForms(count: number, runtime: Runtime): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const receiptId = `rcp_${String(n).padStart(24, '0')}`
    await openReceipt({ receiptId, sourceId: 'crumb', key: `sources/crumb/${receiptId}` }, runtime)
  }
}

it('a held snapshot waits for a person, and forms that nobody posts are no documents', async () => {
  const { runtime, deliver, clock } = await having(40)
  clock.hours += 1
  const held = await deliver(feed(...jobs(0, 5)))
  expect(held.state).toBe('held')
  clock.hours += 1
  const other = await deliver(feed(...jobs(20, 26)))
  await askForForms(15, runtime)
  const [state] = await sourceStates(runtime)
  expect(state?.held.map(({ receiptId }) => receiptId)).toEqual([other.receiptId, held.receiptId])
  expect(state?.last?.receiptId).toBe(other.receiptId)
})

it('waits no more once it is let through, or a newer snapshot stands for it', async () => {
  const { runtime, deliver, release, clock } = await having(40)
  const waiting = async () => (await sourceStates(runtime)).flatMap(({ held }) => held).length
  clock.hours += 1
  const first = await deliver(feed(...jobs(0, 5)))
  expect(await waiting()).toBe(1)
  await release(first)
  expect(await waiting()).toBe(0)
  clock.hours += 1
  await deliver(feed(...jobs(3, 4)))
  await deliver(feed(...jobs(0, 40)))
  expect(await waiting()).toBe(0)
})
