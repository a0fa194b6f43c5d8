const currency = '€|£|eur|gbp|usd|chf|pln|sek|nok|dkk|czk'
const few = '\\d{1,3}(?:[.,]\\d)?(?![\\d.,]*\\d| ?k)'
/** "TEUR 70", "k€ 45-52", "€k 50 to 60": the thousands stand with the currency, and before the number. */
const thousandsFirst = new RegExp(
  `(?<![a-z0-9]|\\d )(?:[kt](${currency})|([€£$])k)[ :]{0,2}(${few}(?: ?(?:-|to|bis|a|/) ?${few})?)(?![\\d%])`,
  'g',
)

/** A folded text in which thousands that stand before a number stand behind it: "TEUR 70" is "eur 70k". */
export const thousandsBehind = (folded: string): string =>
  folded.replace(thousandsFirst, (_, code: string | undefined, sign: string | undefined, numbers: string) => {
    const scaled = numbers.replace(/\d[\d.,]*/g, '$&k')
    return `${code ?? sign ?? ''} ${scaled}`
  })
