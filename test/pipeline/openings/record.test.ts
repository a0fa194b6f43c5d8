import { expect, it } from 'vitest'
import { openReceipt } from '../../../lib/pipeline/documents/receive.ts'
import { recordOf } from '../../../lib/pipeline/openings/record.ts'
import { rematch } from '../../../lib/pipeline/openings/rematch.ts'
import { feed, job, openSender } from '../sender.ts'

it("shows a posting's own record, however many documents came after the one that stated it", async () => {
  const { runtime, deliver } = await openSender({ covers: 'delta' })
  const { receiptId } = await deliver(feed(job(1)))
  await rematch('crumb', runtime)
  for (let n = 0; n < 120; n += 1) {
    const name = `rcp_${String(n).padStart(24, '0')}`
    await openReceipt({ receiptId: name, sourceId: 'crumb', key: `sources/crumb/${name}` }, runtime)
  }
  const [opening] = await Array.fromAsync(runtime.openings.all())
  if (!opening) throw new Error('no opening')
  const { raw, steps } = await recordOf(opening, runtime)
  expect(raw).toEqual([{ text: expect.stringContaining('Baker of batch 1') }])
  expect(steps[0]).toMatchObject({ step: 'received', detail: `receipt ${receiptId}` })
})
