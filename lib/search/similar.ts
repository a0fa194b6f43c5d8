import type { RoleCard } from './card.ts'
import type { SearchIndex } from './index.ts'
import { termsOf } from './terms.ts'

/** Words of a title say more than a skill, a skill more than the field of work; the rest says nothing of the role. */
const weights: readonly (readonly [string, number])[] = [
  ['title:', 3],
  ['skill:', 2],
  ['category:', 1],
  ['seniority:', 0.5],
]
/**
 * Cards looked at for one posting, those of its rarest terms first and of each the newest: what many cards share tells
 * roles apart least, and would cost the time of all others.
 */
const looksMax = 5_000
const candidatesMax = 60
/** A role that shares less than this part of what tells the other apart is not like it. */
const likeMin = 0.12

/**
 * The roles most like one, by rare words of the title and skills in common (weights fall with how many cards share a
 * term). Never the opening itself, nor the same role under another id: its siblings, and cards of one title and
 * employer; nor what is over.
 */
export function similarRoles(
  index: SearchIndex,
  to: RoleCard,
  { most, now }: { readonly most: number; readonly now: number },
): RoleCard[] {
  const seen = new Set([nameOf(to)])
  const found: RoleCard[] = []
  for (const n of mostAlike(index, to)) {
    if ((index.sections.endsMs[n] ?? 0) <= now) continue
    const card = index.card(n)
    const isSame = card.openingId === to.openingId || (to.group !== undefined && card.group === to.group)
    if (isSame || seen.has(nameOf(card))) continue
    seen.add(nameOf(card))
    found.push(card)
    if (found.length === most) break
  }
  return found
}

type Shared = { readonly list: Uint32Array; readonly weight: number }

/** What tells a role apart, and the cards that share it; the rarest first. */
function tellingTerms(index: SearchIndex, role: RoleCard): Shared[] {
  const found = termsOf(role).flatMap(({ term }) => {
    const weight = weights.find(([kind]) => term.startsWith(kind))?.[1]
    if (weight === undefined) return []
    const list = index.under(term)
    return [{ list, weight: weight * Math.log2(1 + index.size / (1 + list.length)) }]
  })
  return found.sort((a, b) => a.list.length - b.list.length)
}

/** By the number of a card; all of it is 0 between two calls, for so much memory anew for every page takes longer. */
let scores = new Float32Array(0)

function mostAlike(index: SearchIndex, role: RoleCard): number[] {
  if (scores.length < index.size) scores = new Float32Array(index.size)
  const terms = tellingTerms(index, role)
  const met: number[] = []
  let room = looksMax
  for (const { list, weight } of terms) {
    const looks = list.subarray(0, room)
    room -= looks.length
    for (const n of looks) {
      if (scores[n] === 0) met.push(n)
      scores[n] = (scores[n] ?? 0) + weight
    }
  }
  const top = best(met, likeMin * terms.reduce((sum, { weight }) => sum + weight, 0))
  for (const n of met) scores[n] = 0
  return top
}

const nameOf = ({ title, employer }: RoleCard): string => `${title}\n${employer ?? ''}`

/** Of some numbers those with the highest scores above a floor, highest first, newer first among equals. */
function best(met: readonly number[], least: number): number[] {
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b
  const top: number[] = []
  let floor = least
  for (const n of met) {
    if ((scores[n] ?? 0) <= floor) continue
    top.push(n)
    if (top.length < 4 * candidatesMax) continue
    top.sort(byScore).splice(candidatesMax)
    // One that is newer and as alike may still come.
    floor = Math.max(least, (scores[top.at(-1) ?? 0] ?? 0) * (1 - Number.EPSILON))
  }
  return top.sort(byScore).slice(0, candidatesMax)
}
