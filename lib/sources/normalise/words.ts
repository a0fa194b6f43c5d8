import { limits } from '../../limits.ts'
import { cleanLine, repairMojibake } from '../../text/characters.ts'
import { decodeResidue } from '../../text/entities.ts'
import type { Notes } from './notes.ts'

/** A short text as one clean line; undefined when nothing visible is left. */
export function lineOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const line = cleanLine(decodeResidue(repairMojibake(value)))
  return line === '' ? undefined : line
}

/** Marks of what was searched for, and other dress: <strong>Plumber</strong>. What nothing closes is no mark. */
const dress = /<(b|strong|em|i|u|mark|span|font|small|a|p|div|h[1-6])(?:\s[^<>]{0,200})?>([^<>]*)<\/\1>/gi
const blocks = /^(?:p|div|h[1-6])$/i
const dressDepthMax = 3

function undressed(line: string, joint: string): string {
  let words = line.replace(/<br ?\/?>/gi, joint)
  for (let depth = 0; depth < dressDepthMax; depth += 1)
    words = words.replace(dress, (_, tag: string, inner: string) =>
      blocks.test(tag) ? `${joint}${inner}${joint}` : inner,
    )
  return words
}

/** `lineOf` without inline markup. */
export function plainLineOf(value: string | undefined): string | undefined {
  const line = lineOf(value)
  return line?.includes('<') ? lineOf(undressed(line, ' ')) : line
}

/** The same for a place: what stood on lines of its own is parted by commas, as people write it. */
export function placeLineOf(value: string | undefined): string | undefined {
  const line = lineOf(value)
  if (!line?.includes('<')) return line
  const parts = undressed(line, '\n')
    .split('\n')
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''))
  return lineOf(parts.filter((part) => part !== '').join(', '))
}

/** An optional short field of the record: left out and reported where it is over its limit. */
export function optionalLine(
  value: string | undefined,
  field: string,
  notes: Notes,
  charsMax: number = limits.labelCharsMax,
): string | undefined {
  const line = plainLineOf(value)
  if (line === undefined) return undefined
  if (line.length > charsMax) {
    notes.lost('invalid_field', field, `longer than ${charsMax} characters`)
    return undefined
  }
  notes.stated(field)
  return line
}
