import { beforeEach, describe, expect, it } from 'vitest'
import type { Opening } from '../../../lib/opening.ts'
import { contentHashes } from '../../../lib/pipeline/documents/content.ts'
import { decide, matchPostings } from '../../../lib/pipeline/openings/match.ts'
import { undecided, whyOne } from '../../../lib/pipeline/openings/why.ts'
import type { Override, Runtime } from '../../../lib/ports.ts'
import { type Posting, postingKey } from '../../../lib/posting.ts'
import { about, barnBody, equality, organBody, posting, text } from '../../identity/invented.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'

const own = posting()
const copy = posting({ sourceId: 'board', sourceRef: '2', employer: null })
const barn = posting({
  sourceId: 'board',
  sourceRef: '3',
  title: 'Barn Surveyor',
  body: text(about, barnBody, equality),
})

let runtime: Runtime
beforeEach(async () => {
  runtime = fakeRuntime(
    fakeStore(() => Date.parse('2026-04-01T00:00:00Z')),
    atOnce,
  )
  await arrive([own, copy, barn])
})

async function arrive(postings: readonly Posting[]): Promise<void> {
  for (const each of postings)
    await runtime.postings.put(each.sourceId, 1, [{ posting: each, hash: contentHashes(each).hash }])
  await matchPostings(postings, runtime)
}

const wordOn = (says: Override['says'], a: Posting, b: Posting): Override => ({
  a: postingKey(a),
  b: postingKey(b),
  says,
  by: 'ada',
  why: 'I rang them',
  at: '2026-04-01T00:00:00.000Z',
})
const say = (says: Override['says'], a: Posting, b: Posting) =>
  decide(postingKey(a), postingKey(b), wordOn(says, a, b), runtime)
const takeBack = (a: Posting, b: Posting) => decide(postingKey(a), postingKey(b), undefined, runtime)

/** Everything but the count of writes. */
const openings = async (): Promise<Omit<Opening, 'version'>[]> =>
  (await Array.fromAsync(runtime.openings.all()))
    .map(({ version: _, ...said }) => said)
    .sort((a, b) => (a.openingId < b.openingId ? -1 : 1))
const groups = async () => (await openings()).map(({ postings }) => postings.map(postingKey).sort()).sort()

describe("a person's word", () => {
  it('parts what the rules hold for one vacancy, and taking it back restores exactly what was there', async () => {
    const before = await openings()
    expect(await groups()).toEqual([['board/2', 'direct/1'], ['board/3']])
    await say('unlink', own, copy)
    expect(await groups()).toEqual([['board/2'], ['board/3'], ['direct/1']])
    await takeBack(own, copy)
    expect(await openings()).toEqual(before)
  })

  it('joins what the rules keep apart, and taking it back restores exactly what was there', async () => {
    const before = await openings()
    await say('link', own, barn)
    expect(await groups()).toEqual([['board/2', 'board/3', 'direct/1']])
    const [joined] = await openings()
    const other = before.find(({ openingId }) => openingId !== joined?.openingId)
    expect(await runtime.openings.resolve(other?.openingId ?? '')).toBe(joined?.openingId)
    await takeBack(barn, own)
    expect(await openings()).toEqual(before)
    expect(await runtime.openings.resolve(other?.openingId ?? '')).toBe(other?.openingId)
  })

  it('outlives that the postings are scored again', async () => {
    await say('unlink', own, copy)
    await arrive([{ ...copy, title: 'Organ Restorer (all genders)' }])
    expect(await groups()).toEqual([['board/2'], ['board/3'], ['direct/1']])
  })

  it('cannot be given on a posting that nobody knows', async () => {
    await expect(say('link', own, posting({ sourceRef: 'unheard' }))).rejects.toThrow('not_found')
  })
})

describe('the case for an opening', () => {
  const lines = async () => {
    const all = await Array.fromAsync(runtime.openings.all())
    return Promise.all(all.map((opening) => whyOne(opening, runtime)))
  }

  it('says what lined up, what spoke for and against, what decided, and who spoke', async () => {
    await say('link', own, copy)
    const [merged = []] = (await lines()).filter((argument) => argument.length > 1)
    const argument = merged.join('\n')
    expect(argument).toMatch(/board\/2 and direct\/1: same, \d+ % sure/)
    expect(argument).toMatch(/lined up\n.*speaks for it\n.*body: .*speaks against it\n.*prior: .*decided: /s)
    expect(argument).toContain('ada said "link" on 2026-04-01T00:00:00.000Z')
  })

  it('says where the rules of today come to something else than what was decided', async () => {
    const [record] = await runtime.identities.get([postingKey(own)])
    const edges = record?.edges.map((edge) => ({ ...edge, decision: 'sibling' as const })) ?? []
    expect((await lines()).flat().join('\n')).not.toContain('rules of today')
    if (record) await runtime.identities.put({ ...record, edges })
    await say('link', own, copy)
    const [other] = await runtime.identities.get([postingKey(copy)])
    if (other) await runtime.identities.put({ ...other, edges })
    expect((await lines()).flat().join('\n')).toMatch(/sibling, \d+ % sure\n {2}by the rules of today: same/)
  })

  it('names the keys that too many share to find anybody by', async () => {
    const many = Array.from({ length: 61 }, (_, n) =>
      posting({ sourceRef: `many-${n}`, title: `Restorer ${n}` }),
    )
    await arrive(many)
    expect((await lines()).flat().join('\n')).toMatch(/shares \d+ of its \d+ keys with more than 60 postings/)
  })

  it('says of a copy that fits two openings why it is in neither, and asks', async () => {
    const wells = { text: 'Wells', city: 'Wells', country: 'GB' }
    const sibling = posting({ sourceRef: 'wells', locations: [wells] })
    const nowhere = posting({ sourceId: 'hub', sourceRef: '9', locations: [] })
    await arrive([sibling, nowhere])
    expect(await groups()).toContainEqual(['hub/9'])
    expect((await lines()).flat()).toContainEqual(expect.stringMatching(/kept apart: .* hub\/9/))
    const questions = (await Array.fromAsync(undecided(runtime))).map(([first]) => first).join()
    expect(questions).toContain('direct/wells and hub/9: same')
    await say('unlink', sibling, nowhere)
    expect((await lines()).flat().join()).not.toMatch(/kept apart: .*direct\/wells and hub/)
  })

  it('lists the pairs that no rule decided, until a person has', async () => {
    const body = text(organBody.slice(0, 4), barnBody.slice(0, 3))
    const doubtful = posting({ sourceId: 'portal', sourceRef: '4', employer: null, body })
    await arrive([doubtful])
    const questions = async () => (await Array.fromAsync(undecided(runtime))).map(([first]) => first)
    expect(await questions()).toContainEqual(
      expect.stringMatching(/direct\/1 and portal\/4: review, \d+ % sure/),
    )
    await say('unlink', own, doubtful)
    expect((await questions()).join()).not.toContain('direct/1 and portal/4')
  })
})
