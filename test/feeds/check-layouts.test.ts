import { describe, expect, it } from 'vitest'
import { checkFeed, strictCheck } from '../../lib/feeds/check-feed.ts'
import { feedFormats } from '../../lib/feeds/index.ts'
import { feedReport } from '../../lib/feeds/report.ts'
import { listingsOf, writeFeed } from '../../lib/feeds/write.ts'
import type { Opening } from '../../lib/opening.ts'
import { readHtml } from '../../lib/text/html.ts'
import { type FeedFormatId, feedFormatIds } from '../../lib/words.ts'
import { sampleHead, sampleOpening } from './sample-openings.ts'

const text =
  'Repair bicycles for commuters and couriers, true their wheels, bleed their brakes, and teach the class ' +
  'on Saturdays how to mend a puncture.'
const elements = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')

const indeed = (fields: Readonly<Record<string, string>> = {}) =>
  `<job>${elements({
    ...{ title: 'Mechanic', referencenumber: 'A1', requisitionid: 'R1', url: 'https://x.example/1' },
    ...{
      company: 'Velo',
      sourcename: 'Velo',
      city: 'Bristol',
      country: 'GB',
      date: '2026-04-24',
      email: 'a@x.example',
    },
    description: `<![CDATA[<p>${text}</p>]]>`,
    ...fields,
  })}</job>`
const adzuna = (fields: Readonly<Record<string, string>> = {}) =>
  `<job>${elements({
    ...{ id: 'A1', title: 'Mechanic', description: text, url: 'https://x.example/1' },
    ...{ location: 'Bristol', country: 'UK', company: 'Velo', ...fields },
  })}</job>`
const linkedin = (id: string, more: string) =>
  `<job>${elements({
    ...{ partnerJobId: id, title: 'Mechanic', company: 'Velo', description: text },
    ...{ applyUrl: 'https://x.example/1', location: 'Bristol, UK' },
  })}${more}</job>`

const address = '<posterEmail>a@x.example</posterEmail>'

const channel = '<title>Jobs</title><link>https://x.example/</link><description>All</description>'
const item = '<guid isPermaLink="false">1</guid><title>Mechanic</title><link>https://x.example/1</link>'
const jsonFeed = (
  id: unknown,
  top: object = { version: 'https://jsonfeed.org/version/1.1', title: 'Jobs' },
) =>
  JSON.stringify({
    ...top,
    items: [{ id, title: 'Mechanic', url: 'https://x.example/1', content_text: text }],
  })
const posting = {
  ...{ '@type': 'JobPosting', identifier: '1', title: 'Mechanic', description: text },
  ...{ datePosted: '2026-04-24', hiringOrganization: 'Velo', url: 'https://x.example/1' },
  jobLocation: { address: { addressCountry: 'GB' } },
}
const { title: _, ...untitled } = posting
const { url: __, ...unlinked } = posting

describe('checkFeed', () => {
  it.each<[string, FeedFormatId, string | Uint8Array, readonly string[]]>([
    ['reads a layout of its format', 'indeed-xml', `<source>${indeed()}</source>`, []],
    ['finds another root', 'indeed-xml', `<jobs>${indeed()}</jobs>`, ['unsupported_format file']],
    [
      'stops at elements of any depth',
      'indeed-xml',
      `<source><job>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</job></source>`,
      ['too_deep file'],
    ],
    [
      'notes a second place',
      'linkedin-xml',
      `<source>${linkedin('1', `${address}<location>Leeds</location>`)}</source>`,
      ['place_repeated location'],
    ],
    ['finds the file of another partner', 'rss', '<feed></feed>', ['unsupported_format file']],
    [
      'finds listings a level too deep',
      'indeed-xml',
      `<source><jobs>${indeed()}</jobs></source>`,
      ['feed_empty file', 'indeed_email_missing email'],
    ],
    [
      'finds listings a level too high',
      'yubhub-xml',
      `<source>${indeed()}</source>`,
      ['unsupported_format file'],
    ],
    ['notes a feed of nothing', 'csv', '', ['feed_empty file']],
    ['takes a list of removals for what it is', 'ndjson', '{"op":"delete","id":"1"}\n', []],
    [
      'finds UTF-8 that is declared as something else',
      'indeed-xml',
      Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1"?><source>${indeed({ title: 'Mécanicien' })}</source>`,
      ),
      ['invalid_encoding encoding'],
    ],
    [
      'lets a declaration pass that changes no letter',
      'indeed-xml',
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><source>${indeed()}</source>`),
      [],
    ],
    [
      'notes markup that is not in CDATA',
      'indeed-xml',
      `<source>${indeed({ description: `&lt;p&gt;${text}&lt;/p&gt;` })}</source>`,
      ['indeed_description_no_cdata description'],
    ],
    [
      'lets escaped words pass',
      'indeed-xml',
      `<source>${indeed({ description: `${text} Less than &lt; 2 years, R&amp;D.` })}</source>`,
      [],
    ],
    [
      'notes a field that comes twice',
      'adzuna-xml',
      `<jobs>${adzuna({}).replace('</job>', '<category>a</category><category>b</category></job>')}</jobs>`,
      ['adzuna_category_repeated category'],
    ],
    [
      'notes a country of two spellings',
      'adzuna-xml',
      `<jobs>${adzuna()}${adzuna({ id: 'A2', url: 'https://x.example/2', country: 'United Kingdom' })}</jobs>`,
      ['adzuna_country_spelling country'],
    ],
    [
      'notes one listing of two without the address of its poster',
      'linkedin-xml',
      `<source>${linkedin('1', address)}${linkedin('2', '<posterEmail/>')}</source>`,
      ['linkedin_poster_email posterEmail'],
    ],
    [
      'finds an expired item by our own element',
      'rss',
      `<rss xmlns:job="urn:rolecast:job:1"><channel>${channel}` +
        '<lastBuildDate>Mon, 04 May 2026 08:30:00 GMT</lastBuildDate>' +
        `<item>${item}<job:validThrough>2026-05-03T00:00:00Z</job:validThrough></item></channel></rss>`,
      ['expired validThrough'],
    ],
    [
      'notes a channel without a title',
      'rss',
      `<rss><channel>${channel.slice(19)}<item>${item}</item></channel></rss>`,
      ['rss_channel_title title'],
    ],
    [
      'finds an entry without its time',
      'atom',
      '<feed><id>urn:x:1</id><title>Jobs</title><updated>2026-05-04T08:30:00Z</updated><entry><id>urn:x:2</id>' +
        '<title>Mechanic</title><link href="https://x.example/1"/></entry></feed>',
      ['atom_updated_form updated'],
    ],
    ['reads a JSON Feed', 'json-feed', jsonFeed('1'), []],
    ['notes an id that is a number', 'json-feed', jsonFeed(1), ['json_feed_id_text id']],
    [
      'finds a JSON Feed of no version',
      'json-feed',
      jsonFeed('1', {}),
      ['json_feed_version version', 'json_feed_title title'],
    ],
    ['reads one JobPosting alone', 'json-ld', JSON.stringify(posting), []],
    ['reads a graph', 'json-ld', JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, posting] }), []],
    [
      'passes over what else a page says',
      'json-ld',
      JSON.stringify([{ '@type': 'BreadcrumbList' }, posting]),
      [],
    ],
    [
      'takes a region for a place',
      'json-ld',
      JSON.stringify({ ...unlinked, jobLocation: { address: { addressRegion: 'Bavaria' } } }),
      ['google_location_missing country'],
    ],
    [
      'reads words only where words belong',
      'json-ld',
      JSON.stringify([{ ...posting, '@type': { toString: 1 }, employmentType: [{ toString: 1 }] }]),
      [],
    ],
    ['finds a JobPosting without a title', 'json-ld', JSON.stringify(untitled), ['title_missing title']],
    ['finds a page without a JobPosting', 'json-ld', '{"@type":"WebSite"}', ['malformed_json file']],
    [
      'holds every employment type of a list',
      'json-ld',
      JSON.stringify({ ...posting, employmentType: ['FULL_TIME', 'CONTRACT'] }),
      ['google_employment_type employmentType'],
    ],
    [
      'refuses a list where a line should be an object',
      'ndjson',
      '[{"id":"1","title":"a"}]\n',
      ['malformed_json file'],
    ],
    [
      'notes the cell that a spreadsheet would calculate',
      'csv',
      'id,title,company,url\n1,Mechanic,@SUM(A1),https://x.example/1\n',
      ['csv_formula company'],
    ],
    [
      'takes hard spaces for no description',
      'jooble-xml',
      '<jobs><job id="1"><name>a</name><link>https://x.example/1</link><region>UK</region>' +
        '<pubdate>24.04.2026</pubdate><description><![CDATA[<p>&nbsp;</p>]]></description></job></jobs>',
      ['description_missing description'],
    ],
  ])('%s', (_, format, feed, told) => {
    const findings = checkFeed(format, feed)
    expect(findings.map(({ rule, field }) => `${rule} ${field}`).sort()).toEqual([...told].sort())
    for (const { field, demand, fix } of findings) expect([field, demand, fix].every(Boolean)).toBe(true)
  })
})

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
