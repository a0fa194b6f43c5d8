import type { Listing } from '../../feeds/format.ts'
import { feedReport, type ReportLine } from '../../feeds/report.ts'
import type { Opening } from '../../opening.ts'
import type { FeedSpec, Partner } from '../../partner.ts'
import type { Runtime } from '../../ports.ts'
import { isOver } from '../lifecycle.ts'
import { startOfDay } from './render.ts'
import { listedFor, permittedTo, type Rights, readerOf } from './rights.ts'

/** What one feed shows of an opening, and what its report says of that. */
export type Shown = { readonly listings: readonly Listing[]; readonly lines: readonly ReportLine[] }

/**
 * An opening as one feed of a partner shows it now: with the words of the sources that let its reader have them, and by
 * its filter and rules. Ages count from the start of the day, as they do in the feed.
 *
 * @param format whose rules count, the feed's own unless it is given
 */
export async function shownIn(
  { partner, spec, format = spec.format }: { partner: Partner; spec: FeedSpec; format?: FeedSpec['format'] },
  opening: Opening,
  { rights, runtime }: { rights: Rights; runtime: Pick<Runtime, 'postings' | 'now'> },
): Promise<Shown> {
  const lines: ReportLine[] = []
  const now = runtime.now()
  const reader = readerOf(partner, spec)
  const [own] = await permittedTo(reader, [opening], { rights, runtime, now })
  if (own?.line) lines.push(own.line)
  if (!own?.opening || isOver(own.opening.validThrough, now)) return { listings: [], lines }
  const listings = listedFor(reader, own.opening, {
    spec: { ...spec, format },
    report: feedReport((line) => lines.push(line)),
    asOf: startOfDay(now),
    channelOf: rights.channelOf,
    mustCredit: rights.mustCredit,
  })
  return { listings, lines }
}
