import { describe, expect, it } from 'vitest'
import { foldText } from '../../lib/skills/characters.ts'
import { addPhrase, hitsIn, newPhrases } from '../../lib/skills/phrases.ts'

const words = [
  'SQL',
  'node.js',
  'C++',
  'C',
  '.NET',
  '§ 34a',
  'machine learning',
  'learning',
  'R&D',
  'time to market',
]
const phrases = newPhrases<string>()
for (const word of words) addPhrase(phrases, word, word)

const found = (text: string, accepts = (_: string) => true): string[] =>
  hitsIn(phrases, foldText(text), accepts).map(({ value }) => value)

describe('hitsIn', () => {
  it.each([
    { text: 'SQL', hits: ['SQL'] },
    { text: 'sql, and C++ or C.', hits: ['SQL', 'C++', 'C'] },
    { text: 'Node.js on .NET', hits: ['node.js', '.NET'] },
    { text: 'Machine  Learning and machine-learning!', hits: ['machine learning', 'machine learning'] },
    { text: 'machines learning', hits: ['learning'] },
    { text: 'Schein nach §34a oder § 34a', hits: ['§ 34a'] },
    { text: 'R&D', hits: ['R&D'] },
    { text: 'time to. market, time to Márket', hits: ['time to market'] },
    { text: 'sqlite, mysql, node of a tree, machine shop, r and d, C# asp.net', hits: [] },
    { text: 'machine    learning', hits: ['learning'] },
    { text: '', hits: [] },
  ])('finds $hits in "$text"', ({ text, hits }) => {
    expect(found(text)).toEqual(hits)
  })

  it('takes the next shorter phrase where the longest one is not accepted', () => {
    expect(found('C++', (value) => value !== 'C++')).toEqual([])
    expect(found('machine learning', (value) => value !== 'machine learning')).toEqual(['learning'])
  })

  it('says where a phrase stands', () => {
    expect(hitsIn(phrases, foldText('we do machine\u00ad-learning'), () => true)).toEqual([
      { value: 'machine learning', start: 6, end: 23 },
    ])
  })

  it('keeps the first value of a spelling', () => {
    const table = newPhrases<number>()
    addPhrase(table, 'café', 1)
    addPhrase(table, 'Cafe', 2)
    expect(hitsIn(table, foldText('CAFÉ'), () => true)).toEqual([{ value: 1, start: 0, end: 4 }])
  })
})
