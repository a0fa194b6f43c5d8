/** A stretch of a text, from `from` up to `to`. */
export type Stretch = { readonly from: number; readonly to: number }

/**
 * The stretches of a text that lie within `reach` characters of any of these words; overlapping ones are joined,
 * in order. Searching for a word costs a hundredth of trying a long pattern at every character, so a pattern
 * whose every match holds one of the words, and is shorter than `reach`, need only be tried here.
 */
export function stretchesNear(text: string, words: readonly string[], reach: number): Stretch[] {
  const places: number[] = []
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + reach)) {
      places.push(at)
      // Nearer ones lie in the stretch of this one, which must then go on to the last of them.
      const last = text.lastIndexOf(word, at + reach - 1)
      if (last > at) places.push(last)
    }
  const stretches: { from: number; to: number }[] = []
  for (const at of places.sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    const [from, to] = [Math.max(0, at - reach), at + reach]
    if (last && from <= last.to) last.to = to
    else stretches.push({ from, to })
  }
  return stretches
}
