import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { survive } from '../../../lib/identity/survive.ts'
import type { Opening } from '../../../lib/opening.ts'
import type { Partner } from '../../../lib/partner.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { permittedTo, rightsOf } from '../../../lib/pipeline/feeds/rights.ts'
import { reportOf, versionOf } from '../../../lib/pipeline/feeds/versions.ts'
import type { Runtime } from '../../../lib/ports.ts'
import type { Posting } from '../../../lib/posting.ts'
import type { Source } from '../../../lib/source.ts'
import type { FeedFormatId } from '../../../lib/words.ts'
import { postingOf } from '../../posting-of.ts'
import { openStores, type Stores } from '../../stores.ts'
import { acme, listedIn } from '../acme.ts'

let stores: Stores
beforeAll(async () => {
  stores = await openStores('auto', () => Date.parse('2026-11-15T00:00:00Z'))
})
afterAll(() => stores.stop())

const body = (who: string) => {
  const text = `${who} says: ${'bake bread through the night and teach two apprentices. '.repeat(6)}`
  return { html: `<p>${text}</p>`, text, language: 'en', sections: [] }
}
const said = (sourceId: string, more: Partial<Posting> = {}): Posting =>
  postingOf({
    sourceId,
    sourceRef: `${sourceId}-1`,
    description: body(sourceId),
    url: `https://${sourceId}.example/1`,
    apply: [{ url: `https://${sourceId}.example/apply`, publisher: sourceId }],
    skills: [{ name: `skill of ${sourceId}`, kind: 'hard', confidence: 1, source: 'stated' }],
    posted: { date: '2026-11-10', approximate: false },
    channel: 'feed',
    ...more,
  })
const source = (sourceId: string, more: Partial<Source> = {}): Source => ({
  sourceId,
  secrets: [],
  keys: [],
  ...more,
})

/** One opening of these postings, published to one reader. */
async function readBy(
  partner: Partner,
  postings: readonly Posting[],
  sources: readonly Source[],
): Promise<Runtime> {
  const runtime = await stores.emptied()
  for (const one of sources) await runtime.sources.put(one)
  for (const one of postings)
    await runtime.postings.put(one.sourceId, 1, [{ posting: one, hash: one.sourceId }])
  const times = { firstSeenAt: '2026-11-11T00:00:00.000Z', changedAt: '2026-11-12T00:00:00.000Z' }
  const opening: Opening = { ...survive(postings), openingId: 'opn_1', status: 'open', version: 1, ...times }
  await runtime.openings.put(opening)
  await runtime.partners.put(partner)
  await publish(runtime)
  return runtime
}

const reading = (format: FeedFormatId = 'ndjson', more: Partial<Partner> = {}) =>
  acme([{ feedId: 'acme-feed', format }], more)

describe('who may read a source', () => {
  const remotive = source('remotive')
  const known = source('board', { format: 'remotive' })
  const cases: [string, Source, Partner, boolean][] = [
    ['nobody said otherwise', source('open'), reading(), true],
    ['the partner is denied', source('board', { partners: { deny: ['acme'] } }), reading(), false],
    ['another is denied', source('board', { partners: { deny: ['rival'] } }), reading(), true],
    ['the partner is allowed', source('board', { partners: { allow: ['acme'] } }), reading(), true],
    ['only another is allowed', source('board', { partners: { allow: ['rival'] } }), reading(), false],
    [
      'it is allowed and denied',
      source('board', { partners: { allow: ['acme'], deny: ['acme'] } }),
      reading(),
      false,
    ],
    [
      'its board is denied',
      source('board', { partners: { deny: ['google'] } }),
      reading('ndjson', { boards: ['google'] }),
      false,
    ],
    ['Remotive gives nothing to Jooble', remotive, reading('jooble-xml'), false],
    ['Remotive gives nothing to Talent', known, reading('talent-xml'), false],
    ['Remotive gives nothing to Google', known, reading('json-ld'), false],
    ['Remotive gives to others', known, reading('rss'), true],
    [
      'an agreement of our own with Remotive',
      source('board', { format: 'remotive', partners: { allow: ['acme'] } }),
      reading('jooble-xml'),
      true,
    ],
  ]

  it.each(cases)('where %s', async (_, from, partner, isGiven) => {
    const runtime = await readBy(partner, [said(from.sourceId)], [from])
    expect((await runtime.feeds.current('acme-feed'))?.listings).toBe(isGiven ? 1 : 0)
    const { lines } = await reportOf(await versionOf('acme-feed', undefined, runtime), runtime)
    const refused = lines.filter(({ rule }) => rule === 'source_rights')
    expect(refused).toMatchObject(isGiven ? [] : [{ level: 'reject', value: from.sourceId }])
  })
})

it('a right that a source takes back counts from the next build on', async () => {
  const runtime = await readBy(reading(), [said('board')], [source('board')])
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
    const runtime = await readBy(reading(), postings, [closed, source('open')])
    const [listing] = await listedIn('acme-feed', runtime)
    expect(listing).toMatchObject({ id: 'opn_1', title: 'Night baker' })
    expect(JSON.stringify(listing)).not.toMatch(/closed|RQ-9|30000|rye team|firstParty/)
    const { lines } = await reportOf(await versionOf('acme-feed', undefined, runtime), runtime)
    expect(lines).toMatchObject([{ rule: 'source_rights', level: 'alter', value: 'closed' }])
  })

  it('is told in full to those whom nobody refuses', async () => {
    const runtime = await readBy(reading('ndjson', { partnerId: 'rival' }), postings, [
      closed,
      source('open'),
    ])
    expect(await listedIn('acme-feed', runtime)).toMatchObject([
      { title: 'Night baker, rye team', requisitionId: 'RQ-9' },
    ])
  })

  it('reaches LinkedIn in the words of the employer alone', async () => {
    const first = said('own', { channel: 'first-party', employer: { name: 'Crumb', masked: false } })
    const runtime = await readBy(
      reading('linkedin-xml'),
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
    const runtime = await readBy(reading('linkedin-xml'), postings, [own, source('board')])
    const feed = await versionOf('acme-feed', undefined, runtime)
    expect(feed.listings).toBe(0)
    expect((await reportOf(feed, runtime)).lines).toMatchObject([
      { rule: 'source_rights', level: 'reject', value: 'own' },
    ])
  })
})

describe("an opening whose employer's own posting is gone", () => {
  it('is left out of LinkedIn by its rule, not for want of rights', async () => {
    const own = said('own', { channel: 'first-party' })
    const postings = [own, said('board')]
    const runtime = await readBy(reading('linkedin-xml'), postings, [source('own'), source('board')])
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
    const runtime = await readBy(reading(), [said('board', { ...(attribution && { attribution }) })], [from])
    const [listing] = await listedIn('acme-feed', runtime)
    expect(JSON.stringify(listing?.['description'])).toContain(words)
  })

  it('is given to each source that demands it, once', async () => {
    const demanding = (sourceId: string) => source(sourceId, { attribution: { text: `By ${sourceId}` } })
    const own = said('board', { attribution: { text: 'By board' } })
    const runtime = await readBy(
      reading(),
      [own, said('one'), said('two')],
      ['board', 'one', 'two'].map(demanding),
    )
    const [listing] = await listedIn('acme-feed', runtime)
    const credits = listing?.['attributions'] as { text: string }[]
    expect(credits.map(({ text }) => text).sort()).toEqual(['By board', 'By one', 'By two'])
  })

  it('that nobody demands stays beside the description', async () => {
    const runtime = await readBy(
      reading(),
      [said('board', { attribution: { text: 'By Board' } })],
      [source('board')],
    )
    const [listing] = await listedIn('acme-feed', runtime)
    expect(JSON.stringify(listing?.['description'])).not.toContain('By Board')
    expect(listing?.['attributions']).toMatchObject([{ text: 'By Board' }])
  })
})

it('what has ended by the postings that a reader may have is none, though another goes on', async () => {
  const runtime = await stores.emptied()
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
