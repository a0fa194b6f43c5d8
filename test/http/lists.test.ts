import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishSearch } from '../../lib/pipeline/search/publish.ts'
import { pagePath } from '../../lib/search/slug.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { chef, closed, lapsed, openChefs, secret } from './chefs.ts'
import { idOf, openReading, type Reading, readAt } from './reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await openChefs()
})
afterAll(() => reading.stop())

describe('the list', () => {
  it.each([
    ['all that is open', '', ['Breakfast Chef', 'Pastry Chef', 'Sous Chef', 'Gardener']],
    ['what a word finds', '?q=pastry', ['Pastry Chef']],
    ['one workplace', '?workplace=remote', ['Pastry Chef']],
    ['a speciality', '?category=kitchen', ['Breakfast Chef', 'Pastry Chef', 'Sous Chef']],
    ['a place', '?place=whitby-gb', ['Breakfast Chef', 'Pastry Chef', 'Sous Chef']],
    ['an employer', '?employer=harbour-inn', ['Breakfast Chef', 'Sous Chef']],
    ['nothing for nonsense', '?q=%3Cscript%3E&page=zero', []],
  ])('shows %s', async (_, query, titles) => {
    const page = await reading.text(`/jobs${query}`)
    const shown = [...page.matchAll(/<h2><a href="\/jobs\/[^"]+"><bdi>([^<]+)/g)].map(([, title]) => title)
    expect(shown.toSorted()).toEqual(titles.toSorted())
    expect(page).not.toContain('<script>')
  })

  it('is kept by engines as it is and by one facet, not as a search', async () => {
    expect(await reading.text('/jobs?category=kitchen')).toContain('rel="canonical"')
    expect(await reading.text('/jobs?q=chef')).toContain('noindex')
  })

  it.each(['workplace=hybrid', 'seniority=lead', 'q=zzz', 'category=fishing'])(
    'of %s, which nothing fits, says so and leads back to all',
    async (query) => {
      const page = await reading.text(`/jobs?${query}`)
      expect(page).toContain('Nothing fits')
      expect(page).toContain('<a href="/jobs">Clear')
    },
  )

  it('asks whether a word was meant that is a slip away, and keeps the other choices', async () => {
    const page = await reading.text('/jobs?q=pastri&workplace=remote')
    expect(page).toContain('Did you mean <a href="/jobs?q=pastry&amp;workplace=remote"><bdi>pastry</bdi></a>')
    expect(await reading.text('/jobs?q=pastri&workplace=onsite')).not.toContain('Did you mean')
  })

  it.each([
    ['/jobs?page=2', 404],
    ['/jobs?page=999&q=chef', 404],
    ['/jobs?q=zzz&page=2', 404],
    ['/jobs?q=zzz', 200],
    ['/jobs?page=1', 200],
  ])('ends with its last page: %s answers %i', async (path, status) => {
    const answer = await reading.get(path)
    expect(answer.status).toBe(status)
    if (status === 404) expect(await answer.text()).toContain('noindex')
  })

  it('is found with a slash behind its address as well', async () => {
    const answer = await reading.get('/jobs/?q=chef')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/jobs?q=chef'])
  })

  it('has a directory for each facet', async () => {
    expect(await reading.text('/jobs/by/place')).toContain('/jobs?place=whitby-gb')
  })
})

describe('for search engines', () => {
  it('the site map names open openings with the time of their last change', async () => {
    expect(await reading.text('/sitemap.xml')).toContain('<loc>https://rolecast.example/sitemaps/1.xml</loc>')
    const map = await reading.text('/sitemaps/1.xml')
    expect(map).toContain(
      `<loc>https://rolecast.example${pagePath(chef)}</loc><lastmod>${new Date(chef.changedAt).toISOString()}</lastmod>`,
    )
    for (const hidden of [closed, lapsed, secret]) expect(map).not.toContain(hidden.openingId.slice(4))
    expect((await reading.get('/sitemaps/2.xml')).status).toBe(404)
  })

  it('robots are told where it is, and what is not for them', async () => {
    const robots = await reading.text('/robots.txt')
    for (const line of ['Sitemap: https://rolecast.example/sitemap.xml', 'Disallow: /console'])
      expect(robots).toContain(line)
  })
})

describe('what ends after the index was built', () => {
  const mayfly = sampleOpening({
    openingId: idOf(60),
    title: 'Mayfly Chef',
    validThrough: '2026-05-10T10:00:00Z',
  })

  it('is gone from lists, site maps and similar roles at once', async () => {
    const short = await openReading([chef, mayfly])
    const seen = async () =>
      Promise.all(
        ['/jobs', '/jobs?q=mayfly', '/sitemaps/1.xml', pagePath(chef)].map((path) => short.text(path)),
      )
    const id = pagePath(mayfly)
    expect((await seen()).map((text) => text.includes(id))).toEqual([true, true, true, true])
    short.clock.now = Date.parse(mayfly.validThrough ?? '')
    expect((await seen()).map((text) => text.includes(id))).toEqual([false, false, false, false])
    expect(await short.text('/jobs')).toContain(pagePath(chef))
    expect((await short.get(id)).status).toBe(410)
    await short.stop()
  })
})

describe('the index', () => {
  it('is published once for the same openings, and read again when there is a newer one', async () => {
    const { runtime, clock } = reading
    await publishSearch(runtime)
    expect(await publishSearch(runtime)).toBe('unchanged')
    // Before the bucket throws it away for its age.
    const inEightDays = { ...runtime, now: () => runtime.now() + 8 * 86_400_000 }
    expect(await publishSearch(inEightDays)).toBe('published')
    expect(await publishSearch(inEightDays)).toBe('unchanged')
    await runtime.openings.put(sampleOpening({ openingId: idOf(50), title: 'Brand New Chef', version: 1 }))
    expect(await publishSearch(runtime)).toBe('published')
    clock.now = readAt + 10_000
    await reading.get('/jobs')
    await expect.poll(() => reading.text('/jobs')).toContain('Brand New Chef')
  })
})

it('who asks first after a quiet while sees what is new, and not the list of before', async () => {
  expect(await reading.text('/jobs')).not.toContain('Lighthouse Keeper')
  const keeper = sampleOpening({ openingId: idOf(77), title: 'Lighthouse Keeper' })
  await reading.runtime.openings.put({ ...keeper, version: 1 })
  await publishSearch(reading.runtime)
  reading.clock.now += 61_000
  expect(await reading.text('/jobs')).toContain('Lighthouse Keeper')
})
