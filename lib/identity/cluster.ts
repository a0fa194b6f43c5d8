import type { Comparison } from './compare.ts'

/** What a comparison came to, between two postings' keys, and whether something contradicted, whatever the weights. */
export type Edge = Pick<Comparison, 'decision' | 'confidence'> & {
  readonly a: string
  readonly b: string
  readonly isVetoed: boolean
}

/** The posting at an edge's other end. */
export const otherEnd = ({ a, b }: Pick<Edge, 'a' | 'b'>, key: string): string => (a === key ? b : a)

/** A person's word, which beats every score. */
export type Overrides = {
  readonly mustLink: readonly (readonly [string, string])[]
  readonly cannotLink: readonly (readonly [string, string])[]
}
const noOverrides: Overrides = { mustLink: [], cannotLink: [] }

/**
 * Postings of one opening, keys sorted. `ambiguous` are those that fit several openings equally well, and so
 * stay apart.
 */
export type Cluster = { readonly keys: readonly string[]; readonly ambiguous?: readonly string[] }

/**
 * Two openings this near are equally good homes for a posting that fits both: in confidence, and, where that is close
 * to 1 for any good home, in bits of odds too.
 */
const ambiguityMargin = { confidence: 0.02, bits: 1.5 } as const
/** Between two that only a person could tell apart, less of a lead is enough: one of the two titles may be noise. */
const undecidedMarginBits = 0.5
/** Confidence is kept to three digits. */
const surest = 0.9995
/** A posting told from another this surely must not join it by way of a third. */
const apartConfidence = 0.99

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const isPair = (edge: Edge, decision: Comparison['decision']): boolean => edge.decision === decision

/** Which keys must not meet in one cluster, both ways round; and the lead in bits that settles whose a third is. */
type Apart = Map<string, Map<string, number>>

function keepApart(apart: Apart, a: string, b: string, marginBits: number): void {
  apart.set(a, (apart.get(a) ?? new Map()).set(b, marginBits))
  apart.set(b, (apart.get(b) ?? new Map()).set(a, marginBits))
}

const areApart = (apart: Apart, a: string, b: string): boolean => apart.get(a)?.has(b) ?? false

const anyApart = (apart: Apart, some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => apart.has(one) && others.some((other) => areApart(apart, one, other)))

/**
 * Clusters as a function of edges and overrides: whatever the order of either, the result is the same. Links
 * are made from the surest to the least sure, and none that would bring two postings together that must stay
 * apart.
 */
export function cluster(
  keys: readonly string[],
  edges: readonly Edge[],
  overrides: Overrides = noOverrides,
): Cluster[] {
  const apart = contradictions(edges, overrides)
  const { links, ambiguous } = unambiguous(edges, apart)
  const home = new Map<string, string[]>(keys.map((key) => [key, [key]]))
  const join = (a: string, b: string, forced = false) => {
    const [some, others] = [home.get(a), home.get(b)]
    if (!some || !others || some === others || (!forced && anyApart(apart, some, others))) return
    const [large, small] = some.length >= others.length ? [some, others] : [others, some]
    large.push(...small)
    for (const key of small) home.set(key, large)
  }
  for (const [a, b] of overrides.mustLink) join(a, b, true)
  for (const { a, b } of links) join(a, b)
  return [...new Set(home.values())]
    .map((members) => clusterOf(members.sort(order), ambiguous))
    .sort((a, b) => order(a.keys[0] ?? '', b.keys[0] ?? ''))
}

function clusterOf(keys: string[], ambiguous: ReadonlySet<string>): Cluster {
  const unsure = keys.filter((key) => ambiguous.has(key))
  return unsure.length > 0 ? { keys, ambiguous: unsure } : { keys }
}

function contradictions(edges: readonly Edge[], { mustLink, cannotLink }: Overrides): Apart {
  const apart: Apart = new Map()
  for (const edge of edges) {
    const sure = edge.isVetoed || edge.confidence >= apartConfidence
    // A vacancy advertised anew every month is one opening, though its first and last copies are a year apart.
    const isUndecided = isPair(edge, 'review') && !edge.isVetoed
    const open = isPair(edge, 'same') || isPair(edge, 'repost') || isUndecided
    const margin = isPair(edge, 'review') ? undecidedMarginBits : ambiguityMargin.bits
    if (sure && !open) keepApart(apart, edge.a, edge.b, margin)
  }
  for (const [a, b] of mustLink) {
    apart.get(a)?.delete(b)
    apart.get(b)?.delete(a)
  }
  for (const [a, b] of cannotLink) keepApart(apart, a, b, ambiguityMargin.bits)
  return apart
}

/**
 * Takes away the links of postings that fit several openings: a copy that names no city, of a role advertised
 * in three. It keeps its best link when that is better than the next by a margin, and none otherwise.
 */
function unambiguous(edges: readonly Edge[], apart: Apart): { links: Edge[]; ambiguous: Set<string> } {
  const links = edges
    .filter((edge) => isPair(edge, 'same') && !areApart(apart, edge.a, edge.b))
    .sort((x, y) => y.confidence - x.confidence || order(x.a, y.a) || order(x.b, y.b))
  const linksOf = new Map<string, Edge[]>()
  for (const edge of links) {
    for (const key of [edge.a, edge.b]) {
      const own = linksOf.get(key)
      if (own) own.push(edge)
      else linksOf.set(key, [edge])
    }
  }
  const dropped = new Set<Edge>()
  const ambiguous = new Set<string>()
  for (const [key, own] of linksOf) {
    const rivals = rivalsOf(key, own, apart)
    for (const rival of rivals) dropped.add(rival)
    if (rivals.length > 0) ambiguous.add(key)
  }
  return { links: links.filter((edge) => !dropped.has(edge)), ambiguous }
}

const bitsOf = ({ confidence }: Edge): number => {
  const sure = Math.min(surest, confidence)
  return Math.log2(sure / (1 - sure))
}

const areNear = (best: Edge, edge: Edge, marginBits: number): boolean =>
  best.confidence - edge.confidence < ambiguityMargin.confidence && bitsOf(best) - bitsOf(edge) < marginBits

/**
 * The links to give up: those that lead to postings kept apart from each other, when none of them is clearly
 * best.
 */
function rivalsOf(key: string, own: readonly Edge[], apart: Apart): Edge[] {
  const disputed = own.filter((edge) => apart.has(otherEnd(edge, key)))
  const rivals = disputed.filter((edge) =>
    disputed.some((other) => areApart(apart, otherEnd(edge, key), otherEnd(other, key))),
  )
  const [best] = rivals
  if (!best) return []
  const ofBest = apart.get(otherEnd(best, key))
  const isNear = (edge: Edge) => areNear(best, edge, ofBest?.get(otherEnd(edge, key)) ?? 0)
  return rivals.some(isNear) ? rivals : []
}
