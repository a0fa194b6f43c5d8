import { abbreviations } from '../data/name-abbreviations.ts'

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o' }

/** In any other script we know no name. */
const betweenWords = /[^a-z0-9@\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]+/u

/** "jobTitle", "JOB-TITLE" and "Título_Oferta" as words: lower case, no accents. */
export function nameWords(name: string): string[] {
  return name
    .slice(0, 100)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßłø]/g, (letter) => plainLetters[letter] ?? letter)
    .split(betweenWords)
    .filter((word) => word !== '')
}

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
