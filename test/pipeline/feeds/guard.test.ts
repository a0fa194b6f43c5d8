import { expect, it } from 'vitest'
import { type FeedCase, whyFeedHeld } from '../../../lib/pipeline/feeds/guard.ts'

const quiet = { added: 0, changed: 0, removed: 0, ended: 0 }
const counts = (some: Partial<typeof quiet>) => ({ counts: { ...quiet, ...some } })

it.each<[string, Partial<FeedCase>, string | undefined]>([
  ['nothing', counts({}), undefined],
  ['a tenth gone', counts({ removed: 100 }), undefined],
  ['more than a tenth gone', counts({ removed: 101 }), 'feed_shrank'],
  ['as much gone, and as much come', counts({ removed: 101, added: 101 }), 'feed_shrank'],
  ['as much gone that had said so', counts({ removed: 101, ended: 1 }), undefined],
  ['five of six gone', { before: 6, ...counts({ removed: 5 }) }, undefined],
  ['all of six gone', { before: 6, ...counts({ removed: 6 }) }, 'feed_shrank'],
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
  const found = { before: 1_000, after: 1_000, counts: undefined, isRespelled: false, ...some }
  expect(whyFeedHeld(found)?.code).toBe(code)
})
