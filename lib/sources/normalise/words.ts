import { limits } from '../../limits.ts'
import { cleanLine, repairMojibake } from '../../text/characters.ts'
import { htmlEntities } from '../../text/data/html-entities.ts'
import { decodeResidue } from '../../text/entities.ts'
import type { Notes } from './notes.ts'

const entities: ReadonlyMap<string, string> = new Map(htmlEntities)
const reference = /&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z]{2,8}\d{0,2}));/g

/**
 * What a web site's editor wrote into a short text, as it does into a page: "Caf&eacute; &#8211; Bar". Angle brackets
 * and what is no character stay as they are.
 */
const decoded = (words: string): string =>
  words.replace(reference, (whole, digits?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? whole
    const code = digits === undefined ? Number.parseInt(hex ?? '', 16) : Number(digits)
    const isLetter = code >= 0x20 && code !== 0x3c && code !== 0x3e && (code < 0x7f || code >= 0xa0)
    return isLetter && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole
  })

/** A short text as one clean line; undefined when nothing visible is left. */
export function lineOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const words = decodeResidue(repairMojibake(value))
  const line = cleanLine(words.includes('&') ? decoded(words) : words)
  return line === '' ? undefined : line
}

/** An optional short field of the record: left out and reported where it is over its limit. */
export function optionalLine(
  value: string | undefined,
  field: string,
  notes: Notes,
  charsMax: number = limits.labelCharsMax,
): string | undefined {
  const line = lineOf(value)
  if (line === undefined) return undefined
  if (line.length > charsMax) {
    notes.lost('invalid_field', field, `longer than ${charsMax} characters`)
    return undefined
  }
  notes.stated(field)
  return line
}
