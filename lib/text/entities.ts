import { htmlEntities } from './data/html-entities.ts'

/** HTML's own names, and the two of XML that are no markup. */
const named: ReadonlyMap<string, string> = new Map([...htmlEntities, ['quot', '"'], ['apos', "'"]])
/** Escaped once more each time, in whichever spelling. */
const ampersands = /&(?:amp;|#0*38;|#[xX]0*26;)+/g
const reference = /&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z]{2,8}\d{0,2}));/g

/**
 * Decodes what is left of escaping in a short text: "R&amp;amp;D", "Caf&eacute; &#8211; Bar". "&lt;" and "&gt;" stay,
 * for text must not become markup, and so does what is no character. Doing it again changes nothing.
 */
export function decodeResidue(words: string): string {
  if (!words.includes('&')) return words
  return words
    .replace(ampersands, '&')
    .replace(reference, (whole, digits?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole
      return numbered(digits === undefined ? Number.parseInt(hex ?? '', 16) : Number(digits)) ?? whole
    })
}

/** The character of a number, but for controls, angle brackets and halves of a character. */
function numbered(code: number): string | undefined {
  const isMarkup = code === 0x3c || code === 0x3e
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
  const isHalf = code >= 0xd800 && code <= 0xdfff
  return isMarkup || isControl || isHalf ? undefined : String.fromCodePoint(code)
}
