import { type ServerType, serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Opening } from '../../lib/opening.ts'
import { pagePath } from '../../lib/search/slug.ts'
import { readHtml } from '../../lib/text/html/html.ts'
import { bareOpening, sampleOpening } from '../feeds/sample-openings.ts'
import { idOf, openReading, type Reading } from '../http/reading.ts'
import { chromiumPath, contextFor, type Look, openChromium, violationsOf } from './chromium.ts'

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title></textarea></style></script><script>alert(1)</script>',
  '{alert(1)}{{alert(1)}}',
  'javascript:alert(1)',
  '\u003c/script\u003e\u003cscript\u003efetch("https://evil.example/")\u003c/script\u003e',
]
const attack = attacks.join(' ')
const rtl = 'مهندس برمجيات أول لديه خبرة'

const shown: Readonly<Record<string, Opening>> = {
  plain: sampleOpening({ openingId: idOf(1) }),
  bare: bareOpening({ openingId: idOf(2) }),
  'long words': sampleOpening({
    openingId: idOf(3),
    title: 'x'.repeat(500),
    employer: { name: 'y'.repeat(200), masked: false },
    skills: [{ name: 'z'.repeat(200), kind: 'hard', confidence: 1, source: 's'.repeat(40) }],
    apply: [
      { url: `https://a.example/${'p'.repeat(1_900)}`, publisher: 'q'.repeat(200), suspect: 'r'.repeat(300) },
    ],
  }),
  'right to left': sampleOpening({
    openingId: idOf(4),
    title: `${rtl} 👩🏽‍💻`,
    description: {
      html: '',
      text: rtl,
      language: 'ar',
      sections: [{ kind: 'requirements', items: [rtl, rtl] }],
    },
  }),
  '200 places': sampleOpening({
    openingId: idOf(5),
    locations: Array.from({ length: 200 }, (_, n) => ({ text: '', city: `City ${n}`, country: 'DE' })),
  }),
  hostile: hostileOpening(),
  closed: sampleOpening({ openingId: idOf(7), status: 'withdrawn' }),
}

/** Every field an attack; the description is what our reader makes of one, as it would be stored. */
function hostileOpening(): Opening {
  const link = '<a href="javascript:alert(1)" onclick="alert(1)">x</a><iframe src="//evil.example"></iframe>'
  const html = `<p>${attack}</p>${link}`
  const where = {
    posting: { sourceId: 'board', sourceRef: '1' },
    from: 'text' as const,
    reason: attack,
    note: attack,
  }
  return sampleOpening({
    openingId: idOf(6),
    title: attack,
    employer: {
      name: attack,
      masked: false,
      description: attack,
      url: 'javascript:alert(1)',
      logo: 'javascript:alert(1)',
    },
    locations: [{ text: attack, city: attack, country: 'GB' }],
    description: {
      ...readHtml(html),
      language: 'en',
      sections: [{ kind: 'other', heading: attack, items: [attack] }],
    },
    skills: attacks.map((name) => ({ name, kind: 'soft', confidence: 0.5, source: attack.slice(0, 200) })),
    apply: attacks.map((url) => ({ url, publisher: attack, suspect: attack })),
    salary: { text: attack, assumed: [] },
    category: attack.slice(0, 200),
    origin: { title: { ...where, path: attack, lost: [{ posting: where.posting, value: attack }] } },
  })
}

// What runs in the page is text here: our own types know no document.
const unfold = "document.querySelectorAll('details').forEach((details) => { details.open = true })"
const tooWide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const focused = "document.activeElement?.textContent?.trim() ?? ''"
const overLogo = "getComputedStyle(document.querySelector('img.logo'), '::after').content"
const formBoxes = `[['input[type=search], select, .button', 'height'], ['label', 'top']].map(([names, side]) =>
  [...document.querySelector('form.search').querySelectorAll(names)]
    .map((box) => Math.round(box.getBoundingClientRect()[side])))`
const shifted = `new Promise((done) => {
  let total = 0
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { total += value }))
    .observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => done(total), 300)
})`

if (chromiumPath === undefined) {
  describe('pages in a browser', () => {
    it('are not looked at: there is no Chromium on this machine (set CHROMIUM to its path)', () => {
      expect(chromiumPath).toBeUndefined()
    })
  })
} else {
  describe('pages in a browser', () => inBrowser(chromiumPath ?? ''))
}

/** What tried to run in it, or to load from elsewhere, since its page was opened. */
type Tab = { readonly page: Page; readonly strays: string[] }

function inBrowser(path: string): void {
  let reading: Reading
  let server: ServerType
  let browser: Browser
  let base = ''

  beforeAll(async () => {
    reading = await openReading(Object.values(shown))
    base = await new Promise((done) => {
      server = serve({ fetch: reading.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
        done(`http://127.0.0.1:${port}`),
      )
    })
    browser = await openChromium(path)
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await reading?.stop()
  })

  const pages: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(shown).map(([name, opening]) => [name, pagePath(opening)])),
    list: '/jobs',
    'empty list': '/jobs?q=nothing+like+it',
    directory: '/jobs/by/skill',
    missing: '/jobs/no-such-job',
    docs: '/docs',
    console: '/console',
    sources: '/console/sources',
    feeds: '/console/feeds',
    feed: '/console/feeds/demo-all',
    partners: '/console/partners',
    record: `/console/openings/${idOf(6)}`,
  }
  const looks: readonly (readonly [string, Look, string])[] = [
    ['on a desktop', {}, ''],
    ['on a phone in the dark, in Spanish', { phone: true, dark: true }, 'lang=es'],
  ]

  /** One tab for each look: a browser takes longer to make one than to show all our pages in it. */
  const tabs = new Map<string, Promise<Tab>>()
  function tabFor(look: Look): Promise<Tab> {
    const name = JSON.stringify(look)
    const tab = tabs.get(name) ?? newTab(look)
    tabs.set(name, tab)
    return tab
  }

  async function newTab(look: Look): Promise<Tab> {
    const context = await contextFor(browser, { ...look, key: reading.operatorKey })
    const page = await context.newPage()
    const strays: string[] = []
    page.on('dialog', (dialog) => {
      strays.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(base) && !url.startsWith('data:') && !url.endsWith('/logo.png')) strays.push(url)
    })
    page.on('pageerror', (error) => strays.push(String(error)))
    await page.route('**/logo.png', (route) => route.abort())
    return { page, strays }
  }

  /** Opens a page, every part of it unfolded, and tells what tried to run or to load from elsewhere. */
  async function open(address: string, look: Look): Promise<Tab> {
    const tab = await tabFor(look)
    tab.strays.splice(0)
    await tab.page.goto(base + address)
    await tab.page.evaluate(unfold)
    return tab
  }

  function expectOutline(levels: readonly number[]): void {
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, n) => n === 0 || level <= (levels[n - 1] ?? 0) + 1)).toBe(true)
  }

  describe.each(looks)('%s', (_, look, query) => {
    it.each(Object.entries(pages))(
      '%s is sound for axe, has an outline without gaps, fits the width, and runs nothing',
      async (_name, path) => {
        const address = query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`
        const { page, strays } = await open(address, look)
        const overflow = await page.evaluate<number>(tooWide)
        expect(await violationsOf(page)).toEqual([])
        expect(overflow).toBe(0)
        expect(strays).toEqual([])
        expectOutline(await page.$$eval('h1,h2,h3,h4', (all) => all.map(({ tagName }) => Number(tagName[1]))))
      },
    )
  })

  it('do not move once they are laid out', async () => {
    const { page } = await open(pages['plain'] ?? '', { phone: true })
    const shift = await page.evaluate<number>(shifted)
    expect(shift).toBe(0)
  })

  it('show the first letter of an employer whose logo cannot be loaded', async () => {
    const { page } = await open(pages['plain'] ?? '', {})
    expect(await page.evaluate<string>(overLogo)).toMatch(/^"[A-Z]"/)
  })

  it('have search fields of one height, under labels of one line', async () => {
    const { page } = await open('/jobs', {})
    const [fields, labels] = await page.evaluate<[number[], number[]]>(formBoxes)
    expect([new Set(fields).size, new Set(labels).size]).toEqual([1, 1])
  })

  it('are walked by keyboard in the order they are read', async () => {
    const { page } = await open(pages['plain'] ?? '', {})
    const stops: string[] = []
    for (let n = 0; n < 6; n += 1) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate<string>(focused))
    }
    expect(stops).toEqual([
      'Skip to content',
      'Rolecast',
      'Jobs',
      'Browse',
      'Español',
      'Apply at the employer',
    ])
  })

  it('would be seen to run something, if they did', async () => {
    const context = await contextFor(browser)
    const page = await context.newPage()
    const said: string[] = []
    page.on('dialog', (dialog) => {
      said.push(dialog.message())
      void dialog.dismiss()
    })
    await page.setContent('<script>alert("seen")</script>')
    expect(said).toEqual(['seen'])
    await context.close()
  })
}
