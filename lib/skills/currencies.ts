import { currencyOf } from '../text/data/currencies.ts'
import type { Mention } from './mention.ts'

/** How far, in characters, to look for the amount, or for the words that speak of money. */
const reach = { before: 40, after: 20 }

/** ISO 4217. Four are skills as well: CAD, PHP, AED and ILS. */
const codes: ReadonlySet<string> = new Set(Object.values(currencyOf))
const codeLength = 3

const sign = '[$€£₱¥₪]'
/** What only money is: grouped in thousands, or counted in them. A version is shorter: "PHP 8.2", "CAD 3D". */
const large = "(?:\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+|\\d{4,}|\\d+(?:[.,]\\d+)? ?[kK])(?:[.,]\\d{1,2})?"
const small = '\\d{2,3}(?:[.,]\\d{1,2})?'
const year = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)'
const blank = '[ \\u00a0\\u202f]?'
const rate =
  ' ?/ ?\\p{L}| (?:per|an?|pro|par|por|al|la|die|je|gross|net|brutto|netto|bruto|brut|hourly|daily|weekly|monthly|' +
  'annually|yearly)(?!\\p{L})'

const signBefore = new RegExp(`${sign}${blank}(?:\\d[^\\p{L}\\n]{0,20}[kK]?)?${blank}\\(?$`, 'u')
const signAfter = new RegExp(`^${blank}${sign}`, 'u')
const largeAfter = new RegExp(`^${blank}(?!${year})${large}(?![\\p{L}\\d])`, 'u')
const ratedAfter = new RegExp(`^${blank}(?:${large}|${small})(?:${rate})`, 'u')
const largeBefore = new RegExp(`(?<![\\p{L}\\d.,])${large}${blank}\\(?$`, 'u')
const smallBefore = new RegExp(`(?<![\\p{L}\\d])${small}${blank}\\(?$`, 'u')
const isRated = new RegExp(`^\\)?(?:${rate})`, 'u')
/** What follows an amount and not the name of a tool: "100,000 PHP developers". */
const endsAmount = new RegExp(
  `^(?:$|[.,;:)+\\n–—-]| [-–—+(|&/]| (?:to|bis|à|a|y|and|or|plus|DOE)(?!\\p{L})|${rate})`,
  'u',
)

const joint = ' ?(?:/|,|&|and|or|und|oder|y|o|et|ou) ?'
const beside = [...codes].join('|')
const codeBefore = new RegExp(`(?<!\\p{L})(?:${beside})${joint}$`, 'u')
const codeAfter = new RegExp(`^${joint}(?:${beside})(?!\\p{L})`, 'u')

/** "Paid in CAD", "salary in CAD", "Currency: CAD", "Canadian dollars (CAD)". */
const paid =
  'paid|payable|quoted|stated|invoiced|currency|dollars?|pesos?|dirhams?|devise|moneda|währung|bezahlt|pagado'
const pay =
  'salary|salaries|pay|compensation|wages?|rates?|amounts?|figures?|gehalt|lohn|sueldo|salario|salaire'
const moneyBefore = new RegExp(
  `\\b(?:(?:${paid})(?: is| are)?(?: in| en|:|,)*|(?:${pay})(?: is| are| range)*(?: in| en)) ?\\(?$`,
  'iu',
)

/** True for the code of a currency beside an amount, a sign, another code or words of pay: "$100,000 CAD". */
export function isCurrency(text: string, { start, end }: Mention): boolean {
  if (end - start !== codeLength || !codes.has(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - reach.before), start)
  const after = text.slice(end, end + reach.after)
  if (signBefore.test(before) || signAfter.test(after)) return true
  if (largeAfter.test(after) || ratedAfter.test(after)) return true
  if (largeBefore.test(before) && endsAmount.test(after)) return true
  if (smallBefore.test(before) && isRated.test(after)) return true
  return codeBefore.test(before) || codeAfter.test(after) || moneyBefore.test(before)
}
