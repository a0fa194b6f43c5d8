import { expect, it } from 'vitest'
import type { FeedFilter } from '../../../lib/partner.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { reportOf } from '../../../lib/pipeline/feeds/versions.ts'
import { inMemory } from '../../memory.ts'
import { acme, openingOf, openingsUpTo, published, putAll } from '../acme.ts'

const now = () => Date.parse('2026-05-10T09:00:00Z')

const abroad = { locations: [{ text: 'Malmö', city: 'Malmö', country: 'SE' }] }

async function telling(filter: FeedFilter) {
  const runtime = inMemory(now)
  await runtime.partners.put(acme([{ feedId: 'acme-feed', format: 'ndjson', filter }]))
  const told = async () => {
    await publish(runtime)
    const { feed } = await published('acme-feed', runtime)
    const { notes } = await reportOf(feed, runtime)
    return [
      feed.version,
      ...notes.map(({ level, field, listings }) => `${level} ${field} ${listings}`).sort(),
    ]
  }
  return { runtime, told }
}

it('tells how many openings a filter passes over and for what, also where no byte of the feed changed', async () => {
  const { runtime, told } = await telling({ countries: ['GB'], seniorities: ['mid'] })
  await putAll([...openingsUpTo(5), openingOf(30, abroad), openingOf(31, { seniority: 'lead' })], runtime)
  expect(await told()).toEqual([1, 'filter countries 1', 'filter seniorities 1'])
  await putAll([openingOf(32, abroad)], runtime)
  expect(await told()).toEqual([1, 'filter countries 2', 'filter seniorities 1'])
  await putAll([openingOf(40)], runtime)
  expect(await told()).toEqual([2, 'filter countries 2', 'filter seniorities 1'])
  await putAll([openingOf(31, { version: 2 })], runtime)
  expect(await told()).toEqual([3, 'filter countries 2'])
})

it('counts no opening again that was passed over and is gone', async () => {
  const { runtime, told } = await telling({ countries: ['GB'] })
  await putAll([openingOf(1), openingOf(30, abroad)], runtime)
  expect(await told()).toEqual([1, 'filter countries 1'])
  await putAll([openingOf(30, { ...abroad, status: 'withdrawn', version: 2 })], runtime)
  expect(await told()).toEqual([1])
  await putAll([openingOf(2)], runtime)
  expect(await told()).toEqual([2])
  await putAll([openingOf(30, { ...abroad, status: 'withdrawn', version: 3 })], runtime)
  expect(await told()).toEqual([2])
})
