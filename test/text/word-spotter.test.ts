import { describe, expect, it } from 'vitest'
import { wordSpotter } from '../../lib/text/word-spotter.ts'

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
    const sight = spot('day day day', (_, at) => seen.push(at) === 2)
    expect([sight, seen]).toEqual(['ended', [0, 4]])
  })

  it.each([
    ['Küche, naïve – “now” • 5 €', 'foldsInPlace'],
    ['remote day, vor Ort', 'foldsInPlace'],
    ['', 'foldsInPlace'],
    ['Straße', 'foldsOtherwise'],
    ['office ﬁt', 'foldsOtherwise'],
    ['cafe\u0301', 'foldsOtherwise'],
    ['ｒｅｍｏｔｅ', 'foldsOtherwise'],
    ['½ day', 'foldsOtherwise'],
    ['½', 'foldsOtherwise'],
    ['day ½ day', 'foldsOtherwise'],
    ['day½', 'foldsOtherwise'],
  ])('tells whether signs of "%s" fold by themselves: %s', (text, expected) => {
    expect(spot(text, () => false)).toBe(expected)
  })
})
