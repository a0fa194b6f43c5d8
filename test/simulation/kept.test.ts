import { expect, it } from 'vitest'
import { kept } from './kept.ts'

it('keeps what was given, whatever becomes of that', () => {
  const given = { name: 'Cooper', places: [{ city: 'Leith' }] }
  const copy = kept(given)
  given.places[0] = { city: 'Oban' }
  expect(copy).toEqual({ name: 'Cooper', places: [{ city: 'Leith' }] })
})

it('lets nobody change what was read', () => {
  const copy = kept({ places: [{ city: 'Leith' }] })
  expect(() => copy.places.push({ city: 'Oban' })).toThrow(TypeError)
  expect(() => Object.assign(copy.places[0] ?? {}, { city: 'Oban' })).toThrow(TypeError)
})

it('leaves out what is undefined, as JSON does', () => {
  const given = { first: 1, none: undefined, inner: { none: undefined, no: null } }
  expect(JSON.stringify(Object.entries(kept(given)))).toBe('[["first",1],["inner",{"no":null}]]')
})

it('shares what came out of a store with what goes into it', () => {
  const before = kept({ version: 1, features: { title: 'Cooper' } })
  expect(kept(before)).toBe(before)
  expect(kept({ ...before, version: 2 }).features).toBe(before.features)
})

it.each([[new Date(0)], [new Map()], [Number.NaN], [() => {}], [[undefined]], [10n]])(
  'refuses %s, which JSON would give back as something else',
  (value) => {
    expect(() => kept({ value })).toThrow(TypeError)
  },
)
