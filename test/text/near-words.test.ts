import { describe, expect, it } from 'vitest'
import { nearWords } from '../../lib/text/near-words.ts'

describe('nearWords', () => {
  it.each([
    { says: 'nothing where no word stands', text: 'abc', found: [] },
    { says: 'what lies around a word', text: `${'.'.repeat(20)}day${'.'.repeat(20)}`, found: [[15, 25]] },
    { says: 'no less than the beginning', text: 'day', found: [[0, 5]] },
    { says: 'two words near each other as one', text: `day...home${'.'.repeat(9)}`, found: [[0, 11]] },
    {
      says: 'two words far from each other apart',
      text: `day${'.'.repeat(30)}day`,
      found: [
        [0, 5],
        [28, 38],
      ],
    },
    { says: 'a word said again and again as one', text: 'dayday.dayday', found: [[0, 15]] },
  ])('gives $says', ({ text, found }) => {
    const { groups } = nearWords([['day', 'home']], 5)(text)
    expect(groups.map((stretches) => stretches.map(({ from, to }) => [from, to]))).toEqual([found])
  })

  it('keeps the groups of words apart, where they share a word too', () => {
    const { groups } = nearWords([['day', 'home'], ['home'], ['tele']], 5)(`day${'.'.repeat(20)}home`)
    expect(groups.map((stretches) => stretches.map(({ from }) => from))).toEqual([[0, 18], [18], []])
  })

  it.each([
    ['home day', 'foldsInPlace'],
    ['home ½ day', 'foldsOtherwise'],
  ])('says of "%s" whether all its words were seen', (text, sight) => {
    expect(nearWords([['day', 'home']], 5)(text).sight).toBe(sight)
  })
})
