import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkFeed, strictCheck } from '../../../lib/feeds/check/check-feed.ts'
import { feedFormats } from '../../../lib/feeds/index.ts'
import { writeFeed } from '../../../lib/feeds/write.ts'
import { type FeedFormatId, feedFormatIds } from '../../../lib/words.ts'
import { sharedFolder } from '../../shared.ts'
import { listingOf, sampleHead, sampleOpening } from '../sample-openings.ts'

const rulesBroken = (format: FeedFormatId, feed: string | Uint8Array) =>
  checkFeed(format, feed).map(({ rule, listing }) => (listing === undefined ? rule : `${rule} ${listing}`))

const indeedJob = (more: string) =>
  '<source><publisher>Board</publisher><job><title>Chef</title><referencenumber>00123</referencenumber>' +
  '<requisitionid>R-7</requisitionid>' +
  '<url>https://x.example/1</url><company>Inn</company><sourcename>Inn</sourcename>' +
  '<city>Whitby</city><country>GB</country><postalcode>YO21 3DT</postalcode>' +
  `<date>2026-04-24</date><email>a@x.example</email>${more}` +
  '<description><![CDATA[<p>Cook.</p>]]></description></job></source>'

describe('checkFeed', () => {
  it.each<[string, FeedFormatId, string, readonly string[]]>([
    ['finds nothing wrong with a good file', 'indeed-xml', indeedJob(''), []],
    ['refuses a cut file', 'indeed-xml', indeedJob('').slice(0, -9), ['malformed_xml']],
    ['refuses crossed tags', 'rss', '<rss><channel></rss></channel>', ['malformed_xml']],
    ['refuses control characters', 'indeed-xml', indeedJob('<category>\u0001</category>'), ['malformed_xml']],
    ['refuses a bare ampersand', 'indeed-xml', indeedJob('<category>R&D</category>'), ['malformed_xml']],
    ['refuses undeclared prefixes', 'rss', '<rss><channel><x:y/></channel></rss>', ['malformed_xml']],
    [
      'refuses entities',
      'indeed-xml',
      `<!DOCTYPE source [<!ENTITY a "b">]>${indeedJob('')}`,
      ['malformed_xml'],
    ],
    [
      'notes odd words',
      'indeed-xml',
      indeedJob('<jobtype>Full Time</jobtype><remotetype>onsite</remotetype>'),
      ['indeed_jobtype 0', 'indeed_remotetype 0'],
    ],
    [
      'notes an element that is not read',
      'indeed-xml',
      indeedJob('<expiration_date>2026-06-01</expiration_date>'),
      ['element_not_read'],
    ],
    [
      'finds an impossible date',
      'indeed-xml',
      indeedJob('').replace('2026-04-24', '24 April'),
      ['indeed_date_form 0'],
    ],
    [
      'finds a link that is none',
      'indeed-xml',
      indeedJob('').replace('https://x.example/1', '/jobs/1'),
      ['url_unusable 0'],
    ],
    [
      'finds an agency in the place of the employer',
      'indeed-xml',
      indeedJob('').replace('>Inn<', '>Board<'),
      ['employer_is_publisher 0'],
    ],
    [
      'finds what is missing',
      'jooble-xml',
      '<jobs><job><name>Chef</name></job></jobs>',
      [
        'id_missing 0',
        'url_missing 0',
        'description_missing 0',
        'jooble_region_missing 0',
        'jooble_date_missing 0',
      ],
    ],
    [
      'finds a repeated id',
      'yubhub-xml',
      `<source><jobs>${'<job><externalid>1</externalid><Title>a</Title><Applyto>https://x.example/1</Applyto></job>'.repeat(2)}</jobs></source>`,
      ['id_repeated 1'],
    ],
    [
      'finds an expired job',
      'talent-xml',
      '<source><lastbuilddate>2026-05-04T00:00:00Z</lastbuilddate><job><referencenumber>1</referencenumber>' +
        '<title>a</title><expirationdate>2026-05-03</expirationdate></job></source>',
      [
        'expired 0',
        'url_missing 0',
        'description_missing 0',
        'employer_missing 0',
        'country_missing 0',
        'talent_city_missing 0',
        'talent_state_missing 0',
        'talent_date_missing 0',
        'talent_description_length 0',
      ],
    ],
    ['refuses JSON that is none', 'json-feed', '{"items":[', ['malformed_json']],
    ['refuses JSON without listings', 'json-feed', '{"version":"x"}', ['malformed_json']],
    [
      'refuses JSON of any depth',
      'json-ld',
      `[${'[1,{"a":'.repeat(2_000)}1${'}]'.repeat(2_000)}]`,
      ['too_deep'],
    ],
    [
      'reads JSON-LD of others',
      'json-ld',
      '[{"@id":"x","title":"Chef","datePosted":"2026-04-24","description":"Cook","hiringOrganization":"Inn",' +
        '"url":"https://x.example/1","jobLocation":{"address":{"addressCountry":"GB"}}}]',
      [],
    ],
    ['finds a line that is no JSON', 'ndjson', '{"id":"1","title":"a"}\n{"id"\n', ['malformed_json']],
    [
      'skips tombstones and blank lines',
      'ndjson',
      '{"op":"delete","id":"9"}\n\n{"id":"1","title":"a"}\n',
      [],
    ],
    ['refuses CSV with a stray quote', 'csv', 'id,title\n1,"a', ['malformed_csv']],
    [
      'finds a row of CSV that says nothing',
      'csv',
      'id,title,url\n1,,\n',
      ['title_missing 0', 'nothing_to_reach 0'],
    ],
    [
      'holds Atom to its dates and ids',
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id><title>Jobs</title>' +
        '<updated>2026-04-24T00:00:00Z</updated><entry><id>7</id><title>a</title><updated>today</updated>' +
        '<link href="https://x.example/1"/></entry></feed>',
      ['atom_updated_form 0', 'atom_id_form 0'],
    ],
    [
      'holds RSS to its dates',
      'rss',
      '<rss><channel><title>Jobs</title><link>https://x.example/</link><description>All</description><item>' +
        '<guid>1</guid><title>a</title><link>https://x.example/1</link>' +
        '<pubDate>2026-04-24</pubDate></item></channel></rss>',
      ['rss_date_form 0', 'rss_guid_link 0'],
    ],
    [
      'notices a feed that was cut',
      'linkedin-xml',
      '<source><expectedJobCount>2</expectedJobCount></source>',
      ['linkedin_poster_email', 'feed_cut'],
    ],
  ])('%s', (_, format, feed, broken) => {
    expect(rulesBroken(format, feed)).toEqual(broken)
  })

  it('refuses what is not UTF-8', () => {
    expect(
      rulesBroken('indeed-xml', Buffer.from(indeedJob('<category>\u00e9</category>'), 'latin1')),
    ).toEqual(['invalid_encoding'])
  })

  it('says where, what, and what to do', () => {
    const [finding] = checkFeed('indeed-xml', indeedJob('<expiration_date>2026-06-01</expiration_date>'))
    expect(finding).toMatchObject({ level: 'note', field: 'expiration_date', fix: 'spell it expirationdate' })
  })

  const corpus = sharedFolder('corpus')
  const real = corpus ? readdirSync(corpus).filter((name) => name.startsWith('indeed-style_')) : []
  it.runIf(corpus).each(real)('reads %s, which its sender publishes', (name) => {
    const findings = checkFeed('indeed-xml', readFileSync(`${corpus}${name}`))
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.filter(({ level }) => level === 'reject')).toEqual([])
  })
})

describe.each(feedFormatIds)('strictCheck of %s', (id) => {
  const format = feedFormats[id]
  const ids = ['op-1', 'op-2', 'op-3']
  const feedOf = (openingIds: readonly string[]) => {
    const listings = openingIds.map((openingId) =>
      listingOf(sampleOpening({ openingId, url: `https://x.example/${openingId}` }), id),
    )
    return [...writeFeed(format, sampleHead({ listings: listings.length }), listings)]
  }

  it('passes a feed in whatever pieces it comes', async () => {
    expect(await strictCheck(id, feedOf(ids))).toEqual({ ok: true, listings: 3, findings: [] })
    expect(
      await strictCheck(
        id,
        feedOf(ids)
          .join('')
          .match(/[\s\S]{1,7}/g) ?? [],
      ),
    ).toMatchObject({ ok: true, listings: 3 })
  })

  it('stops a feed in which an id repeats', async () => {
    expect(await strictCheck(id, feedOf(['op-1', 'op-2', 'op-1']))).toMatchObject({
      ok: false,
      findings: [{ rule: 'id_repeated', listing: 2 }],
    })
  })

  it.skipIf(id === 'ndjson' || id === 'csv')('stops a feed that was cut', async () => {
    expect(await strictCheck(id, feedOf(ids).slice(0, -1))).toMatchObject({ ok: false })
    expect(await strictCheck(id, feedOf(ids).slice(1))).toMatchObject({ ok: false })
  })
})
