import { afterArticle, beforeArticle } from './articles.ts'
import { dutyVerbs, noNameWords } from './data/list-words.ts'
import type { FoundSkill } from './found.ts'
import type { Mention } from './mention.ts'
import { isOutsider } from './outsiders.ts'
import { bits } from './vocabulary.ts'

const wordsOf = (words: string): string[] => words.trim().split(/\s+/u)

/** The forms that a table writes as one: "years?" is two words, "gute[srnm]?" five. */
const formsOf = (word: string): string[] => {
  const ending = /(?:\[(\p{L}+)\]|(\p{L}))\?$/u.exec(word)
  if (ending === null) return [word]
  const stem = word.slice(0, ending.index)
  return [stem, ...[...(ending[1] ?? ending[2] ?? '')].map((letter) => stem + letter)]
}

/** A skill that no table has, named in a list beside skills that we know; surer on both sides than on one. */
export const listedConfidence = 0.5

/** Words that no skill's name has: articles, pronouns, verbs, and words about jobs rather than skills. */
const noName = new Set(
  wordsOf(noNameWords)
    .flatMap(formsOf)
    .map((word) => word.toLowerCase()),
)

/** Verbs of duties: "and negotiate settlements" opens a clause, no list. */
const duties = new Set(wordsOf(dutyVerbs))

const verbEnding = /^\p{Ll}+(?:s|ed|ly|e[lr]?n|er|ez|ás|arás|erás|irás|st)$/u

/** What follows a noun: "pactos de socios" has no verb. */
const afterNoun = /^ d(?:e|u|el) /u

/** An adjective that agrees with a noun in the plural: "poderes notariales". No English word ends so. */
const ofPlural = /\p{Ll}{4}(?:ales|[ia]d[ao]s|ic[ao]s|iv[ao]s|ari[ao]s|os[ao]s|euses|elles|[act]tifs)$/u

/** A verb that follows a comma opens a clause, no list. */
const isVerbLike = (words: string): boolean => {
  const blank = words.indexOf(' ')
  if (blank < 0) return false
  const first = words.slice(0, blank)
  if (duties.has(first)) return true
  return verbEnding.test(first) && !afterNoun.test(words.slice(blank)) && !ofPlural.test(words)
}

/** The words of an item. Most have blanks alone between them, by which they are cut quicker. */
const partsOf = (words: string): string[] => words.split(/['’-]/u.test(words) ? /[ '’-]/u : ' ')

const isNoName = (lower: string): boolean =>
  /[ '’-]/u.test(lower) ? partsOf(lower).some((part) => noName.has(part)) : noName.has(lower)

/**
 * What a lone word is that is no name: an adverb ("customers and, increasingly, robots"), an adjective whose noun
 * stands further on ("legal and financial documents"), a verb ("organises, develops and directs"), or a short word
 * of everyday life ("front office and back"), for short names of tools have a capital.
 */
const noNouns = [
  '(?!supply|assembly|anomaly)\\p{Ll}+ly',
  '(?!rental|dental|editorial|electrical)\\p{Ll}+(?:ial|ical|ental|ional|ual|ative|itive|ctive|aulic|egal)',
  '\\p{Ll}+(?:[iy][sz]es|vises)',
  '\\p{Ll}{3,4}',
]
const noNoun = new RegExp(`^(?:${noNouns.join('|')})$`, 'u')

/** The same of a word and of words that a slash joins: "chemical/mechanical". */
const isNoNoun = (words: string): boolean =>
  noNoun.test(words) || (words.includes('/') && words.split('/').every((part) => noNoun.test(part)))

/** Those whom one calls on: "Podiatrist, Neurologist". */
const specialists = ['ologist', 'ologists', 'iatrist', 'iatrists']
const isSpecialist = (lower: string): boolean => specialists.some((ending) => lower.endsWith(ending))

/** What lost its line break: "ExchangeExcellent oral". */
const isGlued =
  /\p{Ll}(?:Excellent|Good|Great|Strong|Ability|Key|Experience|Knowledge|Must|Proficient|Minimum) /u

/** What joins two nouns to one name: "entretien des appareils", "masa de la pizza". */
const ofNoun = / (?:des|du|del|de la|de los|de las|de l['’]|d['’])(?: |(?<=['’]))/gu

export function isName(name: string): boolean {
  if (name.length < 3) return false
  const words = name.includes(' d') ? name.replace(ofNoun, ' de ') : name
  // Asked first, for it answers for most.
  const lower = words.toLowerCase()
  if (isNoName(lower) || isVerbLike(words) || isNoNoun(words) || isGlued.test(words)) return false
  return !isSpecialist(lower) && !isOutsider(words, lower)
}

export type Span = { start: number; end: number }

/** The place, among spans in order and apart from each other, of the first that ends behind a place of the text. */
function placeAfter(spans: readonly Span[], place: number): number {
  let [from, to] = [0, spans.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle]?.end ?? 0) <= place) from = middle + 1
    else to = middle
  }
  return from
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/**
 * Whether any of some spans, in order and apart from each other, overlaps one: only the first to end behind
 * it can.
 */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[placeAfter(spans, span.start)]
  return next !== undefined && overlap(next, span)
}

/** How far to look for an item, in characters: three long words and their list signs. */
const itemReach = 64
const itemWordsMax = 3

const conjunction = '(?:and|or|y|o|e|und|oder|sowie|et|ou)'
/** What these begin and end with, asked before the patterns, which most words are then spared. */
const [conjunctionStarts, conjunctionEnds] = ['aeosuy', 'deortuy']

/** What a name in a list begins with, and what else it may have: a dot only before a letter (node.js). */
const [letter, nameSign] = [/\p{L}/u, /[\p{L}\p{N}+#&/'’-]/u]
const dot = 46
const signKind = { none: 0, inName: 1, letter: 2 } as const

const kindOfSign = (sign: string): number =>
  letter.test(sign) ? signKind.letter : nameSign.test(sign) ? signKind.inName : signKind.none

/** The kind of each Latin letter and common sign, which are nearly all there are. */
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => kindOfSign(String.fromCharCode(code)))
const kindOf = (point: number): number => kinds[point] ?? kindOfSign(String.fromCodePoint(point))

const isLetterAt = (text: string, at: number): boolean =>
  kindOf(text.codePointAt(at) ?? 0) === signKind.letter

/** The end of the word that begins at a place; the place itself where none does. */
function wordEnd(text: string, from: number): number {
  if (!isLetterAt(text, from)) return from
  let at = from
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    const isDotWithin = point === dot && isLetterAt(text, at + 1)
    if (kindOf(point) === signKind.none && !isDotWithin) break
    at += point > 0xffff ? 2 : 1
  }
  return at
}

/** What follows an item besides a sign: a word for "and", or a verb that makes a subject of the list. */
const goesOn = new RegExp(
  ` ${conjunction} | (?:is|are|would|will|helps?|es|son|ist|sind|est|sont|suma|mit)\\b`,
  'uy',
)

export function endsItem(text: string, at: number): boolean {
  if (text.charAt(at) !== ' ') return at === text.length || ',.;:)\n'.includes(text.charAt(at))
  goesOn.lastIndex = at
  return goesOn.test(text)
}

/** Between two nouns these are no words of their own. */
const joiners: ReadonlySet<string> = new Set(['de', 'des', 'du', 'del'])
const smallD = 100

/** The end of the longest item of up to three words at a place, which may have none. A joiner stands behind a word. */
function itemEnd(text: string, from: number, words = 1, isJoined = true): number | undefined {
  const end = wordEnd(text, from)
  if (end === from) return words === 1 && endsItem(text, from) ? from : undefined
  const isJoiner =
    !isJoined && text.charCodeAt(from) === smallD && end - from <= 3 && joiners.has(text.slice(from, end))
  const longer =
    (words < itemWordsMax || isJoiner) && text.charAt(end) === ' '
      ? itemEnd(text, end + 1, isJoiner ? words : words + 1, isJoiner)
      : undefined
  if (isJoiner) return longer
  if (longer !== undefined || endsItem(text, end)) return longer ?? end
  const lastDot = text.lastIndexOf('.', end - 1)
  return lastDot > from ? lastDot : undefined
}

/** What stands between two items, besides a comma. */
const joint = new RegExp(` (?:${conjunction} )?`, 'uy')

/** All words of the vocabulary in a text, in order, known to be skills or known to be none; and its language. */
type Words = { taken: readonly Mention[]; isEnglish: boolean }

/** The item after a known skill, as in ", net cleaning," or " and PDM are". */
function itemAfter(text: string, known: Span, { taken, isEnglish }: Words): Span | undefined {
  const { end } = known
  const commaEnd = text.charAt(end) === ',' ? end + 1 : end
  if (text.charAt(commaEnd) !== ' ') return undefined
  if (commaEnd === end && !conjunctionStarts.includes(text.charAt(end + 1))) return undefined
  joint.lastIndex = commaEnd
  joint.test(text)
  const isJoined = joint.lastIndex > commaEnd + 1
  const behind = isEnglish ? joint.lastIndex : afterArticle(text, joint.lastIndex)
  const hasOne = behind > joint.lastIndex && beforeArticle(text, known.start) < known.start
  const start = hasOne ? behind : joint.lastIndex
  if ((commaEnd === end && !isJoined) || overlapsAny(taken, { start, end: start + 1 })) return undefined
  // The longest item begins with this word, which says of most that they are none.
  if (isNoName(text.slice(start, wordEnd(text, start)).toLowerCase())) return undefined
  const near = text.slice(end, end + itemReach)
  // After a comma an "and" is taken for a part of the item if that can be, and then it is no name.
  if (isJoined && commaEnd > end && itemEnd(near, 2) !== undefined) return undefined
  const length = itemEnd(near, start - end)
  if (length === undefined || !isName(text.slice(start, end + length))) return undefined
  return { start, end: end + length }
}

const word = "\\p{L}(?:[\\p{L}\\p{N}+#&/'’-]|\\.(?=\\p{L}))*"
const listSign = new RegExp(`(?:,|,? ${conjunction}) $`, 'u')
const name = `(${word}(?: ${word}){0,2})$`
const wholeItem = new RegExp(`[,:;] ${name}`, 'u')
/** The first of a list that begins a sentence, as in "Guisos, conservas"; before "and" it may be a verb. */
const firstItem = new RegExp(`[,:;.] ${name}`, 'u')
const cue = 'in|of|with|know|using|knowledge|en|con|mit|Kenntnisse|avec|sous|sur'
const cueOf = 'conocimientos?|manejo|dominio|uso|nociones|connaissances?|maîtrise|pratique|usage|notions?'
const lastItem = new RegExp(`^.*\\b(?:${cue}|(?:${cueOf}) de) ${name}`, 'u')
const listSignCharsMax = 8

const leads = bits.duty | bits.wanted | bits.used
const preposition = /(?:(?:in|en|de|con|mit|avec|sur) |d['’])/uy

/** The first item of a list right behind what leads to it: "Sie kennen Zugsicherung, ". */
function itemLedTo(text: string, end: number, taken: readonly Mention[]): Span | undefined {
  const lead = taken[placeAfter(taken, end - 1) - 1]
  if (lead === undefined || (lead.value.bit & leads) === 0 || end - lead.end > itemReach) return undefined
  if (text.charAt(lead.end) !== ' ') return undefined
  preposition.lastIndex = lead.end + 1
  const start = afterArticle(text, preposition.test(text) ? preposition.lastIndex : lead.end + 1)
  if (itemEnd(text.slice(0, end), start) !== end) return undefined
  return isName(text.slice(start, end)) ? { start, end } : undefined
}

/** The item before a known skill, which begins a list or follows a cue: "experience with dyeing and ". */
function itemBefore(text: string, known: number, { taken, isEnglish }: Words): Span | undefined {
  const start = isEnglish ? known : beforeArticle(text, known)
  if (text.charAt(start - 1) !== ' ') return undefined
  const sign = text.charAt(start - 2)
  if (sign !== ',' && !conjunctionEnds.includes(sign)) return undefined
  const before = text.slice(Math.max(0, start - listSignCharsMax), start)
  const joined = listSign.exec(before)
  if (joined === null) return undefined
  const end = start - before.length + joined.index
  if (overlapsAny(taken, { start: end - 1, end })) return undefined
  const near = text.slice(Math.max(0, start - itemReach), end)
  if (isNoName(near.slice(near.lastIndexOf(' ') + 1).toLowerCase())) return undefined
  for (const pattern of [joined[0].startsWith(',') ? firstItem : wholeItem, lastItem]) {
    const found = pattern.exec(near)?.[1]
    if (found === undefined) continue
    const from = start < known ? afterArticle(text, end - found.length) : end - found.length
    if (isName(text.slice(from, end))) return { start: from, end }
  }
  // English has a preposition there, which the patterns know; without one it is an adjective's noun as often.
  return isEnglish ? undefined : itemLedTo(text, end, taken)
}

/**
 * Items of a list that our tables do not have, found by the known skill beside them. An item never overlaps a word of
 * the vocabulary.
 */
export function listedBeside(text: string, found: readonly FoundSkill[], words: Words): FoundSkill[] {
  const { taken } = words
  const listed: FoundSkill[] = []
  /** The places of the text that are in an item: of thousands of items, each looks at its own alone. */
  const covered = new Set<number>()
  const add = (span: Span | undefined): void => {
    if (span === undefined || overlapsAny(taken, span)) return
    const { start, end } = span
    const places = Array.from({ length: end - start }, (_, n) => start + n)
    if (places.some((place) => covered.has(place))) return
    for (const place of places) covered.add(place)
    listed.push({ name: text.slice(start, end), kind: 'hard', confidence: listedConfidence, start, end })
  }
  const addBeside = (known: Span): void => {
    add(itemAfter(text, known, words))
    add(itemBefore(text, known.start, words))
  }
  for (const skill of found) if (skill.kind === 'hard') addBeside(skill)
  // What was added is looked beside in turn.
  for (const item of listed) addBeside(item)
  return listed
}
