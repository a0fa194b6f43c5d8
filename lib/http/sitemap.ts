import { Hono } from 'hono'
import type { Search } from '../pipeline/search/reader.ts'
import { pause } from '../pipeline/search/turns.ts'
import type { Runtime } from '../ports.ts'
import { type SearchIndex, startOf } from '../search/index.ts'
import { pagePath } from '../search/slug.ts'
import { escapeXml } from '../text/xml/write.ts'
import { oncePerIndex } from './once.ts'
import { refuse } from './reply.ts'

/** A tenth of what https://www.sitemaps.org/protocol.html allows: the longest of them still fit `replyBytesMax`. */
const addressesPerMap = 5_000
/** A card is read for each. */
const addressesBetweenPauses = 50
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/**
 * What search engines may read: open openings alone, each with the time of its last change. Openings are put into maps
 * by their ids, so one that changes touches one map and its line of the index.
 */
export function sitemapApp(
  { baseUrl, now }: Pick<Runtime, 'baseUrl' | 'now'>,
  search: () => Promise<Search>,
) {
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
    return c.body(ReadableStream.from(pieces(index, numbers, { baseUrl, now: now() })), 200, headers)
  })

  app.get('/robots.txt', (c) =>
    c.text(
      `User-agent: *\nDisallow: /console\nDisallow: /v1/\nDisallow: /jobs?q=\n\nSitemap: ${baseUrl}/sitemap.xml\n`,
    ),
  )

  return app
}

/** One map, written as fast as it is read: nobody else waits for more than a few addresses. */
async function* pieces(
  index: SearchIndex,
  numbers: readonly number[],
  { baseUrl, now }: { readonly baseUrl: string; readonly now: number },
) {
  const { changedAtMs, endsMs } = index.sections
  yield Buffer.from(`${xmlHead}<urlset ${namespace}>\n`)
  for (let from = 0; from < numbers.length; from += addressesBetweenPauses) {
    await pause()
    let lines = ''
    for (const at of numbers.slice(from, from + addressesBetweenPauses)) {
      // The index may be older than the end of what stands in it.
      if ((endsMs[at] ?? 0) <= now) continue
      const card = index.card(at)
      if (card.unlisted) continue
      const address = escapeXml(baseUrl + pagePath(card))
      lines += `<url><loc>${address}</loc>${lastmod(changedAtMs[at] ?? 0)}</url>\n`
    }
    yield Buffer.from(lines)
  }
  yield Buffer.from('</urlset>\n')
}

const lastmod = (atMs: number): string =>
  atMs === 0 ? '' : `<lastmod>${new Date(atMs).toISOString()}</lastmod>`

/** Looking at 100,000 ids takes longer than a page: once per index. */
const dealt = oncePerIndex<number[][]>()
const mapsOf = (index: SearchIndex): number[][] => dealt(index, 'maps', () => dealOut(index))

/** The numbers of each map's cards. One empty map where there is nothing: an index must name one. */
function dealOut(index: SearchIndex): number[][] {
  const count = Math.max(1, Math.ceil(index.size / addressesPerMap))
  const maps: number[][] = Array.from({ length: count }, () => [])
  for (let n = 0; n < index.size; n += 1) maps[mapOf(index, n, count)]?.push(n)
  return maps
}

/** Ids are digests, so their last characters spread evenly; they are ASCII, and read as the bytes they are. */
function mapOf({ sections: { ids, idEnds } }: SearchIndex, n: number, count: number): number {
  const end = idEnds[n] ?? 0
  let figure = 0
  for (let at = Math.max(startOf(idEnds, n), end - 4); at < end; at += 1) {
    const byte = ids[at] ?? 0
    figure = figure * 36 + (byte < 58 ? byte - 48 : byte - 87)
  }
  return figure % count
}
