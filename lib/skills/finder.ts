import { limits } from '../limits.ts'
import { judge, type Mention } from './guards.ts'
import { listedBeside } from './listed.ts'
import { hitsIn } from './trie.ts'
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
const endsSentence = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code > marks.question || code === marks.space) return false
  if (code !== marks.dot) return stops.has(code)
  const isAbbreviation = text.charCodeAt(at - 2) <= marks.space || text.charCodeAt(at - 2) === marks.dot
  return !isAbbreviation && (at + 1 === text.length || text.charCodeAt(at + 1) <= marks.space)
}
const stops: ReadonlySet<number> = new Set([
  marks.question,
  marks.exclamation,
  marks.semicolon,
  marks.newline,
])

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
function endsBetween(text: string, left: Mention | undefined, right: Mention | undefined): boolean {
  const last = right?.start ?? text.length
  for (let at = left?.end ?? 0; at < last; at++) if (endsSentence(text, at)) return true
  return false
}

function mentionsIn(text: string, isGerman: boolean): Mention[] {
  const accepts = (term: Term, start: number, end: number) =>
    term.spelling === undefined || isSpelled(text, term.spelling, { start, end })
  const all = hitsIn(vocabulary(), text, accepts).map(
    (hit): Mention => ({
      value: hit.value,
      start: hit.start,
      end: hit.end,
      verdict: 'open',
      isWanted: false,
    }),
  )
  let from = 0
  for (let to = 1; to <= all.length; to++) {
    if (to < all.length && !endsBetween(text, all[to - 1], all[to])) continue
    judge(text, { mentions: all.slice(from, to), isGerman })
    from = to
  }
  return all
}

/** The name to report: the listed wording, but with the hyphens and blanks that the text has. */
function nameOf(text: string, { value, start, end }: Mention): string {
  if (value.isLoose || !/[ -]/u.test(value.label)) return value.label
  const words = text.slice(start, end).replace(/\s+/gu, ' ')
  const isSame = words.includes('-') === value.label.includes('-')
  return isSame ? value.label : words
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
    if (known === undefined || known.confidence < found.confidence) best.set(value.skill, found)
  }
  const known = [...best.values()]
  return [...known, ...listedBeside(read, known, mentions)].sort(byPlace)
}
