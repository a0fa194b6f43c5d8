import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Opening } from '../../lib/opening.ts'
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
const half = toldBy(7, 'Members words for a diver', 'members', 'harbour-inn')
const remotive = toldBy(4, 'Puppeteer', 'remotive')

let reading: Reading
const keys = { picky: '', jooble: '' }
beforeAll(async () => {
  reading = await openReading([free, shy, both, remotive, members, half], prepare)
})
afterAll(() => reading.stop())

async function prepare(runtime: Runtime): Promise<void> {
  const own = { secrets: [], keys: [] }
  await runtime.sources.put({ sourceId: 'shy', partners: { deny: ['demo'] }, ...own })
  await runtime.sources.put({ sourceId: 'members', partners: { allow: ['demo'] }, ...own })
  await runtime.sources.put({ sourceId: 'remotive', format: 'remotive', ...own })
  const posting = postingOf({ sourceId: 'harbour-inn', sourceRef: '3', title: 'Driver' })
  await runtime.sources.put({ sourceId: 'harbour-inn', ...own })
  const diver = postingOf({ sourceId: 'harbour-inn', sourceRef: '7', title: 'Diver' })
  await runtime.postings.put('harbour-inn', 1, [
    { posting, hash: 'h' },
    { posting: diver, hash: 'h' },
  ])
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
    expect(await titlesFor(reading.partnerKey)).toEqual([
      ...['Baker', 'Driver', 'Members words for a diver', 'Puppeteer'],
    ])
    const path = `/v1/openings/${shy.openingId}`
    expect((await reading.get(path, { authorization: `Bearer ${reading.partnerKey}` })).status).toBe(404)
    expect(await titlesFor(reading.narrowKey)).toContain('Miller')
    expect(await titlesFor(reading.narrowKey)).toContain('Shy words for a driver')
  })

  const one = (opening: Opening, key: string) =>
    reading.get(`/v1/openings/${opening.openingId}`, { authorization: `Bearer ${key}` })

  it('are given to whom their source lets have them, and have no page where nobody else may', async () => {
    const answer = await one(members, reading.partnerKey)
    const told = await answer.json()
    expect(told).toMatchObject({ title: 'Beekeeper' })
    expect(told).not.toHaveProperty('pageUrl')
    const details = `/v1/jsearch/job-details?job_id=${members.openingId}`
    const job = await reading.get(details, { authorization: `Bearer ${reading.partnerKey}` })
    expect(await job.json()).toMatchObject({ data: [{ job_title: 'Beekeeper', job_google_link: null }] })
    expect((await one(members, reading.narrowKey)).status).toBe(404)
    expect((await reading.get(pagePath(members))).status).toBe(404)
  })

  it('are told to each in the words that are for it', async () => {
    expect(await (await one(half, reading.partnerKey)).json()).toMatchObject({ title: half.title })
    expect(await (await one(half, keys.picky)).json()).toMatchObject({ title: 'Diver' })
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

describe('an opening that one of its sources keeps from the public', () => {
  const page = '/jobs/diver-edinburgh-00000000000000000007'

  it('has its page in the words of the others, by which it is listed, found and mapped', async () => {
    expect(await reading.text(page)).toContain('<h1><bdi>Diver</bdi></h1>')
    for (const path of ['/jobs', '/jobs?q=diver', '/sitemaps/1.xml'])
      expect(await reading.text(path)).toContain(page)
  })

  it('shows nothing of that source: no title, no name, no address', async () => {
    for (const path of [
      page,
      '/jobs',
      '/jobs?q=diver',
      '/jobs/by/employer',
      '/jobs/by/skill',
      '/sitemaps/1.xml',
    ])
      expect(await reading.text(path)).not.toMatch(/members/i)
    expect(await reading.text('/jobs?q=members')).not.toContain('Diver')
    expect((await reading.get(pagePath(half))).headers.get('location')).toBe(page)
  })
})

describe("the operator's list", () => {
  const consoleFor = async (query = '') => {
    const authorization = `Basic ${Buffer.from(`operator:${reading.operatorKey}`).toString('base64')}`
    return (await reading.text(`/console${query}`, { authorization })).split('Kept from the public')
  }

  it('has what everybody may see, and below it, as it is, what a source keeps', async () => {
    const [open = '', kept = ''] = await consoleFor()
    for (const title of ['Baker', 'Diver', 'Puppeteer']) expect(open).toContain(`<bdi>${title}</bdi>`)
    for (const { title } of [members, half]) {
      expect(open).not.toContain(title)
      expect(kept).toContain(`<bdi>${title}</bdi>`)
    }
    expect(kept).not.toContain('Baker')
  })

  it('is searched for both', async () => {
    expect((await consoleFor('?q=beekeeper'))[1]).toContain('Beekeeper')
    expect(await consoleFor('?q=baker')).toHaveLength(1)
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
