import type { z } from 'zod'
import type { Edge } from '../identity/cluster.ts'
import { compare } from '../identity/compare.ts'
import { explain } from '../identity/explain.ts'
import { type Features, features } from '../identity/features.ts'
import { type Matched, matchFeatures } from '../identity/match.ts'
import { openings, type Seen } from '../identity/openings.ts'
import { decidePairs, type RawPair, rawPair } from '../identity/pairs.ts'
import { keyOf, type Posting, posting, postingKey } from '../posting.ts'
import { countOf } from '../text/count-of.ts'
import { linesOf } from '../text/lines.ts'
import { type Command, type ExitStatus, type Io, UsageError } from './command.ts'
import { optionsOf } from './options.ts'
import { readLine } from './stated.ts'

export const match: Command = {
  name: 'match',
  usage: 'rolecast match [--explain] | rolecast match --pairs',
  summary: 'postings on stdin, openings out; --pairs decides pairs of raw postings',

  async run(args, io) {
    const { explain: explained = false, pairs = false } = optionsOf(args, options)
    if (explained && pairs)
      throw new UsageError('--pairs always gives its evidence; --explain is for openings.')
    return pairs ? matchPairs(io) : matchPostings(io, explained)
  },
}

const options = { explain: { type: 'boolean' }, pairs: { type: 'boolean' } } as const

/** A line that does not fit is told with its number, and the others go on. */
async function* readLines<T>(
  io: Io,
  schema: z.ZodType<T>,
  refused: () => void,
): AsyncGenerator<{ value: T; line: Buffer }> {
  let number = 0
  for await (const line of linesOf(io.stdin)) {
    number += 1
    const text = line.toString('utf8').trim()
    if (text === '') continue
    const read = readLine(schema, text)
    if ('value' in read) {
      yield { value: read.value, line }
    } else {
      io.err(`line ${number}: ${read.fault}`)
      refused()
    }
  }
}

async function matchPairs(io: Io): Promise<ExitStatus> {
  const pairs: RawPair[] = []
  let bad = 0
  for await (const { value } of readLines(io, rawPair, () => (bad += 1))) pairs.push(value)
  for (const decision of decidePairs(pairs)) await io.out(`${JSON.stringify(decision)}\n`)
  return bad > 0 ? 1 : 0
}

/**
 * A posting between reading and writing: what matching needs, and its line, to be parsed again when it is
 * written.
 */
type Kept = { readonly features: Features; readonly seen: Seen; readonly line: Buffer }

const isNewer = (one: Kept, other: Kept): boolean => {
  const later = Date.parse(one.seen.capturedAt) - Date.parse(other.seen.capturedAt)
  return later > 0 || (later === 0 && one.line.compare(other.line) < 0)
}

function keep(value: Posting, line: Buffer): Kept {
  const { capturedAt, posted } = value
  return {
    features: features(value),
    seen: { ...keyOf(value), capturedAt, ...(posted ? { posted } : {}) },
    line,
  }
}

async function matchPostings(io: Io, explained: boolean): Promise<ExitStatus> {
  const kept = new Map<string, Kept>()
  let bad = 0
  for await (const { value, line } of readLines(io, posting, () => (bad += 1))) {
    const next = keep(value, line)
    const before = kept.get(next.features.key)
    if (!before || isNewer(next, before)) kept.set(next.features.key, next)
  }
  const matched = matchFeatures([...kept.values()].map((each) => each.features))
  const seen = new Map([...kept].map(([key, each]) => [key, each.seen]))
  // The line passed the schema when it was read.
  const read = (key: string) =>
    JSON.parse(kept.get(key)?.line.toString('utf8') ?? 'null') as Posting | undefined
  const why = explained ? explanations(matched, kept, read) : undefined
  for (const opening of openings(matched, seen, read)) {
    const whole = why
      ? { ...opening, why: opening.postings.flatMap((each) => why(postingKey(each))) }
      : opening
    await io.out(`${JSON.stringify(whole)}\n`)
  }
  report(matched, io)
  return bad > 0 ? 1 : 0
}

/** Each edge is told once, with the opening that holds its first posting. */
function explanations(
  { edges, boilerplate }: Matched,
  kept: ReadonlyMap<string, Kept>,
  read: (key: string) => Posting | undefined,
) {
  const byFirst = new Map<string, Edge[]>()
  for (const edge of edges) byFirst.set(edge.a, [...(byFirst.get(edge.a) ?? []), edge])
  return (key: string) =>
    (byFirst.get(key) ?? []).flatMap(({ a, b }) => {
      const [one, other] = [kept.get(a), kept.get(b)]
      const [postingA, postingB] = [read(a), read(b)]
      if (!one || !other || !postingA || !postingB) return []
      return [explain({ a, b, ...compare(one.features, other.features, boilerplate) }, postingA, postingB)]
    })
}

function report({ clusters, compared, capped }: Matched, io: Io): void {
  const postings = clusters.reduce((sum, { keys }) => sum + keys.length, 0)
  const unsure = clusters.reduce((sum, { ambiguous = [] }) => sum + ambiguous.length, 0)
  io.err(
    `${countOf(postings, 'posting')} in ${countOf(clusters.length, 'opening')}; ${countOf(compared, 'pair')} compared`,
  )
  if (unsure > 0)
    io.err(`left apart, for each fits several openings equally well: ${countOf(unsure, 'posting')}`)
  if (capped > 0) io.err(`with too many postings to look into: ${countOf(capped, 'block')}`)
}
