import { limits } from '../limits.ts'
import { foldText } from './characters.ts'
import { cuedTools } from './cued.ts'
import type { FoundSkill } from './found.ts'
import { judge } from './guards.ts'
import { listedBeside } from './listed.ts'
import type { Mention } from './mention.ts'
import { hitsIn } from './phrases.ts'
import { standardEnd, withStandard } from './standards.ts'
import type { Term } from './term.ts'
import { bits, vocabulary } from './vocabulary.ts'
import { isRomance, widenedEnd } from './widened.ts'
import { isWorded, looksGerman } from './wording.ts'

const confidences = { wanted: 0.9, mentioned: 0.75, weakWanted: 0.7, weak: 0.55 } as const

/** True for what a text asks for, and does not only mention. */
export const isAskedFor = ({ confidence }: FoundSkill): boolean =>
  confidence === confidences.wanted || confidence === confidences.weakWanted

const confidenceOf = ({ value, isWanted }: Mention): number => {
  if (value.isWeak) return isWanted ? confidences.weakWanted : confidences.weak
  return isWanted ? confidences.wanted : confidences.mentioned
}

/** A sentence without any of these asks for nothing. */
const skillBits = bits.hard | bits.soft

/** `isEnglish` where we were told so, `mayBeEnglish` also where we were told nothing. */
type Language = { isGerman: boolean; isEnglish: boolean; mayBeEnglish: boolean }

/** The words of the vocabulary in a text, judged sentence by sentence. */
function mentionsIn(text: string, { isGerman, isEnglish, mayBeEnglish }: Language): Mention[] {
  // Built before the text is folded, for it is folded into the same arrays.
  const phrases = vocabulary()
  const folded = foldText(text)
  // One place for all words of the text, to make no garbage.
  const place = { start: 0, end: 0 }
  const accepts = (term: Term, start: number, end: number): boolean => {
    if (term.skill < 0 && term.bit !== bits.body) return true
    place.start = start
    place.end = end
    if (term.skill < 0) return standardEnd(text, place) !== undefined
    return isWorded(text, term, place, isEnglish)
  }
  const all: Mention[] = []
  for (const { value, start, end } of hitsIn(phrases, folded, accepts)) {
    // A standard is longer than the words that lead to it, and may have swallowed this one.
    if (start < (all.at(-1)?.end ?? 0)) continue
    all.push(withStandard(text, { value, start, end, verdict: 'open', isWanted: false }))
  }
  const { sentenceEnds, sentences } = folded
  const firstEnd = sentences === 0 ? text.length : (sentenceEnds[0] ?? text.length)
  let sentence = 0
  let from = 0
  let said = 0
  for (let to = 1; to <= all.length; to++) {
    const last = all[to - 1]
    // A dot or line break inside of a mention ends nothing.
    const end = last?.end ?? 0
    said |= last?.value.bit ?? 0
    while (sentence < sentences && (sentenceEnds[sentence] ?? 0) < end) sentence += 1
    const isOver = sentence < sentences && (sentenceEnds[sentence] ?? 0) < (all[to]?.start ?? text.length)
    if (to < all.length && !isOver) continue
    if ((said & skillBits) !== 0)
      judge(text, {
        mentions: all.slice(from, to),
        isGerman,
        isEnglish: mayBeEnglish,
        isFirst: end <= firstEnd,
        said,
      })
    from = to
    said = 0
  }
  return all
}

/** The name to report: the listed wording, but with the hyphens and blanks that the text has. */
function nameOf(text: string, { value, start, end }: Mention): string {
  const written = text.slice(start, end)
  if (value.isLoose || written === value.label) return value.label
  if (!value.label.includes(' ') && !value.label.includes('-')) return value.label
  // Nearly every text has one blank where a name has one, and asking is quicker than replacing.
  const words = /[^\S ]|\s\s/u.test(written) ? written.replace(/\s+/gu, ' ') : written
  const isSame = words.includes('-') === value.label.includes('-')
  return isSame ? value.label : words
}

/** How far apart, in characters, two items of one list may stand. */
const listCharsMax = 120

/** Between two items of one list: a comma or a word for "and", no bracket, slash or end of a sentence. */
const withinList = /^[^.;:!?()/\n]*(?:, | (?:and|y|e|und|et) )[^.;:!?()/\n]*$/u

/**
 * True where a list names two wordings of one line of the tables, neither part of the other: nobody lists a word
 * beside its synonym ("ward rounds, wound care and dressings").
 */
function isListedApart(text: string, known: FoundSkill, found: FoundSkill): boolean {
  const [one, other] = [known.name.toLowerCase(), found.name.toLowerCase()]
  if (one.includes(other) || other.includes(one)) return false
  if (text.slice(known.start, known.end).toLowerCase() !== one) return false
  return withinList.test(text.slice(known.end, found.start))
}

const byPlace = (a: FoundSkill, b: FoundSkill): number =>
  a.start - b.start || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/**
 * The skills that a plain text asks for, each once with its best mention, in order of position. One pass over the text;
 * what exceeds `descriptionCharsMax` is not read. `language` is ISO 639-1; when absent, German is recognised by itself.
 */
export function findSkills(text: string, language?: string): FoundSkill[] {
  const read = text.slice(0, limits.descriptionCharsMax)
  const isWidened = language !== undefined && isRomance(language)
  const isGerman = language === undefined ? looksGerman(read) : language.startsWith('de')
  const best = new Map<number | string, FoundSkill>()
  const apart = new Map<string, FoundSkill>()
  const isEnglish = language?.startsWith('en') ?? false
  const mayBeEnglish = isEnglish || (language === undefined && !isGerman)
  const mentions = mentionsIn(read, { isGerman, isEnglish, mayBeEnglish })
  for (const mention of mentions) {
    const { value, start, verdict } = mention
    if (verdict !== 'kept' || (value.kind !== 'hard' && value.kind !== 'soft')) continue
    const end = isWidened ? widenedEnd(read, mention, mentions) : mention.end
    // A standard is in no line of the tables.
    const line = value.skill < 0 ? value.label : value.skill
    const known = best.get(line)
    const confidence = confidenceOf(mention)
    const isSurer = known === undefined || known.confidence < confidence
    const isNear = known !== undefined && !value.isLoose && start - known.end <= listCharsMax
    if (!isSurer && !isNear) continue
    const name = end > mention.end ? read.slice(start, end) : nameOf(read, mention)
    const found = { name, kind: value.kind, confidence, start, end }
    if (isNear && isListedApart(read, known, found)) apart.set(found.name, found)
    else if (isSurer) best.set(line, found)
  }
  const known = [...best.values(), ...apart.values()]
  const listed = listedBeside(read, known, { taken: mentions, isEnglish: mayBeEnglish })
  const cued = cuedTools(read, mentions, isGerman).filter(
    ({ name }) => !listed.some((other) => other.name.includes(name)),
  )
  return [...known, ...listed, ...cued].sort(byPlace)
}
