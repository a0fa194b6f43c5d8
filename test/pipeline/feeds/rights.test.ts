import { describe, expect, it } from 'vitest'
import { survive } from '../../../lib/identity/survive/survive.ts'
import type { Opening } from '../../../lib/opening.ts'
import type { Partner } from '../../../lib/partner.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { permittedTo, rightsOf } from '../../../lib/pipeline/feeds/rights.ts'
import { reportOf, versionOf } from '../../../lib/pipeline/feeds/versions.ts'
import type { Source } from '../../../lib/source.ts'
import { inMemory } from '../../memory.ts'
import { acme, listedIn, published } from '../acme.ts'
import { readAt, readingOf, readOf, said, source } from './read-of.ts'

/** One opening of these postings, published to one reader. */

describe('who may read a source', () => {
  const remotive = source('remotive')
  const known = source('board', { format: 'remotive' })
  const cases: [string, Source, Partner, boolean][] = [
    ['nobody said otherwise', source('open'), readingOf(), true],
    ['the partner is denied', source('board', { partners: { deny: ['acme'] } }), readingOf(), false],
    ['another is denied', source('board', { partners: { deny: ['rival'] } }), readingOf(), true],
    ['the partner is allowed', source('board', { partners: { allow: ['acme'] } }), readingOf(), true],
    ['only another is allowed', source('board', { partners: { allow: ['rival'] } }), readingOf(), false],
    [
      'it is allowed and denied',
      source('board', { partners: { allow: ['acme'], deny: ['acme'] } }),
      readingOf(),
      false,
    ],
    [
      'its board is denied',
      source('board', { partners: { deny: ['google'] } }),
      readingOf('ndjson', { boards: ['google'] }),
      false,
    ],
    ['Remotive gives nothing to Jooble', remotive, readingOf('jooble-xml'), false],
    ['Remotive gives nothing to Talent', known, readingOf('talent-xml'), false],
    ['Remotive gives nothing to Google', known, readingOf('json-ld'), false],
    ['Remotive gives to others', known, readingOf('rss'), true],
    [
      'we allow the partner what Remotive does not give to Jooble',
      source('board', { format: 'remotive', partners: { allow: ['acme'] } }),
      readingOf('jooble-xml'),
      false,
    ],
    [
      'an agreement of our own with Remotive names Jooble',
      source('board', { format: 'remotive', partners: { allow: ['acme', 'jooble'] } }),
      readingOf('jooble-xml'),
      true,
    ],
    [
      'Remotive refuses another partner as well',
      source('board', { format: 'remotive', partners: { deny: ['rival'] } }),
      readingOf('talent-xml'),
      false,
    ],
    [
      'its documents were found to be of Remotive',
      source('board', { formats: ['remotive'] }),
      readingOf('json-ld'),
      false,
    ],
    [
      'its board is denied in other letters',
      source('board', { partners: { deny: ['Jooble '] } }),
      readingOf('jooble-xml'),
      false,
    ],
    [
      'it allows a board in other letters',
      source('board', { partners: { allow: ['Google'] } }),
      readingOf('ndjson', { boards: [' GOOGLE'] }),
      true,
    ],
  ]

  it.each(cases)('where %s', async (_, from, partner, isGiven) => {
    const runtime = await readOf(partner, [said(from.sourceId)], [from])
    expect((await runtime.feeds.current('acme-feed'))?.listings).toBe(isGiven ? 1 : 0)
    const { lines } = await reportOf(await versionOf('acme-feed', undefined, runtime), runtime)
    const refused = lines.filter(({ rule }) => rule === 'source_rights')
    expect(refused).toMatchObject(isGiven ? [] : [{ level: 'reject', value: from.sourceId }])
  })
})

it('a right that a source takes back counts from the next build on', async () => {
  const runtime = await readOf(readingOf(), [said('board')], [source('board')])
  expect(await listedIn('acme-feed', runtime)).toHaveLength(1)
  await runtime.sources.put(source('board', { partners: { deny: ['acme'] } }))
  await publish(runtime)
  expect(await listedIn('acme-feed', runtime)).toEqual([])
})

describe('an opening of several sources', () => {
  const closed = source('closed', { partners: { deny: ['acme'] } })
  // The refusing source is nearest to the employer, so that its words win every field for others.
  const postings = [
    said('closed', {
      channel: 'first-party',
      title: 'Night baker, rye team',
      requisitionId: 'RQ-9',
      salary: { text: 'GBP 30000', min: 30_000, currency: 'GBP', assumed: [] },
    }),
    said('open'),
  ]

  it('is told without a word of the source that refuses the reader', async () => {
    const runtime = await readOf(readingOf(), postings, [closed, source('open')])
    const [listing] = await listedIn('acme-feed', runtime)
    expect(listing).toMatchObject({ id: 'opn_1', title: 'Night baker' })
    expect(JSON.stringify(listing)).not.toMatch(/closed|RQ-9|30000|rye team|firstParty/)
    const { lines } = await reportOf(await versionOf('acme-feed', undefined, runtime), runtime)
    expect(lines).toMatchObject([{ rule: 'source_rights', level: 'alter', value: 'closed' }])
  })

  it('is told in full to those whom nobody refuses', async () => {
    const runtime = await readOf(readingOf('ndjson', { partnerId: 'rival' }), postings, [
      closed,
      source('open'),
    ])
    expect(await listedIn('acme-feed', runtime)).toMatchObject([
      { title: 'Night baker, rye team', requisitionId: 'RQ-9' },
    ])
  })

  it('reaches LinkedIn in the words of the employer alone', async () => {
    const first = said('own', { channel: 'first-party', employer: { name: 'Crumb', masked: false } })
    const runtime = await readOf(
      readingOf('linkedin-xml'),
      [first, said('board')],
      [source('own'), source('board')],
    )
    const feed = await runtime.feeds.current('acme-feed')
    expect(feed?.listings).toBe(1)
    const chunks = await Array.fromAsync(await runtime.feeds.open(feed?.key ?? ''))
    expect(Buffer.concat(chunks).toString()).not.toContain('skill of board')
  })
})

describe('an opening that its employer does not pass on', () => {
  it('does not reach LinkedIn in the words of others', async () => {
    const own = source('own', { partners: { deny: ['acme'] } })
    const postings = [said('own', { channel: 'first-party' }), said('board')]
    const runtime = await readOf(readingOf('linkedin-xml'), postings, [own, source('board')])
    const feed = await versionOf('acme-feed', undefined, runtime)
    expect(feed.listings).toBe(0)
    expect((await reportOf(feed, runtime)).lines).toMatchObject([
      { rule: 'source_rights', level: 'reject', value: 'own' },
    ])
  })
})

describe("an opening of which no employer's own posting is known", () => {
  it.each([
    ['Juju by RSS', 'rss', 'juju'],
    ['Juju in the shape of Indeed', 'indeed-xml', 'Juju'],
    ['LinkedIn by JSON Feed', 'json-feed', 'linkedin'],
  ] as const)('does not reach %s', async (_, format, board) => {
    const runtime = await readOf(readingOf(format, { boards: [board] }), [said('board')], [source('board')])
    const feed = await versionOf('acme-feed', undefined, runtime)
    expect(feed.listings).toBe(0)
    expect((await reportOf(feed, runtime)).lines).toMatchObject([
      { rule: 'first_party_only', level: 'reject' },
    ])
  })
})

describe("an opening whose employer's own posting is gone", () => {
  it('is left out of LinkedIn by its rule, not for want of rights', async () => {
    const own = said('own', { channel: 'first-party' })
    const postings = [own, said('board')]
    const runtime = await readOf(readingOf('linkedin-xml'), postings, [source('own'), source('board')])
    const opening = await runtime.openings.get('opn_1')
    if (!opening) throw new Error('it was put')
    await runtime.postings.erase([own])
    await runtime.openings.put({ ...opening, version: opening.version + 1 })
    await publish(runtime, true)
    const { lines } = await reportOf(await versionOf('acme-feed', undefined, runtime), runtime)
    expect(lines).toMatchObject([{ rule: 'linkedin_first_party', level: 'reject' }])
  })
})

describe('credit', () => {
  it.each([
    [
      'that a source demands',
      source('board', { attribution: { text: 'Found on Board', url: 'https://board.example/' } }),
      'Found on Board',
    ],
    ['that is the terms of its kind', source('board', { format: 'remoteok' }), 'Source: Remote OK'],
  ])('%s closes the description', async (_, from, words) => {
    const attribution = from.attribution
    const runtime = await readOf(
      readingOf(),
      [said('board', { ...(attribution && { attribution }) })],
      [from],
    )
    const [listing] = await listedIn('acme-feed', runtime)
    expect(JSON.stringify(listing?.['description'])).toContain(words)
  })

  it('is given to each source that demands it, once', async () => {
    const demanding = (sourceId: string) => source(sourceId, { attribution: { text: `By ${sourceId}` } })
    const own = said('board', { attribution: { text: 'By board' } })
    const runtime = await readOf(
      readingOf(),
      [own, said('one'), said('two')],
      ['board', 'one', 'two'].map(demanding),
    )
    const [listing] = await listedIn('acme-feed', runtime)
    const credits = listing?.['attributions'] as { text: string }[]
    expect(credits.map(({ text }) => text).sort()).toEqual(['By board', 'By one', 'By two'])
  })

  it('that nobody demands stays beside the description', async () => {
    const runtime = await readOf(
      readingOf(),
      [said('board', { attribution: { text: 'By Board' } })],
      [source('board')],
    )
    const [listing] = await listedIn('acme-feed', runtime)
    expect(JSON.stringify(listing?.['description'])).not.toContain('By Board')
    expect(listing?.['attributions']).toMatchObject([{ text: 'By Board' }])
  })
})

it('an opening stands in the files of a split by the places that its reader is told of', async () => {
  const [leeds, lyon, bonn] = (
    [
      ['Leeds', 'GB'],
      ['Lyon', 'FR'],
      ['Bonn', 'DE'],
    ] as const
  ).map(([city, country]) => ({ text: city, city, country }))
  const own = said('own', { channel: 'first-party', locations: [leeds, lyon].flatMap((one) => one ?? []) })
  const copy = said('board', { locations: [leeds, lyon, bonn].flatMap((one) => one ?? []) })
  const partner = acme([
    { feedId: 'acme-feed', format: 'linkedin-xml', split: { by: 'country', countries: ['GB', 'FR'] } },
  ])
  const runtime = await readOf(
    { ...partner, contactEmail: 'jobs@acme.example' },
    [{ ...own, employer: { name: 'Crumb', masked: false } }, copy],
    [source('own'), source('board')],
  )
  const cities = ['gb', 'fr', 'other'].map(async (file) => {
    const { plain } = await published(`acme-feed~${file}`, runtime)
    return [...plain.matchAll(/<city><!\[CDATA\[(.*?)\]/g)].map(([, city]) => city)
  })
  expect(await Promise.all(cities)).toEqual([['Leeds'], ['Lyon'], []])
})

it('what has ended by the postings that a reader may have is none, though another goes on', async () => {
  const runtime = inMemory(readAt)
  const [own, copy] = [
    said('own', { validThrough: '2026-12-31' }),
    said('copy', { validThrough: '2026-11-15T06:00:00Z' }),
  ]
  await runtime.postings.put('copy', 1, [{ posting: copy, hash: 'h' }])
  const times = { firstSeenAt: '2026-11-11T00:00:00.000Z', changedAt: '2026-11-12T00:00:00.000Z' }
  const opening: Opening = {
    ...survive([own, copy]),
    openingId: 'opn_1',
    status: 'open',
    version: 1,
    ...times,
  }
  const rights = rightsOf([source('own', { partners: { deny: ['acme'] } }), source('copy')])
  const reader = { names: new Set(['acme']), isFirstPartyOnly: false }
  const titlesAt = async (time: string) =>
    (await permittedTo(reader, [opening], { rights, runtime, now: Date.parse(time) })).map(
      (one) => one.opening?.title,
    )
  expect(await titlesAt('2026-11-15T05:00:00Z')).toEqual([copy.title])
  expect(await titlesAt('2026-11-15T12:00:00Z')).toEqual([undefined])
})
