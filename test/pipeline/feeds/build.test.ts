import { expect, it } from 'vitest'
import { feedFormats } from '../../../lib/feeds/index.ts'
import { feedBuilder } from '../../../lib/pipeline/feeds/build.ts'
import { changeList } from '../../../lib/pipeline/feeds/change-list.ts'
import type { Rendering } from '../../../lib/pipeline/feeds/render.ts'
import { sampleHead } from '../../feeds/sample-openings.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'

it('takes and ends no shard that was not begun, or was ended: its openings would be missing', async () => {
  const runtime = fakeRuntime(
    fakeStore(() => 0),
    atOnce,
  )
  const head = sampleHead()
  // Who may read what is not asked before there is an opening.
  const rendering = { format: feedFormats.ndjson, head, day: '', now: 0 } as Rendering
  const changes = changeList(head)
  const builder = feedBuilder({ rendering, settings: () => '', previous: undefined, changes, runtime })
  const begun = 'was not begun'
  await expect(builder.take([])).rejects.toThrow(begun)
  expect(() => builder.end()).toThrow(begun)
  await builder.begin(0, 'stamp')
  builder.end()
  await expect(builder.take([])).rejects.toThrow(begun)
  expect(builder.shards()).toEqual([{ stamp: 'stamp', parts: [] }])
})
