import { digest } from '../../feeds/digest.ts'
import type { Runtime, StoredOpening } from '../../ports.ts'
import type { ChangeList } from './change-list.ts'
import { type Build, inputsOf, type Part, type PartFacts, runId } from './parts.ts'
import { type Rendered, type Rendering, renderRun } from './render.ts'
import { type OpenShard, openShard } from './shard.ts'
import { type MadePart, openShelf } from './shelf.ts'
import { openTally } from './tally.ts'

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
  const { separator } = rendering.format
  const tally = openTally(rendering, settings, previous)
  const shelf = openShelf(rendering.head.feedId, runtime)
  const done: BuiltShard[] = []
  let shard: OpenShard | undefined

  /** The part of a run of openings: as it was where nothing in them changed, else rendered. */
  async function partOf(run: readonly StoredOpening[], { old, standing, compare }: OpenShard) {
    const [id, inputs] = [runId(run), inputsOf(run)]
    const before = old.get(id)
    if (before?.inputs === inputs && tally.fits(before)) {
      standing(before)
      return keptPart(before)
    }
    const openings = run.map((stored) => stored.read())
    const made = await renderRun(openings, rendering, { isTaken: tally.isTaken, runtime })
    compare(made)
    const facts = { id, inputs, hasLead: tally.leads(made.listings.length), ...factsOfRun(made) }
    // The same words from other openings: what lies in the files is right.
    if (before && isTold(before, facts)) return { ...facts, crc: before.crc, kept: before }
    const part = await shelf.keep(laidOut(made.texts, separator, facts.hasLead), made)
    return { ...facts, crc: part.plain.crc, made: part }
  }

  return {
    rendering,
    settings,
    previous,
    changes,
    reuse(at, stamp) {
      const parts = tally.addAll(previous?.shards[at], stamp)
      if (parts) done.push({ stamp, parts: parts.map(keptPart) })
      return parts !== undefined
    },
    async begin(at, stamp) {
      shard = await openShard({ at, stamp }, { previous, changes }, runtime)
    },
    async take(run) {
      const opened = begun(shard)
      const part = await partOf(run, opened)
      tally.add(part)
      opened.parts.push(part)
    },
    end() {
      const { stamp, parts, end } = begun(shard)
      end()
      done.push({ stamp, parts })
      shard = undefined
    },
    shards: () => done,
  }
}

/** @throws Error where a caller forgot to begin: its openings would be missing from the feed, and nobody told. */
function begun(shard: OpenShard | undefined): OpenShard {
  if (!shard) throw new Error('a shard is taken or ended that was not begun')
  return shard
}

function keptPart(part: Part): BuiltPart {
  const { plain: _, gzip: __, rows: ___, report: ____, ...facts } = part
  return { ...facts, kept: part }
}

const isTold = (before: Part, now: Pick<PartFacts, 'sum' | 'told' | 'hasLead'>): boolean =>
  before.sum === now.sum && before.told === now.told && before.hasLead === now.hasLead

/** Listings with the separator between them, and before the first where others come before it. */
const laidOut = (texts: readonly string[], separator: string, hasLead: boolean): readonly string[] =>
  separator === '' ? texts : texts.map((text, n) => (n > 0 || hasLead ? separator + text : text))

const factsOfRun = ({ listings, changedAt, until, sum, report, claims, taken, unwanted }: Rendered) => ({
  listings: listings.length,
  changedAt,
  until,
  sum,
  told: report === '' ? '' : digest(report),
  // Named where they are empty as well: these facts are laid over those of the build before.
  claims: claims.length > 0 ? claims : undefined,
  taken: claims.length > 0 ? taken : undefined,
  unwanted: Object.keys(unwanted).length > 0 ? unwanted : undefined,
})
