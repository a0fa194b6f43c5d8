import { Problem } from '../../problem.ts'

/** A tag's or attribute's name: its bytes, for comparing, and its text, decoded and checked once. */
export type Name = { readonly bytes: Uint8Array; readonly text: string; readonly next: Name | undefined }

/** Names seen so far, by hash. A feed has a few dozen, so each is decoded once and not once per record. */
export type Names = { readonly buckets: (Name | undefined)[]; size: number }

const bucketCount = 1_024
const namesMax = 4_096

export const openNames = (): Names => ({
  buckets: new Array<Name | undefined>(bucketCount).fill(undefined),
  size: 0,
})

/** https://www.w3.org/TR/xml/#NT-Name */
const nameStart =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF' +
  '\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF' +
  '\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const wellFormed = new RegExp(
  `^[${nameStart}][${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`,
  'u',
)

export const isXmlName = (text: string): boolean => wellFormed.test(text)

/** A name's end: white space, or what may follow it in a tag. */
const endsName = new Uint8Array(256)
for (const byte of ' \t\r\n/>=') endsName[byte.charCodeAt(0)] = 1

/** The offset just past the name that begins at `from`, or `end` where it is not complete yet. */
export function nameEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && endsName[bytes[at] ?? 0] === 0) at += 1
  return at
}

/** @throws Problem malformed_xml when these bytes are no name */
export function nameAt(names: Names, bytes: Buffer, span: { from: number; to: number }): Name {
  const { from, to } = span
  let hash = to - from
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
  const bucket = hash & (bucketCount - 1)
  let name = names.buckets[bucket]
  while (name && !(name.bytes.length === to - from && startsWith(bytes, from, name))) name = name.next
  return name ?? learned(names, bucket, bytes.subarray(from, to))
}

/** Do the bytes from `from` on begin with this name? */
export function startsWith(bytes: Uint8Array, from: number, name: Name): boolean {
  const wanted = name.bytes
  for (let n = 0; n < wanted.length; n += 1) if (bytes[from + n] !== wanted[n]) return false
  return true
}

function learned(names: Names, bucket: number, bytes: Buffer): Name {
  const text = bytes.toString('utf8')
  if (!isXmlName(text)) throw new Problem('malformed_xml', { name: text.slice(0, 40) })
  const name = { bytes: Uint8Array.from(bytes), text, next: names.buckets[bucket] }
  // A document that makes up names without end must not fill the memory.
  if (names.size < namesMax) {
    names.buckets[bucket] = name
    names.size += 1
  }
  return name
}
