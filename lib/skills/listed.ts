import { isAscii } from '../text/characters.ts'
import { dutyVerbs, noNameWords } from './data/list-words.ts'
import type { FoundSkill } from './finder.ts'

const wordsOf = (words: string): string[] => words.trim().split(/\s+/u)

/** The forms that a table writes as one: "years?" is two words, "gute[srnm]?" five. */
const formsOf = (word: string): string[] => {
  const ending = /(?:\[(\p{L}+)\]|(\p{L}))\?$/u.exec(word)
  if (ending === null) return [word]
  const stem = word.slice(0, ending.index)
  return [stem, ...[...(ending[1] ?? ending[2] ?? '')].map((letter) => stem + letter)]
}

/** A skill that no table has, named in a list beside skills that we know; surer on both sides than on one. */
const confidence = 0.5

const conjunction = '(?:and|or|y|o|e|und|oder|sowie|et|ou)'

/**
 * What stands beside a known skill, after and before it: ", net cleaning," or " and PDM are", one to three words up
 * to the next sign or verb; and "experience with service charge accounting, " or "know dyeing and ", after a cue.
 */
function besidePatterns(letters: string, digits: string) {
  const word = `[${letters}](?:[${letters}${digits}+#&/'’-]|\\.(?=[${letters}]))*`
  const item = `(?:${word}(?: ${word}){0,2})`
  return {
    after: new RegExp(
      `^(?:, |,? ${conjunction} |, ${conjunction} )(${item}?)` +
        `(?=[,.;:)\\n]|$| ${conjunction} | (?:is|are|would|will|helps?|es|son|ist|sind|est|sont|suma|mit)\\b)`,
      'u',
    ),
    before: new RegExp(
      `^.*(?:[,:] |\\b(?:in|of|with|know|using|knowledge|de|en|con|mit|Kenntnisse|avec|sous|sur) )` +
        `(${item})(?:, |,? ${conjunction} )$`,
      'u',
    ),
  }
}

const anyPatterns = besidePatterns('\\p{L}', '\\p{N}')
/** The same for ASCII, which most texts are: quicker, for there are few letters to try. */
const asciiPatterns = besidePatterns('A-Za-z', '0-9')
const patternsFor = (text: string) => (isAscii(text) ? asciiPatterns : anyPatterns)

/** Words that no skill's name has: articles, pronouns, verbs, and words about jobs rather than skills. */
const noName = new Set(
  wordsOf(noNameWords)
    .flatMap(formsOf)
    .map((word) => word.toLowerCase()),
)

/** Verbs of duties: "and negotiate settlements" opens a clause, no list. */
const duties = new Set(wordsOf(dutyVerbs))

const verbEnding = /^\p{Ll}+(?:s|ed|ly|e[nr]|ez|ás|arás|erás|irás|st)$/u

/** A verb that follows a comma opens a clause, no list. */
const isVerbLike = (words: string): boolean => {
  const blank = words.indexOf(' ')
  if (blank < 0) return false
  const first = words.slice(0, blank)
  return duties.has(first) || verbEnding.test(first)
}

type Span = { start: number; end: number }

const isName = (words: string): boolean =>
  words.length >= 3 &&
  !isVerbLike(words) &&
  !words.split(/[ '’-]/).some((one) => noName.has(one.toLowerCase()))

/** How far to look for an item, in characters: three long words and their list signs. */
const itemReach = 64

/** A cheap look that spares `after` most of its work: a list goes on right after the skill. */
const listGoesOn = new RegExp(`, |,? ${conjunction} `, 'y')

function itemAfter(text: string, end: number): Span | undefined {
  listGoesOn.lastIndex = end
  if (!listGoesOn.test(text)) return undefined
  const near = text.slice(end, end + itemReach)
  const match = patternsFor(near).after.exec(near)
  const name = match?.[1]
  if (match === null || name === undefined || !isName(name)) return undefined
  const start = end + match[0].length - name.length
  return { start, end: start + name.length }
}

/** A cheap look that spares `before` most of its work: a list sign ends right before the skill. */
const listSign = new RegExp(`(?:,| ${conjunction}) $`, 'u')

function itemBefore(text: string, start: number): Span | undefined {
  if (!listSign.test(text.slice(Math.max(0, start - 8), start))) return undefined
  const from = Math.max(0, start - itemReach)
  const near = text.slice(from, start)
  const match = patternsFor(near).before.exec(near)
  const name = match?.[1]
  if (match === null || name === undefined || !isName(name)) return undefined
  const at = from + match[0].lastIndexOf(name)
  return { start: at, end: at + name.length }
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Whether any of some spans, in order and apart from each other, overlaps one: only the first to end behind it can. */
function overlapsAny(spans: readonly Span[], span: Span): boolean {
  let [from, to] = [0, spans.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle]?.end ?? 0) <= span.start) from = middle + 1
    else to = middle
  }
  const next = spans[from]
  return next !== undefined && overlap(next, span)
}

/**
 * Items of a list that our tables do not have, found by the known skill beside them. `taken` are all words
 * of the
 * vocabulary in the text, in order, known to be skills or known to be none; an item never overlaps one.
 */
export function listedBeside(
  text: string,
  found: readonly FoundSkill[],
  taken: readonly Span[],
): FoundSkill[] {
  const listed: FoundSkill[] = []
  const add = (span: Span | undefined): void => {
    if (span === undefined || overlapsAny(taken, span)) return
    if (listed.some((other) => overlap(other, span))) return
    listed.push({ name: text.slice(span.start, span.end), kind: 'hard', confidence, ...span })
  }
  for (const { kind, start, end } of found) {
    if (kind !== 'hard') continue
    add(itemAfter(text, end))
    add(itemBefore(text, start))
  }
  for (let at = 0; at < listed.length; at++) add(itemAfter(text, listed[at]?.end ?? 0))
  return listed
}
