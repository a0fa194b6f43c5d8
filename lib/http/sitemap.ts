import { Hono } from 'hono'
import type { Search } from '../pipeline/search/reader.ts'
import { turns } from '../pipeline/search/turns.ts'
import type { Runtime } from '../ports.ts'
import type { SearchIndex } from '../search/index.ts'
import { pagePath } from '../search/slug.ts'
import { escapeXml } from '../text/xml.ts'
import { refuse } from './reply.ts'

/** Half of what https://www.sitemaps.org/protocol.html allows: openings come and go between two reads. */
const addressesPerMap = 25_000
/** A card is read for each. */
const addressesBetweenPauses = 50
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/**
 * What search engines may read: open openings alone, each with the time of its last change. Openings are put into maps
 * by their ids, so one that changes touches one map and its line of the index.
 */
export function sitemapApp({ baseUrl }: Pick<Runtime, 'baseUrl'>, search: () => Promise<Search>) {
  const app = new Hono()
  const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' }

  app.get('/sitemap.xml', async (c) => {
    const { index } = await search()
    const lines = mapsOf(index).map((numbers, n) => {
      const newest = numbers.reduce((last, at) => Math.max(last, index.sections.changedAtMs[at] ?? 0), 0)
      const address = escapeXml(`${baseUrl}/sitemaps/${n + 1}.xml`)
      return `<sitemap><loc>${address}</loc>${lastmod(newest)}</sitemap>\n`
    })
    return c.body(`${xmlHead}<sitemapindex ${namespace}>\n${lines.join('')}</sitemapindex>\n`, 200, headers)
  })

  app.get('/sitemaps/:file', async (c) => {
    const n = Number(/^([1-9]\d{0,4})\.xml$/.exec(c.req.param('file'))?.[1] ?? 0)
    const { index } = await search()
    const numbers = mapsOf(index)[n - 1]
    if (!numbers) return refuse(c, 'not_found')
    const turn = turns(addressesBetweenPauses)
    let lines = ''
    for (const at of numbers) {
      await turn()
      const address = escapeXml(baseUrl + pagePath(index.card(at)))
      lines += `<url><loc>${address}</loc>${lastmod(index.sections.changedAtMs[at] ?? 0)}</url>\n`
    }
    return c.body(`${xmlHead}<urlset ${namespace}>\n${lines}</urlset>\n`, 200, headers)
  })

  app.get('/robots.txt', (c) =>
    c.text(
      `User-agent: *\nDisallow: /console\nDisallow: /v1/\nDisallow: /jobs?q=\n\nSitemap: ${baseUrl}/sitemap.xml\n`,
    ),
  )

  return app
}

const lastmod = (atMs: number): string =>
  atMs === 0 ? '' : `<lastmod>${new Date(atMs).toISOString()}</lastmod>`

/** Looking at 100,000 ids takes longer than a page: once per index. */
const dealt = new WeakMap<SearchIndex, number[][]>()

function mapsOf(index: SearchIndex): number[][] {
  const maps = dealt.get(index) ?? dealOut(index)
  dealt.set(index, maps)
  return maps
}

/** The numbers of each map's cards. One empty map where there is nothing: an index must name one. */
function dealOut(index: SearchIndex): number[][] {
  const count = Math.max(1, Math.ceil(index.size / addressesPerMap))
  const maps: number[][] = Array.from({ length: count }, () => [])
  for (let n = 0; n < index.size; n += 1) maps[mapOf(index.idAt(n), count)]?.push(n)
  return maps
}

/** Ids are digests, so their last characters spread evenly. */
const mapOf = (openingId: string, count: number): number => Number.parseInt(openingId.slice(-4), 36) % count
