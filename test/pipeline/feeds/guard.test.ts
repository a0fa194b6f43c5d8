import { expect, it } from 'vitest'
import { dayAfter, dayAt, type FeedCase, whyFeedRefused } from '../../../lib/pipeline/feeds/guard.ts'

const quiet = { added: 0, changed: 0, removed: 0, ended: 0, moved: 0 }
const day = (some: Partial<FeedCase['day']> = {}) => ({ day: { sinceMs: 0, lost: 0, peak: 0, ...some } })
const counts = (some: Partial<typeof quiet>) => ({ counts: { ...quiet, ...some } })

it.each<[string, Partial<FeedCase>, string | undefined]>([
  ['nothing', counts({}), undefined],
  ['a tenth gone', counts({ removed: 100 }), undefined],
  ['more than a tenth gone', counts({ removed: 101 }), 'feed_shrank'],
  ['as much gone, and as much come', counts({ removed: 101, added: 101 }), 'feed_shrank'],
  ['as much gone that had said so', counts({ removed: 101, ended: 1 }), undefined],
  ['five of six gone', { before: 6, ...counts({ removed: 5 }) }, undefined],
  ['all of six gone', { before: 6, ...counts({ removed: 6 }) }, 'feed_shrank'],
  ['a quarter gone within a day', { ...counts({ removed: 50 }), ...day({ lost: 200 }) }, undefined],
  ['more than that', { ...counts({ removed: 51 }), ...day({ lost: 200 }) }, 'feed_shrank'],
  [
    'a quarter of the most it had that day',
    { ...counts({ removed: 50 }), ...day({ lost: 350, peak: 1_600 }) },
    undefined,
  ],
  ['nothing more gone that day', { ...counts({ changed: 1 }), ...day({ lost: 400 }) }, undefined],
  ['as much gone that moved to another file', counts({ removed: 101, moved: 1 }), undefined],
  ['more than a third moved to another file', counts({ removed: 301, moved: 301 }), 'feed_rewritten'],
  ['three tenths changed', counts({ changed: 300 }), undefined],
  ['more than that changed', counts({ changed: 301 }), 'feed_rewritten'],
  ['all changed, in our own spelling', { isRespelled: true, ...counts({ changed: 1_000 }) }, undefined],
  [
    'too much gone, in our own spelling',
    { isRespelled: true, ...counts({ removed: 101, changed: 899 }) },
    'feed_shrank',
  ],
  ['fewer listings by a tenth, no more known', { after: 900 }, undefined],
  ['fewer listings by more, no more known', { after: 899 }, 'feed_shrank'],
])('the guard of a feed sees %s', (_, some, code) => {
  const found = { before: 1_000, after: 1_000, counts: undefined, isRespelled: false, ...day(), ...some }
  expect(whyFeedRefused(found)?.code).toBe(code)
})

it('a day of the guard sums up what went by itself, and begins anew after it', () => {
  const first = dayAt(5, undefined)
  const lost = { before: 100, after: 91, isRespelled: false, ...counts({ removed: 10, added: 1, ended: 1 }) }
  const then = dayAfter({ ...lost, day: first }, false)
  expect(then).toEqual({ sinceMs: 5, lost: 9, peak: 100 })
  expect(dayAt(5 + 86_399_999, then)).toBe(then)
  expect(dayAt(5 + 86_400_000, then)).toEqual({ sinceMs: 5 + 86_400_000, lost: 0, peak: 0 })
  expect(dayAfter({ ...lost, day: then }, true)).toEqual({ sinceMs: 5, lost: 0, peak: 91 })
})
