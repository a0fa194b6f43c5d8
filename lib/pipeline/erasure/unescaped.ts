import { htmlEntities } from '../../text/data/html-entities.ts'

const named: ReadonlyMap<string, string> = new Map([
  ...htmlEntities,
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const inJson = /\\(?:u([0-9a-fA-F]{4})|[bfnrt]|(.))/gs
const inMarkup = /&(?:#x([0-9a-f]{1,5})|#(\d{1,6})|(\w+));/gi

/**
 * A stretch of a document that nobody can read, with what JSON and markup write in place of characters undone: words of
 * a person are looked for in it. Nothing else may be made of it, since which of the two it is, nobody knows.
 */
export const unescaped = (text: string): string =>
  text
    .replace(inJson, (_, hex?: string, own?: string) => (hex ? ofCode(hex, 16) : (own ?? ' ')))
    .replace(inMarkup, (whole: string, hex?: string, digits?: string, name = '') => {
      if (hex) return ofCode(hex, 16)
      return digits ? ofCode(digits, 10) : (named.get(name) ?? whole)
    })

const ofCode = (digits: string, base: 10 | 16): string => String.fromCodePoint(Number.parseInt(digits, base))
