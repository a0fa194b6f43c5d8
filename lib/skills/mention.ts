import type { Hit } from './phrases.ts'
import type { Signal, Term } from './term.ts'

/** A word of the vocabulary in a text, with what the words around it made of it. */
export type Mention = Hit<Term> & { verdict: 'open' | 'kept' | 'dropped'; isWanted: boolean }

/**
 * The mentions of one sentence, in order. German has capitals on every noun, so there they are no sign of a
 * name; the first sentence of a text may be its heading. `said` has a bit for each kind of its mentions.
 */
export type Sentence = {
  mentions: Mention[]
  isGerman: boolean
  isEnglish: boolean
  isFirst: boolean
  said: number
}

export const isSkill = ({ value }: Mention): boolean => value.kind === 'hard' || value.kind === 'soft'
export const isOneOf = (mention: Mention, ...kinds: Signal[]): boolean =>
  kinds.some((kind) => kind === mention.value.kind)

/** How far, in characters, two skills of one list stand apart. */
const glueReach = 16

/** What stands between two skills of one list: separators and a word for "and" or "or" in our languages. */
const conjunctions = 'and|or|nor|plus|y|o|e|u|ni|und|oder|sowie|noch|et|ou|as well as'
const fillers =
  'de|d|the|a|an|la|le|les|el|los|your|votre|une?|die|der|das|gute|good|du|des|some|su|tu|deine|in|en|con|with|mit|l'
const glue = new RegExp(
  `^\\s?(?:[,;/&•·|+\\n]|\\) ?[,/&]|,? ?\\b(?:${conjunctions})(?:/(?:or|o|oder|ou))?\\b)[\\s-]{0,3}` +
    `(?:(?:${conjunctions})\\s)?(?:(?:${fillers})[\\s'’]){0,2}$`,
  'u',
)

export const areListed = (text: string, left: Mention, right: Mention): boolean =>
  right.start - left.end <= glueReach && glue.test(text.slice(left.end, right.start))

/**
 * True for two names of one thing side by side, as in "the last Perl cron job": they stand or fall together.
 */
const areJoined = (text: string, left: Mention, right: Mention): boolean =>
  right.start - left.end === 1 && text.charAt(left.end) === ' '

/** Drops a skill and those listed with it, walking from `from` by `step`. */
export function dropList(
  text: string,
  mentions: Mention[],
  { from, step }: { from: number; step: 1 | -1 },
): void {
  let last: Mention | undefined
  for (let at = from; at >= 0 && at < mentions.length; at += step) {
    const mention = mentions[at]
    if (mention === undefined || !isSkill(mention)) return
    const [left, right] = step === 1 ? [last, mention] : [mention, last]
    if (left && right && !areListed(text, left, right) && !areJoined(text, left, right)) return
    mention.verdict = 'dropped'
    last = mention
  }
}

/**
 * True where only blanks, bullets or quotes stand between the mention and the end of a sentence or line
 * before it.
 */
export const opensSentence = (text: string, { start }: Mention): boolean =>
  /(?:^|[.!?:;\n])[\s"'“„«(•*·-]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start))
