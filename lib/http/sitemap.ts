import { Hono } from 'hono'
import type { Search } from '../pipeline/search-index.ts'
import type { Runtime } from '../ports.ts'
import type { SearchIndex } from '../search/index.ts'
import { escapeXml } from '../text/xml.ts'
import { rolePath } from './pages/role.ts'
import { refuse } from './reply.ts'

/** Half of what https://www.sitemaps.org/protocol.html allows: openings come and go between two reads. */
const addressesPerMap = 25_000
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

type Entry = { readonly path: string; readonly changedAt: string }

/**
 * What search engines may read: open openings alone, each with the time of its last change. Openings are put into maps
 * by their ids, so one that changes touches one map and its line of the index.
 */
export function sitemapApp({ baseUrl }: Pick<Runtime, 'baseUrl'>, search: () => Promise<Search>) {
  const app = new Hono()
  const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' }

  app.get('/sitemap.xml', async (c) => {
    const maps = mapsOf((await search()).index)
    const lines = maps.map(
      (entries, n) =>
        `<sitemap><loc>${escapeXml(`${baseUrl}/sitemaps/${n + 1}.xml`)}</loc>${lastmod(newest(entries))}</sitemap>\n`,
    )
    return c.body(`${xmlHead}<sitemapindex ${namespace}>\n${lines.join('')}</sitemapindex>\n`, 200, headers)
  })

  app.get('/sitemaps/:file', async (c) => {
    const n = Number(/^([1-9]\d{0,4})\.xml$/.exec(c.req.param('file'))?.[1] ?? 0)
    const entries = mapsOf((await search()).index)[n - 1]
    if (!entries) return refuse(c, 'not_found')
    const lines = entries.map(
      ({ path, changedAt }) => `<url><loc>${escapeXml(baseUrl + path)}</loc>${lastmod(changedAt)}</url>\n`,
    )
    return c.body(`${xmlHead}<urlset ${namespace}>\n${lines.join('')}</urlset>\n`, 200, headers)
  })

  app.get('/robots.txt', (c) =>
    c.text(
      `User-agent: *\nDisallow: /console\nDisallow: /v1/\nDisallow: /jobs?q=\n\nSitemap: ${baseUrl}/sitemap.xml\n`,
    ),
  )

  return app
}

const lastmod = (at: string): string => (at === '' ? '' : `<lastmod>${escapeXml(at)}</lastmod>`)

const newest = (entries: readonly Entry[]): string =>
  entries.reduce((last, { changedAt }) => later(last, changedAt), '')

const later = (a: string, b: string): string => (a < b ? b : a)

/** Dealing out 100,000 cards takes longer than writing one map: once per index. */
const dealt = new WeakMap<SearchIndex, Entry[][]>()

function mapsOf(index: SearchIndex): Entry[][] {
  const maps = dealt.get(index) ?? dealOut(index)
  dealt.set(index, maps)
  return maps
}

/** One empty map where there is nothing: an index must name one. */
function dealOut(index: SearchIndex): Entry[][] {
  const count = Math.max(1, Math.ceil(index.size / addressesPerMap))
  const maps: Entry[][] = Array.from({ length: count }, () => [])
  for (let n = 0; n < index.size; n += 1) {
    const card = index.card(n)
    maps[mapOf(card.openingId, count)]?.push({ path: rolePath(card), changedAt: card.changedAt })
  }
  for (const entries of maps) entries.sort((a, b) => (a.path < b.path ? -1 : 1))
  return maps
}

/** Ids are digests, so their last characters spread evenly. */
const mapOf = (openingId: string, count: number): number => Number.parseInt(openingId.slice(-4), 36) % count
