import type { Hit } from './phrases.ts'
import type { Signal, Term } from './vocabulary.ts'

/** A word of the vocabulary in a text, with what the words around it made of it. */
export type Mention = Hit<Term> & { verdict: 'open' | 'kept' | 'dropped'; isWanted: boolean }

/** How far, in characters, a signal reaches to the skill it is about. */
const reach = { negation: 60, tight: 2, offer: 60, roleGap: 4, glue: 16 }

const isSkill = ({ value }: Mention): boolean => value.kind === 'hard' || value.kind === 'soft'
const isOneOf = (mention: Mention, ...kinds: Signal[]): boolean =>
  kinds.some((kind) => kind === mention.value.kind)

/** What stands between two skills of one list: separators and a word for "and" or "or" in our languages. */
const conjunctions = 'and|or|nor|plus|y|o|e|u|ni|und|oder|sowie|noch|et|ou|as well as'
const fillers =
  'de|d|the|a|an|la|le|les|el|los|your|votre|une?|die|der|das|gute|good|du|des|some|su|tu|deine|in|en|con|with|mit|l'
const glue = new RegExp(
  `^\\s?(?:[,;/&•·|+\\n]|\\) ?[,/&]|,? ?\\b(?:${conjunctions})(?:/(?:or|o|oder|ou))?\\b)[\\s-]{0,3}` +
    `(?:(?:${conjunctions})\\s)?(?:(?:${fillers})[\\s'’]){0,2}$`,
  'u',
)

const areListed = (text: string, left: Mention, right: Mention): boolean =>
  right.start - left.end <= reach.glue && glue.test(text.slice(left.end, right.start))

/** Drops a skill and those listed with it, walking from `from` by `step`. */
function dropList(text: string, mentions: Mention[], { from, step }: { from: number; step: 1 | -1 }): void {
  let last: Mention | undefined
  for (let at = from; at >= 0 && at < mentions.length; at += step) {
    const mention = mentions[at]
    if (mention === undefined || !isSkill(mention)) return
    const [left, right] = step === 1 ? [last, mention] : [mention, last]
    if (left && right && !areListed(text, left, right)) return
    mention.verdict = 'dropped'
    last = mention
  }
}

/**
 * "No SQL needed", "migrating away from Oracle": the next skill of the clause, and its list, is not asked
 * for.
 */
function negateNext(text: string, mentions: Mention[], at: number): void {
  const signal = mentions[at]
  for (let next = at + 1; signal && next < mentions.length; next++) {
    const mention = mentions[next]
    if (mention === undefined || isOneOf(mention, 'turn')) return
    if (!isSkill(mention)) continue
    const between = text.slice(signal.end, mention.start)
    if (between.length <= reach.negation && !/[,;:–—]/u.test(between))
      dropList(text, mentions, { from: next, step: 1 })
    return
  }
}

/**
 * "Jenkins is being retired", "COBOL brauchst du nicht": the skill before, and its list, unless the
 * sentence turns.
 */
function negatePrevious(text: string, mentions: Mention[], at: number): void {
  const signal = mentions[at]
  const isTurned = mentions.slice(at + 1).some((mention, n, rest) => {
    const after = rest.slice(n + 1)
    return (
      isOneOf(mention, 'turn') &&
      after.some((other) => isOneOf(other, 'wanted', 'sought')) &&
      !after.some(isSkill)
    )
  })
  if (isTurned) return
  for (let previous = at - 1; signal && previous >= 0; previous--) {
    const mention = mentions[previous]
    if (mention === undefined || isOneOf(mention, 'turn')) return
    const between = text.slice(mention.end, signal.start)
    if (isOneOf(mention, 'wanted', 'sought') && between.includes(',')) return
    if (!isSkill(mention)) continue
    if (between.length <= reach.negation) dropList(text, mentions, { from: previous, step: -1 })
    return
  }
  if (isUnled(mentions, at)) negateNext(text, mentions, at)
}

/** True where no skill stands before a mention in its sentence: "No se pide SAP" is about what follows. */
const isUnled = (mentions: Mention[], at: number): boolean => !mentions.slice(0, at).some(isSkill)

/**
 * "We offer flexibility": what the employer gives is no skill; of the hard ones only the nearest are
 * meant.
 */
function dropOffered(text: string, mentions: Mention[], at: number): void {
  const signal = mentions[at]
  const rest = mentions.slice(at + 1)
  for (const mention of rest) if (mention.value.kind === 'soft') mention.verdict = 'dropped'
  const next = rest.findIndex(({ value }) => value.kind === 'hard')
  const first = rest[next]
  const isNear = signal && first && first.start - signal.end <= reach.offer
  if (isNear) dropList(text, mentions, { from: at + 1 + next, step: 1 })
}

/**
 * True where only blanks, bullets or quotes stand between the mention and the end of a sentence or line
 * before it.
 */
const opensSentence = (text: string, { start }: Mention): boolean =>
  /(?:^|[.!?:;\n])[\s"'“„«(•*·-]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start))

/**
 * True for a product or another proper name. A capital at the start of a sentence proves nothing, one
 * inside does.
 */
const isProperName = (text: string, { start, end }: Mention, opens: boolean): boolean =>
  /[\p{Lu}\d+#]/u.test(text.slice(opens ? start + 1 : start, end))

/**
 * "Machine learning engineer", "técnico de mantenimiento": a job's or a firm's name, said before any skill
 * is.
 */
function dropTitles(text: string, mentions: Mention[], at: number): void {
  const signal = mentions[at]
  const previous = mentions[at - 1]
  const next = mentions[at + 1]
  if (signal?.value.kind === 'roleAfter' && previous && isSkill(previous)) {
    const isNear = signal.start - previous.end <= reach.tight
    const isSafe =
      previous.value.kind === 'hard' && isProperName(text, previous, opensSentence(text, previous))
    if (isNear && !isSafe) previous.verdict = 'dropped'
  }
  if (signal?.value.kind === 'roleBefore' && next && isSkill(next) && next.value.spelling === undefined)
    if (next.start - signal.end <= reach.roleGap) next.verdict = 'dropped'
}

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase()

/** Prepositions that make a lone letter a language: "clean counts in R". */
const toolBefore = /(?:^|[\s(,/])(?:in|using|with|mit|con|en|avec|and|und|y|et|or|oder|o|ou)\s{1,2}$/u

const shortLineCharsMax = 48

/** What follows a verb and not a name: "Polish the counter", "Go with us". */
const afterVerb = /^\s(?:the|a|an|to|at|in|on|our|your|up|it|their|this|that|for|with)\b/u

/** What stands before a German noun and not before a tool: "unser Chef", "alle Teams". */
const germanArticle = new RegExp(
  '(?:^|\\s)(?:der|die|das|dem|den|des|eine?|einem|einen|einer|unsere?|unserem|unseren|' +
    'alle|kleinen?|agilen?|vom|zum)\\s$',
  'iu',
)

/** True for a tool's name that is a verb at the start of a sentence, or a German noun with its article. */
function isOtherSense(text: string, mention: Mention, isGerman: boolean): boolean {
  if (mention.value.spelling === undefined || !mention.value.isWeak) return false
  const before = text.slice(Math.max(0, mention.start - 12), mention.start)
  if (isGerman && germanArticle.test(before)) return true
  return opensSentence(text, mention) && afterVerb.test(text.slice(mention.end, mention.end + 8))
}

/** True for a skill that is (nearly) the whole line, as in a list of skills. */
const fillsLine = (text: string, { start, end }: Mention): boolean => {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  const isOnlyLine = from === 0 && to === -1
  return !isOnlyLine && (to === -1 ? text.length : to) - from <= shortLineCharsMax && start - from <= 4
}

type Sentence = { mentions: Mention[]; isGerman: boolean }

/** Whether the words themselves say that this sense is meant, without a list or a demand around them. */
function speaksForItself(text: string, mention: Mention, { isGerman }: Sentence): boolean {
  const { value } = mention
  if (!value.isWeak) return true
  if (value.kind === 'soft' || value.spelling === undefined) return false
  const before = text.slice(Math.max(0, mention.start - 12), mention.start)
  if (value.label.length === 1) return toolBefore.test(before)
  return isCapital(value.label.charAt(0)) && !opensSentence(text, mention) && !isGerman
}

/** Keeps weak words that a demand in the sentence, a listed neighbour or a line of their own supports. */
function support(text: string, sentence: Sentence): void {
  const { mentions } = sentence
  const says = (kind: Signal) => mentions.some(({ value }) => value.kind === kind)
  const isDescribed = says('described')
  const isDemand = says('sought') || says('wanted')
  const isSought = isDescribed || says('sought')
  const open = mentions.filter((mention) => isSkill(mention) && mention.verdict === 'open')
  for (const mention of open) {
    mention.isWanted = isDemand || isDescribed
    const isTrait = mention.value.kind === 'soft'
    const isMeant = mention.value.isAdjective ? isDescribed : isTrait ? isSought : isDemand
    const isKept =
      (isMeant && !isOtherSense(text, mention, sentence.isGerman)) ||
      speaksForItself(text, mention, sentence) ||
      fillsLine(text, mention)
    if (isKept) mention.verdict = 'kept'
  }
  const spread = (one: Mention | undefined, other: Mention | undefined, isBefore: boolean): void => {
    if (one?.verdict !== 'open' || other?.verdict !== 'kept' || one.value.kind !== other.value.kind) return
    if (isBefore ? areListed(text, one, other) : areListed(text, other, one)) one.verdict = 'kept'
  }
  for (let at = 1; at < open.length; at++) spread(open[at], open[at - 1], false)
  for (let at = open.length - 2; at >= 0; at--) spread(open[at], open[at + 1], true)
}

const rules: Partial<Record<Term['kind'], (text: string, mentions: Mention[], at: number) => void>> = {
  noNext: negateNext,
  noPrev: negatePrevious,
  offered: dropOffered,
  roleAfter: dropTitles,
  roleBefore: dropTitles,
}

/**
 * Decides, sentence by sentence, which mentions ask for the skill. Groups of `data/signals.ts`: `wanted`
 * supports weak
 * words, `sought` weak traits too, and `described` adjectives; `noNext` and `noPrev` take away the skill
 * after or before; `offered` is what the employer gives; `turn` stops a
 * negation; `roleAfter` and `roleBefore` make a job title or a firm of it; `nothing` has swallowed its words
 * already.
 */
export function judge(text: string, sentence: Sentence): void {
  if (!sentence.mentions.some(isSkill)) return
  for (const [at, mention] of sentence.mentions.entries())
    if (!isSkill(mention)) rules[mention.value.kind]?.(text, sentence.mentions, at)
  support(text, sentence)
}
