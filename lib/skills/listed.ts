import { dutyVerbs, noNameWords } from './data/list-words.ts'
import type { FoundSkill } from './finder.ts'

const oneOf = (words: string): string => words.trim().split(/\s+/u).join('|')

/** A skill that no table has, named in a list beside skills that we know; surer on both sides than on one. */
const confidence = 0.5

const conjunction = '(?:and|or|y|o|e|und|oder|sowie|et|ou)'
const word = "\\p{L}(?:[\\p{L}\\p{N}+#&/'’-]|\\.(?=\\p{L}))*"
const item = `(?:${word}(?: ${word}){0,2})`

/**
 * ", net cleaning," or " and PDM are": one to three words after a known skill, up to the next sign or
 * verb.
 */
const after = new RegExp(
  `^(?:, |,? ${conjunction} |, ${conjunction} )(${item}?)` +
    `(?=[,.;:)\\n]|$| ${conjunction} | (?:is|are|would|will|helps?|es|son|ist|sind|est|sont|suma|mit)\\b)`,
  'u',
)

/**
 * "experience with service charge accounting, " or "know dyeing and ": the same before a known skill,
 * after a cue.
 */
const before = new RegExp(
  `^.*(?:[,:] |\\b(?:in|of|with|know|using|knowledge|de|en|con|mit|Kenntnisse|avec|sous|sur) )` +
    `(${item})(?:, |,? ${conjunction} )$`,
  'u',
)

/** Words that no skill's name has: articles, pronouns, verbs, and words about jobs rather than skills. */
const noName = new RegExp(`(?:^|[ '’-])(?:${oneOf(noNameWords)})(?=$|[ '’-])`, 'iu')

/** Verbs of duties: "and negotiate settlements" opens a clause, no list. */
const duty = new RegExp(`^(?:${oneOf(dutyVerbs)}) `, 'u')

/** A verb that follows a comma opens a clause, no list. */
const isVerbLike = (words: string): boolean =>
  duty.test(words) ||
  (/^\p{Ll}+(?:s|ed|ly|e[nr]|ez|ás|arás|erás|irás|st)$/u.test(words.split(' ')[0] ?? '') &&
    words.includes(' '))

type Span = { start: number; end: number }

const isName = (words: string): boolean => words.length >= 3 && !noName.test(words) && !isVerbLike(words)

/** How far to look for an item, in characters: three long words and their list signs. */
const itemReach = 64

function itemAfter(text: string, end: number): Span | undefined {
  const match = after.exec(text.slice(end, end + itemReach))
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
  const match = before.exec(text.slice(from, start))
  const name = match?.[1]
  if (match === null || name === undefined || !isName(name)) return undefined
  const at = from + match[0].lastIndexOf(name)
  return { start: at, end: at + name.length }
}

/**
 * Items of a list that our tables do not have, found by the known skill beside them. `taken` are all words
 * of the
 * vocabulary in the text, known to be skills or known to be none; an item never overlaps one.
 */
export function listedBeside(
  text: string,
  found: readonly FoundSkill[],
  taken: readonly Span[],
): FoundSkill[] {
  const spans: Span[] = [...taken]
  const listed: FoundSkill[] = []
  const add = (span: Span | undefined): void => {
    if (span === undefined || spans.some(({ start, end }) => start < span.end && span.start < end)) return
    spans.push(span)
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
