import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addPartner } from '../../lib/cli/partner-set.ts'
import type { Partner } from '../../lib/partner.ts'
import { accessTo } from '../../lib/pipeline/feeds/access.ts'
import { openingsUpTo, putAll } from '../pipeline/acme.ts'
import { commandStores, run, silent } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'partner-set-'))
const file = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), JSON.stringify(value))
  return join(folder, name)
}

const stores = commandStores(async ({ runtime }) => {
  // Commands go by the clock, and the samples end some day.
  await putAll(
    openingsUpTo(3).map(({ validThrough: _, ...opening }) => opening),
    runtime,
  )
})

/** A partner of its own for one test, with the key that was shown. */
async function made(id: string, ...feeds: string[]): Promise<string> {
  const { out } = await run('partner', 'add', id, ...feeds.flatMap((feed) => ['--feed', feed]))
  return /rkp_\S+/.exec(out)?.[0] ?? ''
}

const printed = async (id: string) => JSON.parse((await run('partner', 'show', id)).out)
const opens = (feedId: string, header: string) => accessTo(feedId, { header }, stores().runtime)

async function kept(id: string): Promise<Partner> {
  const found = await stores().runtime.partners.get(id)
  if (!found) throw new Error(`${id} is there`)
  return found
}

describe('rolecast partner set', () => {
  it('takes what show printed, edited; keys, secrets and keys in URLs stay', async () => {
    const key = await made('larder', 'larder-jobs=ndjson', 'larder-old=rss')
    await run('partner', 'url', 'larder', 'larder-jobs')
    await run('partner', 'notify', 'larder', 'https://larder.example/hook')
    // Nobody listens there, so that nothing is sent.
    await stores().runtime.partners.putNotices('larder', { failures: 9, disabledAt: '2026-11-01T00:00:00Z' })
    const before = await kept('larder')
    const edited = await printed('larder')
    const [jobs] = edited.feeds
    const feeds = [
      { ...jobs, filter: { countries: ['SE'] }, tracking: { keys: 'larder' } },
      { feedId: 'larder-new', format: 'csv' },
    ]
    const path = file('larder.json', {
      ...edited,
      name: 'The Larder',
      contactEmail: 'a@larder.example',
      feeds,
    })
    const { status, out, err } = await run('partner', 'set', 'larder', '--file', path)
    expect([status, err]).toEqual([
      0,
      'Feed "larder-old" is left out: within a minute it is not served any more.',
    ])
    expect(out).toMatch(/feed {5}\S+\/larder-new\tpublished\t3 listings\n/)
    const after = await kept('larder')
    expect(after).toMatchObject({ name: 'The Larder', contactEmail: 'a@larder.example', keys: before.keys })
    expect(after.notify).toEqual(before.notify)
    expect(after.feeds[0]).toMatchObject({
      urlKey: before.feeds[0]?.urlKey,
      filter: { countries: ['SE'] },
      tracking: { keys: 'larder' },
    })
    expect(
      await Promise.all(['larder-jobs', 'larder-new', 'larder-old'].map((id) => opens(id, key))),
    ).toEqual(['granted', 'granted', 'none'])
  })

  it('takes words for the common case', async () => {
    await made('pantry', 'pantry-jobs=ndjson')
    const words = ['--name', 'Pantry', '--contact-email', 'jobs@pantry.example', '--feed', 'pantry-rss=rss']
    expect(await run('partner', 'set', 'pantry', ...words)).toMatchObject({ status: 0, err: '' })
    expect(await printed('pantry')).toMatchObject({
      name: 'Pantry',
      contactEmail: 'jobs@pantry.example',
      feeds: [{ feedId: 'pantry-jobs' }, { feedId: 'pantry-rss', format: 'rss' }],
    })
    expect((await stores().runtime.feeds.current('pantry-rss'))?.listings).toBe(3)
  })

  it('turns notices on with a secret of their own, moves them without one, and turns them off', async () => {
    await made('bell', 'bell-jobs=ndjson')
    const said = (notify?: { url: string }) =>
      file('bell.json', { name: 'Bell', feeds: [{ feedId: 'bell-jobs', format: 'ndjson' }], notify })
    const on = await run('partner', 'set', 'bell', '--file', said({ url: 'https://bell.example/a' }))
    expect(on.out).toMatch(/notices {2}https:\/\/bell.example\/a\nsecret {3}whsec_/)
    const { notify } = await kept('bell')
    const moved = await run('partner', 'set', 'bell', '--file', said({ url: 'https://bell.example/b' }))
    expect(moved.out).not.toContain('whsec_')
    expect((await kept('bell')).notify).toEqual({ ...notify, url: 'https://bell.example/b' })
    const off = await run('partner', 'set', 'bell', '--file', said())
    expect([off.err, (await kept('bell')).notify]).toEqual(['bell is not notified any more.', undefined])
  })

  it('keeps the id of a feed for the partner whose readers know it', async () => {
    await made('first', 'first-jobs=ndjson', 'first-spare=ndjson')
    const one = file('one.json', { name: 'First', feeds: [{ feedId: 'first-spare', format: 'ndjson' }] })
    await run('partner', 'set', 'first', '--file', one)
    const taken = 'Feed "first-jobs" was another partner\'s, whose readers know it: choose another id.'
    expect((await run('partner', 'add', 'next', '--feed', 'first-jobs=rss')).err).toBe(taken)
    expect((await run('partner', 'set', 'first', '--feed', 'first-jobs=ndjson')).status).toBe(0)
    expect((await kept('first')).formerFeeds).toBeUndefined()
  })

  it('says when what it set is refused by a guard, which keeps the last good version', async () => {
    await made('oak', 'oak-jobs=csv')
    const feeds = [{ feedId: 'oak-jobs', format: 'csv', split: { by: 'hash', files: 2 } }]
    const { status, err } = await run(
      'partner',
      'set',
      'oak',
      '--file',
      file('oak.json', { name: 'Oak', feeds }),
    )
    expect([status, err.split('\n')[0]]).toEqual([1, expect.stringContaining('split in another way')])
    expect(err).toContain('"rolecast feed publish FEEDID --force"')
  })

  it('warns of a filter by a source that is not there, and of a board that nobody knows', async () => {
    await made('elm', 'elm-jobs=csv')
    const feeds = [{ feedId: 'elm-jobs', format: 'csv', filter: { sources: ['elmn'] } }]
    const about = { name: 'Elm', feeds, boards: ['Gogle', 'Google '] }
    const { err } = await run('partner', 'set', 'elm', '--file', file('elm.json', about))
    expect(err).toContain('knows a board "Gogle" (yet)')
    expect(err).not.toContain('"Google "')
    expect(err).toContain('Feed "elm-jobs" asks for source "elmn", which is not there (yet).')
  })

  it('refuses a split that names a country twice, which would be one file built twice', async () => {
    await made('fig', 'fig-jobs=csv')
    const split = { by: 'country', countries: ['GB', 'IE', 'GB'] }
    const path = file('fig.json', { name: 'Fig', feeds: [{ feedId: 'fig-jobs', format: 'csv', split }] })
    const { status, err } = await run('partner', 'set', 'fig', '--file', path)
    expect([status, err]).toEqual([1, expect.stringContaining('split.countries: names a country twice')])
  })

  it.each([
    [['set', 'nix', '--name', 'N'], 'There is no partner "nix".'],
    [['set', 'ash'], 'Say what to set'],
    [['set', 'ash', '--feed', 'ash-jobs=rss'], 'Feed "ash-jobs" is named twice.'],
    [['set', 'ash', '--feed', 'yew-jobs=rss'], 'Feed "yew-jobs" is there already: it is yew\'s.'],
    [['set', 'ash', '--file', file('b.json', { partnerId: 'b' })], 'is about "b", not "ash"'],
    [['set', 'ash', '--file', file('list.json', [])], 'is no JSON object'],
    [
      ['set', 'ash', '--file', file('keys.json', { name: 'A', feeds: [], keys: [{ keyId: '1' }] })],
      'Unrecognized key: "keys"; keys and secrets have commands of their own, and stay as they are.',
    ],
    [['remove', 'ash'], 'would lose its keys and its feeds (ash-jobs): say --yes.'],
  ])('is refused: %j', async (words, says) => {
    await made('ash', 'ash-jobs=rss')
    await made('yew', 'yew-jobs=rss')
    const before = await kept('ash')
    const { status, err } = await run('partner', ...words)
    expect([status === 0, err]).toEqual([false, expect.stringContaining(says)])
    expect(await kept('ash')).toEqual(before)
  })
})

it('adds a partner by a file and words, which go beyond it', async () => {
  const path = file('fen.json', {
    partnerId: 'fen',
    name: 'Fen',
    feeds: [{ feedId: 'fen-jobs', format: 'rss' }],
  })
  await run('partner', 'add', '--file', path, '--feed', 'fen-csv=csv', '--contact-email', 'a@fen.example')
  expect(await kept('fen')).toMatchObject({
    contactEmail: 'a@fen.example',
    feeds: [{ feedId: 'fen-jobs' }, { feedId: 'fen-csv' }],
  })
})

it('shows the key of a new partner before the feeds are built, which may fail', async () => {
  const { runtime } = stores()
  const out: string[] = []
  const io = { ...silent, out: (text: string) => void out.push(text) }
  const clearDirty = () => Promise.reject(new Error('the store is gone'))
  const failing = { ...runtime, feeds: { ...runtime.feeds, clearDirty } }
  const call = { words: ['moss'], options: { feed: ['moss-jobs=rss'] }, runtime: failing, io }
  await expect(addPartner(call)).rejects.toThrow('the store is gone')
  const key = /rkp_\S+/.exec(out.join(''))?.[0] ?? ''
  expect(await opens('moss-jobs', key)).toBe('granted')
})

it('names all that is wrong with a partner, a line each', async () => {
  const feeds = [
    { feedId: 'w', format: 'rss', filter: { country: ['GB'] } },
    {
      feedId: 'x',
      format: 'rss',
      filter: { countries: ['uk', 'XX'], languages: ['EN', 'en-GB', 'english'] },
    },
    { feedId: 'z', format: 'rss', filter: { near: { latitude: 523, longitude: -181, km: 5 } } },
    { feedId: 'y', format: 'rss', split: { by: 'country', countries: ['UK'] } },
  ]
  const { status, err } = await run('partner', 'add', '--file', file('w.json', { partnerId: 'w', feeds }))
  expect(status).toBe(1)
  expect(err.split('\n').slice(1)).toEqual([
    '  feeds.0.filter: Unrecognized key: "country".',
    '  feeds.1.filter.countries.0: "uk" is no ISO 3166 code of a country, such as GB: did you mean GB?',
    '  feeds.1.filter.countries.1: "XX" is no ISO 3166 code of a country, such as GB.',
    '  feeds.1.filter.languages.0: "EN" is no ISO 639-1 code of a language, such as en: did you mean en?',
    '  feeds.1.filter.languages.1: "en-GB" is no ISO 639-1 code of a language, such as en: did you mean en?',
    '  feeds.1.filter.languages.2: "english" is no ISO 639-1 code of a language, such as en.',
    '  feeds.2.filter.near.latitude: Too big: expected number to be <=90.',
    '  feeds.2.filter.near.longitude: Too small: expected number to be >=-180.',
    '  feeds.3.split.countries.0: "UK" is no ISO 3166 code of a country, such as GB: did you mean GB?',
  ])
})

it('says of older keys that they are good for a week only where one still is', async () => {
  const key = await made('fir', 'fir-jobs=rss')
  expect((await run('partner', 'rotate-key', 'fir')).out).toMatch(
    /^new key, older ones are good for a week: /,
  )
  for (const { keyId } of (await kept('fir')).keys) await run('partner', 'revoke', 'fir', keyId)
  expect(await opens('fir-jobs', key)).toBe('stranger')
  expect((await run('partner', 'rotate-key', 'fir')).out).toMatch(/^new key: rkp_/)
})

it('removes a partner: its keys open nothing, its feeds are gone, and it may be added again', async () => {
  const key = await made('gorse', 'gorse-jobs=rss')
  expect((await run('partner', 'remove', 'gorse', '--yes')).out).toContain('gorse is removed')
  expect(await opens('gorse-jobs', key)).toBe('stranger')
  expect((await run('partner', 'list')).out).not.toContain('gorse')
  expect((await run('feed', 'list')).out).not.toContain('gorse')
  expect((await run('partner', 'show', 'gorse')).err).toContain('There is no partner "gorse"')
  expect((await run('partner', 'add', 'heath', '--feed', 'gorse-jobs=rss')).err).toContain(
    "another partner's",
  )
  const again = await made('gorse', 'gorse-jobs=rss')
  expect([await opens('gorse-jobs', again), await opens('gorse-jobs', key)]).toEqual(['granted', 'stranger'])
  expect((await kept('gorse')).formerFeeds).toBeUndefined()
})
