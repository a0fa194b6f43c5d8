import { describe, expect, it } from 'vitest'
import { limits } from '../../../lib/limits.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { changesSince } from '../../../lib/pipeline/feeds/changes.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { versionOf } from '../../../lib/pipeline/feeds/versions.ts'
import type { Runtime } from '../../../lib/ports.ts'
import type { FeedFormatId } from '../../../lib/words.ts'
import { inMemory } from '../../memory.ts'
import { acme, openingOf, openingsUpTo, putAll } from '../acme.ts'

const now = () => Date.parse('2026-05-10T09:00:00Z')

const feedId = 'acme-feed'

/** Version 1 has ten chefs; in 2 one is renamed and one gone; in 3 the first is renamed again and one comes. */
async function threeVersions(format: FeedFormatId): Promise<Runtime> {
  const runtime = inMemory(now)
  await runtime.partners.put(acme([{ feedId, format }]))
  const steps = [
    openingsUpTo(10),
    [openingOf(1, { title: 'Cook', version: 2 }), openingOf(2, { status: 'withdrawn', version: 2 })],
    [openingOf(1, { title: 'Head cook', version: 3 }), openingOf(90)],
  ]
  for (const openings of steps) {
    await putAll(openings, runtime)
    await publish(runtime)
  }
  return runtime
}

type Line = { readonly op: string; readonly id?: string; readonly title?: string }
const read = async (since: number, runtime: Runtime) => {
  const page = await changesSince(await versionOf(feedId, undefined, runtime), since, runtime)
  return page === 'gone' ? page : page.lines.map((line) => JSON.parse(line) as Line)
}

/** What a reader has who took in every line from the cursor on. */
async function followed(since: number, had: readonly Line[], runtime: Runtime): Promise<Map<string, Line>> {
  const has = new Map(had.map((line) => [line.id ?? '', line]))
  const lines = await read(since, runtime)
  if (lines === 'gone') throw new Error('the changes are gone')
  for (const line of lines) {
    if (line.op === 'upsert') has.set(line.id ?? '', line)
    if (line.op === 'delete') has.delete(line.id ?? '')
  }
  return has
}

describe.each(['ndjson', 'indeed-xml', 'csv'] as const)('a step back of a feed of %s', (format) => {
  it('tells readers what came back as it was, and what is gone again', async () => {
    const runtime = await threeVersions(format)
    const titles = (lines: Iterable<Line>) => [...lines].map(({ title }) => title).sort()
    const first = titles((await followed(0, [], runtime)).values())
    const three = [...(await followed(0, [], runtime)).values()]
    expect(first).toContain('Head cook')
    await rollBack(feedId, 1, runtime)
    const back = await followed(3, three, runtime)
    expect(titles(back.values())).toEqual(openingsUpTo(10).map(({ title }) => title))
    const lines = (await read(3, runtime)) as Line[]
    expect(lines.map(({ op }) => op).sort()).toEqual(['cursor', 'delete', 'upsert', 'upsert'])
  })

  it('is itself a version to go on from, and to go back from', async () => {
    const runtime = await threeVersions(format)
    await rollBack(feedId, 1, runtime)
    await rollBack(feedId, 2, runtime)
    const upserts = (await read(4, runtime)) as Line[]
    expect(upserts.find(({ op }) => op === 'upsert')?.title).toBe('Cook')
    await publish(runtime, true)
    const on = await followed(4, [...(await followed(0, [], runtime)).values()], runtime)
    expect([...on.values()].map(({ title }) => title)).toContain('Head cook')
  })
})

it('sends readers to the full feed where the words of a listing are not kept any more', async () => {
  const runtime = await threeVersions('indeed-xml')
  const history = await runtime.feeds.history(feedId, limits.changesVersionsMax)
  // As after a build whose changes were too much to keep.
  const forgetful: Runtime = {
    ...runtime,
    feeds: {
      ...runtime.feeds,
      history: async (_, most) => history.map(({ changes: __, ...version }) => version).slice(0, most),
    },
  }
  await rollBack(feedId, 1, forgetful)
  expect(await read(3, runtime)).toBe('gone')
})

it('sends readers to the full feed where an erasure took the words of a listing', async () => {
  const runtime = await threeVersions('indeed-xml')
  await putAll([openingOf(91)], runtime)
  await publish(runtime)
  await putAll([openingOf(1, { title: 'Chef de partie', version: 4 })], runtime)
  await publish(runtime)
  for (const version of [2, 3]) await runtime.feeds.forget(feedId, version)
  // What version 4 has of the first chef was said in 3; what is said of it in 1 is another title.
  await rollBack(feedId, 4, runtime)
  expect(await read(5, runtime)).toBe('gone')
})
