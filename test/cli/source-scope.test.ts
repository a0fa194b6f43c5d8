import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { arrive } from '../pipeline/documents-of.ts'
import { feed, others } from '../pipeline/erasure/quillfeather.ts'
import { sender } from '../pipeline/sender.ts'
import { commandStores, run } from './command-line.ts'

const stores = commandStores(async ({ runtime }) => {
  await run('source', 'add', 'mill', '--name', 'Mill', '--format', 'yubhub-xml', '--country', 'GB')
  await run('source', 'add', 'mill-two')
  for (const [n, sourceId] of ['mill', 'mill.de', 'mill.fr'].entries()) {
    const text = feed(...others(sourceId).slice(n, n + 2))
    await arrive({ sourceId, name: 'a.xml', text, capturedAt: '2026-04-01T06:00:00Z' }, runtime)
  }
})
const kept = async (id: string) => stores().runtime.sources.get(id)
const file = join(mkdtempSync(join(tmpdir(), 'source-scope-')), 'rows.ndjson')
writeFileSync(file, `${JSON.stringify({ ref: '1', job: 'Baker', text: 'Knead.', boss: 'Mill' })}\n`)

describe('rolecast source', () => {
  it('lists scopes below their source, with what that says for them', async () => {
    expect((await run('source', 'list')).out.split('\n').slice(0, 4)).toEqual([
      'mill\tMill\tyubhub-xml',
      'mill.de\tMill\tyubhub-xml',
      'mill.fr\tMill\tyubhub-xml',
      'mill-two\t\tany format',
    ])
  })

  it('shows which scopes a source has, and a scope as it was said', async () => {
    const webhook = (id: string) => `webhook  ${stores().runtime.baseUrl}/v1/sources/${id}/documents`
    expect((await run('source', 'show', 'mill')).err).toBe(`${webhook('mill')}\n2 scopes: mill.de, mill.fr`)
    const { out, err } = await run('source', 'show', 'mill.de')
    expect(JSON.parse(out)).toEqual({ sourceId: 'mill.de', secrets: [], keys: [] })
    expect(err).toBe(
      `${webhook('mill.de')}\nA scope of "mill", whose word holds where this has none of its own.`,
    )
  })

  it('sets what a scope says itself, and leaves its source', async () => {
    expect((await run('source', 'set', 'mill.de', '--country', 'DE')).status).toBe(0)
    expect(await kept('mill.de')).toEqual({ sourceId: 'mill.de', country: 'DE', secrets: [], keys: [] })
    expect((await kept('mill'))?.country).toBe('GB')
  })

  it('adds a scope, with a secret and a key of its own', async () => {
    const { status, out } = await run('source', 'add', 'mill.es', '--employer', 'Molino')
    expect(status).toBe(0)
    expect(out).toContain('/v1/sources/mill.es/documents')
    expect(await kept('mill.es')).toMatchObject({ employer: 'Molino', keys: [{}], secrets: [{}] })
    const { out: rotated } = await run('source', 'rotate-key', 'mill.es')
    expect(rotated).toContain('rks_')
    expect((await kept('mill.es'))?.keys).toHaveLength(2)
    expect((await kept('mill'))?.keys).toHaveLength(1)
  })

  it.each([
    [['add', 'none.de'], 'Source "none" can have no scope "none.de": no source has that name.'],
    [['add', 'mill.de'], 'Source "mill.de" is there already.'],
    [['add', 'mill.de.x'], 'not "mill.de.x"'],
    [['add', 'mill.uk', '--file', file], 'rows.ndjson'],
    [['map', 'mill.de', 'title=job'], 'Source "mill.de" is registered as yubhub-xml'],
    [['show', 'mill.pt'], 'There is no source "mill.pt".'],
  ])('refuses %j', async (words, says) => {
    const { status, err } = await run('source', ...words)
    expect([status === 0, err]).toEqual([false, expect.stringContaining(says)])
  })

  it('gives a scope a mapping of its own, from the one that its source has', async () => {
    await run('source', 'add', 'reed', '--format', 'ndjson')
    await run('source', 'add', 'reed.de')
    await run('source', 'map', 'reed', 'title=job', 'employer=boss')
    const { out } = await run('source', 'map', 'reed.de', 'description=text')
    expect(out).toMatch(/title +job/)
    expect(await kept('reed.de')).toMatchObject({
      mapping: { title: 'job', employer: 'boss', description: 'text' },
    })
    expect((await run('source', 'test', file, '--source', 'reed.de')).out).toMatch(/1 accepted/)
    // A scope of which nothing came yet reads as its source does.
    expect((await run('source', 'test', file, '--source', 'reed.at')).out).toMatch(/title +job +an operator/)
    const clear = ['title', 'employer', 'description'].flatMap((field) => ['--clear', field])
    expect((await run('source', 'map', 'reed.de', ...clear)).err).toContain('Nothing is frozen')
    expect(await kept('reed.de')).toMatchObject({ mapping: {} })
    await run('source', 'set', 'reed.de', '--clear', 'mapping')
    expect(await kept('reed.de')).not.toHaveProperty('mapping')
  })
})

it('rolecast opening list names a source with its scopes, and a scope alone', async () => {
  const count = async (id: string) =>
    (await run('opening', 'list', '--source', id)).out.split('\n').filter(Boolean).length
  expect([await count('mill'), await count('mill.de'), await count('mill-two')]).toEqual([4, 2, 0])
})

it('rolecast source replay matches what its scopes have unmatched', async () => {
  const mill = await sender(stores().runtime, { hours: 0 }, { sourceId: 'reel' })
  await mill.within('de').deliver(feed(...others('reel').slice(0, 1)))
  const count = async () => (await run('opening', 'list', '--source', 'reel')).out.split('\n').length - 1
  expect(await count()).toBe(0)
  expect((await run('source', 'replay', 'reel')).status).toBe(0)
  expect(await count()).toBe(1)
})

it('rolecast upload refuses a scope of a source that is not there, and names the source', async () => {
  const { status, err } = await run('upload', file, '--source', 'none.de')
  expect([status, err]).toEqual([1, expect.stringContaining('There is no source "none".')])
})

it('rolecast erase says what goes with a source', async () => {
  const { err } = await run('erase', 'source', 'mill')
  const what = 'with its keys and secrets; 6 postings, 3 documents, 3 receipts;'
  expect(err).toContain(`Source "mill" and its scopes (mill.de, mill.es, mill.fr) ${what}`)
})
