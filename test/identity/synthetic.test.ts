import { describe, expect, it } from 'vitest'
import { boilerplateOf } from '../../lib/identity/body/boilerplate.ts'
import { eachCandidate } from '../../lib/identity/candidates.ts'
import { features } from '../../lib/identity/features.ts'
import { postingKey } from '../../lib/posting.ts'
import { matchAll } from './match-all.ts'
import { inventPostings } from './synthetic.ts'

// The full set is SYNTHETIC_DOCS=3000 npx vitest run test/identity/synthetic.test.ts
const count = Number(process.env['SYNTHETIC_DOCS'] ?? 1_000)
const seed = Number(process.env['SYNTHETIC_SEED'] ?? 1)
const docs = inventPostings(seed, count)

/** Every pair of positions or keys that stand in one group, as text. */
function pairsWithin<T>(groups: Iterable<readonly T[]>): Set<string> {
  const pairs = new Set<string>()
  for (const group of groups) {
    const sorted = [...group].sort()
    sorted.forEach((a, at) => {
      for (const b of sorted.slice(at + 1)) pairs.add(`${a}\n${b}`)
    })
  }
  return pairs
}

const truth = pairsWithin(
  Map.groupBy(docs, ({ vacancy }) => vacancy)
    .values()
    .map((group) => group.map(({ posting }) => postingKey(posting))),
)

describe(`${docs.length} invented postings: reworded, cut, mangled, hidden, with near twins`, () => {
  it('share a block nearly always when they are one opening, and seldom otherwise', () => {
    const all = docs.map(({ posting }) => features(posting))
    let [found, visited] = [0, 0]
    eachCandidate(all, boilerplateOf(all), (first, second) => {
      visited += 1
      const [a = '', b = ''] = [all[first]?.key, all[second]?.key].sort()
      if (truth.has(`${a}\n${b}`)) found += 1
    })
    expect(found / truth.size).toBeGreaterThanOrEqual(0.97)
    expect(visited / docs.length).toBeLessThanOrEqual(8)
  })

  it('cluster with precision .97 and recall .95', () => {
    const said = pairsWithin(matchAll(docs.map(({ posting }) => posting)).clusters.map(({ keys }) => keys))
    const right = said.intersection(truth).size
    expect(right / said.size).toBeGreaterThanOrEqual(0.97)
    expect(right / truth.size).toBeGreaterThanOrEqual(0.95)
  })
})
