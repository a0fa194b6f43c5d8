import { describe, expect, it } from 'vitest'
import type { Partner } from '../../../lib/partner.ts'
import { rightsOf } from '../../../lib/pipeline/feeds/rights.ts'
import { recordOf } from '../../../lib/pipeline/openings/record.ts'
import { publishSearch } from '../../../lib/pipeline/search/publish.ts'
import { searchReader } from '../../../lib/pipeline/search/reader.ts'
import { type Source, within } from '../../../lib/source.ts'

import { acme } from '../acme.ts'
import { readingOf, readOf, said, source } from './read-of.ts'

describe('who may read a scope', () => {
  const closed = { partners: { deny: ['acme'] } }
  const jooble = readingOf('jooble-xml')
  const cases: [string, readonly Source[], Partner, boolean][] = [
    ['nobody said otherwise', [source('board'), source('board.de')], readingOf(), true],
    ['its source denies the partner', [source('board', closed), source('board.de')], readingOf(), false],
    ['it is not among the sources yet', [source('board', closed)], readingOf(), false],
    ['it denies the partner', [source('board'), source('board.de', closed)], readingOf(), false],
    [
      'it allows whom its source denies',
      [source('board', closed), source('board.de', { partners: { allow: ['acme'] } })],
      readingOf(),
      false,
    ],
    [
      'its source allows another alone, and it the partner',
      [
        source('board', { partners: { allow: ['rival'] } }),
        source('board.de', { partners: { allow: ['acme'] } }),
      ],
      readingOf(),
      false,
    ],
    ['its source is of a kind', [source('board', { format: 'remotive' }), source('board.de')], jooble, false],
    [
      'its source is of a kind, and it of another',
      [source('board', { format: 'remotive' }), source('board.de', { format: 'rss' })],
      jooble,
      false,
    ],
    [
      'documents of its source were of a kind',
      [source('board', { formats: ['remotive'] }), source('board.de', { formats: ['remoteok'] })],
      jooble,
      false,
    ],
    [
      'its own were of a kind',
      [source('board'), source('board.de', { formats: ['remotive'] })],
      jooble,
      false,
    ],
  ]

  it.each(cases)('where %s', async (_, sources, partner, isGiven) => {
    const runtime = await readOf(partner, [said('board.de')], sources)
    expect((await runtime.feeds.current('acme-feed'))?.listings).toBe(isGiven ? 1 : 0)
  })

  it.each([
    ['its source names', source('board', { attribution: { text: 'via Board' } }), {}, 'via Board'],
    ['its source is of a kind that names', source('jobicy'), {}, undefined],
    [
      'it names',
      source('board', { attribution: { text: 'via Board' } }),
      { attribution: { text: 'Brett' } },
      'Brett',
    ],
  ] as const)('owes the credit that %s', (_, parent, more, text) => {
    const scope = source(`${parent.sourceId}.de`, more)
    const rights = rightsOf([within(parent, scope), parent])
    expect(rights.credit(scope.sourceId)?.text).toBe(text ?? rights.credit(parent.sourceId)?.text)
    expect(rights.mustCredit(scope.sourceId)).toBe(true)
  })

  it('goes by the channel and the name of its source in feeds, in records and on pages', async () => {
    const parent = source('board', { channel: 'portal', name: 'The Board' })
    const feeds = ['portal' as const, 'aggregator' as const].map((channel) => ({
      feedId: channel,
      format: 'ndjson' as const,
      filter: { channels: [channel] },
    }))
    const runtime = await readOf(acme(feeds), [said('board.de')], [parent, source('board.de')])
    expect((await runtime.feeds.current('portal'))?.listings).toBe(1)
    const opening = await runtime.openings.get('opn_1')
    const { steps } = opening ? await recordOf(opening, runtime) : { steps: [] }
    expect(steps.filter(({ status }) => status === 'not wanted').map(({ of }) => of)).toEqual(['aggregator'])
    const unlisted = await searchReader(runtime)()
    await publishSearch(runtime)
    const listed = await searchReader(runtime)()
    expect([unlisted, listed].map(({ nameOf }) => nameOf('board.de'))).toEqual(['The Board', 'The Board'])
  })

  it('goes by the channel of its source until it is among the sources', () => {
    const rights = rightsOf([source('board', { channel: 'portal' })])
    expect(rights.channelOf('board.de')).toBe('portal')
  })
})
