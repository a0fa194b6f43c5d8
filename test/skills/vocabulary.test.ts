import { describe, expect, it } from 'vitest'
import { foldText, paragraph } from '../../lib/skills/characters.ts'
import { signals } from '../../lib/skills/data/signals.ts'
import { phrasesOfSignal } from '../../lib/skills/denials.ts'
import { skillLines } from '../../lib/skills/vocabulary.ts'

const lines = skillLines()
// Object.keys widens the keys of the table.
const signalKinds = Object.keys(signals) as (keyof typeof signals)[]

const folded = (words: string): string => {
  const { signs, length } = foldText(words)
  return signs.slice(0, length).join()
}

describe('the vocabulary', () => {
  it('has at least 1,500 hard and 150 soft skills', () => {
    expect(lines.filter(({ kind }) => kind === 'hard').length).toBeGreaterThanOrEqual(1_500)
    expect(lines.filter(({ kind }) => kind === 'soft').length).toBeGreaterThanOrEqual(150)
  })

  it('gives every wording to one skill only', () => {
    const owners = new Map<string, string>()
    const twice = lines.flatMap(({ name, aliases }) =>
      aliases.flatMap(({ text }) => {
        const owner = owners.get(folded(text))
        owners.set(folded(text), name)
        return owner === undefined ? [] : [`${text}: ${owner}, ${name}`]
      }),
    )
    expect(twice).toEqual([])
  })

  it('has every signal in one list only, and none that is a skill', () => {
    const owners = new Map(
      lines.flatMap(({ name, aliases }) => aliases.map(({ text }) => [folded(text), name])),
    )
    const twice = signalKinds.flatMap((kind) =>
      phrasesOfSignal(kind).flatMap((phrase) => {
        const words = folded(phrase.replace(/'$/, ''))
        const owner = owners.get(words)
        owners.set(words, kind)
        return owner === undefined || owner === kind ? [] : [`${phrase}: ${owner}, ${kind}`]
      }),
    )
    expect(twice).toEqual([])
  })

  it('has no stray blanks, empty aliases or unread marks', () => {
    const wordings = lines.flatMap(({ aliases }) => aliases.map(({ text }) => text))
    expect(
      wordings.filter((text) => text !== text.trim() || text === '' || /\s\s|[|~?!]/u.test(text)),
    ).toEqual([])
  })

  it('has no phrase with a sign at which the search for phrases ends', () => {
    const written = [
      ...lines.flatMap(({ aliases }) => aliases.map(({ text }) => text)),
      ...signalKinds.flatMap(phrasesOfSignal),
    ]
    const ends = written.filter((phrase) => {
      const { signs, length } = foldText(phrase.replace(/'$/, ''))
      return signs.subarray(0, length).some((sign) => sign >= paragraph)
    })
    expect(ends).toEqual([])
  })

  it('is sorted by name inside a trade', () => {
    const key = (name: string) =>
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[\s-]+/gu, '-')
    const unsorted = lines.filter((line, at) => {
      const before = lines[at - 1]
      return before?.trade === line.trade && key(before.name) > key(line.name)
    })
    expect(unsorted.map(({ name }) => name)).toEqual([])
  })
})
