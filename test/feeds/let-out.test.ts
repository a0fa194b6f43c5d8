import { describe, expect, it } from 'vitest'
import { strictCheck } from '../../lib/feeds/check/check-feed.ts'
import { feedFormats } from '../../lib/feeds/index.ts'
import { feedReport } from '../../lib/feeds/report.ts'
import { listingsOf, writeFeed } from '../../lib/feeds/write.ts'
import type { Opening } from '../../lib/opening.ts'
import { readHtml } from '../../lib/text/html/html.ts'
import { feedFormatIds } from '../../lib/words.ts'
import { sampleHead, sampleOpening } from './sample-openings.ts'

const described = (html: string): Partial<Opening> => {
  const { blocks: _, ...read } = readHtml(html)
  return { description: { ...read, sections: [] } }
}
const linkless = { url: undefined as never, apply: [] }

// One listing that a strict reader refuses would hold back the whole feed.
describe('what the rules let out, the strict reader lets pass', () => {
  it.each<[string, Partial<Opening>]>([
    ['a list of short items', described(`<ul>${'<li>ab</li>'.repeat(24)}</ul>`)],
    ['a shorter list', described(`<ul>${'<li>ab</li>'.repeat(12)}</ul>`)],
    ['nested lists', described(`<ul><li>ab<ul><li>c</li><li>d</li></ul></li></ul>`.repeat(12))],
    ['a table', described(`<table>${'<tr><td>a</td><td>b</td><td>c</td></tr>'.repeat(12)}</table>`)],
    ['a country and no link', { ...linkless, locations: [{ text: '', country: 'DE' }] }],
    ['a region and no link', { ...linkless, locations: [{ text: '', region: 'Bavaria' }] }],
    ['a city without words and no link', { ...linkless, locations: [{ text: '', city: 'Bonn' }] }],
    ['a place in words only and no link', { ...linkless, locations: [{ text: 'nationwide' }] }],
    ['an area beside a place without words', { locations: [{ text: '' }], area: 'Europe' }],
    ['an area beside a place of blanks', { locations: [{ text: ' ' }], area: 'Europe' }],
    ['an area and no link', { ...linkless, locations: [], area: 'Europe' }],
    ['coordinates and no link', { ...linkless, locations: [{ text: '', latitude: 1, longitude: 2 }] }],
    ['remote work in words and no link', { ...linkless, workplace: 'remote', locations: [{ text: 'EMEA' }] }],
    ['a title of nothing visible', { title: '\u0001\u200b\ud800' }],
    ['a link that cannot be parsed', { apply: [{ url: 'https://bad host/1', direct: true }] }],
  ])('%s', async (_, changes) => {
    for (const id of feedFormatIds) {
      const listings = listingsOf(sampleOpening(changes), {
        spec: { format: id },
        report: feedReport(),
        asOf: '2026-05-04T08:30:00Z',
      })
      const feed = writeFeed(feedFormats[id], sampleHead({ listings: listings.length }), listings)
      expect([id, await strictCheck(id, feed)]).toEqual([
        id,
        { ok: true, listings: listings.length, findings: [] },
      ])
    }
  })
})
