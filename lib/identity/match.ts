import { limits } from '../limits.ts'
import { type Boilerplate, boilerplateOf } from './body/boilerplate.ts'
import { eachCandidate } from './candidates.ts'
import { type Cluster, cluster, type Edge } from './cluster.ts'
import { type Comparison, compare, worthComparing } from './compare.ts'
import type { Features } from './features.ts'

/**
 * What matching came to. `edges` has every decision but plain `different` ones that contradict no cluster.
 * `compared` counts the pairs looked at, `capped` the blocks that were too large to look into.
 */
export type Matched = {
  readonly clusters: readonly Cluster[]
  readonly edges: readonly Edge[]
  readonly boilerplate: Boilerplate
  readonly compared: number
  readonly capped: number
}

/** Finds which postings are one opening. Depends on the set alone, never on any order. */
export function matchFeatures(input: Iterable<Features>): Matched {
  const all = [...input].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const boilerplate = boilerplateOf(all)
  const found: Edge[] = []
  let compared = 0
  const capped = eachCandidate(all, boilerplate, (first, second) => {
    const [a, b] = [all[first], all[second]]
    if (!a || !b || !worthComparing(a, b)) return
    compared += 1
    const comparison = compare(a, b, boilerplate)
    // Most candidates are plainly different; such edges decide nothing, and closePairs makes those that do.
    if (comparison.decision !== 'different') found.push(edgeOf(a.key, b.key, comparison))
  })
  const edges = [...found, ...closePairs(all, found, boilerplate)]
  const clusters = cluster(
    all.map(({ key }) => key),
    edges,
  )
  return { clusters, edges, boilerplate, compared, capped }
}

/** Only the verdict is kept, also in the table: comparing again gives the evidence again. */
export const edgeOf = (a: string, b: string, { decision, confidence, vetoes }: Comparison): Edge => ({
  a,
  b,
  decision,
  confidence,
  isVetoed: vetoes.length > 0,
})

/**
 * Compares every two postings that links connect, also those that share no block, so that a chain of
 * likenesses cannot bring together what contradicts itself. Components are small; the largest are left to
 * their links.
 */
export function closePairs(
  all: readonly Features[],
  edges: readonly Edge[],
  boilerplate: Boilerplate,
): Edge[] {
  const links = edges.filter(({ decision }) => decision === 'same')
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]))
  const byKey = new Map(all.filter(({ key }) => linked.has(key)).map((posting) => [posting.key, posting]))
  const done = new Set(edges.map(({ a, b }) => `${a}\n${b}`))
  const components = cluster([...linked], links)
  return components
    .filter(({ keys }) => keys.length > 2 && keys.length <= limits.componentPostingsMax)
    .flatMap(({ keys }) => keys.flatMap((a, at) => keys.slice(at + 1).map((b) => [a, b] as const)))
    .filter(([a, b]) => !done.has(`${a}\n${b}`))
    .flatMap(([keyA, keyB]) => {
      const [a, b] = [byKey.get(keyA), byKey.get(keyB)]
      return a && b ? [edgeOf(keyA, keyB, compare(a, b, boilerplate))] : []
    })
}
