import { fold } from '../../text/characters.ts'
import { readSalary } from '../../text/pay/salary.ts'

/** The record's own words that senders paste into its title. */
export type TitleWords = {
  readonly types: readonly string[]
  readonly city?: string | undefined
  readonly region?: string | undefined
}

/**
 * The title without what surely is not part of it: pay after a dash at its end ("Driver - $20/hour USD"),
 * which is handed back, and the record's own place and contract stuck to the last word ("Auditor" + "Leeds" +
 * "Full-time").
 */
export function statedTitle(
  title: string | undefined,
  words: TitleWords,
): { readonly title: string | undefined; readonly pay?: string } {
  if (title === undefined || title.length > titleCharsMax) return { title }
  const bare = withoutGlued(title.trim(), words)
  const at = Math.max(...[' - ', ' – ', ' — ', ' | '].map((mark) => bare.lastIndexOf(mark)))
  const tail = at > 0 ? bare.slice(at + 3).trim() : ''
  // A range is written with the same dash: then the last dash stands inside the pay.
  if (!isPay(tail)) return { title: bare }
  const earlier = Math.max(...[' - ', ' – ', ' — ', ' | '].map((mark) => bare.lastIndexOf(mark, at - 1)))
  const whole = earlier > 0 ? bare.slice(earlier + 3).trim() : ''
  const cut = isPay(whole) ? earlier : at
  const rest = bare.slice(0, cut).trim()
  return /\p{L}{2}/u.test(rest) ? { title: rest, pay: bare.slice(cut + 3).trim() } : { title: bare }
}

/** Long titles are refused later, whatever they end with. */
const titleCharsMax = 1_000

/** Nothing but amounts, a currency and a period. "$5M accounts" and "500 beds" are about the work. */
const sign = '(?:[$€£]|[a-z]{1,3}\\$|usd|eur|gbp|cad|aud|chf)?\\s?'
const amount = '\\d[\\d.,]{0,14}k?\\s?'
const unit = 'hour|hr|h|day|week|wk|month|mo|year|yr|annum|stunde|monat|jahr|hora|mes|ano|heure|mois|an'
const payOnly = new RegExp(
  `^(?:(?:up to|from|bis(?: zu)?|ab|hasta|desde|de|jusqu'a) )?${sign}${amount}${sign}` +
    `(?:(?:[-–—]|to|a|bis)\\s?${sign}${amount})?${sign}` +
    `(?:(?:/|per |an? |pro |por |par )\\s?(?:${unit})\\.?\\s?)?${sign}\\+?$`,
)
const saysMoney = /[$€£]|\b(?:usd|eur|gbp|cad|aud|chf)\b/

const isPay = (words: string): boolean => {
  const folded = fold(words.slice(0, 80))
  return (
    words.length <= 80 && payOnly.test(folded) && saysMoney.test(folded) && readSalary(words) !== undefined
  )
}

/**
 * Cuts contract, region and city from the end, if they stand there in this order and without a space
 * somewhere.
 */
function withoutGlued(title: string, { types, city, region }: TitleWords): string {
  const type = types.map((word) => endWithout(title, word)).find((rest) => rest !== undefined)
  const isTypeGlued = type !== undefined && /[\p{L}\p{N}]$/u.test(type)
  const afterType = isTypeGlued ? type : title
  const afterRegion = endWithout(afterType, region) ?? afterType
  const afterCity = endWithout(afterRegion.trimEnd(), city)
  const isCityGlued = afterCity !== undefined && isStuck(afterCity, title.slice(afterCity.length))
  const rest = isCityGlued ? afterCity : afterType
  return /\p{L}{3}/u.test(rest) ? rest.replace(/[\s,|–—-]{1,10}$/, '') : title
}

/** "Auditor" and "Leeds" without a space; a word that only ends like a city is written in one case. */
const isStuck = (before: string, after: string): boolean =>
  /[\p{Ll}\p{N})]$/u.test(before) && /^\p{Lu}/u.test(after)

/** The text before `end`, if it ends so: case, spaces and punctuation are overlooked. Undefined otherwise. */
function endWithout(text: string, end: string | undefined): string | undefined {
  const wanted = letters(end ?? '')
  if (wanted === '') return undefined
  let at = text.length
  for (let left = wanted.length; left > 0; at -= 1) {
    if (at === 0) return undefined
    const letter = letters(text[at - 1] ?? '')
    if (letter === '') continue
    if (!wanted.slice(0, left).endsWith(letter)) return undefined
    left -= letter.length
  }
  return text.slice(0, at)
}

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
