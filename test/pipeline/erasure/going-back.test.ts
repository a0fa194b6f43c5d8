import { expect, it } from 'vitest'
import { eraseAgain } from '../../../lib/pipeline/erasure/again.ts'
import { erasePostings } from '../../../lib/pipeline/erasure/erase.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { searchFeedId } from '../../../lib/pipeline/search/file.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { oneLine, openQuiet } from '../../simulation/quiet.ts'
import { acme } from '../acme.ts'

/** A feed of two versions, both of which show the posting. */
async function openFeed() {
  const quiet = await openQuiet({ crumb: 'delta' })
  const { runtime, store } = quiet
  await runtime.partners.put(acme([{ feedId: 'all', format: 'ndjson' }]))
  for (const refs of [['a', 'secret'], ['b']]) {
    await quiet.tell([quiet.keep('crumb', refs[0] ?? '', refs.map((ref) => oneLine(ref, ref)).join(''))])
    await quiet.match()
    await publish(runtime)
  }
  const erase = (by: Runtime) =>
    erasePostings([{ sourceId: 'crumb', sourceRef: 'secret' }], { by: 'Ada', why: 'asked' }, by)
  const holding = () =>
    [...store.objects].flatMap(([key, { bytes }]) =>
      Buffer.from(bytes).toString().includes('number secret') ? [key] : [],
    )
  return { runtime, erase, holding }
}

/** Goes back to the first version when feeds were published; or when it is known which versions go. */
function goingBack(runtime: Runtime, when: 'published' | 'listed'): Runtime {
  let isBack = false
  const back = async () => {
    if (!isBack) await rollBack('all', 1, runtime)
    isBack = true
  }
  const current: Runtime['feeds']['current'] = async (feedId) => {
    if (when === 'published' && feedId === searchFeedId) await back()
    return runtime.feeds.current(feedId)
  }
  const objects: Runtime['feeds']['objects'] = async function* (prefix) {
    if (when === 'listed') await back()
    yield* runtime.feeds.objects(prefix)
  }
  return { ...runtime, feeds: { ...runtime.feeds, current, objects } }
}

it.each(['published', 'listed'] as const)(
  'an erasure leaves no version in front to which an operator went back when feeds were %s',
  async (when) => {
    const { runtime, erase, holding } = await openFeed()
    const { versions, waiting } = await erase(goingBack(runtime, when))
    expect([versions, waiting]).toEqual([4, []])
    const current = await runtime.feeds.current('all')
    expect([current?.version, current?.isHeld, current?.listings]).toEqual([5, undefined, 2])
    expect(holding()).toEqual([])
  },
)

it('an erasure takes a version also that an operator went back to before, and ends', async () => {
  const { runtime, erase, holding } = await openFeed()
  await rollBack('all', 1, runtime)
  expect(await erase(runtime)).toMatchObject({ waiting: [] })
  await eraseAgain(runtime)
  expect(holding()).toEqual([])
})
