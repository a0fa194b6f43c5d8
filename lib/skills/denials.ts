import { deniedBefore, deniedNext } from './data/denials.ts'
import { signals } from './data/signals.ts'
import type { Signal } from './term.ts'

/** Every way through the groups of a row. A word that ends in an apostrophe has the next one right behind it. */
function phrasesOf(groups: readonly string[]): string[] {
  let phrases = ['']
  for (const group of groups) {
    const words = group.split('|')
    phrases = phrases.flatMap((phrase) => words.map((word) => joined(phrase, word)))
  }
  return phrases
}

const joined = (phrase: string, word: string): string =>
  phrase === '' || word === '' || phrase.endsWith("'") ? phrase + word : `${phrase} ${word}`

const denied: Partial<Record<Signal, readonly (readonly string[])[]>> = {
  noNext: deniedNext,
  noPrev: deniedBefore,
}

/** All phrases of a kind of signal, as `data/signals.ts` lists them and as the rows of `data/denials.ts` make them. */
export const phrasesOfSignal = (kind: Signal): string[] => [
  ...signals[kind].split('|').map((phrase) => phrase.trim()),
  ...(denied[kind] ?? []).flatMap(phrasesOf),
]
