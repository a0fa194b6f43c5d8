import type { ReportLine } from '../../feeds/report.ts'
import { survive } from '../../identity/survive.ts'
import type { Opening } from '../../opening.ts'
import type { FeedSpec, Partner } from '../../partner.ts'
import type { Runtime } from '../../ports.ts'
import { type Attribution, type Posting, postingKey } from '../../posting.ts'
import type { Source } from '../../source.ts'
import type { Channel } from '../../words.ts'
import { isOver } from '../lifecycle.ts'
import { boardsOfFormats, firstPartyBoards, knownRights } from './data/known-rights.ts'

/** Who reads a feed, by all the names that a source may grant to or refuse. */
export type Reader = { readonly names: ReadonlySet<string>; readonly isFirstPartyOnly: boolean }

/** Everybody, on pages; and search engines, which make jobs of their own of them. */
export const publicReader: Reader = { names: new Set(['public']), isFirstPartyOnly: false }
export const engineReader: Reader = { names: new Set(['public', 'google']), isFirstPartyOnly: false }

export function readerOf(partner: Partner, spec: Pick<FeedSpec, 'format'>): Reader {
  const boards = [...(partner.boards ?? []), ...(boardsOfFormats[spec.format] ?? [])]
  return {
    names: new Set([partner.partnerId, ...boards]),
    isFirstPartyOnly: boards.some((board) => firstPartyBoards.has(board)),
  }
}

/** What sources grant and demand: their own record first, else the known terms of their kind. */
export type Rights = {
  mayRead(sourceId: string, reader: Reader): boolean
  mayReadAll(opening: Pick<Opening, 'postings'>, reader: Reader): boolean
  credit(sourceId: string): Attribution | undefined
  mustCredit(sourceId: string): boolean
  channelOf(sourceId: string): Channel | undefined
  /** All that decides here, for the digest of what a build went by; the sources of no consequence are left out. */
  facts(usesChannels: boolean): readonly unknown[]
}

/** Of a source, what decides here. */
export type RightsFacts = Pick<Source, 'sourceId' | 'format' | 'channel' | 'partners' | 'attribution'>

export function rightsOf(sources: readonly RightsFacts[]): Rights {
  const byId = new Map(sources.map((source) => [source.sourceId, source]))
  const known = (sourceId: string) => knownRights[byId.get(sourceId)?.format ?? sourceId]
  const credit = (sourceId: string) => byId.get(sourceId)?.attribution ?? known(sourceId)?.attribution
  return {
    mayRead(sourceId, { names }) {
      const own = byId.get(sourceId)?.partners
      const deny = own?.deny ?? (own?.allow ? [] : known(sourceId)?.deny)
      if (deny?.some((name) => names.has(name))) return false
      return own?.allow === undefined || own.allow.some((name) => names.has(name))
    },
    mayReadAll({ postings }, reader) {
      return postings.every(({ sourceId }) => this.mayRead(sourceId, reader))
    },
    credit,
    mustCredit: (sourceId) => credit(sourceId) !== undefined,
    channelOf: (sourceId) => byId.get(sourceId)?.channel,
    facts: (usesChannels) =>
      sources
        .map(({ sourceId, channel, partners }) => ({
          sourceId,
          partners,
          known: partners ? undefined : known(sourceId)?.deny,
          credit: credit(sourceId),
          channel: usesChannels ? channel : undefined,
        }))
        .filter(({ sourceId: _, ...facts }) => Object.values(facts).some((fact) => fact !== undefined))
        .sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1)),
  }
}

/** Openings as one reader may see them, in order; `line` where one was left out or told from fewer postings. */
export type Permitted = { readonly opening?: Opening; readonly line?: ReportLine }

/**
 * Each opening as the reader may see it. Where a source refuses this reader, the opening's fields are chosen again
 * from the postings of the others, so that nothing of the refusing source is left in it. What has ended by those
 * postings is none any more, though another's may go on.
 */
export async function permittedTo(
  reader: Reader,
  openings: readonly Opening[],
  { rights, runtime, now }: { rights: Rights; runtime: Pick<Runtime, 'postings'>; now: number },
): Promise<Permitted[]> {
  const granted = openings.map(({ postings }) =>
    postings.filter(({ sourceId }) => rights.mayRead(sourceId, reader)),
  )
  const asks = openings.map((opening, n) => {
    const some = granted[n] ?? []
    const isMixed = reader.isFirstPartyOnly && opening.firstParty === true && opening.postings.length > 1
    return some.length > 0 && (some.length < opening.postings.length || isMixed) ? some : []
  })
  const keys = asks.flat()
  const stored = keys.length > 0 ? await runtime.postings.get(keys) : []
  const postings = new Map(stored.flatMap((one) => (one ? [[postingKey(one.posting), one.posting]] : [])))

  return openings.map((opening, n) => {
    const refused = opening.postings.filter(({ sourceId }) => !rights.mayRead(sourceId, reader))
    if (granted[n]?.length === 0) return { line: lineOf(opening, refused, 'reject') }
    const asked = asks[n] ?? []
    if (asked.length === 0) return { opening: withCredits(opening, rights) }
    const read = asked.flatMap((key) => postings.get(postingKey(key)) ?? [])
    const from = read.filter(({ channel }) => !reader.isFirstPartyOnly || channel === 'first-party')
    // Told by what is left, it is no employer's own, and the reader's rules say so.
    if (from.length === 0 && refused.length === 0 && read.length > 0)
      return { opening: toldBy(opening, read) }
    if (from.length === 0) return { line: lineOf(opening, refused, 'reject') }
    if (from.length === opening.postings.length) return { opening: withCredits(opening, rights) }
    const told = withCredits(toldBy(opening, from), rights)
    if (isOver(told.validThrough, now)) return {}
    return refused.length > 0 ? { opening: told, line: lineOf(opening, refused, 'alter') } : { opening: told }
  })
}

/** An opening with the fields that these postings give it; what it is, and since when, stays. */
function toldBy(opening: Opening, postings: readonly Posting[]): Opening {
  const { openingId, status, firstSeenAt, changedAt, version, roleGroupId, repostOf } = opening
  return {
    ...survive(postings),
    openingId,
    status,
    firstSeenAt,
    changedAt,
    version,
    ...(roleGroupId && { roleGroupId }),
    ...(repostOf && { repostOf }),
  }
}

/** Credits that a source demands and no posting carries, because they are the terms of its kind. */
function withCredits(opening: Opening, rights: Rights): Opening {
  const told = new Set(opening.attributions?.map(({ sourceId }) => sourceId))
  const sources = [...new Set(opening.postings.map(({ sourceId }) => sourceId))]
  const due = sources.flatMap((sourceId) => {
    const credit = told.has(sourceId) ? undefined : rights.credit(sourceId)
    return credit ? [{ ...credit, sourceId }] : []
  })
  return due.length === 0 ? opening : { ...opening, attributions: [...(opening.attributions ?? []), ...due] }
}

const lineOf = (
  { openingId }: Opening,
  refused: Opening['postings'],
  level: ReportLine['level'],
): ReportLine => ({
  rule: 'source_rights',
  level,
  openingId,
  listingId: openingId,
  field: 'postings',
  value: [...new Set(refused.map(({ sourceId }) => sourceId))].sort().join(' ') || undefined,
  fix: 'ask the source for the right to pass its postings on to this partner',
})
