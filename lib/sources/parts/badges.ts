import { fold } from '../../text/characters.ts'
import { readEmployment } from '../../text/employment.ts'
import { readSeniorityWord } from '../../text/level.ts'
import { readWorkplace } from '../../text/workplace.ts'
import { contractBadges, internBadges, levelBadges, workplaceBadges } from '../data/badges.ts'

export type Badge = 'workplace' | 'level' | 'contract'
const badges = new Map<string, readonly Badge[]>([
  ...workplaceBadges.map((word) => [word, ['workplace']] as const),
  ...levelBadges.map((word) => [word, ['level']] as const),
  ...contractBadges.map((word) => [word, ['contract']] as const),
  ...internBadges.map((word) => [word, ['level', 'contract']] as const),
])
const byLength = [...badges.keys()].sort((one, other) => other.length - one.length)

export type Badges = Readonly<Partial<Record<Badge, string>>>
type Found = Partial<Record<Badge, string>>

function add(found: Found, kinds: readonly Badge[], words: string): void {
  for (const kind of kinds) found[kind] = found[kind] === undefined ? words : `${found[kind]} / ${words}`
}

/** Dashes of any length are one, so that "Full–time" is what it looks like. Same length, so offsets hold. */
const foldBadge = (text: string): string => fold(text).replace(/[‐-―]/g, '-')

const joiners = '(?:and|or|y|e|o|u|und|oder|et|ou)'
const between = new RegExp(`^(?:[\\s·•|,/&+]|(?<=\\s)${joiners}\\s)+`)
const joinerAtEnd = new RegExp(`[\\s,/]${joiners}$`, 'i')
const lineCharsMax = 100

/**
 * Takes apart a line that is nothing but badges, also where the page ran them together
 * ("RemotoMidPermanent"). Undefined when anything else stands in the line.
 */
export function readBadges(line: string): Badges | undefined {
  if (line.length > lineCharsMax) return undefined
  const found: Found = {}
  let rest = foldBadge(line).trim()
  while (rest !== '') {
    const word = byLength.find((one) => rest.startsWith(one))
    if (word === undefined) return undefined
    add(found, badges.get(word) ?? [], word)
    rest = rest.slice(word.length).replace(between, '')
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** The page ran the next badge on ("Mid LevelProyecto"). */
const runOn = /(?<=[\p{Ll})+%])(?=\p{Lu})/u
const border = new RegExp(`\\s*[·•|,/]\\s*|\\s-\\s|${runOn.source}`, 'u')
const aside = /\([^()]*\)/g

/**
 * The same for a line that begins with a badge and may hold words that we do not know, which are read as contract,
 * level or workplace, or passed over. A title may look so too ("Senior / Lead Developer"): a line `isSure` that
 * says nothing but badges, or was run together and says a second one.
 */
export function readMixedBadges(
  line: string,
): { readonly badges: Badges; readonly isSure: boolean } | undefined {
  if (line.length > lineCharsMax) return undefined
  const [first = '', ...others] = line.split(border).map(bare)
  const known = readBadges(first)
  if (known === undefined) return undefined
  const read = others.map((piece) => readBadges(piece) ?? readUnknown(piece))
  const found: Found = { ...known }
  for (const one of read)
    for (const kind of ['workplace', 'level', 'contract'] as const)
      if (one[kind] !== undefined) add(found, [kind], one[kind])
  const isRunOn = bare(line.split(runOn, 1)[0] ?? '') === first
  const sure = others.filter((piece, at) => isBadge(piece, read[at]))
  const isSure = sure.length === others.length || (isRunOn && sure.length > 0)
  return { badges: found, isSure }
}

const bare = (piece: string): string => piece.replace(aside, ' ').replace(/\s+/g, ' ').trim()

/** A level that stands among other words is more likely part of a title. */
const isBadge = (piece: string, { workplace, contract }: Badges = {}): boolean =>
  readBadges(piece) !== undefined || workplace !== undefined || contract !== undefined

function readUnknown(piece: string): Badges {
  const { types, permanent } = readEmployment(piece)
  return {
    ...(readWorkplace(piece) !== undefined && { workplace: piece }),
    ...(readSeniorityWord(piece) !== undefined && { level: piece }),
    ...((types.length > 0 || permanent !== undefined) && { contract: piece }),
  }
}

/**
 * Takes badges off the end of a line ("Data Science Remote Full–time and Part–time"); what is left stands before
 * them.
 */
export function trailingBadges(line: string): { readonly rest: string; readonly badges: Badges } {
  const found: Found = {}
  let rest = line.slice(0, 300).trim()
  for (;;) {
    const bare = Object.keys(found).length === 0 ? rest : rest.replace(joinerAtEnd, '').trimEnd()
    const word = badgeAtEnd(bare)
    if (word === undefined) return { rest, badges: found }
    for (const kind of badges.get(word) ?? [])
      found[kind] = found[kind] === undefined ? word : `${word} / ${found[kind]}`
    rest = bare.slice(0, bare.length - word.length).replace(/[\s·•|,/]+$/, '')
  }
}

function badgeAtEnd(text: string): string | undefined {
  const folded = foldBadge(text)
  return byLength.find(
    (one) => folded === one || (folded.endsWith(one) && /[\s·•|,/]$/.test(folded.slice(0, -one.length))),
  )
}
