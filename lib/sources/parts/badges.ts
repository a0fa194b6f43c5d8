import { fold } from '../../text/characters.ts'
import { contractBadges, levelBadges, workplaceBadges } from '../data/badges.ts'

export type Badge = 'workplace' | 'level' | 'contract'
const badges = new Map<string, Badge>([
  ...workplaceBadges.map((word) => [word, 'workplace'] as const),
  ...levelBadges.map((word) => [word, 'level'] as const),
  ...contractBadges.map((word) => [word, 'contract'] as const),
])
const byLength = [...badges.keys()].sort((one, other) => other.length - one.length)

export type Badges = Readonly<Partial<Record<Badge, string>>>

/** Dashes of any length are one, so that "Full–time" is what it looks like. Same length, so offsets hold. */
const foldBadge = (text: string): string => fold(text).replace(/[‐-―]/g, '-')

/**
 * Takes apart a line that is nothing but badges, also where the page ran them together
 * ("RemotoMidPermanent"). Undefined when anything else stands in the line.
 */
export function readBadges(line: string): Badges | undefined {
  if (line.length > 100) return undefined
  const found: Partial<Record<Badge, string>> = {}
  let rest = foldBadge(line).trim()
  while (rest !== '') {
    const word = byLength.find((one) => rest.startsWith(one))
    const badge = word === undefined ? undefined : badges.get(word)
    if (word === undefined || badge === undefined) return undefined
    found[badge] = found[badge] === undefined ? word : `${found[badge]} / ${word}`
    rest = rest.slice(word.length).replace(/^[\s·•|,/]+/, '')
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** Takes badges off the end of a line ("Data Science Remote Full–time"); what is left stands before them. */
export function trailingBadges(line: string): { readonly rest: string; readonly badges: Badges } {
  const found: Partial<Record<Badge, string>> = {}
  let rest = line.slice(0, 300).trim()
  for (;;) {
    const folded = foldBadge(rest)
    const word = byLength.find(
      (one) => folded === one || (folded.endsWith(one) && /[\s·•|,/]$/.test(folded.slice(0, -one.length))),
    )
    const badge = word === undefined ? undefined : badges.get(word)
    if (word === undefined || badge === undefined) return { rest, badges: found }
    found[badge] = found[badge] === undefined ? word : `${word} / ${found[badge]}`
    rest = rest.slice(0, rest.length - word.length).replace(/[\s·•|,/]+$/, '')
  }
}
