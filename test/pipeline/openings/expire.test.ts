import { expect, it } from 'vitest'
import { expireOpenings } from '../../../lib/pipeline/openings/expire.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { openSender } from '../sender.ts'

const shards = Array.from({ length: 64 }, (_, shard) => shard)
const held = shards.filter((shard) => shard !== 7)
const runHours = 5 / 60

it.each([
  ['on time', runHours / 2, 0],
  ['each a little later than the last, over the edge of a turn', 2 * runHours - 0.0005, 0.0001],
  ['with every third run left out', 0, 0],
])(
  'looks at every shard of openings once an hour, at a few of them with each run: %s',
  async (how, first, drift) => {
    const { runtime, clock } = await openSender()
    const asked: number[] = []
    const openings: Runtime['openings'] = {
      ...runtime.openings,
      stamps: async () => shards.map((shard) => (shard === 7 ? '' : 'held')),
      shard: (shard) => {
        asked.push(shard)
        return runtime.openings.shard(shard)
      },
    }
    const from = clock.hours + first
    for (let run = 0; run < 12; run += 1) {
      if (how.includes('left out') && run % 3 === 2) continue
      clock.hours = from + run * (runHours + drift)
      const before = asked.length
      await expireOpenings({ ...runtime, openings })
      expect(asked.length - before).toBeLessThanOrEqual(11)
    }
    expect([...new Set(asked)].sort((a, b) => a - b)).toEqual(held)
  },
)
