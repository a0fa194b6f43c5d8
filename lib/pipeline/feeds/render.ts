import { type Claim, claimedLine, claimsOf } from '../../feeds/claims.ts'
import { digest } from '../../feeds/digest.ts'
import { tooOldAt, wants } from '../../feeds/filter.ts'
import type { FeedFormat, FeedHead, Listing } from '../../feeds/format.ts'
import { feedReport, type ReportLine, type Unwanted } from '../../feeds/report.ts'
import { viewOpening } from '../../feeds/view.ts'
import type { ListingOrder } from '../../feeds/write.ts'
import type { Opening } from '../../opening.ts'
import type { Runtime } from '../../ports.ts'
import { isOver, latest } from '../lifecycle.ts'
import { attempt, brokenLine, legible } from './legible.ts'
import { addSums, type Row } from './parts.ts'
import { listedFor, permittedTo, type Reader, type Rights } from './rights.ts'
import type { FeedFile } from './split.ts'

/** All that decides how openings look in one file of one feed. `day` (RFC 3339) is the start of today, UTC. */
export type Rendering = {
  readonly format: FeedFormat
  readonly file: FeedFile
  readonly reader: Reader
  readonly rights: Rights
  readonly head: FeedHead
  readonly day: string
  readonly now: number
  /** When readers last got a version, in ms. */
  readonly lastAt: number
}

/** A run of openings in a feed: its listings spelled out, what the report says, and what may not occur again. */
export type Rendered = {
  readonly texts: readonly string[]
  readonly listings: readonly Listing[]
  readonly rows: readonly Row[]
  readonly sum: string
  readonly changedAt: string
  readonly until?: string | undefined
  readonly report: string
  /** Ids of listings that readers may have had, of openings that time alone took since then. */
  readonly ended: readonly string[]
  /** Ids of listings that readers have in this file, and that stand in another of the same feed by now. */
  readonly moved: readonly string[]
  readonly claims: readonly string[]
  readonly taken: readonly string[]
  readonly unwanted: Unwanted
  /** How many were left out because we could not write them, or read back what we wrote. */
  readonly broken: number
  /** The sources of the openings that were looked at, and those of the listings. */
  readonly sources: readonly string[]
  readonly shown: readonly string[]
}

type Known = {
  isTaken(claim: string): boolean
  had(listingId: string): boolean
  readonly runtime: Runtime
}

/**
 * Renders a run. `isTaken` says which claims earlier parts of the feed hold, `had` which listings readers have.
 *
 * @throws Problem `invalid_feed` when a parser other than the writer does not read the same listings, though it reads
 *   each of them alone
 */
export async function renderRun(
  openings: readonly Opening[],
  rendering: Rendering,
  { isTaken, had, runtime }: Known,
): Promise<Rendered> {
  const { format, head, now } = rendering
  const lines: unknown[] = []
  const standing = openings.filter(
    ({ status, validThrough }) => status === 'open' && !isOver(validThrough, now),
  )
  const shown = await listed(standing, rendering, { had, runtime, lines })
  const { listings: made, until, ends, unwanted, unmade } = shown
  const spelled = await legible(made, rendering)
  const found = [...spelled.texts.keys()]
  const broken = [...unmade, ...spelled.broken]
  lines.push(...broken)
  const claims = new Map(found.map((listing) => [listing, claimsOf(format.id, listing, head)]))
  const lost = (listing: Listing) => claims.get(listing)?.find((claim) => isTaken(nameOf(claim)))
  for (const listing of found) {
    const claim = lost(listing)
    if (claim) lines.push(claimedLine(claim, listing))
  }
  const listings = found.filter((listing) => !lost(listing))
  const texts = listings.map((listing) => spelled.texts.get(listing) ?? '')
  const rows = listings.map(({ listingId, openingId }, n) =>
    rowOf(listingId, texts[n] ?? '', ends.get(openingId)),
  )
  const names = [...new Set([...claims.values()].flat().map(nameOf))].sort()
  return {
    texts,
    listings,
    rows,
    sum: addSums(rows.map((row) => row.digest)),
    changedAt: latest(listings.map(({ updatedAt }) => updatedAt)),
    until,
    report: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    ended: openings.flatMap((opening) => endedIn(opening, rendering)),
    moved: shown.moved,
    claims: names,
    taken: names.filter(isTaken),
    unwanted,
    broken: broken.length,
    sources: sourcesIn(openings),
    shown: sourcesIn(listings),
  }
}

const sourcesIn = (told: readonly Pick<Opening, 'postings'>[]): string[] =>
  [...new Set(told.flatMap(({ postings }) => postings.map(({ sourceId }) => sourceId)))].sort()

/** What time alone took: the opening's own end, or an age that the filter names. */
function endedIn(opening: Opening, { file, rights, now, day, lastAt }: Rendering): string[] {
  const own = file.holds(opening)
  if (!own || isOver(own.validThrough, lastAt)) return []
  const { channelOf } = rights
  const isWanted = (asOf: string) => wants(file.spec.filter, own, { asOf, channelOf })
  const isOut = isOver(own.validThrough, now) || !isWanted(day)
  if (!isOut || !isWanted(startOfDay(lastAt))) return []
  return viewOpening(own, file.spec).map(({ listingId }) => listingId)
}

/** The start of a day, UTC: ages are counted in days, so that a feed does not change with every minute. */
export const startOfDay = (ms: number): string => `${new Date(ms).toISOString().slice(0, 10)}T00:00:00.000Z`

const nameOf = ({ rule, value }: Claim): string => `${rule.code} ${value}`
const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b)

type Listed = Pick<Rendered, 'listings' | 'until' | 'unwanted' | 'moved'> & {
  /** When each opening leaves this feed by itself, by its id; '' where nothing is known of that. */
  readonly ends: ReadonlyMap<string, string>
  readonly unmade: readonly ReportLine[]
}

async function listed(
  openings: readonly Opening[],
  { file, reader, rights, day, now }: Rendering,
  { had, runtime, lines }: Pick<Known, 'had' | 'runtime'> & { readonly lines: unknown[] },
): Promise<Listed> {
  const report = feedReport((line: ReportLine) => lines.push(line))
  const order = {
    spec: file.spec,
    report,
    asOf: day,
    seen: new Map(),
    channelOf: rights.channelOf,
    mustCredit: rights.mustCredit,
  }
  const near = openings.filter(({ openingId }) => file.mayHold(openingId))
  const listings: Listing[] = []
  const times: string[] = []
  const ends = new Map<string, string>()
  const [unmade, moved]: [ReportLine[], string[]] = [[], []]
  const permitted = await permittedTo(reader, near, { rights, runtime, now })
  for (const [n, { opening, line }] of permitted.entries()) {
    // By the places that its reader is told of; where that is nothing, by those it has.
    const about = opening ?? near[n]
    const own = about && file.holds(about)
    if (own && line) lines.push(line)
    if (!opening) continue
    if (!own) {
      // A listing of one place has an id by that place, and is another elsewhere.
      if (had(opening.openingId) && isListed(reader, opening, order)) moved.push(opening.openingId)
      continue
    }
    if (own.validThrough) times.push(own.validThrough)
    ends.set(own.openingId, endOf(own, file))
    const made = attempt(() => listedFor(reader, own, order))
    if ('value' in made) listings.push(...made.value)
    else unmade.push(brokenLine(own.openingId, own.openingId, made.why))
  }
  lines.push(...report.notes())
  return { listings, until: times.sort(byTime)[0], ends, unwanted: report.unwanted, unmade, moved }
}

const isListed = (reader: Reader, opening: Opening, order: ListingOrder): boolean => {
  const made = attempt(() => listedFor(reader, opening, { ...order, report: feedReport(), seen: new Map() }))
  return 'value' in made && made.value.length > 0
}

const endOf = (own: Opening, { spec }: FeedFile): string =>
  [own.validThrough ?? [], tooOldAt(spec.filter, own) ?? []].flat().sort(byTime)[0] ?? ''

const rowOf = (id: string, text: string, until = ''): Row => ({ id, digest: digest(`${id}\n${text}`), until })
