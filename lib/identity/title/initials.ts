import { fold } from '../../text/characters.ts'

/**
 * How a title's words begin, in their order, one blank between them: "HR m" of an HR manager, "h r m" of a human
 * resources manager. Whole and in capitals is a word that may be the initials of others.
 */
export type TitleInitials = string

const inCapitals =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,5}|\p{Lu} ?[&+] ?\p{Lu}|(?:\p{Lu}\.){2,5})s?(?![\p{L}\p{N}])/gu
const ofOneCase = /(?<![\p{L}\p{N}])(?:\p{L}{2,5}|\p{L} ?[&+] ?\p{L}|(?:\p{L}\.){2,5})(?![\p{L}\p{N}])/gu

/** The words that may be initials, and what of: "RNs". Where all letters are of one case, any short word may be. */
function shortFormsOf(title: string): ReadonlyMap<string, string> {
  const tells = /\p{Ll}/u.test(title) && /\p{Lu}/u.test(title)
  const lettersIn = (word: string) => fold(word).replace(/[^a-z]/g, '')
  return tells
    ? new Map(title.match(inCapitals)?.map((word) => [lettersIn(word), word.replace(/[^\p{Lu}]/gu, '')]))
    : new Map(title.match(ofOneCase)?.map((word) => [lettersIn(word), lettersIn(word).toUpperCase()]))
}

/**
 * @param title as it is written
 * @param words those of it that are compared, folded
 */
export function initialsOf(title: string, words: readonly string[]): TitleInitials {
  const short = shortFormsOf(title)
  return words.map((word) => short.get(word) ?? word.slice(0, 1)).join(' ')
}

/** Words of a title that another has not, by their place in it, and how all its words begin. */
export type OwnWords = { readonly at: ReadonlySet<number>; readonly initials: TitleInitials }

/** The words that are left of each when those that one writes in short are taken for the other's, written in full. */
export function withoutShortForms(a: OwnWords, b: OwnWords): { readonly a: number; readonly b: number } {
  const left = leftOf(a)
  const right = leftOf(b)
  takeShortForms(left, right)
  takeShortForms(right, left)
  return { a: left.own.size, b: right.own.size }
}

type Left = { readonly own: Set<number>; readonly initials: readonly string[] }

const leftOf = ({ at, initials }: OwnWords): Left => ({ own: new Set(at), initials: initials.split(' ') })

function takeShortForms(short: Left, full: Left): void {
  for (const at of [...short.own]) {
    const word = short.initials[at] ?? ''
    if (word.length < 2) continue
    const letters = [...word.toLowerCase()]
    const isFull = (start: number) =>
      letters.every(
        (letter, n) => full.own.has(start + n) && full.initials[start + n]?.[0]?.toLowerCase() === letter,
      )
    const start = full.initials.findIndex((_, from) => isFull(from))
    if (start < 0) continue
    short.own.delete(at)
    letters.forEach((_, n) => {
      full.own.delete(start + n)
    })
  }
}
