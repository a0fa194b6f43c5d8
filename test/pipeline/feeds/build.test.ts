import { expect, it } from 'vitest'
import { feedFormats } from '../../../lib/feeds/index.ts'
import { feedBuilder } from '../../../lib/pipeline/feeds/build.ts'
import { changeList } from '../../../lib/pipeline/feeds/change-list.ts'
import type { Build } from '../../../lib/pipeline/feeds/parts.ts'
import type { Rendering } from '../../../lib/pipeline/feeds/render.ts'
import { sampleHead } from '../../feeds/sample-openings.ts'
import { inMemory } from '../../memory.ts'

it('takes and ends no shard that was not begun, or was ended: its openings would be missing', async () => {
  const runtime = inMemory(() => 0)
  const head = sampleHead()
  // Who may read what is not asked before there is an opening.
  const rendering = { format: feedFormats.ndjson, head, day: '', now: 0 } as Rendering
  const changes = changeList(head)
  const builder = feedBuilder({
    rendering,
    settings: () => '',
    previous: undefined,
    isOurs: true,
    changes,
    runtime,
  })
  const begun = 'was not begun'
  await expect(builder.take([])).rejects.toThrow(begun)
  expect(() => builder.end()).toThrow(begun)
  await builder.begin(0, 'stamp')
  builder.end()
  await expect(builder.take([])).rejects.toThrow(begun)
  expect(builder.shards()).toEqual([{ stamp: 'stamp', parts: [] }])
})

it('knows the settings of the build before again, also where a source goes by a number', () => {
  const head = sampleHead()
  const file = { spec: {} }
  const rendering = { format: feedFormats.ndjson, head, file, day: '', now: 0 } as Rendering
  const settings = (sources: readonly string[]) => sources.join(' ')
  const sources = { 9: true, 10: true, b: true }
  const previous = { settings: settings(['10', '9', 'b']), day: '', sources, shards: [] } as unknown as Build
  const runtime = inMemory(() => 0)
  const changes = changeList(head)
  const builder = feedBuilder({ rendering, settings, previous, isOurs: true, changes, runtime })
  expect(builder.isRespelled).toBe(false)
})
