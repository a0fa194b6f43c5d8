import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepHolder, makeKey } from '../../lib/pipeline/access.ts'
import { tellSearchEngine } from '../../lib/pipeline/search/indexing.ts'
import type { Runtime } from '../../lib/ports.ts'
import { pagePath } from '../../lib/search/slug.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { postingOf } from '../posting-of.ts'
import { idOf, openReading, type Reading } from './reading.ts'

const toldBy = (n: number, title: string, ...sources: string[]) =>
  sampleOpening({
    ...{ openingId: idOf(n), title, workplace: 'remote' },
    postings: sources.map((sourceId) => ({ sourceId, sourceRef: String(n) })),
  })
const free = toldBy(1, 'Baker', 'harbour-inn')
const shy = toldBy(2, 'Miller', 'shy')
const both = toldBy(3, 'Shy words for a driver', 'harbour-inn', 'shy')
const members = toldBy(6, 'Beekeeper', 'members')
const remotive = toldBy(4, 'Puppeteer', 'remotive')

let reading: Reading
const keys = { picky: '', jooble: '' }
beforeAll(async () => {
  reading = await openReading([free, shy, both, remotive, members], prepare)
})
afterAll(() => reading.stop())

async function prepare(runtime: Runtime): Promise<void> {
  const own = { secrets: [], keys: [] }
  await runtime.sources.put({ sourceId: 'shy', partners: { deny: ['demo'] }, ...own })
  await runtime.sources.put({ sourceId: 'members', partners: { allow: ['demo'] }, ...own })
  await runtime.sources.put({ sourceId: 'remotive', format: 'remotive', ...own })
  const posting = postingOf({ sourceId: 'harbour-inn', sourceRef: '3', title: 'Driver' })
  await runtime.sources.put({ sourceId: 'harbour-inn', ...own })
  await runtime.postings.put('harbour-inn', 1, [{ posting, hash: 'h' }])
  const picky = makeKey('partner', runtime)
  const jooble = makeKey('partner', runtime)
  Object.assign(keys, { picky: picky.key, jooble: jooble.key })
  const feeds = (feedId: string, more: object) => [{ feedId, format: 'ndjson' as const, ...more }]
  await keepHolder(
    { partnerId: 'picky', name: 'P', feeds: feeds('picky', { without: ['salary'] }), keys: [picky.kept] },
    runtime,
  )
  const boards = { boards: ['jooble'] }
  await keepHolder(
    { partnerId: 'jo', name: 'J', ...boards, feeds: feeds('jo', {}), keys: [jooble.kept] },
    runtime,
  )
}

type Shown = { readonly title: string; readonly salary?: unknown; readonly attributions?: readonly unknown[] }
async function shownTo(key: string): Promise<Shown[]> {
  reading.clock.now += 60_000
  const answer = await reading.get('/v1/openings', { authorization: `Bearer ${key}` })
  return ((await answer.json()) as { data: Shown[] }).data
}
const titlesFor = async (key: string) => (await shownTo(key)).map(({ title }) => title).sort()

describe('openings by key', () => {
  it('leave out what a source refuses the partner, and its words', async () => {
    expect(await titlesFor(reading.partnerKey)).toEqual(['Baker', 'Driver', 'Puppeteer'])
    const path = `/v1/openings/${shy.openingId}`
    expect((await reading.get(path, { authorization: `Bearer ${reading.partnerKey}` })).status).toBe(404)
    expect(await titlesFor(reading.narrowKey)).toContain('Miller')
    expect(await titlesFor(reading.narrowKey)).toContain('Shy words for a driver')
  })

  it('leave out what is not for everybody, also for a partner who has it in its feeds', async () => {
    const path = `/v1/openings/${members.openingId}`
    expect((await reading.get(path, { authorization: `Bearer ${reading.partnerKey}` })).status).toBe(404)
    expect((await reading.get(pagePath(members))).status).toBe(404)
  })

  it('leave out what the terms of a kind of source refuse a board, and credit it to others', async () => {
    expect(await titlesFor(keys.jooble)).not.toContain('Puppeteer')
    const [told] = (await shownTo(reading.narrowKey)).filter(({ title }) => title === 'Puppeteer')
    expect(JSON.stringify(told?.attributions)).toContain('Source: Remotive')
  })

  it('lack the fields that the feed lacks', async () => {
    const [baker] = (await shownTo(keys.picky)).filter(({ title }) => title === 'Baker')
    expect(baker).toBeDefined()
    expect(baker?.salary).toBeUndefined()
    expect((await shownTo(keys.jooble)).find(({ title }) => title === 'Baker')?.salary).toBeDefined()
  })
})

describe('what search engines may not make a job of', () => {
  it('has its page, without markup, and stands in no site map', async () => {
    const page = await reading.text(pagePath(remotive))
    expect(page).toContain('Puppeteer')
    expect(page).not.toContain('application/ld+json')
    expect(await reading.text(pagePath(free))).toContain('application/ld+json')
    const map = await reading.text('/sitemaps/1.xml')
    expect(map).toContain(pagePath(free))
    expect(map).not.toContain(pagePath(remotive))
  })

  it('is not told to the Indexing API', async () => {
    const urls: string[] = []
    const searchEngine = {
      notify: async (url: string) => {
        urls.push(url)
        return { outcome: 'taken' as const }
      },
    }
    await tellSearchEngine({ ...reading.runtime, searchEngine })
    expect(urls.some((url) => url.endsWith(pagePath(free)))).toBe(true)
    expect(urls.some((url) => url.endsWith(pagePath(remotive)))).toBe(false)
  })
})
