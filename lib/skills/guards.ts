import { isOfPerson, isOfThings } from './attributive.ts'
import { isCurrency } from './currencies.ts'
import { dropElsewhere, dropEnded, dropFounders, dropLongAgo } from './history.ts'
import { isLanguageLetter, isOtherLetter } from './letters.ts'
import { areListed, dropList, isSkill, type Mention, opensSentence, type Sentence } from './mention.ts'
import { dropNamed, isBeing, isPartOfName, isState, isTown } from './names.ts'
import { dropNationalities } from './nationality.ts'
import { negateEither, negateLacking, negateNext, negateObject, negatePrevious } from './negation.ts'
import { dropApplying, dropOthers, dropPartnered } from './others.ts'
import { dropStudied } from './studies.ts'
import type { Term } from './term.ts'
import { dropHeading, dropPast, dropSought, dropTitles } from './titles.ts'
import { bits, languageBit } from './vocabulary.ts'

/** How far, in characters, a signal reaches to the skill it is about. */
const reach = { offer: 60, duty: 10 }

/**
 * "We offer flexibility": what the employer gives is no skill; of the hard ones only the nearest are
 * meant.
 */
function dropOffered(text: string, { mentions }: Sentence, at: number): void {
  const signal = mentions[at]
  const rest = mentions.slice(at + 1)
  for (const mention of rest) if (mention.value.kind === 'soft') mention.verdict = 'dropped'
  const next = rest.findIndex(({ value }) => value.kind === 'hard')
  const first = rest[next]
  const isNear = signal && first && first.start - signal.end <= reach.offer
  if (isNear) dropList(text, mentions, { from: at + 1 + next, step: 1 })
}

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase()

const shortLineCharsMax = 48
const bulletCharsMax = 4

/** What follows a verb and not a name: "Polish the counter", "Go with us". */
const afterVerb = /^\s(?:the|a|an|to|at|in|on|our|your|up|it|their|this|that|for|with)\b/iu

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
function fillsLine(text: string, { start, end }: Mention): boolean {
  const near = Math.max(0, start - bulletCharsMax - 1)
  const from = text.slice(near, start).lastIndexOf('\n') + near + 1
  // Looked for nearby only: most texts have no line that begins just there.
  if (from === near && text.charAt(near - 1) !== '\n' && near > 0) return false
  const to = text.indexOf('\n', end)
  const isOnlyLine = from === 0 && to === -1
  return !isOnlyLine && (to === -1 ? text.length : to) - from <= shortLineCharsMax
}

/** True for a part of a person's, a firm's or a town's name that looks like a tool: "Mark Ray", "Hartford, CT". */
function isNamesPart(
  text: string,
  mention: Mention,
  before: Mention | undefined,
  { isGerman }: Sentence,
): boolean {
  const { spelling, isWeak } = mention.value
  if (isBeing(text, mention, isGerman) || isTown(text, mention)) return true
  if (spelling === undefined || isGerman) return false
  return isWeak ? isPartOfName(text, mention, before) : isState(text, mention)
}

const isLetter = ({ start, end }: Mention): boolean => end - start === 1

const halfJoint = '- '

/** True for the first half of a German compound, which shares its end: "Energie- und Gebäudetechnik". */
const isHalf = (text: string, { value, end }: Mention): boolean =>
  value.kind === 'soft' && text.startsWith(halfJoint, end)

/** True for letters that count, parts of names, currencies, and what is said of things: none of them is a skill. */
function isOtherThing(
  text: string,
  mention: Mention,
  before: Mention | undefined,
  sentence: Sentence,
): boolean {
  if (mention.value.isAdjective && sentence.isEnglish && isOfThings(text, mention)) return true
  if (sentence.isGerman && isHalf(text, mention)) return true
  if (isCurrency(text, mention)) return true
  return isLetter(mention) ? isOtherLetter(text, mention) : isNamesPart(text, mention, before, sentence)
}

/** Whether the words themselves say that this sense is meant, without a list or a demand around them. */
function speaksForItself(text: string, mention: Mention, { isGerman }: Sentence): boolean {
  const { value } = mention
  if (!value.isWeak) return true
  if (value.kind === 'soft' || value.spelling === undefined) return false
  if (value.label.length === 1) return false
  return isCapital(value.label.charAt(0)) && !opensSentence(text, mention) && !isGerman
}

/** True where a duty leads straight to the word: "vous gérez la paie", "you prepare the accounts". */
function isDuty(text: string, mention: Mention, before: Mention | undefined): boolean {
  if (before?.value.kind !== 'duty' || mention.value.kind !== 'hard') return false
  if (mention.value.spelling !== undefined) return false
  return mention.start - before.end <= reach.duty && !/[,;:()\n]/u.test(text.slice(before.end, mention.start))
}

const means = /^ (?:on|in|with|via|using|sur|avec|auf|mit|über|en|con|vía) $/u

/** True for the means of a skill that is asked for: "content marketing on Instagram", "sourcing sur LinkedIn". */
function isMeans(text: string, mention: Mention, before: Mention | undefined): boolean {
  if (before?.value.kind !== 'hard' || before.verdict !== 'kept' || mention.value.kind !== 'hard')
    return false
  return isCapital(text.charAt(mention.start)) && means.test(text.slice(before.end, mention.start))
}

/** True for "Leadership, organisation and humour.": two traits that begin a sentence are a list of such. */
const opensTraits = (text: string, first: Mention, second: Mention): boolean =>
  first.value.kind === 'soft' &&
  second.value.kind === 'soft' &&
  !first.value.isAdjective &&
  areListed(text, first, second) &&
  opensSentence(text, first)

/** Keeps weak words that a demand in the sentence, a listed neighbour or a line of their own supports. */
function support(text: string, sentence: Sentence): void {
  const { mentions, said } = sentence
  const isDescribed = (said & (bits.described | bits.seeks)) !== 0
  const isSought = isDescribed || (said & bits.sought) !== 0
  const isDemand = (said & (bits.sought | bits.wanted)) !== 0
  const isTask = isDemand || isDescribed || (said & bits.duty) !== 0
  const open: Mention[] = []
  let before: Mention | undefined
  for (const mention of mentions) {
    const { value } = mention
    const isOpen = isSkill(mention) && mention.verdict === 'open'
    if (isOpen && isOtherThing(text, mention, before, sentence)) mention.verdict = 'dropped'
    else if (isOpen) {
      open.push(mention)
      mention.isWanted = isDemand || isDescribed
      const needsPerson = value.isAdjective && !value.isAttributive
      const isMeant = needsPerson ? isDescribed : value.kind === 'soft' ? isSought : isDemand
      const isKept =
        speaksForItself(text, mention, sentence) ||
        (isLetter(mention) && isLanguageLetter(text, mention, before)) ||
        isDuty(text, mention, before) ||
        (isTask && isMeans(text, mention, before)) ||
        ((isMeant || fillsLine(text, mention)) && !isOtherSense(text, mention, sentence.isGerman)) ||
        (value.isAdjective && sentence.isEnglish && isOfPerson(text, mention))
      if (isKept) mention.verdict = 'kept'
    }
    before = mention
  }
  // Most sentences have one weak word at most, or none.
  if (open.length < 2) return
  const spread = (one: Mention | undefined, other: Mention | undefined, isBefore: boolean): void => {
    if (one?.verdict !== 'open' || other?.verdict !== 'kept' || one.value.kind !== other.value.kind) return
    if (isBefore ? areListed(text, one, other) : areListed(text, other, one)) one.verdict = 'kept'
  }
  const [first, second] = [open[0], open[1]]
  if (first && second && opensTraits(text, first, second)) first.verdict = 'kept'
  for (let at = 1; at < open.length; at++) spread(open[at], open[at - 1], false)
  for (let at = open.length - 2; at >= 0; at--) spread(open[at], open[at + 1], true)
}

const rules: Partial<Record<Term['kind'], (text: string, sentence: Sentence, at: number) => void>> = {
  noNext: negateNext,
  lacking: negateLacking,
  noPrev: negatePrevious,
  noEither: negateEither,
  noObject: negateObject,
  founder: dropFounders,
  longAgo: dropLongAgo,
  elsewhere: dropElsewhere,
  offered: dropOffered,
  roleAfter: dropTitles,
  houseAfter: dropTitles,
  roleBefore: dropTitles,
  seeks: dropSought,
  past: dropPast,
  others: dropOthers,
  applying: dropApplying,
  partnered: dropPartnered,
  named: dropNamed,
  studied: dropStudied,
}

const nobody: Pick<Term, 'kind' | 'bit'> = { kind: 'nothing', bit: 0 }

/** The kinds that have a rule, as bits. */
const ruled = Object.keys(rules).reduce((sum, kind) => sum | bits[kind as Term['kind']], 0)

/**
 * Decides, sentence by sentence, which mentions ask for the skill. Groups of `data/signals.ts`: `wanted` supports
 * weak words, `sought` weak traits too, and `described` adjectives; `duty` supports the weak word right behind it;
 * `noNext` and `noPrev` take away the skill after or before, `noEither` the nearer of them, `lacking` one that is done
 * without, and `noObject` a German object that stands first; `founder` and `longAgo` tell of the company's past,
 * `elsewhere` of who else does it; `offered` is what the employer gives; `turn` stops a
 * negation; `roleAfter`, `houseAfter` and `roleBefore` make a job title or a firm of it; `seeks` stands between an
 * employer's trade and the title, `past` behind what only was; `others` leads to the names of customers and partners,
 * `applying` to what one applies with, `named` to a name, and `partnered` stands behind whose partner the employer is;
 * `body` begins a numbered standard, `used` leads to what is used, `studied` to the subjects of a degree; `nothing` has
 * swallowed its words already.
 */
export function judge(text: string, sentence: Sentence): void {
  const { mentions, said } = sentence
  if ((said & languageBit) !== 0) dropNationalities(text, sentence)
  if ((said & ruled) !== 0)
    for (let at = 0; at < mentions.length; at++) {
      const { kind, bit } = mentions[at]?.value ?? nobody
      if ((bit & ruled) !== 0) rules[kind]?.(text, sentence, at)
    }
  dropEnded(text, mentions)
  if (sentence.isFirst) dropHeading(text, sentence)
  support(text, sentence)
}
