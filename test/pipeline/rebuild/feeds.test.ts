import { beforeEach, describe, expect, it } from 'vitest'
import { isBeingFilled } from '../../../lib/pipeline/documents/uploads.ts'
import { changesSince } from '../../../lib/pipeline/feeds/changes.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { rematch } from '../../../lib/pipeline/openings/rematch.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { openQuiet, type Quiet } from '../../simulation/quiet.ts'
import { atOnce } from '../../simulation/steps.ts'
import { type FakeStore, fakeStore } from '../../simulation/store.ts'

const titles = ['Baker', 'Pastry Cook', 'Van Driver', 'Shop Assistant', 'Miller', 'Accountant', 'Cleaner']
const hourMs = 3_600_000
let quiet: Quiet
beforeEach(async () => {
  quiet = await openQuiet({ crumb: 'snapshot' })
  const feeds = [{ feedId: 'all', format: 'ndjson' as const, everyMinutes: 60 }]
  await quiet.runtime.partners.put({ partnerId: 'acme', name: 'Acme', keys: [], feeds })
  await send(titles)
  await publish(quiet.runtime)
})

async function send(named: readonly string[], table = quiet.store) {
  quiet.clock.ms += 2 * hourMs
  const lines = named.map((title) => {
    const id = title.replaceAll(/\W/g, '').slice(0, 5)
    const description = `<p>${title.slice(0, 5)}: bake bread for two hundred guests each morning.</p>`
    return `${JSON.stringify({ id, title, company: 'Crumb', location: 'Leith, GB', description })}\n`
  })
  const key = quiet.keep('crumb', `${quiet.clock.ms}.ndjson`, lines.join(''))
  copyBuckets(table)
  const runtime = fakeRuntime(table, atOnce)
  await quiet.tell([key], runtime)
  await rematch(undefined, runtime)
}

function copyBuckets(to: FakeStore): void {
  if (to === quiet.store) return
  for (const name of ['documents', 'documentVersions', 'records', 'pointerCopies', 'objects'] as const)
    for (const [key, kept] of quiet.store[name]) if (!to[name].has(key)) to[name].set(key, kept as never)
}

/** The buckets as they are now, with the table of another time, or an empty one. */
async function after(table = fakeStore(() => quiet.clock.ms)): Promise<[FakeStore, Runtime]> {
  copyBuckets(table)
  const runtime = fakeRuntime(table, atOnce)
  await Array.fromAsync(rebuild({ unreadOnly: true }, runtime))
  expect(await isBeingFilled(runtime)).toBe(false)
  return [table, runtime]
}

const listed = ({ pointers, objects }: FakeStore): string[] =>
  Buffer.from(objects.get(pointers.get('all')?.key ?? '')?.bytes ?? [])
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).title)
    .sort()

describe('a feed of a table that was lost', () => {
  it.each([
    ['withdrawn', titles.filter((title) => title !== 'Van Driver')],
    ['changed', titles.map((title) => (title === 'Van Driver' ? 'Van Driver, Leith' : title))],
  ])('says that a job was %s since it was built, though its count begins anew', async (_, now) => {
    await send(now)
    const [table, runtime] = await after()
    quiet.clock.ms += 2 * hourMs
    await publish(runtime)
    expect(listed(table)).toEqual(now.toSorted())
  })
})

it('a held feed waits for all of its table, also where a source refuses its reader by now', async () => {
  await quiet.runtime.sources.put({
    sourceId: 'other',
    covers: 'snapshot',
    format: 'ndjson',
    secrets: [],
    keys: [],
  })
  await quiet.runtime.sources.change('crumb', (now) => ({ ...now, partners: { deny: ['somebody'] } }))
  const table = fakeStore(() => quiet.clock.ms)
  copyBuckets(table)
  const runtime = fakeRuntime(table, atOnce)
  for await (const step of rebuild({ unreadOnly: true }, runtime)) {
    if (step.did !== 'restore') continue
    await runtime.sources.change('crumb', (now) => ({ ...now, partners: { deny: ['acme'] } }))
    await publish(runtime)
    expect(listed(table)).toEqual(titles.toSorted())
  }
  quiet.clock.ms += 2 * hourMs
  await publish(runtime)
  expect(table.pointers.get('all')?.listings).toBe(0)
})

describe('a feed of a table that was set back', () => {
  it('goes on from the version that partners have', async () => {
    const { now, watcher, has, pointerCopies: _, ...table } = quiet.store
    const backup = { ...structuredClone(table), now, watcher, has, pointerCopies: new Map() }
    await send([...titles, 'Nurse'])
    await publish(quiet.runtime)
    await send([...titles, 'Nurse', 'Gardener'])
    await publish(quiet.runtime)
    const pulled = quiet.store.pointers.get('all')?.version ?? 0
    expect(pulled).toBe(3)
    const [setBack, runtime] = await after(backup)
    await send(['Baker, night', ...titles.slice(1), 'Nurse', 'Gardener'], setBack)
    await publish(runtime)
    const current = await runtime.feeds.current('all')
    if (!current) throw new Error('no feed')
    expect(current.version).toBeGreaterThan(pulled)
    const changes = await changesSince(current, pulled, runtime)
    expect(JSON.stringify(changes)).toContain('Baker, night')
  })
})
