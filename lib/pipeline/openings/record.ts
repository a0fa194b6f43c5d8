import { unmetDemand } from '../../feeds/filter.ts'
import type { Opening } from '../../opening.ts'
import type { Runtime, StoredPosting, StoredReceipt } from '../../ports.ts'
import { postingKey } from '../../posting.ts'
import { countOf } from '../../text/count-of.ts'
import { type RawRecord, rawRecord } from '../documents/raw-record.ts'
import { rightsOf } from '../feeds/rights.ts'
import { shownIn } from '../feeds/shown.ts'
import { withStatus } from '../lifecycle.ts'
import { allSources } from '../sources.ts'
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

const versionsLookedAt = 50

/** Put together from postings, documents, receipts, edges and feeds; nothing of it is kept for this page alone. */
export async function recordOf(kept: Opening, runtime: Runtime): Promise<OpeningRecord> {
  // What has ended may not be marked yet.
  const opening = withStatus(kept, kept.status !== 'withdrawn', runtime.now())
  const stored = await runtime.postings.get(opening.postings)
  const postings = stored.filter((posting) => posting !== undefined)
  const receipts = await Promise.all(postings.map((posting) => receiptOf(posting, runtime)))
  const settledAtMs = (await runtime.openings.standing([opening.openingId]))[0]?.settledAtMs
  const last = receipts.reduce(later, undefined)
  const [raw, publications, why] = await Promise.all([
    Promise.all(postings.map((posting, n) => rawRecord(posting, receipts[n], runtime))),
    stepsOfFeeds(opening, { settledAtMs, readAtMs: last && Date.parse(last.updatedAt) }, runtime),
    whyOne(opening, runtime),
  ])
  const arrivals = postings.map((posting, n) => stepsOfPosting(posting, receipts[n]))
  const matched = stepOfMatching(opening, settledAtMs, last)
  return { opening, postings, raw, steps: inOrder([...arrivals.flat(), matched, ...publications]), why }
}

/** By time; what has none, such as a feed that leaves the opening out, comes last. */
const inOrder = (steps: readonly Step[]): Step[] =>
  steps.toSorted((a, b) => timeOf(a) - timeOf(b) || steps.indexOf(a) - steps.indexOf(b))

const timeOf = ({ at }: Step): number => (at === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(at))

type MaybeReceipt = StoredReceipt | undefined
const later = (a: MaybeReceipt, b: MaybeReceipt): MaybeReceipt =>
  a && (!b || a.updatedAt >= b.updatedAt) ? a : b

/** The receipt of the document that last stated a posting. */
const receiptOf = ({ posting, sequence }: StoredPosting, { receipts }: Runtime): Promise<MaybeReceipt> =>
  receipts.numbered(posting.sourceId, sequence)

function stepsOfPosting({ posting, ...kept }: StoredPosting, receipt: MaybeReceipt): Step[] {
  const normalised: Step = {
    step: 'normalised',
    of: postingKey(posting),
    status: kept.status,
    at: receipt?.updatedAt,
    detail: `first seen ${kept.firstSeenAt}, changed ${kept.changedAt}`,
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

/** Matching begins when the first postings are written, so a large document is not read to its end by then. */
function stepOfMatching(opening: Opening, settledAtMs: number | undefined, last: MaybeReceipt): Step {
  const status = `version ${opening.version}, ${opening.status}`
  const about = { step: 'matched' as const, of: opening.openingId, status }
  const postings = countOf(opening.postings.length, 'posting')
  if (settledAtMs === undefined)
    return { ...about, at: opening.changedAt, detail: `${postings}; at the newest change among them` }
  const settled = { ...about, at: new Date(settledAtMs).toISOString() }
  const starts = [
    { ms: Date.parse(last?.updatedAt ?? ''), says: 'from the end of reading' },
    { ms: Date.parse(last?.receivedAt ?? ''), says: 'from receiving, while the rest was read' },
  ]
  const start = starts.find(({ ms }) => ms <= settledAtMs)
  if (!start) return { ...settled, detail: `${postings}; nothing in it changed since` }
  return { ...settled, tookMs: settledAtMs - start.ms, detail: `${postings}, ${start.says}` }
}

type Since = { readonly settledAtMs: number | undefined; readonly readAtMs: number | undefined }

/**
 * The feeds that want this opening, and the version of each that was the first after it was settled, or the rules by
 * which it is left out; then those whose filter passes it over.
 */
async function stepsOfFeeds(
  opening: Opening,
  { settledAtMs, readAtMs }: Since,
  runtime: Runtime,
): Promise<Step[]> {
  const fromMs = settledAtMs ?? readAtMs
  const asOf = new Date(runtime.now()).toISOString()
  const rights = rightsOf(await allSources(runtime))
  const partners = await runtime.partners.list()
  const facts = { asOf, channelOf: rights.channelOf }
  const all = partners.flatMap((partner) =>
    partner.feeds.map((spec) => {
      const unmet = unmetDemand(spec.filter, opening, facts)
      return { ...spec, partner, spec, unmet }
    }),
  )
  const feeds = all.filter(({ unmet }) => unmet === undefined)
  const shown = await Promise.all(feeds.map((feed) => shownIn(feed, opening, { rights, runtime })))
  const histories = await Promise.all(
    feeds.map(({ feedId }) => runtime.feeds.history(feedId, versionsLookedAt)),
  )
  const wanted = feeds.map(({ feedId, format }, n): Step => {
    const { listings = [], lines = [] } = shown[n] ?? {}
    if (opening.status === 'open' && listings.length === 0) {
      const why = lines.map(({ rule }) => rule).join(', ')
      return { step: 'published', of: feedId, status: 'left out', detail: `${format}: ${why}` }
    }
    const versions = histories[n] ?? []
    const since = versions.findLast(({ publishedAt }) => Date.parse(publishedAt) >= (fromMs ?? 0))
    const version = since ?? versions[0]
    const status = version ? `version ${version.version}` : 'not published yet'
    const about = { step: 'published' as const, of: feedId, status, at: version?.publishedAt }
    if (!version || fromMs === undefined) return { ...about, detail: format }
    if (!since) return { ...about, detail: `${format}, before that: nothing in it changed since` }
    // When a feed was made is not kept: with its first version it may have come long after the opening.
    if (since === versions.at(-1)) return { ...about, detail: `${format}, no earlier version is known` }
    const start = settledAtMs === undefined ? 'the end of reading: matched and published' : 'matching'
    return {
      ...about,
      tookMs: Date.parse(since.publishedAt) - fromMs,
      detail: `${format}, from ${start}`,
    }
  })
  const passing = opening.status === 'open' ? all : []
  const unwanted = passing.flatMap(({ feedId, format, unmet }): Step[] =>
    unmet === undefined
      ? []
      : [
          {
            step: 'published',
            of: feedId,
            status: 'not wanted',
            detail: `${format}, by its filter: ${unmet}`,
          },
        ],
  )
  return [...wanted, ...unwanted]
}
