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
/** A term on more cards than this tells roles apart no more, and would cost the time of all others. */
const commonAbove = 20_000
const candidatesMax = 60
/** A role that shares less than this part of what tells the other apart is not like it. */
const likeMin = 0.12

/**
 * The roles most like one, by rare words of the title and skills in common (weights fall with how many cards share a
 * term). Never the opening itself, nor the same role under another id: its siblings, and cards of one title and
 * employer.
 */
export function similarRoles(index: SearchIndex, to: RoleCard, most: number): RoleCard[] {
  const scores = new Float32Array(index.size)
  let whole = 0
  for (const { term } of termsOf(to)) {
    const weight = weights.find(([kind]) => term.startsWith(kind))?.[1]
    const list = weight === undefined ? undefined : index.under(term)
    if (!weight || !list || list.length > commonAbove) continue
    const each = weight * Math.log2(1 + index.size / (1 + list.length))
    whole += each
    for (const n of list) scores[n] = (scores[n] ?? 0) + each
  }
  const seen = new Set([nameOf(to)])
  const found: RoleCard[] = []
  for (const n of best(scores, likeMin * whole)) {
    const card = index.card(n)
    const isSame = card.openingId === to.openingId || (to.group !== undefined && card.group === to.group)
    if (isSame || seen.has(nameOf(card))) continue
    seen.add(nameOf(card))
    found.push(card)
    if (found.length === most) break
  }
  return found
}

const nameOf = ({ title, employer }: RoleCard): string => `${title}\n${employer ?? ''}`

/** The numbers with the highest scores above a floor, highest first, newer first among equals. */
function best(scores: Float32Array, least: number): number[] {
  const top: number[] = []
  let floor = least
  // No callback: this looks at all of 100,000 cards for every posting that is shown.
  for (let n = 0; n < scores.length; n += 1) {
    if ((scores[n] ?? 0) <= floor) continue
    top.push(n)
    if (top.length < 4 * candidatesMax) continue
    top.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).splice(candidatesMax)
    floor = scores[top.at(-1) ?? 0] ?? 0
  }
  return top.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, candidatesMax)
}
