import { expect, it } from 'vitest'
import { contentHashes } from '../../../lib/pipeline/documents/content.ts'
import { matchPostings } from '../../../lib/pipeline/openings/match.ts'
import { sayWord } from '../../../lib/pipeline/rebuild/restore.ts'
import { type Runtime, recordNames } from '../../../lib/ports.ts'
import { postingKey } from '../../../lib/posting.ts'
import { posting } from '../../identity/invented.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'

const at = '2026-04-01T00:00:00.000Z'
const postings = [posting(), posting({ sourceId: 'board', sourceRef: '2' })]
const [a = '', b = ''] = postings.map(postingKey)

/** One vacancy that two sources tell of, on stores where another worker is in the way so many times. */
async function besideAnother(times: number): Promise<Runtime> {
  const store = fakeStore(() => Date.parse(at))
  const runtime = fakeRuntime(store, atOnce)
  for (const one of postings)
    await runtime.postings.put(one.sourceId, 1, [{ posting: one, hash: contentHashes(one).hash }])
  await matchPostings(postings, runtime)
  let left = times
  const put: Runtime['identities']['put'] = async (record) => {
    left -= 1
    return left >= 0 ? 'conflict' : runtime.identities.put(record)
  }
  return { ...runtime, identities: { ...runtime.identities, put } }
}

it("a person's word is recorded and done, also beside a worker that matches the same postings", async () => {
  const runtime = await besideAnother(2)
  await sayWord(a, b, { a, b, says: 'unlink', by: 'ada', why: 'two wards', at }, runtime)
  const ids = (await runtime.identities.get([a, b])).map((record) => record?.openingId)
  expect(new Set(ids).size).toBe(2)
  expect(await Array.fromAsync(runtime.records.list(recordNames.words))).toHaveLength(1)
  await sayWord(a, b, undefined, runtime)
  const [one, other] = await runtime.identities.get([a, b])
  expect(one?.openingId).toBe(other?.openingId)
  expect(await Array.fromAsync(runtime.records.list(recordNames.words))).toEqual([])
})
