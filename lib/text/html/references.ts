import { htmlEntities } from '../data/html-entities.ts'

/** What each name stands for, without `&` and `;`. */
export const namedReferences: ReadonlyMap<string, string> = new Map([
  ...htmlEntities,
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const nameCharsMax = 10

/** Numbers that stand for their own character; below are controls, and what HTML reads as Windows-1252. */
const isPlainNumber = (number: number): boolean =>
  number === 9 || number === 10 || (number >= 0x20 && number < 0x7f) || (number >= 0xa0 && number < 0xd800)

function numbered(digits: string): string | undefined {
  const isHex = /^x[0-9a-f]{1,4}$/i.test(digits)
  if (!isHex && !/^\d{1,5}$/.test(digits)) return undefined
  const number = Number.parseInt(isHex ? digits.slice(1) : digits, isHex ? 16 : 10)
  return isPlainNumber(number) ? String.fromCharCode(number) : undefined
}

/** "&" before a blank, or before one letter as in "R&D", is itself: no name that needs no ";" is so short. */
const itself = /&(?:(?![a-zA-Z0-9#])|[a-zA-Z0-9](?![a-zA-Z0-9;]))/y

/** Decodes HTML's character references as written by rule; undefined where there is another, or a stray "&". */
export function decodeHtmlReferences(text: string): string | undefined {
  let decoded = ''
  let from = 0
  for (let amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', from)) {
    itself.lastIndex = amp
    const end = itself.test(text) ? amp : text.indexOf(';', amp)
    if (end < 0 || end - amp > nameCharsMax) return undefined
    const name = text.slice(amp + 1, end)
    const value =
      end === amp ? '&' : name.startsWith('#') ? numbered(name.slice(1)) : namedReferences.get(name)
    if (value === undefined) return undefined
    decoded += text.slice(from, amp) + value
    from = end + 1
  }
  return decoded + text.slice(from)
}

const numeric = /&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?/g

/** Without the references to what is no character, for which HTML shows a replacement character. */
export const withoutBadReferences = (html: string): string =>
  html.replace(numeric, (whole, hex: string | undefined, digits: string | undefined) => {
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
    return code === 0 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff ? '' : whole
  })
