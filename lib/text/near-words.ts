import { type Sight, wordSpotter } from './word-spotter.ts'

/** A stretch of a text, from `from` up to `to`. */
type Stretch = { readonly from: number; readonly to: number }

/** By group, what is near its words; worth little where the words of the text were not all seen. */
type Near = { readonly groups: readonly (readonly Stretch[])[]; readonly sight: Sight }

/**
 * For each group of words, the stretches of a text that lie within `reach` characters of any of them; overlapping
 * ones are joined, in order. All words are found in one pass, and that costs a fraction of trying a long pattern at
 * every character: a pattern whose every match holds one of its group's words, and is shorter than `reach`, need
 * only be tried there. Words are folded, and no word may begin with another one.
 */
export function nearWords(groups: readonly (readonly string[])[], reach: number) {
  const words = [...new Set(groups.flat())]
  const spot = wordSpotter(words)
  const groupsOf = words.map((word) => numbersOf(groups, word))
  return (text: string): Near => {
    const near = groups.map((): { from: number; to: number }[] => [])
    const sight = spot(text, (word, at) => {
      for (const group of groupsOf[word] ?? []) {
        const stretches = near[group] ?? []
        const last = stretches.at(-1)
        const [from, to] = [Math.max(0, at - reach), at + reach]
        if (last && from <= last.to) last.to = to
        else stretches.push({ from, to })
      }
      return false
    })
    return { groups: near, sight }
  }
}

const numbersOf = (groups: readonly (readonly string[])[], word: string): readonly number[] =>
  groups.flatMap((words, group) => (words.includes(word) ? [group] : []))
