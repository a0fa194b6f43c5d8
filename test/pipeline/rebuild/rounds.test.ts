import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erasePostings } from '../../../lib/pipeline/erasure/erase.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { rebuild } from '../../../lib/pipeline/rebuild/rebuild.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { postingKey } from '../../../lib/posting.ts'
import { matchAll } from '../../identity/match-all.ts'
import { openStores, type Stores } from '../../stores.ts'
import { acme, listedIn } from '../acme.ts'
import { arrive } from '../documents-of.ts'

const canary = 'Philippa Quillfeather'
const crafts = ['Night baker', 'Tram driver', 'Watchmaker', 'Beekeeper', 'Puppeteer', 'Glass blower']
const job = (n: number) =>
  `<job><externalid>K${n}</externalid><Title>${crafts[n]}</Title><Employername>Crumb ${n}</Employername>` +
  `<Location>Leith</Location><Country>GB</Country><Description>${crafts[n]} wanted for shift ${n * 7919}, with ` +
  `${n * 104_729} tools of our own and ${n + 3} colleagues. ${n === 0 ? `Ask for ${canary}.` : ''}</Description>` +
  `<Applyto>https://crumb.example/jobs/${n}</Applyto></job>`
const feed = (...numbers: number[]) => `<source><jobs>${numbers.map(job).join('')}</jobs></source>`

let stores: Stores
beforeAll(async () => {
  stores = await openStores('auto', () => Date.parse('2026-12-01T00:00:00Z'))
}, 60_000)
afterAll(() => stores.stop())

/** Two of six go for ten weeks and come back; later one of them goes and comes back once more. */
async function seasons(runtime: Runtime): Promise<void> {
  await runtime.sources.put({ sourceId: 'crumb', covers: 'snapshot', secrets: [], keys: [] })
  await runtime.partners.put(acme([{ feedId: 'all', format: 'ndjson' }]))
  const send = (on: string, ...numbers: number[]) =>
    arrive(
      { sourceId: 'crumb', name: `${on}.xml`, text: feed(...numbers), capturedAt: `2026-${on}T06:00:00Z` },
      runtime,
    )
  await send('01-05', 0, 1, 2, 3, 4, 5)
  await send('02-01', 2, 3, 4, 5)
  await send('04-20', 0, 1, 2, 3, 4, 5)
  await send('05-01', 1, 2, 3, 4, 5)
  await send('08-01', 0, 1, 2, 3, 4, 5)
  await publish(runtime)
}

const openingsOf = async (runtime: Runtime) =>
  (await Array.fromAsync(runtime.openings.all()))
    .map(({ version: _, ...said }) => said)
    .sort((a, b) => (a.openingId < b.openingId ? -1 : 1))
const postingsOf = async (runtime: Runtime) =>
  (await Array.fromAsync(runtime.postings.all())).sort((a, b) =>
    postingKey(a.posting) < postingKey(b.posting) ? -1 : 1,
  )

describe('vacancies that were advertised again after a long time', { timeout: 120_000 }, () => {
  let before: Runtime
  beforeAll(async () => {
    before = stores.runtime
    await seasons(before)
  }, 120_000)

  it('are openings of their own, and partners see those that stand', async () => {
    const rounds = (await postingsOf(before)).map(({ posting }) => postingKey(posting))
    expect(rounds).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((n) => `crumb/K${n}`),
      'crumb~2/K0',
      'crumb~2/K1',
      'crumb~3/K0',
    ])
    const openings = await openingsOf(before)
    expect(openings.filter(({ repostOf }) => repostOf !== undefined)).toHaveLength(3)
    expect(openings.filter(({ status }) => status === 'open')).toHaveLength(6)
    expect((await listedIn('all', before)).map(({ title }) => title).sort()).toEqual([...crafts].sort())
  })

  it('are the same openings to who matches all postings at once', async () => {
    const stored = await postingsOf(before)
    const grouping = (openings: readonly Pick<(typeof whole)[number], 'openingId' | 'repostOf'>[]) =>
      openings.map(({ openingId, repostOf }) => [openingId, repostOf])
    const whole = matchAll(stored.map(({ posting }) => posting)).openings
    expect(grouping(whole)).toEqual(grouping(await openingsOf(before)))
  })

  it('are the same after the loss of the table', async () => {
    const rebuilt = await stores.withoutTable()
    await Array.fromAsync(rebuild({ unreadOnly: true }, rebuilt))
    expect(await postingsOf(rebuilt)).toEqual(await postingsOf(before))
    expect(await openingsOf(rebuilt)).toEqual(await openingsOf(before))
    const [was, is] = [await before.feeds.current('all'), await rebuilt.feeds.current('all')]
    expect(is).toEqual(was)
    await Array.fromAsync(rebuild({ unreadOnly: false }, rebuilt))
    expect(await openingsOf(rebuilt)).toEqual(await openingsOf(before))
  })

  it('are erased in all their rounds, and do not come back', async () => {
    const about = { by: 'Ada', why: 'asked for on 3 August' }
    const done = await erasePostings([{ sourceId: 'crumb', sourceRef: 'K0', round: 2 }], about, before)
    expect(done).toMatchObject({ postings: 3, documents: 3 })
    const rebuilt = await stores.withoutTable()
    await Array.fromAsync(rebuild({ unreadOnly: true }, rebuilt))
    for (const runtime of [before, rebuilt]) {
      expect(JSON.stringify([await openingsOf(runtime), await postingsOf(runtime)])).not.toContain(canary)
      expect(await openingsOf(runtime)).toHaveLength(6)
    }
  })
})
