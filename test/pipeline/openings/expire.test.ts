import { expect, it } from 'vitest'
import { expireOpenings } from '../../../lib/pipeline/openings/expire.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { openSender } from '../sender.ts'

it('looks at every shard of openings once an hour, at a few of them with each run', async () => {
  const { runtime, clock } = await openSender()
  const asked: number[] = []
  const openings: Runtime['openings'] = {
    ...runtime.openings,
    stamps: async () => Array.from({ length: 64 }, (_, shard) => (shard === 7 ? '' : 'held')),
    shard: (shard) => {
      asked.push(shard)
      return runtime.openings.shard(shard)
    },
  }
  const from = clock.hours
  for (let run = 0; run < 12; run += 1) {
    clock.hours = from + (run + 0.5) / 12
    const before = asked.length
    await expireOpenings({ ...runtime, openings })
    expect(asked.length - before).toBeLessThanOrEqual(6)
  }
  const held = Array.from({ length: 64 }, (_, shard) => shard).filter((shard) => shard !== 7)
  expect(asked.sort((a, b) => a - b)).toEqual(held)
})
