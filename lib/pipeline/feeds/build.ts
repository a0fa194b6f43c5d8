import { digest } from '../../feeds/digest.ts'
import type { Runtime, StoredOpening } from '../../ports.ts'
import type { BuiltPart, BuiltShard } from './built-part.ts'
import type { ChangeList } from './change-list.ts'
import { type Build, inputsOf, type Part, type PartFacts, runId } from './parts.ts'
import { type Rendered, type Rendering, renderRun } from './render.ts'
import { type OpenShard, openShard } from './shard.ts'
import { openShelf } from './shelf.ts'
import { openFeedTally } from './tally.ts'

export type FeedBuilder = {
  readonly rendering: Rendering
  readonly previous: Build | undefined
  /** Whether the feed's settings or our own spelling are other than those of the build before. */
  readonly isRespelled: boolean
  readonly changes: ChangeList
  /** How many shards must be read, as far as their stamps tell. */
  due(stamps: readonly string[]): number
  /** Takes a shard over from the build before: true where nothing in it can have changed. */
  reuse(shard: number, stamp: string): boolean
  /** Before the runs of a shard that must be read. */
  begin(shard: number, stamp: string): Promise<void>
  take(run: readonly StoredOpening[]): Promise<void>
  end(): void
  shards(): readonly BuiltShard[]
  /** What the next build may keep this one's parts by. */
  basis(): Pick<Build, 'settings' | 'day' | 'sources' | 'shown'>
}

type Order = {
  readonly rendering: Rendering
  /** Stands for all that decides but the openings and the day, where they come from these sources. */
  readonly settings: (sources: readonly string[]) => string
  readonly previous: Build | undefined
  /** That build was made from this table: one that was lost, or set back, counts its changes from the beginning. */
  readonly isOurs: boolean
  readonly changes: ChangeList
  readonly runtime: Runtime
}

/**
 * Builds one file of a feed, shard by shard in order. What the build before made of the same openings is kept where
 * it lies; the rest is rendered, and compared with what readers had, listing by listing.
 */
export function feedBuilder({ rendering, settings, previous, isOurs, changes, runtime }: Order): FeedBuilder {
  const { separator } = rendering.format
  // As `basis` has them: an object gives names that are numbers first.
  const known = Object.keys(previous?.sources ?? {}).sort()
  const isRespelled = previous !== undefined && previous.settings !== settings(known)
  const canKeep = previous !== undefined && isOurs && !isRespelled && previous.day === dayCounted(rendering)
  const tally = openFeedTally(rendering, canKeep)
  const sources = new Set(canKeep ? known : [])
  const shelf = openShelf(rendering.head.feedId, runtime)
  const done: BuiltShard[] = []
  let shard: OpenShard | undefined

  /** The part of a run of openings: as it was where nothing in them changed, else rendered. */
  async function partOf(run: readonly StoredOpening[], { old, standing, had, compare }: OpenShard) {
    const [id, inputs] = [runId(run), inputsOf(run)]
    const before = old.get(id)
    if (before?.inputs === inputs && tally.fits(before)) {
      standing(before)
      return keptPart(before)
    }
    const openings = run.map((stored) => stored.read())
    const made = await renderRun(openings, rendering, { isTaken: tally.isTaken, had, runtime })
    const rows = compare(made)
    for (const sourceId of made.sources) sources.add(sourceId)
    const facts = { id, inputs, hasLead: tally.leads(made.listings.length), ...factsOfRun(made) }
    // The same words from other openings: what lies in the files is right.
    if (before && isTold(before, facts)) return { ...facts, crc: before.crc, kept: before }
    const part = await shelf.keep(laidOut(made.texts, separator, facts.hasLead), { ...made, rows })
    return { ...facts, crc: part.plain.crc, made: part }
  }

  return {
    rendering,
    previous,
    isRespelled,
    changes,
    due: (stamps) =>
      stamps.filter((stamp, at) => stamp !== '' && !(canKeep && previous.shards[at]?.stamp === stamp)).length,
    reuse(at, stamp) {
      const parts = tally.addAll(previous?.shards[at], stamp)
      if (parts) done.push({ stamp, parts: parts.map(keptPart) })
      return parts !== undefined
    },
    async begin(at, stamp) {
      shard = await openShard({ at, stamp }, { previous, changes, rendering }, runtime)
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
    basis() {
      const { reader, rights } = rendering
      const all = [...sources].sort()
      const granted = all.map((sourceId) => [sourceId, rights.mayRead(sourceId, reader)] as const)
      const told = new Set(done.flatMap(({ parts }) => parts).flatMap((part) => shownIn(part, all)))
      return {
        settings: settings(all),
        day: dayCounted(rendering),
        sources: Object.fromEntries(granted),
        shown: granted.flatMap(([sourceId, may]) => (may && told.has(sourceId) ? sourceId : [])),
      }
    },
  }
}

/** Parts of older builds do not say whose words they have. */
const shownIn = ({ listings, shown }: PartFacts, all: readonly string[]): readonly string[] =>
  shown ?? (listings > 0 ? all : [])

/** Ages alone are counted by the day. */
export const dayCounted = ({ file, day }: Pick<Rendering, 'file' | 'day'>): string =>
  file.spec.filter?.ageDaysMax === undefined ? '' : day

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

const factsOfRun = ({ listings, changedAt, until, sum, report, claims, taken, ...made }: Rendered) => ({
  listings: listings.length,
  changedAt,
  until,
  sum,
  told: report === '' ? '' : digest(report),
  // Named where they are empty as well: these facts are laid over those of the build before.
  claims: claims.length > 0 ? claims : undefined,
  taken: claims.length > 0 ? taken : undefined,
  unwanted: Object.keys(made.unwanted).length > 0 ? made.unwanted : undefined,
  broken: made.broken > 0 ? made.broken : undefined,
  shown: made.shown,
})
