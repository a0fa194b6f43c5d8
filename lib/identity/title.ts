import type { Place, Posting } from '../posting.ts'
import { fold } from '../text/characters.ts'
import { remember } from '../text/remember.ts'
import { type Stem, stemsOf } from './stems.ts'
import { hashStems, packStems, unpackStems } from './units.ts'

/**
 * A title as comparison needs it: packed stems without levels, gender marks, hours, places and shouting.
 * `head` is the occupation, `tail` what follows it: the team or product ("Engineer, Search").
 */
export type TitleParts = { readonly head: string; readonly tail: string }

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`

/** Said of any job, so that they tell none apart. Levels are compared on their own. */
const decoration = new RegExp(
  `\\b${anyOf(
    'senior|sr|snr|junior|jr|jnr|semi[- ]?senior|ssr|mid|principal|staff|i{1,3}|iv',
    'confirme|debutant|experimente|erfahrene?r?|urgent|urgente|dringend|now hiring|we are hiring',
    'full[- –]?time|part[- –]?time|vollzeit|teilzeit|temps plein|temps partiel',
    'jornada (?:completa|parcial)|remote(?: friendly| first| ok)?|homeoffice|home office|teletrabajo|teletravail',
    '\\d+ ?(?:hours?|hrs?|h|stunden|std|heures|horas)(?: (?:a|per) week| pro woche|/week)?|\\d+ ?%',
    '[mfwdhx]\\s?/\\s?[mfwdhx](?:\\s?/\\s?[mfwdhxni])?|gn|all genders',
  )}\\b`,
  'g',
)

/** Decoration only where nothing else stands between the marks: "Contract" is not, in "Contract Manager". */
const wholeDecoration = new RegExp(
  `^\\s*${anyOf(
    'hiring|jobs?|new|neu|nuevo|immediate start|start immediately|ab sofort|sofort|remoto|hybrid|onsite|on-site',
    'permanent|contract|temporary|cdi|cdd|interim|freelance|evergreen',
  )}\\s*$`,
)

/**
 * "Senior" and "junior" beside another level ("Senior Shift Manager"), which hides them from a reader of
 * levels.
 */
export function gradeOf(title: string): 'senior' | 'junior' | undefined {
  const found = /\b(?:(senior|sr|snr|experimente|erfahrene?r?)|(?:junior|jr|jnr|debutant))\b/.exec(
    fold(title),
  )
  return found ? (found[1] ? 'senior' : 'junior') : undefined
}

const separators = /\s[-–—|•·@]+\s|[,:]\s|[()[\]{}|]|\s\/\s/

/** The part of a title that is no decoration, as folded segments: the first is the occupation. */
function segmentsOf(title: string): string[] {
  return fold(title)
    .split(separators)
    .map((segment) => segment.replace(decoration, ' '))
    .filter((segment) => /[\p{L}\p{N}]{2}/u.test(segment) && !wholeDecoration.test(segment))
}

const unique = (stems: readonly Stem[]): Stem[] => [...new Set(stems)].sort((a, b) => a - b)

/** Places and employers come again and again. */
const stemsOfName = remember({ entriesMax: 5_000, charsMax: 120 }, stemsOf)

/** Stems of the places' names: "Driver - Leeds" and "Driver - York" differ in place, not in team. */
const placeStems = (locations: readonly Place[]): Set<Stem> =>
  new Set(
    locations
      .slice(0, 20)
      .flatMap(({ text, city, region }) => stemsOfName(`${text} ${city ?? ''} ${region ?? ''}`)),
  )

export function titleParts({
  title,
  locations,
  employer,
}: Pick<Posting, 'title' | 'locations' | 'employer'>): TitleParts {
  const segments = segmentsOf(title)
  const dull = placeStems(locations)
  for (const stem of stemsOfName(employer?.name ?? '')) dull.add(stem)
  const [head = unique(stemsOf(title)), ...rest] = segments
    .map((segment) => unique(stemsOf(segment)))
    .filter((stems) => stems.length > 0)
  const tail = rest.flat().filter((stem) => !dull.has(stem) && !head.includes(stem))
  return { head: packStems(head), tail: packStems(unique(tail)) }
}

/** Distinct core titles are counted by this number. */
export const titleHash = ({ head }: TitleParts): number => hashStems(unpackStems(head))

export type TitleComparison = {
  /** Shared stems by those of the shorter title, tails included. */
  readonly containment: number
  /** Both name a team or product, and share no word of it. */
  readonly tailsDiffer: boolean
}

/** Titles are compared far more often than they are read; `whole` has both parts. */
type TitleStems = { readonly tail: readonly Stem[]; readonly whole: readonly Stem[] }
const known = new WeakMap<TitleParts, TitleStems>()

function stemsOfParts(parts: TitleParts): TitleStems {
  const before = known.get(parts)
  if (before) return before
  const tail = unpackStems(parts.tail)
  const stems = { tail, whole: [...unpackStems(parts.head), ...tail] }
  known.set(parts, stems)
  return stems
}

function shared(a: readonly Stem[], b: readonly Stem[]): number {
  let count = 0
  for (const stem of a) if (b.includes(stem)) count += 1
  return count
}

export function compareTitles(a: TitleParts, b: TitleParts): TitleComparison {
  const [one, other] = [stemsOfParts(a), stemsOfParts(b)]
  const shorter = Math.max(1, Math.min(one.whole.length, other.whole.length))
  const bothHaveTails = one.tail.length > 0 && other.tail.length > 0
  return {
    containment: shared(one.whole, other.whole) / shorter,
    tailsDiffer: bothHaveTails && shared(one.tail, other.whole) === 0 && shared(other.tail, one.whole) === 0,
  }
}
