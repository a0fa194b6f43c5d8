import { describe, expect, it } from 'vitest'
import { checkFeed } from '../../../lib/feeds/check/check-feed.ts'
import type { FeedFormatId } from '../../../lib/words.ts'

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
      postalcode: 'BS1 4ST',
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
const { identifier: ___, ...nameless } = unlinked

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
      'notes markup that stands as elements, and reads its words',
      'indeed-xml',
      `<source>${indeed({ description: `<p>${text} With <b>two</b> others.</p><ul><li>Oil</li></ul>` })}</source>`,
      ['markup_outside_cdata description'],
    ],
    [
      'takes no part of another field for words',
      'jooble-xml',
      '<jobs><job id="1"><name>a</name><link>https://x.example/1</link><region><city>Bonn</city></region>' +
        `<pubdate>24.04.2026</pubdate><description>${text}</description></job></jobs>`,
      ['jooble_region_missing place'],
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
    [
      'reads Atom under any prefix',
      'atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:id>urn:x:1</a:id><a:title>Jobs</a:title>' +
        '<a:updated>2026-05-04T08:30:00Z</a:updated><a:entry><a:id>urn:x:2</a:id><a:title>Mechanic</a:title>' +
        '<a:updated>2026-05-04T08:30:00Z</a:updated><a:link href="https://x.example/1"/></a:entry></a:feed>',
      [],
    ],
    [
      'goes on after a bad line',
      'ndjson',
      '{"id":"1","title":"a"}\n{"id"\n{"id":"2","title":""}\n',
      ['malformed_json file', 'title_missing title'],
    ],
    [
      'goes on after a row of too many cells',
      'csv',
      'id,title,url\n1,Mechanic,https://x.example/1,x\n2,,https://x.example/2\n',
      ['malformed_csv file', 'title_missing title'],
    ],
    [
      'finds cells that are parted by semicolons',
      'csv',
      'id;title;url\n1;Mechanic;https://x.example/1\n',
      ['unsupported_format file'],
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
    [
      'notes a JobPosting that nothing names',
      'json-ld',
      JSON.stringify(nameless),
      ['google_identifier_missing id'],
    ],
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

it.each<[FeedFormatId, string]>([
  ['indeed-xml', `<source>${indeed({ expirationdate: '2026-05-03' })}</source>`],
  [
    'jooble-xml',
    '<jobs><job id="1"><name>a</name><link>https://x.example/1</link><region>UK</region>' +
      `<pubdate>24.04.2026</pubdate><expire>03.05.2026</expire><description>${text}</description></job></jobs>`,
  ],
  [
    'json-feed',
    jsonFeed('1').replace('"title":"Mechanic"', '$&,"_job":{"validThrough":"2026-05-03T00:00:00Z"}'),
  ],
  ['json-ld', JSON.stringify({ ...posting, validThrough: '2026-05-03' })],
  ['ndjson', '{"id":"1","title":"a","validThrough":"2026-05-03T00:00:00Z"}'],
  ['csv', 'id,title,url,valid_through\n1,a,https://x.example/1,2026-05-03\n'],
])('finds what has ended in %s by the time it is told', (format, feed) => {
  const endedAt = (asOf?: string) =>
    checkFeed(format, feed, { asOf }).filter(({ rule }) => rule === 'expired')
  expect([endedAt(), endedAt('2026-05-03T00:00:00Z')].flat()).toEqual([])
  expect(endedAt('2026-05-04T08:30:00Z')).toMatchObject([{ level: 'reject', listing: 0 }])
})

it('tells the line of NDJSON that cannot be read', () => {
  expect(checkFeed('ndjson', '\n{"id":"1","title":"a"}\n{"id"')).toMatchObject([
    { rule: 'malformed_json', value: expect.stringContaining('"line":3') },
  ])
})
