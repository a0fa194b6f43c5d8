import { wants } from '../../feeds/filter.ts'
import type { Opening } from '../../opening.ts'
import type { Runtime, StoredPosting, StoredReceipt } from '../../ports.ts'
import { postingKey } from '../../posting.ts'
import { type RawRecord, rawRecord } from '../documents/raw-record.ts'
import { whyOne } from './why.ts'

/** One thing that happened on an opening's way. `tookMs` only where both its ends were recorded. */
export type Step = {
  readonly step: 'received' | 'read' | 'normalised' | 'matched' | 'published'
  readonly of: string
  readonly status: string
  readonly at?: string | undefined
  readonly tookMs?: number | undefined
  readonly detail?: string | undefined
}

/** All that is known of an opening: for the operator, who may see every source's own words. */
export type OpeningRecord = {
  readonly opening: Opening
  readonly postings: readonly StoredPosting[]
  /** What each of the postings was read from, in their order. */
  readonly raw: readonly RawRecord[]
  readonly steps: readonly Step[]
  readonly why: readonly string[]
}

const receiptsLookedAt = 100
const versionsLookedAt = 50

/** Put together from postings, documents, receipts, edges and feeds; nothing of it is kept for this page alone. */
export async function recordOf(opening: Opening, runtime: Runtime): Promise<OpeningRecord> {
  const stored = await runtime.postings.get(opening.postings)
  const postings = stored.filter((posting) => posting !== undefined)
  const receipts = await Promise.all(postings.map((posting) => receiptOf(posting, runtime)))
  const reads = receipts.flatMap((receipt) => (receipt ? [Date.parse(receipt.updatedAt)] : []))
  const [raw, publications, why] = await Promise.all([
    Promise.all(postings.map((posting, n) => rawRecord(posting, receipts[n], runtime))),
    stepsOfFeeds(opening, Math.max(...reads), runtime),
    whyOne(opening, runtime),
  ])
  const arrivals = postings.map((posting, n) => stepsOfPosting(posting, receipts[n]))
  const matched: Step = {
    step: 'matched',
    of: opening.openingId,
    status: `version ${opening.version}, ${opening.status}`,
    at: opening.changedAt,
    detail: `${opening.postings.length} postings; the time is that of the newest change among them`,
  }
  return { opening, postings, raw, steps: [...arrivals.flat(), matched, ...publications], why }
}

/** The receipt of the document that last stated a posting. */
async function receiptOf(
  { posting, sequence }: StoredPosting,
  { receipts }: Runtime,
): Promise<StoredReceipt | undefined> {
  const newest = await receipts.list(posting.sourceId, receiptsLookedAt)
  return newest.find((receipt) => receipt.sequence === sequence)
}

function stepsOfPosting({ posting, ...kept }: StoredPosting, receipt: StoredReceipt | undefined): Step[] {
  const normalised: Step = {
    step: 'normalised',
    of: postingKey(posting),
    status: kept.status,
    at: kept.changedAt,
    detail: `first seen ${kept.firstSeenAt}`,
  }
  return [...(receipt ? stepsOfReceipt(receipt) : []), normalised]
}

const stepsOfReceipt = (receipt: StoredReceipt): Step[] => [
  {
    step: 'received',
    of: receipt.key,
    status: 'kept',
    at: receipt.receivedAt,
    detail: `receipt ${receipt.receiptId}`,
  },
  {
    step: 'read',
    of: receipt.key,
    status: receipt.state,
    at: receipt.updatedAt,
    tookMs: Date.parse(receipt.updatedAt) - Date.parse(receipt.receivedAt),
    detail:
      `${receipt.format ?? ''} ${receipt.accepted} of ${receipt.seen} accepted, ${receipt.rejected} rejected`.trim(),
  },
]

/** The feeds that want this opening, and the version of each that was the first after `readAtMs`. */
async function stepsOfFeeds(opening: Opening, readAtMs: number, runtime: Runtime): Promise<Step[]> {
  const asOf = new Date(runtime.now()).toISOString()
  const partners = await runtime.partners.list()
  const feeds = partners.flatMap((partner) =>
    partner.feeds.filter(({ filter }) => wants(filter, opening, { asOf })),
  )
  const histories = await Promise.all(
    feeds.map(({ feedId }) => runtime.feeds.history(feedId, versionsLookedAt)),
  )
  return feeds.map(({ feedId, format }, n): Step => {
    const versions = histories[n] ?? []
    const since = versions.findLast(({ publishedAt }) => Date.parse(publishedAt) >= readAtMs)
    const version = since ?? versions[0]
    const status = version ? `version ${version.version}` : 'not published yet'
    const about = { step: 'published' as const, of: feedId, status, at: version?.publishedAt }
    if (!version || !Number.isFinite(readAtMs)) return { ...about, detail: format }
    if (!since) return { ...about, detail: `${format}, before the last reading: nothing in it changed since` }
    return {
      ...about,
      tookMs: Date.parse(since.publishedAt) - readAtMs,
      detail: `${format}, from the end of reading: matched and published`,
    }
  })
}
