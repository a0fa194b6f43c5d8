import { anyOf } from '../../text/pattern-parts.ts'
import * as said from '../data/title-mark-words.ts'

/**
 * What a title says beside the occupation, and what comparing words leaves out: numbers, hours, shares of full
 * time, contracts, ranks, and classes of one letter. One text, sorted, a letter for the kind before each: "h16 n5521".
 * Two titles that both have marks of a kind and none in common are two vacancies'.
 */
export type TitleMarks = string

type Kind = 'c' | 'h' | 'i' | 'l' | 'n' | 'o' | 'p' | 'r' | 't'
type Reader = readonly [
  kind: Kind,
  pattern: RegExp,
  meant: (match: RegExpExecArray) => readonly (string | undefined)[],
]

const year = '(?:19|20)\\d\\d'
const amount = '(\\d{1,2}(?:[.,]\\d{1,2})?)'
const range = ' ?(?:-|–|to|bis|a|à|/) ?'
const whole = (match: RegExpExecArray) => [match[0].replace(/[ -]+/g, '-')]
const groups = (match: RegExpExecArray) => match.slice(1)
const named =
  (name: string): ((match: RegExpExecArray) => readonly string[]) =>
  () => [name]

/** Years, and what counts something, are no numbers of a vacancy. */
const labelled =
  `(?:#|(?<![a-z])${anyOf(...said.numberLabels)})[ .:#_-]{0,3}(?:[a-z]{1,3}[-_]?)?` +
  `0*(?!${year}(?![/-]?\\d))(\\d{3,}(?:[/-]\\d+)?)`
const bare = `(?<![\\d.,])(?!${year}(?!\\d))0*(\\d{4,})(?![.,]\\d)`
const hours =
  `(?<![\\d.,])(?:${amount}${range})?${amount} ?(?:hours?|hrs?|h|stunden|std|heures|horas)` +
  '(?![a-z])(?! ?shift|/\\d)'
const share =
  `(?<![\\d.,])(?:(\\d{1,3}) ?%?${range})?(\\d{1,3}) ?%` +
  '(?! ?(?:remote|home|tele|bonus|commission|discount|off|travel|reise|rabatt|provision))'

/** Marks of digits. */
const counts: readonly Reader[] = [
  ['n', new RegExp(`${labelled}|${bare}`, 'g'), groups],
  ['h', new RegExp(hours, 'g'), groups],
  ['p', new RegExp(share, 'g'), groups],
]

/** Marks of words. */
const readers: readonly Reader[] = [
  ['c', new RegExp(`(?<![a-z])${anyOf(...said.contractWords.permanent)}(?![a-z])`, 'g'), named('permanent')],
  ['c', new RegExp(`(?<![a-z])${anyOf(...said.contractWords.fixed)}(?![a-z])`, 'g'), named('fixed')],
  ['c', /(?:^|[-–(|,/] ?)contract(?= ?(?:$|[-–)|,/]))/g, named('fixed')],
  ['i', /(?<![a-z0-9'’.&-])(?:i{1,3}|iv|vi{0,3})(?![a-z0-9'’.&-])/g, whole],
  ['r', new RegExp(`(?<![a-z])${anyOf(...said.leadRanks)}(?![a-z])`, 'g'), whole],
  [
    'o',
    new RegExp(`(?<![a-z])(?:(${said.officeRanks}) (?:[a-z&]+ ){0,2}?)?(${said.offices})s?(?![a-z])`, 'g'),
    ([, rank = '', office]) => [`${rank}-${office === 'vp' ? 'vice president' : office}`.replace(/ /g, '-')],
  ],
  ...(['full', 'part', 'remote'] as const).map(
    (term): Reader => [
      't',
      new RegExp(`(?<![a-z])${anyOf(...said.termWords[term])}(?![a-z])`, 'g'),
      named(term),
    ],
  ),
]

/** Most titles hold the beginning of none of them. */
const anyWord = new RegExp(
  `(?<![a-z])${anyOf(
    ...Object.values(said.contractWords).flat(),
    ...said.leadRanks,
    ...Object.values(said.termWords).flat(),
    `contract|i|v|${said.offices}`,
  )}`,
)

/** "A Shift", "CDL-B": alone, but for a hyphen. "(M/W/D)", "C++", "D.C." and "R&D" say something else. */
const lone = /(?<![\p{L}\p{N}/&.'’*|+]|& )[A-E](?![\p{L}\p{N}/&.'’*|+#]| &)/gu

/** Classes of one letter, which is large where others are small. An article among them meets no other letter. */
function classesOf(title: string): string[] {
  const written = /\p{Ll}/u.test(title) && /\p{Lu}/u.test(title) ? title : title.toUpperCase()
  return written.match(lone) ?? []
}

/**
 * @param folded a title without its pay: "£30,000" is no number of a vacancy
 * @param title as it is written
 */
export function readMarks(folded: string, title: string): TitleMarks {
  const marks = new Set<string>(classesOf(title).map((letter) => `l${letter.toLowerCase()}`))
  const tried = [...(/\d/.test(folded) ? counts : []), ...(anyWord.test(folded) ? readers : [])]
  for (const [kind, pattern, meant] of tried) {
    for (const match of folded.matchAll(pattern)) {
      for (const value of meant(match)) if (value) marks.add(kind + value.replace(',', '.'))
    }
  }
  return [...marks].sort().join(' ')
}

const ofKind = (marks: TitleMarks, kind: string): string[] =>
  marks.split(' ').filter((mark) => mark.startsWith(kind))

/**
 * Whether neither title has a mark alone. Two levels, and two working times, are left to those who compare
 * them; a letter alone may be an article.
 */
export function marksAgree(a: TitleMarks, b: TitleMarks): boolean {
  if (classesContradict(a, b)) return false
  return [...'chinoprt'].every((kind) => {
    const [own, rest] = [ofKind(a, kind), ofKind(b, kind)]
    if (own.join(' ') === rest.join(' ')) return true
    return (
      /[iort]/.test(kind) && own.length > 0 && rest.length > 0 && !own.some((mark) => rest.includes(mark))
    )
  })
}

/** Whether both titles have marks of one of these kinds, and none in common. */
export function marksContradict(a: TitleMarks, b: TitleMarks, kinds: string): boolean {
  if (a === '' || b === '' || a === b) return false
  return [...kinds].some((kind) => {
    const [own, rest] = [ofKind(a, kind), ofKind(b, kind)]
    return own.length > 0 && rest.length > 0 && !own.some((mark) => rest.includes(mark))
  })
}

/** "A Shift" and "B Shift": that one of the letters may be an article, the other title denies. */
export const classesContradict = (a: TitleMarks, b: TitleMarks): boolean => marksContradict(a, b, 'l')
