import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { payWords } from '../../lib/http/pages/say.ts'
import { wordsIn } from '../../lib/http/pages/words.ts'
import { pagePath } from '../../lib/search/slug.ts'
import { readHtml } from '../../lib/text/html/html.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import {
  bare,
  chef,
  closed,
  lapsed,
  many,
  masked,
  merged,
  mergedIntoSecret,
  openChefs,
  secret,
} from './chefs.ts'
import { idOf, type Reading } from './reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await openChefs()
})
afterAll(() => reading.stop())

const textOf = (opening: typeof chef, query = '') => reading.text(`${pagePath(opening)}${query}`)
const hard = { kind: 'hard' as const, confidence: 1 }
const markupIn = (page: string): Record<string, unknown> | undefined => {
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1]
  return json === undefined ? undefined : JSON.parse(json)
}

describe('a posting page', () => {
  it.each([
    ['its title', '<h1><bdi>Breakfast Chef</bdi></h1>'],
    ['its place', 'Whitby, England, United Kingdom'],
    ['its pay', '£28,000 – £31,500 per year'],
    [
      'its level, workplace and employment',
      '<li>On-site</li><li>Mid</li><li>Full-time</li><li>Permanent</li>',
    ],
    ['when it was posted', 'Posted <time datetime="2026-04-15">15 April 2026</time> · 3 weeks ago'],
    ['its sections as lists', '<li>Two years in a kitchen</li>'],
    ['the employer', 'Hospitality · Founded 1931'],
    ['skills with confidence', '100 %</meter>100 %'],
    ['the direct way to apply', 'Apply at the employer'],
    [
      'its own address for engines',
      `<link rel="canonical" href="https://rolecast.example${pagePath(chef)}">`,
    ],
    ['similar roles', 'Sous Chef'],
  ])('shows %s', async (_, words) => {
    expect((await textOf(chef)).replaceAll(/\s+/g, ' ').replaceAll('> <', '><')).toContain(words)
  })

  it.each([
    'Publicado <time',
    '15 de abril de 2026',
    'hace 3 semanas',
    'Presencial',
    '<html lang="es">',
    'Vacantes similares',
    '28.000 £ – 31.500 £ al año',
  ])('says "%s" in Spanish', async (words) => {
    const page = (await textOf(chef, '?lang=es')).replaceAll(/\s+/g, ' ')
    expect(page).toContain(words)
  })

  it('keeps a masked employer masked, and says where an external offer is from', async () => {
    const page = await textOf(masked, '?lang=es')
    for (const words of ['Confidencial', 'Oferta externa', 'The &lt;Portal&gt;', 'Remoto'])
      expect(page).toContain(words)
    expect(page).not.toContain('Harbour Inn</bdi></b>')
    expect(markupIn(page)).toBeUndefined()
  })

  it('offers direct ways first, marks suspect ones last, and links nothing but web addresses', async () => {
    const page = await textOf(many)
    const at = (words: string) => page.indexOf(words, page.indexOf('Ways to apply'))
    expect(at('Harbour Inn')).toBeLessThan(at('board.example'))
    expect(at('board.example')).toBeLessThan(at('other.example'))
    expect(page).toContain('May be another job')
    expect(page).toContain('banking')
    expect(page).not.toContain('javascript:')
    expect(page).not.toContain('href="https://[nowhere')
  })

  it("leads to the posting's own page where no source gives a link to apply", async () => {
    const page = await textOf(bare)
    expect(page).toContain('No source gives a link to apply')
    const { url: _, ...rest } = bare
    const own = { ...rest, openingId: idOf(44), url: 'https://gardens.example/jobs/7', title: 'Topiarist' }
    await reading.runtime.openings.put({ ...own, version: 1 })
    const path = pagePath(own)
    expect(await reading.text(path)).toContain('href="https://gardens.example/jobs/7"')
  })

  it.each([
    ['US', '$90,000'],
    ['CA', 'USD 90,000'],
    [undefined, 'USD 90,000'],
  ])('show the sign of a currency only where it means no other one: %s', (country, shown) => {
    const pay = { min: 90_000, max: 90_000, currency: 'USD', period: 'year' as const }
    expect(payWords(pay, country, wordsIn('en'))).toBe(`${shown} per year`)
  })

  it('tells what of pay was not stated, and keeps it out of the markup', async () => {
    const page = await textOf(many)
    expect(page).toContain('$148,901-$212,716')
    expect(page).toContain('read by us: the currency, the period')
    expect(markupIn(page)).not.toHaveProperty('baseSalary')
  })

  it('tells what each source said, in words', async () => {
    const page = await textOf(many)
    for (const words of ['hub: Chef (2nd)', 'portal: Confidential'.replace('portal', 'The &lt;Portal&gt;')])
      expect(page).toContain(words)
  })

  it('shows the whole text where its sections do not hold all of it', async () => {
    const page = await textOf(masked)
    for (const words of ['Cook breakfast for sixty guests', 'A love of <a href'])
      expect(page).toContain(words)
  })

  it('lists what its source lists, with its links, and nothing else', async () => {
    const { html, text } = readHtml(
      '<p>A team of bakers.</p><ul><li>Knead <b>dough</b></li><li>See <a href="https://a.example/">how</a></li></ul>' +
        '<p>A contract for a year.</p><ol><li>Write</li><li>Wait</li></ol>',
    )
    const items = ['A team of bakers.', 'Knead dough', 'See how', 'A contract for a year.', 'Write', 'Wait']
    const sections = [
      { kind: 'requirements' as const, heading: 'You & us', items: [...items, 'Not <there>'] },
    ]
    const listed = sampleOpening({ openingId: idOf(51), description: { html, text, sections } })
    await reading.runtime.openings.put({ ...listed, version: 1 })
    const page = (await textOf(listed)).replaceAll(/\s*\n\s*/g, '')
    expect(page).toContain(
      '<h2 dir="auto">You &amp; us</h2><div dir="auto"><p>A team of bakers.</p>' +
        '<ul><li>Knead <b>dough</b></li><li>See <a href="https://a.example/">how</a></li></ul>' +
        '<p>A contract for a year.</p><ol><li>Write</li><li>Wait</li></ol><p>Not &lt;there&gt;</p></div>',
    )
  })

  it("shows no label of a sender's own for a skill, but the name of a source", async () => {
    const skills = ['llm_hard', 'portal'].map((source) => ({ ...hard, name: source.toUpperCase(), source }))
    const labelled = sampleOpening({ openingId: idOf(52), skills })
    await reading.runtime.openings.put({ ...labelled, version: 1 })
    const page = await textOf(labelled)
    expect(page).not.toContain('llm_hard')
    expect(page).toContain('<bdi>stated</bdi>')
    expect(page).toContain('<bdi>The &lt;Portal&gt;</bdi>')
  })

  it('says little of an opening that says little', async () => {
    const page = await textOf(bare)
    expect(page).toContain('First seen')
    expect(page).toContain('No source describes this role')
    expect(markupIn(page)).toBeUndefined()
  })

  it('is at most 50 kB with 200 places and a long description', async () => {
    const items = Array.from({ length: 40 }, (_, n) => `Duty ${n}: ${'long words '.repeat(12)}`)
    const locations = Array.from({ length: 200 }, (_, n) => ({
      text: '',
      city: `City number ${n}`,
      country: 'DE',
    }))
    const html = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    const description = {
      html,
      text: items.join('\n'),
      sections: [{ kind: 'responsibilities' as const, items }],
    }
    const large = sampleOpening({ openingId: idOf(9), locations, description })
    await reading.runtime.openings.put({ ...large, version: 1 })
    expect(Buffer.byteLength(await textOf(large))).toBeLessThan(50_000)
  })

  it('may run nothing and load nothing but its style and logos', async () => {
    const { headers } = await reading.get(pagePath(chef))
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('vary')).toContain('Accept-Language')
  })

  it('lends its style a name that changes with it, for ever', async () => {
    const path = /href="(\/assets\/style-[0-9a-f]{16}\.css)"/.exec(await textOf(chef))?.[1] ?? ''
    const style = await reading.get(path)
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(style.headers.get('cache-control')).toContain('immutable')
    expect((await reading.get('/assets/style-0000000000000000.css')).status).toBe(404)
  })
})

describe('the markup for search engines', () => {
  // The properties that reference pages of Google name as required and recommended.
  it.each([
    ['title', 'Breakfast Chef'],
    ['datePosted', '2026-04-15'],
    ['validThrough', '2026-06-30T23:59:59Z'],
    ['employmentType', ['FULL_TIME']],
    ['directApply', false],
    ['url', `https://rolecast.example${pagePath(chef)}`],
  ])('states %s', async (property, value) => {
    expect(markupIn(await textOf(chef))?.[property]).toEqual(value)
  })

  it.each([
    ['hiringOrganization', { '@type': 'Organization', name: 'Harbour Inn' }],
    ['identifier', { '@type': 'PropertyValue', value: idOf(1) }],
    ['baseSalary', { currency: 'GBP', value: { minValue: 28000, maxValue: 31500, unitText: 'YEAR' } }],
    ['jobLocation', [{ '@type': 'Place', address: { addressCountry: 'GB', addressLocality: 'Whitby' } }]],
  ])('states %s as an object', async (property, value) => {
    expect(markupIn(await textOf(chef))?.[property]).toMatchObject(value)
  })
})

describe('an address', () => {
  it.each([
    ['an old title', `/jobs/an-old-title-${idOf(1).slice(4)}`, pagePath(chef)],
    ['no title', `/jobs/${idOf(1).slice(4)}`, pagePath(chef)],
    ['a merged id', `/jobs/whatever-${merged.slice(4)}`, pagePath(chef)],
    ['a slash behind it', '/jobs/', '/jobs'],
  ])('with %s leads to the right one in its language, and is not kept for ever', async (_, path, to) => {
    for (const query of ['', '?lang=es']) {
      const answer = await reading.get(path + query)
      expect([answer.status, answer.headers.get('location')]).toEqual([301, to + query])
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
    }
  })

  it.each([
    ['was withdrawn', closed, 'took it down'],
    ['lapsed a second ago', lapsed, 'time to apply is over'],
  ])('of a job that %s says so with 410 and no markup', async (_, opening, words) => {
    const answer = await reading.get(pagePath(opening))
    expect(answer.status).toBe(410)
    const page = await answer.text()
    expect(page).toContain(words)
    expect(page).toContain('noindex')
    expect(markupIn(page)).toBeUndefined()
  })

  it.each(['/jobs/nothing', `/jobs/x-${idOf(99).slice(4)}`, '/jobs/by/salary', '/jobs/%E0%A4%A'])(
    '%s is no page',
    async (path) => {
      expect((await reading.get(path)).status).toBe(404)
    },
  )

  it.each(['/nothing/here', '/favicon.ico', '/v1/nothing'])(
    '%s tells a person on a page and a program by its code that there is nothing',
    async (path) => {
      const seen = await reading.get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
      expect([seen.status, seen.headers.get('cache-control')]).toEqual([404, 'private, no-store'])
      expect(await seen.text()).toContain('There is no such page')
      const told = await reading.get(path, { accept: '*/*' })
      expect([told.status, told.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    },
  )

  it('of an opening that only some partners may have is like one that never was', async () => {
    const never = await reading.get(`/jobs/x-${idOf(98).slice(4)}`)
    const never404 = [
      never.status,
      [...never.headers],
      (await never.text()).replaceAll(idOf(98).slice(4), ''),
    ]
    for (const id of [secret.openingId, mergedIntoSecret]) {
      const there = await reading.get(`/jobs/x-${id.slice(4)}`)
      const text = (await there.text()).replaceAll(id.slice(4), '')
      expect([there.status, [...there.headers], text]).toEqual(never404)
    }
    expect((await reading.get(pagePath(secret))).status).toBe(404)
    expect(await reading.text('/jobs')).not.toContain('Secret Chef')
  })

  it('costs one read of the table', async () => {
    const { runtime } = reading
    const asked: string[] = []
    const get = (id: string) => {
      asked.push(id)
      return runtime.openings.get(id)
    }
    const counting = { ...runtime.openings, get }
    const app = localApp({ ...runtime, openings: counting })
    expect((await app.request(pagePath(chef))).status).toBe(200)
    expect(asked).toEqual([idOf(1)])
  })
})
