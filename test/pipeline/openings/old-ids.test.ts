import { expect, it } from 'vitest'
import { openingId } from '../../../lib/identity/opening-id.ts'
import { contentHashes } from '../../../lib/pipeline/documents/content.ts'
import { decide, matchPostings } from '../../../lib/pipeline/openings/match.ts'
import { leadOldIds } from '../../../lib/pipeline/openings/old-ids.ts'
import { openingFor } from '../../../lib/pipeline/openings/opening-for.ts'
import type { Override, Runtime } from '../../../lib/ports.ts'
import { type Posting, postingKey } from '../../../lib/posting.ts'
import { barnBody, posting, text } from '../../identity/invented.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'

const opened = (): Runtime =>
  fakeRuntime(
    fakeStore(() => Date.parse('2026-04-01T00:00:00Z')),
    atOnce,
  )

async function arrive(postings: readonly Posting[], runtime: Runtime): Promise<void> {
  for (const one of postings)
    await runtime.postings.put(one.sourceId, 1, [{ posting: one, hash: contentHashes(one).hash }])
  await matchPostings(postings, runtime)
}

function say(says: Override['says'], one: Posting, other: Posting, runtime: Runtime): Promise<void> {
  const [a, b] = [postingKey(one), postingKey(other)]
  return decide(a, b, { a, b, says, by: 'ada', why: 'I rang them', at: '2026-04-01T00:00:00.000Z' }, runtime)
}

const idOf = (one: Posting): string => openingId([one])
const leadsTo = async (one: Posting, runtime: Runtime) => (await openingFor(idOf(one), runtime))?.openingId

it('an id that a wrong merger took leads to where its posting is when the merger is undone', async () => {
  const runtime = opened()
  const organ = posting({ capturedAt: '2026-03-01T06:00:00Z' })
  const barn = { title: 'Barn Surveyor', body: text(barnBody) }
  const first = posting({ sourceId: 'board', ...barn, capturedAt: '2026-03-02T06:00:00Z' })
  const later = posting({
    sourceId: 'hub',
    title: 'Dovecote Painter',
    body: 'Soon.',
    capturedAt: '2026-03-03T06:00:00Z',
  })
  for (const one of [organ, first, later]) await arrive([one], runtime)
  await say('link', organ, first, runtime)
  await say('link', first, later, runtime)
  for (const one of [first, later]) expect(await leadsTo(one, runtime)).toBe(idOf(organ))
  await say('unlink', organ, first, runtime)
  for (const one of [first, later]) expect(await leadsTo(one, runtime)).toBe(idOf(first))
  expect(await leadsTo(organ, runtime)).toBe(idOf(organ))
})

it('an id leads to where its posting is also behind another that was taken in', async () => {
  const runtime = opened()
  const [a, b, c, d] = ['organ', 'barn', 'belfry', 'vault'].map((craft, n) =>
    posting({
      sourceId: `board-${n}`,
      title: `${craft} painter`,
      body: `Paint every ${craft}.`,
      capturedAt: `2026-03-0${n + 1}T06:00:00Z`,
    }),
  )
  if (!a || !b || !c || !d) throw new Error('four are made')
  for (const one of [a, b, c, d]) await arrive([one], runtime)
  await say('link', c, d, runtime)
  await say('link', a, c, runtime)
  await say('link', b, d, runtime)
  await say('unlink', c, d, runtime)
  expect(await leadsTo(c, runtime)).toBe(idOf(a))
  expect(await leadsTo(d, runtime)).toBe(idOf(b))
})

it('in a table that is filled anew, ids that were taken in once lead to the same openings', async () => {
  const [before, rebuilt] = [opened(), opened()]
  const young = posting({ sourceId: 'board', capturedAt: '2026-03-02T06:00:00Z' })
  const old = posting({ capturedAt: '2026-03-01T06:00:00Z' })
  await arrive([young], before)
  await arrive([old], before)
  await arrive([old, young], rebuilt)
  expect(await leadsTo(young, before)).toBe(idOf(old))
  expect(await leadsTo(young, rebuilt)).toBeUndefined()
  await leadOldIds(rebuilt)
  for (const one of [young, old]) expect(await leadsTo(one, rebuilt)).toBe(idOf(old))
  const stamps = await rebuilt.openings.stamps()
  await leadOldIds(rebuilt)
  expect(await rebuilt.openings.stamps()).toEqual(stamps)
})
