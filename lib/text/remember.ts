/**
 * A reader that remembers what it made of short texts, for one document says the same again and again. Only for
 * readers whose answer depends on the text alone and is never changed by whoever gets it: then forgetting is
 * always safe. Longer texts than `charsMax` are read anew; where `entriesMax` are remembered, all are forgotten.
 */
export function remember<V>(
  { entriesMax, charsMax }: { readonly entriesMax: number; readonly charsMax: number },
  read: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, { readonly value: V }>()
  return (text) => {
    const held = known.get(text)
    if (held) return held.value
    if (text.length > charsMax) return read(text)
    if (known.size >= entriesMax) known.clear()
    const own = ownCopy(text)
    const value = read(own)
    known.set(own, { value })
    return value
  }
}

/** A piece cut from a document keeps the whole document in memory; a copy keeps itself. */
const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
