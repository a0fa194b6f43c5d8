import { blockKeys, isFull } from '../../identity/blocks.ts'
import { type Edge, otherEnd } from '../../identity/cluster.ts'
import { compare } from '../../identity/compare.ts'
import { explain } from '../../identity/explain.ts'
import { limits } from '../../limits.ts'
import type { Opening } from '../../opening.ts'
import type { IdentityRecord, Runtime } from '../../ports.ts'
import { postingKey, postingParts } from '../../posting.ts'
import { boilerplateIn } from './neighbourhood.ts'

/** The case for an opening, a line each: what lined up between its postings, what spoke against, what decided. */
export async function whyOne(opening: Opening, runtime: Runtime): Promise<string[]> {
  const keys = opening.postings.map(postingKey)
  const records = (await runtime.identities.get(keys)).filter((record) => record !== undefined)
  const lines: string[] = []
  if (keys.length === 1) lines.push(whyAlone(records.flatMap((record) => leftApart(record, keys))))
  for (const record of records) lines.push(...(await cappedFor(record, runtime)))
  for (const record of records) {
    const own = record.edges.filter(({ a, b }) => a === record.postingKey && keys.includes(b))
    for (const edge of own) lines.push(...(await argument(edge, runtime)))
    for (const word of record.overrides.filter(({ a }) => a === record.postingKey)) {
      lines.push(`${word.by} said "${word.says}" on ${word.at} of ${word.a} and ${word.b}: ${word.why}`)
    }
  }
  return lines
}

/** The same vacancy by the rules, and yet in another opening: it fits several, or brings together what contradicts. */
const leftApart = (record: IdentityRecord, keys: readonly string[]): Edge[] =>
  unanswered(record).filter(
    (edge) => edge.decision === 'same' && !keys.includes(otherEnd(edge, record.postingKey)),
  )

/** The comparisons of a posting of which no person has spoken. */
function unanswered({ edges, overrides }: IdentityRecord): Edge[] {
  const answered = new Set(overrides.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]))
  return edges.filter(({ a, b }) => !answered.has(`${a}\n${b}`))
}

function whyAlone(apart: readonly Edge[]): string {
  if (apart.length === 0) return 'One posting; nothing else was found to be the same vacancy.'
  const pairs = apart.map(({ a, b }) => `${a} and ${b}`).join('; ')
  return `One posting, kept apart: it fits several openings, or would join two that contradict. ${pairs}`
}

/** What a posting shares with so many others that they were not compared with it for that. */
async function cappedFor(record: IdentityRecord, { identities }: Runtime): Promise<string[]> {
  const blocks = blockKeys(record.features)
  const members = await identities.members(blocks, limits.blockPostingsReadMax + 1)
  const long = members.filter((found) => found.length > limits.blockPostingsMax)
  const keys = [...new Set(long.flat().map(({ postingKey }) => postingKey))]
  const gone = new Set(
    (await identities.get(keys)).flatMap((one) => (one?.features.goneOn === undefined ? [] : one.postingKey)),
  )
  const capped = blocks.filter((_, at) => {
    const found = members[at] ?? []
    return isFull(found.length, found.filter(({ postingKey }) => !gone.has(postingKey)).length)
  })
  if (capped.length === 0) return []
  const shares = `${record.postingKey} shares ${capped.length} of its ${blocks.length} keys`
  const { blockPostingsMax: live, blockPostingsReadMax: all } = limits
  const many = `more than ${live} postings that stand, or ${all} with those that are gone`
  return [`${shares} with ${many}; these alone found nobody: ${capped.join(' ')}`]
}

/**
 * The queue of pairs that no rule decided, or that are one by themselves but in two openings: each once, under its
 * smaller key, until a person has spoken.
 */
export async function* undecided(runtime: Runtime): AsyncGenerator<string[]> {
  for await (const opening of runtime.openings.all()) {
    const keys = opening.postings.map(postingKey)
    const records = (await runtime.identities.get(keys)).filter((record) => record !== undefined)
    for (const record of records)
      for (const edge of openQuestions(record, keys)) yield argument(edge, runtime)
  }
}

function openQuestions(record: IdentityRecord, keys: readonly string[]): Edge[] {
  const unsure = unanswered(record).filter(({ decision }) => decision === 'review')
  return [...unsure, ...leftApart(record, keys)].filter(({ a }) => a === record.postingKey)
}

/** What was decided, and the evidence as comparing the two again gives it. */
async function argument(edge: Edge, { postings, identities }: Runtime): Promise<string[]> {
  const keys = [edge.a, edge.b]
  const [a, b] = await postings.get(keys.map(postingParts))
  const [one, other] = await identities.get(keys)
  if (!a || !b || !one || !other) return []
  const compared = compare(one.features, other.features, boilerplateIn(one, other))
  const { linedUp, speaksFor, speaksAgainst, decided } = explain(
    { ...edge, ...compared },
    a.posting,
    b.posting,
  )
  const isAsDecided = compared.decision === edge.decision
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [`  ${heading}`, ...lines] : []
  return [
    `${edge.a} and ${edge.b}: ${edge.decision}, ${Math.round(edge.confidence * 100)} % sure`,
    ...(isAsDecided ? [] : [`  by the rules of today: ${compared.decision}`]),
    ...part(
      'lined up',
      linedUp.map((pair) => `    ${pair.mass}  ${pair.a}${pair.a === pair.b ? '' : `\n       ~ ${pair.b}`}`),
    ),
    ...part(
      'speaks for it',
      speaksFor.map((said) => `    ${said}`),
    ),
    ...part(
      'speaks against it',
      speaksAgainst.map((said) => `    ${said}`),
    ),
    `  decided: ${decided}`,
  ]
}
