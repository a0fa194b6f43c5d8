import { wants } from '../feeds/filter.ts'
import type { Opening } from '../opening.ts'
import type { Runtime, StoredPosting, StoredReceipt } from '../ports.ts'
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
  readonly steps: readonly Step[]
  readonly why: readonly string[]
}

const receiptsLookedAt = 100

/** Put together from postings, receipts, edges and feeds; nothing of it is kept for this page alone. */
export async function recordOf(opening: Opening, runtime: Runtime): Promise<OpeningRecord> {
  const stored = await runtime.postings.get(opening.postings)
  const postings = stored.filter((posting) => posting !== undefined)
  const [arrivals, publications, why] = await Promise.all([
    Promise.all(postings.map((posting) => stepsOfPosting(posting, runtime))),
    stepsOfFeeds(opening, runtime),
    whyOne(opening, runtime),
  ])
  const matched: Step = {
    step: 'matched',
    of: opening.openingId,
    status: `version ${opening.version}, ${opening.status}`,
    at: opening.changedAt,
    detail: `${opening.postings.length} postings; the time is that of the newest change among them`,
  }
  return { opening, postings, steps: [...arrivals.flat(), matched, ...publications], why }
}

async function stepsOfPosting({ posting, ...kept }: StoredPosting, runtime: Runtime): Promise<Step[]> {
  const { sourceId, sourceRef } = posting
  const receipts = await runtime.receipts.list(sourceId, receiptsLookedAt)
  const receipt = receipts.find(({ sequence }) => sequence === kept.sequence)
  const of = `${sourceId}/${sourceRef}`
  const normalised: Step = {
    step: 'normalised',
    of,
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

/** The feeds that want this opening, and when each was last published. */
async function stepsOfFeeds(opening: Opening, runtime: Runtime): Promise<Step[]> {
  const asOf = new Date(runtime.now()).toISOString()
  const partners = await runtime.partners.list()
  const feeds = partners.flatMap((partner) =>
    partner.feeds.filter(({ filter }) => wants(filter, opening, { asOf })),
  )
  const current = await Promise.all(feeds.map(({ feedId }) => runtime.feeds.current(feedId)))
  return feeds.map(({ feedId, format }, n): Step => {
    const version = current[n]
    const status = version ? `version ${version.version}` : 'not published yet'
    return { step: 'published', of: feedId, status, at: version?.publishedAt, detail: format }
  })
}
