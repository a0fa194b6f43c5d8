import { fold } from '../../text/characters.ts'
import { readEmployment } from '../../text/employment.ts'
import { readSeniority } from '../../text/level.ts'
import { readPlaces } from '../../text/place/place.ts'
import { remember } from '../../text/remember.ts'
import { wordSpotter } from '../../text/word-spotter.ts'
import { readWorkplace } from '../../text/workplace.ts'
import type { EmploymentType, Workplace } from '../../words.ts'
import {
  aboutInterns,
  acronyms,
  employmentWords,
  fillerWords,
  freelanceFirst,
  hoursAnywhere,
  internSigns,
  mixedRole,
  noTowns,
  numbered,
  otherTrades,
  placesOthers,
  saidLast,
  seasonalFirst,
  signs,
  workingStudent,
  workplacePhrases,
  workplaceWords,
} from '../data/title-terms.ts'

/** What a title says beside the work itself; `types` is empty where it names none. */
export type TitleTerms = {
  readonly types: readonly EmploymentType[]
  readonly permanent?: boolean | undefined
  readonly workplace?: Workplace | undefined
}

/** A stretch of a folded title and the signs around it, '' at the title's ends; in brackets '(' is before. */
type Piece = {
  readonly text: string
  readonly words: readonly string[]
  readonly before: string
  readonly behind: string
}

const spotSigns = wordSpotter(signs.split(','))
const silent: TitleTerms = { types: [] }

/** Two fields of a posting are read from its title, and titles repeat. */
const memory = { entriesMax: 500, charsMax: 200 }

/**
 * On what terms and where one works, by the title. Most such words have another sense ("Contract Manager",
 * "Hybrid Cloud"), so they count in an aside only: in brackets, or set off by a dash, colon, bar or comma, and
 * with nothing beside them but other terms, a time and a place. Hours ("part-time") and interns count wherever
 * they stand, and a few words at their end of a phrase ("Freelance Writer", "Coder PRN").
 */
export const readTitleTerms = (title: string): TitleTerms =>
  spotSigns(title, () => true) === 'ended' ? readAnew(title) : silent

const readAnew = remember(memory, (title): TitleTerms => {
  const folded = fold(title)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
  const isIntern = internSigns.test(folded) && saysIntern(title, folded)
  const pieces = piecesOf(folded)
  const asides = pieces.filter(isAside)
  const said = [
    ...asides.filter((piece) => isAbout(employmentWords, piece) && !isTrade(piece, folded)).map(textOf),
    ...pieces.flatMap(phrasesOf),
    ...(folded.match(hoursAnywhere) ?? []),
    ...(isIntern ? (folded.match(workingStudent) ?? []) : []),
  ]
  const { types, permanent } = readEmployment(said.join(' / '))
  const others = types.filter((type) => type !== 'INTERN')
  const places = asides.filter((piece) => isAbout(workplaceWords, piece) && !mixedRole.test(piece.text))
  return {
    types: isIntern ? [...others, 'INTERN'] : others,
    permanent,
    workplace: places.length === 0 ? undefined : readWorkplace(places.map(textOf).join(' / ')),
  }
})

const textOf = ({ text }: Piece): string => text

const saysIntern = (title: string, folded: string): boolean =>
  !aboutInterns.test(folded) &&
  readSeniority(title) === 'intern' &&
  readEmployment(title).types.includes('INTERN')

/** Signs that part a title; a hyphen within a word does not. */
const parting = / ?(?:[()[\]|:;,·•]|-(?= )|(?<= )-) ?/g

function piecesOf(folded: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let before = ''
  let depth = 0
  const add = (to: number, behind: string) => {
    const text = folded.slice(from, to).trim()
    if (text !== '') pieces.push({ text, words: wordsOf(text), before: depth > 0 ? '(' : before, behind })
  }
  for (const { 0: match, index } of folded.matchAll(parting)) {
    const sign = match.trim()
    add(index, sign)
    if (sign === '(' || sign === '[') depth += 1
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    // What follows a bracket is set off from it, as by a dash.
    before = sign === ')' || sign === ']' ? '-' : sign
    from = index + match.length
  }
  add(folded.length, '')
  return pieces
}

/** One word for each thing: "on site", "work from home" and "U.S." are each one. */
const wordsOf = (text: string): readonly string[] =>
  workplacePhrases
    .reduce((whole, [phrase, word]) => whole.replace(phrase, word), text)
    .split(/[ /&+.-]+/)
    .filter((word) => word !== '')

const isAbout = (terms: ReadonlySet<string>, { words }: Piece): boolean =>
  words.some((word) => terms.has(word))

/** Set off from the rest, and with no word for anything else: "Remote, US", "12-month contract". */
function isAside(piece: Piece, at: number, pieces: readonly Piece[]): boolean {
  const { words, before, behind } = piece
  if (!isAbout(employmentWords, piece) && !isAbout(workplaceWords, piece)) return false
  // "Contract, Legal and Risk Manager", "Buyer, Contract, and Tenders": one of several matters.
  const isListed =
    behind === ',' && (before === '' || /^(?:and|&|und|y|et) /.test(pieces[at + 1]?.text ?? ''))
  return !isListed && isNoMore(words)
}

const aTime = /^\d{1,4}\+?(?:m|mos?|months?|yrs?|years?|wks?|weeks?)?$/
const placeWordsMax = 4

function isNoMore(words: readonly string[]): boolean {
  const rest = words.filter(
    (word) =>
      !employmentWords.has(word) && !workplaceWords.has(word) && !fillerWords.has(word) && !aTime.test(word),
  )
  if (rest.length === 0) return true
  const place = rest.join(' ')
  if (rest.length > placeWordsMax || noTowns.test(place)) return false
  const { locations, area } = readPlaces(place)
  return area !== undefined || locations.some(({ country }) => country !== undefined)
}

const isTrade = ({ text, before }: Piece, folded: string): boolean =>
  placesOthers.test(folded) ||
  numbered.test(text) ||
  (acronyms.test(text) && (before !== '(' || otherTrades.test(folded)))

/** Words that name whoever is sought beside other words, each at its own end of a piece. */
function phrasesOf({ text, before }: Piece): string[] {
  const first =
    before === ',' ? null : (freelanceFirst.exec(text) ?? (before === '' ? seasonalFirst.exec(text) : null))
  const last = saidLast.exec(text)
  return [first, last].flatMap((match) => match?.[0] ?? [])
}
