import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Source, sourceSettings } from '../../lib/source.ts'
import { countries } from '../../lib/text/data/countries.ts'
import { sender } from '../pipeline/sender.ts'
import { commandStores, run } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'source-set-'))
const file = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), JSON.stringify(value))
  return join(folder, name)
}

const stores = commandStores()

const kept = async (id: string): Promise<Source | undefined> => stores().runtime.sources.get(id)

describe('rolecast source set', () => {
  it('changes what words say and leaves the rest, keys and secrets among it', async () => {
    await run('source', 'add', 'mill', '--name', 'Mill', '--country', 'GB', '--covers', 'delta')
    const before = await kept('mill')
    const { status, out, err } = await run('source', 'set', 'mill', '--country', 'IE', '--clear', 'covers')
    expect([status, err]).toEqual([
      0,
      'Stored documents keep the old reading until "rolecast source replay mill".',
    ])
    expect(out).toMatch(/^country {2,}IE$/m)
    expect(out).toMatch(/^covers {2,}–$/m)
    const { covers: _, ...rest } = before ?? {}
    expect(await kept('mill')).toEqual({ ...rest, country: 'IE' })
  })

  it('takes what show printed, edited; null takes a field away, and a word beats the file', async () => {
    await run('source', 'add', 'quay', '--name', 'Quay', '--employer', 'Quay Ltd', '--locale', 'en-GB')
    const before = await kept('quay')
    const printed = JSON.parse((await run('source', 'show', 'quay')).out)
    const path = file('quay.json', { ...printed, name: 'The Quay', employer: null, country: 'GB' })
    expect((await run('source', 'set', 'quay', '--file', path, '--country', 'FR')).status).toBe(0)
    const { employer: _, ...rest } = before ?? {}
    expect(await kept('quay')).toEqual({ ...rest, name: 'The Quay', country: 'FR' })
  })

  it('says nothing of documents where they are read as before', async () => {
    await run('source', 'add', 'weir')
    expect((await run('source', 'set', 'weir', '--name', 'Weir')).err).toBe('')
    expect((await run('source', 'set', 'weir', '--name', 'Weir')).err).toBe(
      'Source "weir" says that already.',
    )
    expect((await run('source', 'set', 'weir', '--identity', 'content')).err).toBe(
      'Postings of weir go by their content from the next document on.',
    )
  })

  it.each([
    [['nix', '--name', 'N'], 'There is no source "nix".'],
    [['ford'], 'Say what to set'],
    [
      ['ford', '--country', 'UK'],
      'country: "UK" is no ISO 3166 code of a country, such as GB: did you mean GB?',
    ],
    [['ford', '--locale', 'english'], 'locale: "english" is no locale, such as en-GB.'],
    [['ford', '--clear', 'nation'], 'Unrecognized key: "nation".'],
    [['ford', '--attribution-url', 'https://ford.example'], 'attribution.text is missing.'],
    [['ford', '--attribution', 'Ford', '--attribution-url', 'ford.example'], 'attribution.url: '],
    [
      ['ford', '--file', file('typo.json', { partners: { denny: ['google'] } })],
      'partners: Unrecognized key: "denny".',
    ],
    [
      ['ford', '--file', file('keys.json', { keys: [] })],
      'Unrecognized key: "keys"; keys and secrets have commands',
    ],
    [
      ['ford', '--file', file('id.json', { sourceId: 'x' })],
      'is about "x", not "ford": an id cannot be changed.',
    ],
    [['ford', '--file', file('map.json', { mapping: { tittle: 'Label' } })], '"tittle" is no field'],
    [
      ['ford', '--format', 'indeed-xml', '--file', file('both.json', { mapping: { title: 'Label' } })],
      'Source "ford" is registered as indeed-xml, whose adapter a mapping would pass over',
    ],
  ])('is refused: %j', async (words, says) => {
    await run('source', 'add', 'ford')
    const before = await kept('ford')
    const { status, err } = await run('source', 'set', ...words)
    expect([status === 0, err]).toEqual([false, expect.stringContaining(says)])
    expect(await kept('ford')).toEqual(before)
  })
})

it('holds a new source to the same', async () => {
  const { status, err } = await run('source', 'add', 'x2', '--country', 'UK', '--channel', 'radio')
  expect([status, err.split('\n').length]).toEqual([1, 3])
  expect(await kept('x2')).toBeUndefined()
  const path = file('x2.json', { country: 'GB', partners: { deny: ['google'] } })
  expect((await run('source', 'add', 'x2', '--file', path)).status).toBe(0)
  expect(await kept('x2')).toMatchObject({ country: 'GB', partners: { deny: ['google'] } })
})

it.each(['rotate-key', 'rotate-secret'])(
  'says at %s that older ones last on, where one does',
  async (verb) => {
    const id = `tarn-${verb}`
    await run('source', 'add', id)
    expect((await run('source', verb, id)).out).toMatch(/^new .*, older ones are good for a week: /)
    const { keys = [], secrets = [] } = (await kept(id)) ?? {}
    const ids = [...keys.map(({ keyId }) => keyId), ...secrets.map(({ secretId }) => secretId)]
    for (const one of ids) await run('source', 'revoke', id, one)
    expect((await run('source', verb, id)).out).toMatch(/^new (key|signing secret): /)
  },
)

it('takes every code of a country that we know', () => {
  const isTaken = (country: string) => sourceSettings.safeParse({ country }).success
  expect(Object.keys(countries).filter((code) => !isTaken(code))).toEqual([])
})

describe('the rights of a source', () => {
  it('decide at once what feeds show', async () => {
    const job = {
      id: 'b1',
      title: 'Baker',
      url: 'https://crumb.example/1',
      company: 'Crumb',
      location: 'Leeds',
    }
    const crumb = await sender(stores().runtime, { hours: 0 }, {})
    await crumb.deliver(JSON.stringify(job))
    // Nothing follows the stream here: a replay matches what was stored.
    await run('source', 'replay', 'crumb')
    await run('partner', 'add', 'board', '--feed', 'board-all=ndjson')
    const listed = async () => (await stores().runtime.feeds.current('board-all'))?.listings
    expect(await listed()).toBe(1)
    const { err } = await run('source', 'set', 'crumb', '--deny', 'board', '--deny', 'bord')
    expect(err).toContain('No partner and no board is called "bord" (yet): it decides nothing until one is.')
    expect((await run('feed', 'report', 'board-all')).out).toContain('source_rights')
    expect(await listed()).toBe(0)
  })

  it('are said by words, each for itself', async () => {
    await run(
      'source',
      'add',
      'reed',
      '--deny',
      'google',
      '--attribution',
      'Reed',
      '--attribution-url',
      'https://reed.example/',
    )
    await run('source', 'set', 'reed', '--allow', 'indeed', '--attribution', 'By Reed')
    expect(await kept('reed')).toMatchObject({
      partners: { allow: ['indeed'], deny: ['google'] },
      attribution: { text: 'By Reed', url: 'https://reed.example/' },
    })
    await run('source', 'set', 'reed', '--clear', 'partners', '--clear', 'attribution')
    const reed = await kept('reed')
    expect([reed?.partners, reed?.attribution]).toEqual([undefined, undefined])
  })
})
