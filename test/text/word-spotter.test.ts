import { describe, expect, it } from 'vitest'
import { foldsInPlace, wordSpotter } from '../../lib/text/word-spotter.ts'

const words = ['remot', 'day', 'vor ort', 'presentiel', '100 %']
const spot = wordSpotter(words)

const spottedIn = (text: string): [string, number][] => {
  const found: [string, number][] = []
  spot(text, (word, at) => {
    found.push([words[word] ?? '', at])
    return false
  })
  return found
}

describe('wordSpotter', () => {
  it.each<[string, string, [string, number][]]>([
    ['nothing where no word stands', 'plain words', []],
    [
      'a word at the start and at the end',
      'day to day',
      [
        ['day', 0],
        ['day', 7],
      ],
    ],
    [
      'capitals',
      'REMOTE or Remote',
      [
        ['remot', 0],
        ['remot', 10],
      ],
    ],
    ['accents', 'Poste en présentiel', [['presentiel', 9]]],
    [
      'words with a blank or a sign',
      'Vor Ort, 100 %',
      [
        ['vor ort', 0],
        ['100 %', 9],
      ],
    ],
    [
      'words right after each other',
      'daydayremot',
      [
        ['day', 0],
        ['day', 3],
        ['remot', 6],
      ],
    ],
    ['a word after the beginning of another', 'ddaremote', [['remot', 3]]],
    ['nothing of a word that is cut off', 'remo', []],
    ['nothing where other signs share their lowest bits', '2%-/ $!9', []],
  ])('spots %s', (_, text, found) => {
    expect(spottedIn(text)).toEqual(found)
  })

  it('reads no further than its text, though a longer one was read before', () => {
    spottedIn('it is remote work')
    expect(spottedIn('it is re')).toEqual([])
  })

  it('ends as soon as it is told to', () => {
    const seen: number[] = []
    const isFound = spot('day day day', (_, at) => seen.push(at) === 2)
    expect([isFound, seen]).toEqual([true, [0, 4]])
  })
})

describe('foldsInPlace', () => {
  it.each([
    ['Küche, naïve – “now” • 5 €', true],
    ['Straße', false],
    ['office ﬁt', false],
    ['cafe\u0301', false],
    ['ｒｅｍｏｔｅ', false],
    ['½ day', false],
  ])('tells of "%s": %s', (text, expected) => {
    expect(foldsInPlace(text)).toBe(expected)
  })
})
