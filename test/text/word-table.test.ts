import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../lib/text/units.ts'
import { wordTable } from '../../lib/text/word-table.ts'

const words = ['the', 'der', 'élan', 'a', ...Array.from({ length: 500 }, (_, n) => `word${n}`)]
const find = wordTable(words.map((word, n) => [word, n] as const))

describe('wordTable', () => {
  it('finds every word of its own', () => {
    expect(words.map((word) => find(unitsOf(`x${word}y`), 1, word.length + 1))).toEqual(
      words.map((_, n) => n),
    )
  })

  it.each(['th', 'they', 'The', 'elan', 'word500', 'b', ''])('does not find "%s"', (word) => {
    expect(find(unitsOf(word), 0, word.length)).toBeUndefined()
  })

  it('has room for no word at all', () => {
    expect(wordTable([])(unitsOf('a'), 0, 1)).toBeUndefined()
  })
})
