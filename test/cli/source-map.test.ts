import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Io, Refused, UsageError } from '../../lib/cli/command.ts'
import { mapSource } from '../../lib/cli/source-map.ts'
import { storedSource } from '../../lib/cli/source-shown.ts'
import { read } from '../sources/mapped.ts'
import { openStores, type Stores } from '../stores.ts'

let stores: Stores
beforeAll(async () => {
  stores = await openStores()
  await stores.runtime.sources.put({ sourceId: 'city', secrets: [], keys: [] })
})
afterAll(() => stores.stop())

const path = join(mkdtempSync(join(tmpdir(), 'source-map-')), 'city.csv')
const csv =
  'Ref,Label,Job Title,Department,City,Opening Date\n' +
  '7,Operator I,Water Plant Operator,Utilities,Leeds,2026-04-21\n' +
  '8,Driver II,Bus Driver,Transport,York,2026-04-22\n'
writeFileSync(path, csv)

async function map(pairs: string[], more: { from?: string; clear?: string[] } = {}) {
  const out: string[] = []
  const io: Io = {
    stdin: (async function* () {})(),
    stdinText: async () => '',
    out: (text) => void out.push(text),
    err: () => undefined,
    now: () => Date.parse('2026-05-04T12:00:00Z'),
  }
  const { runtime } = stores
  const found = await storedSource('city', runtime)
  await mapSource(found, { pairs, from: more.from, clear: more.clear ?? [] }, { runtime, io })
  return { out: out.join(''), kept: (await runtime.sources.get('city'))?.mapping }
}

it('freezes what the mapper chose, corrects it, clears it, and a frozen mapping wins', async () => {
  const frozen = await map([], { from: path })
  expect(frozen.kept).toMatchObject({ title: 'Job Title', city: 'City', posted: 'Opening Date' })
  expect(frozen.out).toMatch(/^title +Job Title$/m)
  expect((await read(csv, { mapping: frozen.kept })).titles).toEqual(['Water Plant Operator', 'Bus Driver'])

  const corrected = await map(['title=Label', 'employer=Department'])
  expect(corrected.kept).toMatchObject({ title: 'Label', employer: 'Department' })
  expect(corrected.kept).not.toHaveProperty('category')
  const after = await read(csv, { mapping: corrected.kept })
  expect(after).toEqual({ titles: ['Operator I', 'Driver II'], employers: ['Utilities', 'Transport'] })

  expect((await map([], { clear: ['title'] })).kept).not.toHaveProperty('title')
  // As a posting calls them, and "source test" with it.
  const places = await map(['locations=Depot', 'apply=Link'])
  expect(places.kept).toMatchObject({ place: 'Depot', applyUrl: 'Link' })
  expect((await map([], { clear: ['location', 'apply'] })).kept).not.toHaveProperty('place')
  expect((await map([])).out).toContain('Department')
  const all = Object.keys((await map([])).kept ?? {})
  expect((await map([], { clear: all })).kept).toBeUndefined()
})

it('takes a path from another field that it was chosen for by name', async () => {
  const { titles } = await read(csv, { mapping: { title: 'Department' } })
  expect(titles).toEqual(['Utilities', 'Transport'])
})

it('tries several paths in their order', async () => {
  const gaps =
    'id,Label,Job Title,company,city\n1,,Fitter,A,Leeds\n2,Rigger,,A,Leeds\n3,Caulker,Welder,A,Leeds\n'
  expect((await read(gaps, { mapping: { title: ['Label', 'Job Title'] } })).titles).toEqual([
    'Fitter',
    'Rigger',
    'Caulker',
  ])
})

it('refuses words that are no correction, and documents that have an adapter or are refused', async () => {
  await expect(map(['title'])).rejects.toThrow(UsageError)
  await expect(map(['tittle=Label'])).rejects.toThrow('"tittle" is no field')
  await expect(map([], { clear: ['x'] })).rejects.toThrow(UsageError)
  const shop = path.replace('city.csv', 'shop.json')
  writeFileSync(shop, '[{"sku":1}]')
  await expect(map([], { from: shop })).rejects.toThrow(Refused)
})
