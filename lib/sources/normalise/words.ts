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
