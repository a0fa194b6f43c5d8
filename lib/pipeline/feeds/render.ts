import { strictCheck } from '../../feeds/check-feed.ts'
import { type Claim, claimedLine, claimsOf } from '../../feeds/claims.ts'
import { digest } from '../../feeds/digest.ts'
import { wants } from '../../feeds/filter.ts'
import type { FeedFormat, FeedHead, Listing } from '../../feeds/format.ts'
import { feedReport, type ReportLine, type Unwanted } from '../../feeds/report.ts'
import { viewOpening } from '../../feeds/view.ts'
import { listingsOf } from '../../feeds/write.ts'
import type { Opening } from '../../opening.ts'
import type { Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { isOver, latest } from '../lifecycle.ts'
import { addSums, type Row } from './parts.ts'
import { permittedTo, type Reader, type Rights } from './rights.ts'
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
  /** When readers last got a version, in ms; what ended since then ended as it had said. */
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
  /** Ids of listings that readers may have had, of openings that ended since then as they had said. */
  readonly ended: readonly string[]
  readonly claims: readonly string[]
  readonly taken: readonly string[]
  readonly unwanted: Unwanted
}

/**
 * Renders a run. `isTaken` says which claims earlier parts of the feed hold.
 *
 * @throws Problem `invalid_feed` when a parser other than the writer does not read the same listings
 */
export async function renderRun(
  openings: readonly Opening[],
  rendering: Rendering,
  { isTaken, runtime }: { isTaken: (claim: string) => boolean; runtime: Runtime },
): Promise<Rendered> {
  const { format, head, now } = rendering
  const lines: unknown[] = []
  const standing = openings.filter(
    ({ status, validThrough }) => status === 'open' && !isOver(validThrough, now),
  )
  const { listings: found, until, unwanted } = await listed(standing, rendering, { runtime, lines })
  const claims = new Map(found.map((listing) => [listing, claimsOf(format.id, listing, head)]))
  const lost = (listing: Listing) => claims.get(listing)?.find((claim) => isTaken(nameOf(claim)))
  for (const listing of found) {
    const claim = lost(listing)
    if (claim) lines.push(claimedLine(claim, listing))
  }
  const listings = found.filter((listing) => !lost(listing))
  const texts = listings.map((listing) => format.listing(listing, head))
  await check(texts, rendering)

  const rows = listings.map(({ listingId }, n) => rowOf(listingId, texts[n] ?? ''))
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
    claims: names,
    taken: names.filter(isTaken),
    unwanted,
  }
}

/** What time alone took: the opening's own end, or an age that the filter names. */
function endedIn(opening: Opening, { file, rights, now, day, lastAt }: Rendering): string[] {
  const own = file.holds(opening)
  if (!own || isOver(own.validThrough, lastAt)) return []
  const { channelOf } = rights
  const isWanted = (asOf: string) => wants(file.spec.filter, own, { asOf, channelOf })
  const isOut = isOver(own.validThrough, now) || !isWanted(day)
  if (!isOut || !isWanted(dayOf(lastAt))) return []
  return viewOpening(own, file.spec).map(({ listingId }) => listingId)
}

/** The start of a day, UTC: ages are counted in days, so that a feed does not change with every minute. */
export const dayOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 10)}T00:00:00.000Z`

const nameOf = ({ rule, value }: Claim): string => `${rule.code} ${value}`
const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b)

async function listed(
  openings: readonly Opening[],
  { file, reader, rights, day, now }: Rendering,
  { runtime, lines }: { runtime: Runtime; lines: unknown[] },
): Promise<Pick<Rendered, 'listings' | 'until' | 'unwanted'>> {
  const report = feedReport((line: ReportLine) => lines.push(line))
  const order = {
    spec: file.spec,
    report,
    asOf: day,
    seen: new Map(),
    channelOf: rights.channelOf,
    mustCredit: rights.mustCredit,
  }
  const own = openings.flatMap((opening) => file.holds(opening) ?? [])
  const listings: Listing[] = []
  const ends: string[] = []
  for (const { opening, line } of await permittedTo(reader, own, { rights, runtime, now })) {
    if (line) lines.push(line)
    if (!opening) continue
    if (opening.validThrough) ends.push(opening.validThrough)
    listings.push(...listingsOf(opening, order))
  }
  lines.push(...report.notes())
  return { listings, until: ends.sort(byTime)[0], unwanted: report.unwanted }
}

const rowOf = (id: string, text: string): Row => ({
  id,
  digest: digest(`${id}\n${text}`),
})

async function check(texts: readonly string[], { format, head }: Rendering): Promise<void> {
  if (texts.length === 0) return
  const about = { ...head, listings: texts.length }
  const between = texts.map((text, n) => (n > 0 ? format.separator + text : text))
  const whole = [format.head(about), ...between, format.tail(about)]
  const { ok, listings, findings } = await strictCheck(format.id, whole)
  if (!ok) throw new Problem('invalid_feed', { findings: JSON.stringify(findings.slice(0, 3)) })
  if (listings !== texts.length) throw new Problem('invalid_feed', { wrote: texts.length, read: listings })
}
