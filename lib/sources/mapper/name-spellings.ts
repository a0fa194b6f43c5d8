import { abbreviations } from '../data/name-abbreviations.ts'

/** "Salary from (EUR/month)", "Published [dd.mm.yyyy]": what stands in brackets says how, and not what. */
export const withoutUnits = (name: string): string =>
  name.slice(0, 100).replace(/[([（【][^()[\]（）【】]{0,60}[)\]）】]/g, ' ')

/** The words of a name with what is cut short written out; none where nothing is. */
export function inFull(words: readonly string[]): readonly string[] {
  const whole = words.map((word) =>
    Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word,
  )
  return whole.some((word, n) => word !== words[n]) ? whole : []
}
