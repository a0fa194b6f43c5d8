import { limits } from '../limits.ts'
import { unitsOf } from '../text/units.ts'
import { judge, type Mention } from './guards.ts'
import { listedBeside } from './listed.ts'
import { hitsIn } from './phrases.ts'
import { type Term, vocabulary } from './vocabulary.ts'

/**
 * A skill that a text asks for. `name` is the wording of the text's own language as our tables list it, or
 * the skill's
 * English name where the words only imply it ("VLOOKUP"). `start` and `end` are UTF-16 offsets of the
 * evidence.
 * `confidence` is 0 to 1: asked for in so many words, then mentioned among duties, then a word with other
 * senses.
 */
export type FoundSkill = {
  name: string
  kind: 'hard' | 'soft'
  confidence: number
  start: number
  end: number
}

const confidences = { wanted: 0.9, mentioned: 0.75, weakWanted: 0.7, weak: 0.55 } as const

const confidenceOf = ({ value, isWanted }: Mention): number => {
  if (value.isWeak) return isWanted ? confidences.weakWanted : confidences.weak
  return isWanted ? confidences.wanted : confidences.mentioned
}

/** German has capitals on every noun, so there a capital is no sign of a product. */
const looksGerman = (text: string): boolean =>
  / und /u.test(text) && /(?: der | die | mit | für )/u.test(text)

const marks = { dot: 46, question: 63, exclamation: 33, semicolon: 59, newline: 10, space: 32 } as const

/**
 * True at the end of a sentence or line. A dot inside a word (Node.js) or after one letter (z. B.) ends
 * nothing.
 */
const endsSentence = (units: Uint16Array, at: number, length: number): boolean => {
  if (units[at] !== marks.dot) return true
  const before = at < 2 ? undefined : units[at - 2]
  const isAbbreviation = before !== undefined && (before <= marks.space || before === marks.dot)
  return !isAbbreviation && (at + 1 === length || (units[at + 1] ?? 0) <= marks.space)
}
const stopCodes: readonly number[] = [
  marks.dot,
  marks.question,
  marks.exclamation,
  marks.semicolon,
  marks.newline,
]
/** By UTF-16 unit, 1 for what may end a sentence: asked at nearly every sign of a text, and nearly always 0. */
const stops = Uint8Array.from({ length: 128 }, (_, code) => (stopCodes.includes(code) ? 1 : 0))

/** A term with one right spelling counts so, or wholly in capitals. */
const isSpelled = (
  text: string,
  spelling: string,
  { start, end }: { start: number; end: number },
): boolean => {
  const words = text.slice(start, end)
  return words === spelling || words === spelling.toUpperCase()
}

/** True where a sentence ends between two mentions. */
function endsBetween(
  units: Uint16Array,
  { from, to }: { from: number; to: number },
  length: number,
): boolean {
  for (let at = from; at < to; at++)
    if (stops[units[at] ?? 0] === 1 && endsSentence(units, at, length)) return true
  return false
}

function mentionsIn(text: string, isGerman: boolean): Mention[] {
  const accepts = (term: Term, start: number, end: number) =>
    term.spelling === undefined || isSpelled(text, term.spelling, { start, end })
  const all = hitsIn(vocabulary(), text, accepts).map(
    ({ value, start, end }): Mention => ({ value, start, end, verdict: 'open', isWanted: false }),
  )
  // Judging asks for no units of its own, so these stay.
  const units = unitsOf(text)
  let from = 0
  for (let to = 1; to <= all.length; to++) {
    const gap = { from: all[to - 1]?.end ?? 0, to: all[to]?.start ?? text.length }
    if (to < all.length && !endsBetween(units, gap, text.length)) continue
    judge(text, { mentions: all.slice(from, to), isGerman })
    from = to
  }
  return all
}

/** The name to report: the listed wording, but with the hyphens and blanks that the text has. */
function nameOf(text: string, { value, start, end }: Mention): string {
  const written = text.slice(start, end)
  if (value.isLoose || written === value.label || !/[ -]/.test(value.label)) return value.label
  const words = written.replace(/\s+/gu, ' ')
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
  if (text.slice(known.start, known.end).toLowerCase() !== one || found.start - known.end > listCharsMax)
    return false
  return withinList.test(text.slice(known.end, found.start))
}

const byPlace = (a: FoundSkill, b: FoundSkill): number =>
  a.start - b.start || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/**
 * The skills that a plain text asks for, each once with its best mention, in order of position. One pass
 * over the text;
 * what exceeds `descriptionCharsMax` is not read. `language` is ISO 639-1; when absent, German is recognised
 * by itself.
 */
export function findSkills(text: string, language?: string): FoundSkill[] {
  const read = text.slice(0, limits.descriptionCharsMax)
  const isGerman = language === undefined ? looksGerman(read) : language.startsWith('de')
  const best = new Map<number, FoundSkill>()
  const apart = new Map<string, FoundSkill>()
  const mentions = mentionsIn(read, isGerman)
  for (const mention of mentions) {
    const { value, start, end, verdict } = mention
    if (verdict !== 'kept' || (value.kind !== 'hard' && value.kind !== 'soft')) continue
    const found = {
      name: nameOf(read, mention),
      kind: value.kind,
      confidence: confidenceOf(mention),
      start,
      end,
    }
    const known = best.get(value.skill)
    if (known !== undefined && !value.isLoose && isListedApart(read, known, found))
      apart.set(found.name, found)
    else if (known === undefined || known.confidence < found.confidence) best.set(value.skill, found)
  }
  const known = [...best.values(), ...apart.values()]
  return [...known, ...listedBeside(read, known, mentions)].sort(byPlace)
}
