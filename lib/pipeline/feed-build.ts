import type { Runtime, StoredOpening } from '../ports.ts'
import type { ChangeList } from './feed-change-list.ts'
import {
  type Build,
  bytesOf,
  digest,
  inputsOf,
  type Part,
  type PartFacts,
  rowsOf,
  runId,
  type ShardParts,
  type Span,
} from './feed-parts.ts'
import { type Rendered, type Rendering, renderRun } from './feed-render.ts'
import { type MadePart, openShelf } from './feed-shelf.ts'

/** A part of the feed in the making: as it lies in the files of the build before, or made anew. */
export type BuiltPart = PartFacts & ({ readonly kept: Part } | { readonly made: MadePart })
export type BuiltShard = { readonly stamp: string; readonly parts: readonly BuiltPart[] }

export type FeedBuilder = {
  readonly rendering: Rendering
  readonly previous: Build | undefined
  readonly settings: string
  readonly changes: ChangeList
  /** Takes a shard over from the build before: true where nothing in it can have changed. */
  reuse(shard: number, stamp: string): boolean
  /** Before the runs of a shard that must be read. */
  begin(shard: number, stamp: string): Promise<void>
  take(run: readonly StoredOpening[]): Promise<void>
  end(): void
  shards(): readonly BuiltShard[]
}

type Order = {
  readonly rendering: Rendering
  /** Stands for all that decides but the openings and the day. */
  readonly settings: string
  readonly previous: Build | undefined
  readonly changes: ChangeList
  readonly runtime: Runtime
}

/**
 * Builds one file of a feed, shard by shard in order. What the build before made of the same openings is kept where
 * it lies; the rest is rendered, and compared with what readers had, listing by listing.
 */
export function feedBuilder({ rendering, settings, previous, changes, runtime }: Order): FeedBuilder {
  const done: BuiltShard[] = []
  const claimed = new Set<string>()
  const shelf = openShelf(rendering.head.feedId, runtime)
  let listings = 0
  let shard: OpenShard | undefined

  const { separator } = rendering.format
  const leads = (own: number): boolean => separator !== '' && own > 0 && listings > 0
  const canKeep = previous?.settings === settings && previous.day === rendering.day
  const fits = (part: Part): boolean =>
    canKeep &&
    part.hasLead === leads(part.listings) &&
    (part.until === undefined || Date.parse(part.until) > rendering.now) &&
    (part.claims ?? []).filter((claim) => claimed.has(claim)).join('\n') === (part.taken ?? []).join('\n')

  function add(part: BuiltPart, to: BuiltPart[]): void {
    listings += part.listings
    for (const claim of part.claims ?? []) claimed.add(claim)
    to.push(part)
  }

  /** What is kept, tried part after part: whether one fits depends on those before it. */
  function reuse(at: number, stamp: string): boolean {
    const before = previous?.shards[at]
    if (!canKeep || before?.stamp !== stamp) return false
    const was = { listings, claims: new Set(claimed) }
    const parts: BuiltPart[] = []
    for (const part of before.parts) {
      if (!fits(part)) {
        listings = was.listings
        claimed.clear()
        for (const claim of was.claims) claimed.add(claim)
        return false
      }
      add({ ...factsOf(part), kept: part }, parts)
    }
    done.push({ stamp, parts })
    return true
  }

  async function take(run: readonly StoredOpening[]): Promise<void> {
    if (!shard) return
    const [id, inputs] = [runId(run), inputsOf(run)]
    const old = shard.old.get(id)
    if (old?.inputs === inputs && fits(old)) {
      shard.standing(old)
      return add({ ...factsOf(old), kept: old }, shard.parts)
    }
    const isTaken = (claim: string) => claimed.has(claim)
    const openings = run.map((stored) => stored.read())
    const made = await renderRun(openings, rendering, { isTaken, runtime })
    const hasLead = leads(made.listings.length)
    shard.compare(made)
    changes.end(made.ended)
    const facts = { id, inputs, hasLead, ...factsOfRun(made) }
    // The same words from other openings: what lies in the files is right.
    if (old?.sum === facts.sum && old.told === facts.told && old.hasLead === hasLead)
      return add({ ...facts, crc: old.crc, kept: old }, shard.parts)
    const { crc, ...part } = await shelf.keep((hasLead ? separator : '') + made.texts.join(separator), made)
    add({ ...facts, crc, made: part }, shard.parts)
  }

  return {
    rendering,
    settings,
    previous,
    changes,
    reuse,
    async begin(at, stamp) {
      shard = await openShard({ stamp, before: previous?.shards[at], previous, changes, runtime })
    },
    take,
    end() {
      if (!shard) return
      shard.end()
      done.push({ stamp: shard.stamp, parts: shard.parts })
    },
    shards: () => done,
  }
}

const factsOf = ({ plain: _, gzip: __, rows: ___, report: ____, ...facts }: Part): PartFacts => facts

const factsOfRun = ({ listings, changedAt, until, sum, report, claims, taken }: Rendered) => ({
  listings: listings.length,
  changedAt,
  until,
  sum,
  told: report === '' ? '' : digest(report),
  ...(claims.length > 0 && { claims, taken }),
})

type OpenShard = Awaited<ReturnType<typeof openShard>>

/** A shard that is read anew, beside what readers had of it. */
async function openShard(about: {
  readonly stamp: string
  readonly before: ShardParts | undefined
  readonly previous: Build | undefined
  readonly changes: ChangeList
  readonly runtime: Runtime
}) {
  const { stamp, before, previous, changes, runtime } = about
  const text = await rowsText(before, previous, runtime)
  const first = filled(before)[0]?.at ?? 0
  const had = rowsOf(text)
  const parts: BuiltPart[] = []
  return {
    stamp,
    parts,
    old: new Map(before?.parts.map((part) => [part.id, part])),
    /** A part that stays as it was: its rows are not gone. Ids are ASCII, so bytes and characters are one. */
    standing({ rows }: Part): void {
      const own = text.slice(rows.at - first, rows.at - first + rows.bytes)
      for (const id of rowsOf(own).keys()) had.delete(id)
    },
    compare({ rows, listings }: Rendered): void {
      for (const [n, { id, digest }] of rows.entries()) {
        const was = had.get(id)
        had.delete(id)
        const listing = listings[n]
        if (listing && was !== digest) changes.upsert(listing, was !== undefined)
      }
    },
    end(): void {
      for (const id of had.keys()) changes.remove(id)
    },
  }
}

const filled = (shard: ShardParts | undefined): Span[] =>
  shard?.parts.map(({ rows }) => rows).filter(({ bytes }) => bytes > 0) ?? []

/** A shard's rows lie in one stretch of the file. */
async function rowsText(
  before: ShardParts | undefined,
  previous: Build | undefined,
  { feeds }: Runtime,
): Promise<string> {
  const spans = filled(before)
  const bytes = spans.reduce((sum, span) => sum + span.bytes, 0)
  const first = spans[0]?.at ?? 0
  if (!previous || bytes === 0) return ''
  const range = { first, last: first + bytes - 1 }
  return (await bytesOf(await feeds.open(previous.files.rows, range))).toString('utf8')
}
