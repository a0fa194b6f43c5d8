import { expect, it } from 'vitest'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { publishIndexes } from '../../../lib/pipeline/feeds/split-index.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'
import { acme, listedIn, openingOf } from '../acme.ts'

const feedId = 'acme-ndjson'

/** A feed of one opening, and another opening that is there for a moment, while a build reads. */
async function passingOpening() {
  const store = fakeStore(() => Date.parse('2026-05-10T09:00:00Z'))
  const runtime = fakeRuntime(store, atOnce)
  const [stays, passes] = [openingOf(1), openingOf(2)]
  await runtime.partners.put(acme([{ feedId, format: 'ndjson' }]))
  await runtime.openings.put(stays)
  await publish(runtime)
  await runtime.openings.put(passes)
  return {
    runtime,
    stays,
    passIt: () => runtime.openings.remove(passes),
    /** As the queue does: builds as long as any is asked for. */
    async answerAll() {
      while (store.messages.splice(0).length > 0) await publish(runtime)
    },
  }
}

type Calls = Partial<Pick<Runtime['feeds'], 'advance' | 'current' | 'note'>>
const withCalls = (calls: Calls, runtime: Runtime): Runtime => ({
  ...runtime,
  feeds: { ...runtime.feeds, ...calls },
})

it('a pointer that moves after a newer build found nothing to do is looked at again', async () => {
  const { runtime, stays, passIt, answerAll } = await passingOpening()
  const newer: string[] = []
  const advance: Calls['advance'] = async (next) => {
    await passIt()
    newer.push(...(await publish(runtime)).map(({ outcome }) => outcome))
    return runtime.feeds.advance(next)
  }
  expect((await publish(withCalls({ advance }, runtime))).map(({ outcome }) => outcome)).toEqual([
    'published',
  ])
  expect(newer).toEqual(['unchanged'])
  await answerAll()
  expect((await listedIn(feedId, runtime)).map(({ id }) => id)).toEqual([stays.openingId])
})

it('a pointer that moves while a newer build compares itself with what stood is looked at again', async () => {
  const { runtime, stays, passIt, answerAll } = await passingOpening()
  const [reached, moves] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const advance: Calls['advance'] = async (next) => {
    reached.resolve()
    await moves.promise
    return runtime.feeds.advance(next)
  }
  const older = publish(withCalls({ advance }, runtime))
  await reached.promise
  await passIt()
  const note: Calls['note'] = async (id) => {
    moves.resolve()
    await older
    return runtime.feeds.note(id)
  }
  expect((await publish(withCalls({ note }, runtime))).map(({ outcome }) => outcome)).toEqual(['unchanged'])
  await answerAll()
  expect((await listedIn(feedId, runtime)).map(({ id }) => id)).toEqual([stays.openingId])
})

it('an index of older files does not replace a newer one', async () => {
  const runtime = fakeRuntime(
    fakeStore(() => Date.parse('2026-05-10T09:00:00Z')),
    atOnce,
  )
  await runtime.partners.put(acme([{ feedId, format: 'ndjson', split: { by: 'hash', files: 1 } }]))
  await runtime.openings.put(openingOf(1))
  await publish(runtime)
  await runtime.openings.put(openingOf(2))
  const current: Calls['current'] = async (id) => {
    const read = await runtime.feeds.current(id)
    if (id !== feedId) await publish(runtime)
    return read
  }
  expect(await publishIndexes(withCalls({ current }, runtime), false)).toMatchObject([
    { outcome: 'unchanged' },
  ])
  expect((await runtime.feeds.current(feedId))?.listings).toBe(2)
})
