import { beforeEach, describe, expect, it } from 'vitest'
import type { FeedSpec } from '../../../lib/partner.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { rightsOf } from '../../../lib/pipeline/feeds/rights.ts'
import { shownIn } from '../../../lib/pipeline/feeds/shown.ts'
import { feedFiles, feedStates } from '../../../lib/pipeline/feeds/state.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'
import { acme, listedIn, openingOf, openingsUpTo, putAll } from '../acme.ts'

let runtime: Runtime
beforeEach(() => {
  runtime = fakeRuntime(
    fakeStore(() => Date.parse('2026-05-10T09:00:00Z')),
    atOnce,
  )
})

const spec: FeedSpec = { feedId: 'acme-feed', format: 'ndjson' }

async function* nothing(): AsyncGenerator<Uint8Array> {}

describe('why a feed waits', () => {
  it('is said of one that was refused before its first version', async () => {
    const open: Runtime['feeds']['open'] = async (key, range) =>
      key.endsWith('.ndjson') ? nothing() : runtime.feeds.open(key, range)
    await runtime.partners.put(acme([spec]))
    await putAll(openingsUpTo(1), runtime)
    const damaged = { ...runtime, feeds: { ...runtime.feeds, open } }
    expect(await publish(damaged)).toMatchObject([{ outcome: 'refused' }])
    const [state] = await Array.fromAsync(feedStates(await runtime.partners.list(), runtime))
    expect(state).toMatchObject({ current: undefined, waits: 'refused: invalid_feed' })
  })

  it('is looked up only for who asks', async () => {
    await runtime.partners.put(acme([spec]))
    await publish(runtime)
    const note = () => Promise.reject(new Error('not asked for'))
    const files = feedFiles(await runtime.partners.list(), { ...runtime, feeds: { ...runtime.feeds, note } })
    expect(await Array.fromAsync(files)).toMatchObject([{ fileId: 'acme-feed', current: { version: 1 } }])
  })
})

it('what a feed lists is shown of it, by the day from which both count ages', async () => {
  const partner = acme([{ ...spec, filter: { ageDaysMax: 1 } }])
  await runtime.partners.put(partner)
  const { posted: _, ...dateless } = openingOf(1)
  const opening = { ...dateless, firstSeenAt: '2026-05-08T08:00:00.000Z' }
  await putAll([opening], runtime)
  await publish(runtime)
  expect(await listedIn('acme-feed', runtime)).toHaveLength(1)
  const feed = { partner, spec: partner.feeds[0] ?? spec }
  const { listings } = await shownIn(feed, opening, { rights: rightsOf([]), runtime })
  expect(listings).toHaveLength(1)
})
