/** Longer texts are few, and get an array of their own. */
const unitsMax = 1 << 18
/** Up to here, asking for each is quicker than setting out to copy. */
const shortChars = 40
/** Short texts come between the readers of a long one, and leave its units alone. Some read a word too far. */
const short = new Uint16Array(4 * shortChars)
let scratch = scratchOf(1 << 13)
/** The text that was copied last: one reader after the other asks for the same. */
let copied = ''

function scratchOf(length: number): { readonly bytes: Buffer; readonly units: Uint16Array } {
  const bytes = Buffer.alloc(2 * length)
  return { bytes, units: new Uint16Array(bytes.buffer, bytes.byteOffset, length) }
}

/**
 * The UTF-16 units of a text, as its first `text.length` numbers. Copying them out and reading an array takes a fifth
 * of asking a string for each, since a string may be a chain or a cut of others and that is looked up every time.
 * The array is written again by the next call: whoever reads it must not call in between.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length <= shortChars) {
    for (let at = 0; at < text.length; at++) short[at] = text.charCodeAt(at)
    return short
  }
  if (text.length > unitsMax) {
    const own = scratchOf(text.length)
    own.bytes.write(text, 'utf16le')
    return own.units
  }
  if (text === copied) return scratch.units
  if (text.length > scratch.units.length) scratch = scratchOf(2 * text.length)
  scratch.bytes.write(text, 'utf16le')
  copied = text
  return scratch.units
}
