import { digest } from '../../feeds/digest.ts'
import type { Listing } from '../../feeds/format.ts'
import type { ReportLine } from '../../feeds/report.ts'
import { type ListingOrder, listingsOf } from '../../feeds/write.ts'
import { survive } from '../../identity/survive/survive.ts'
import type { Opening } from '../../opening.ts'
import type { FeedSpec, Partner } from '../../partner.ts'
import type { Runtime } from '../../ports.ts'
import { type Attribution, type Posting, postingKey } from '../../posting.ts'
import { parentOf, type Source } from '../../source.ts'
import { fold } from '../../text/characters.ts'
import type { Channel } from '../../words.ts'
import { isOver } from '../lifecycle.ts'
import { boardsOfFormats, firstPartyBoards, knownRights } from './data/known-rights.ts'

/** Who reads a feed, by all the names that a source may grant to or refuse, each as `boardName` has it. */
export type Reader = { readonly names: ReadonlySet<string>; readonly isFirstPartyOnly: boolean }

/** A partner's or board's name as people write it: "Jooble " is jooble. */
const boardName = (name: string): string => fold(name).trim()

const boardNames = (names: readonly string[] = []): ReadonlySet<string> => new Set(names.map(boardName))

/** Everybody, on pages; and search engines, which make jobs of their own of them. */
export const publicReader: Reader = { names: new Set(['public']), isFirstPartyOnly: false }
export const engineReader: Reader = { names: new Set(['public', 'google']), isFirstPartyOnly: false }

/** A partner goes by its own id, its boards, and those that the format of the feed is for. */
export function readerOf(partner: Partner, spec: Pick<FeedSpec, 'format'>): Reader {
  const boards = boardNames([...(partner.boards ?? []), ...(boardsOfFormats[spec.format] ?? [])])
  return {
    names: new Set([partner.partnerId, ...boards]),
    isFirstPartyOnly: !boards.isDisjointFrom(firstPartyBoards),
  }
}

/** Boards that are known without a partner or a source naming them. */
const knownBoards: readonly string[] = [
  ...Object.values(boardsOfFormats).flat(),
  ...firstPartyBoards,
  ...publicReader.names,
  ...engineReader.names,
]

/** Those of the names that no partner and no board has. */
export function readersUnknown(names: readonly string[], partners: readonly Partner[]): string[] {
  const stated = partners.flatMap(({ partnerId, boards = [] }) => [partnerId, ...boards])
  const known = boardNames([...knownBoards, ...stated])
  return names.filter((name) => !known.has(boardName(name)))
}

/** Those of a partner's boards that no source grants or refuses anything, and that no format is made for. */
export function boardsUnknown(
  { boards = [] }: Pick<Partner, 'boards'>,
  sources: readonly Source[],
): string[] {
  const stated = sources.flatMap(({ partners }) => [...(partners?.allow ?? []), ...(partners?.deny ?? [])])
  const known = boardNames([...knownBoards, ...stated])
  return boards.filter((name) => !known.has(boardName(name)))
}

/** What sources grant and demand: by their own record, and by the known terms of their kind. */
export type Rights = {
  mayRead(sourceId: string, reader: Reader): boolean
  mayReadAll(opening: Pick<Opening, 'postings'>, reader: Reader): boolean
  credit(sourceId: string): Attribution | undefined
  mustCredit(sourceId: string): boolean
  channelOf(sourceId: string): Channel | undefined
  /** What decides here, of these sources for this reader: for the digest of what a build went by. */
  facts(sourceIds: readonly string[], reader: Reader): readonly unknown[]
  /** Stands for all that decides here: another one whenever any of it changed. */
  readonly stamp: string
}

/** Of a source, what decides here. */
export type RightsFacts = Pick<
  Source,
  'sourceId' | 'format' | 'formats' | 'channel' | 'partners' | 'attribution'
>

/**
 * A source that is not among these goes by its id, as one of the kinds whose terms are known. What a kind is known to
 * refuse holds beside what the source's own record says, until that allows the very board. A scope refuses whom its
 * source refuses, also before it is among these, and whatever it says itself.
 */
export function rightsOf(sources: readonly RightsFacts[]): Rights {
  const byId = new Map(sources.map((source) => [source.sourceId, termsOf(source)]))
  const terms = (sourceId: string): Terms => {
    const parent = parentOf(sourceId)
    return byId.get(sourceId) ?? (parent === undefined ? termsOf({ sourceId }) : terms(parent))
  }
  const mayRead = (sourceId: string, reader: Reader): boolean => {
    const parent = parentOf(sourceId)
    return grants(terms(sourceId), reader) && (parent === undefined || grants(terms(parent), reader))
  }
  const credit = (sourceId: string): Attribution | undefined => {
    const parent = parentOf(sourceId)
    return terms(sourceId).credit ?? (parent === undefined ? undefined : terms(parent).credit)
  }
  let stamp: string | undefined
  return {
    mayRead,
    mayReadAll: ({ postings }, reader) => postings.every(({ sourceId }) => mayRead(sourceId, reader)),
    credit,
    mustCredit: (sourceId) => credit(sourceId) !== undefined,
    channelOf: (sourceId) => terms(sourceId).channel,
    facts: (sourceIds, reader) =>
      sourceIds.map((sourceId) => [
        sourceId,
        mayRead(sourceId, reader),
        credit(sourceId),
        terms(sourceId).channel,
      ]),
    get stamp() {
      stamp ??= digest(JSON.stringify([...byId.values()].map(stateOf).sort()))
      return stamp
    },
  }
}

/** Absent `allow`: everybody but whom it denies. */
type Terms = {
  readonly sourceId: string
  readonly allow: ReadonlySet<string> | undefined
  readonly deny: ReadonlySet<string>
  readonly credit: Attribution | undefined
  readonly channel: Channel | undefined
}

const grants = ({ allow, deny }: Terms, { names }: Reader): boolean =>
  deny.isDisjointFrom(names) && (allow === undefined || !allow.isDisjointFrom(names))

function termsOf({ sourceId, format, formats = [], channel, partners, attribution }: RightsFacts): Terms {
  const known = [format ?? sourceId, ...formats].flatMap((kind) => knownRights[kind] ?? [])
  const allow = partners?.allow && boardNames(partners.allow)
  const refused = known.flatMap(({ deny = [] }) => deny).filter((board) => !allow?.has(board))
  return {
    sourceId,
    allow,
    deny: boardNames([...(partners?.deny ?? []), ...refused]),
    credit: attribution ?? known.find((one) => one.attribution)?.attribution,
    channel,
  }
}

const stateOf = ({ allow, deny, ...rest }: Terms): string =>
  JSON.stringify([rest, allow && [...allow], [...deny]])

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

/** A board that takes employers' own postings only takes no others in any format; where a rule says so, it has. */
export function listedFor(reader: Reader, opening: Opening, order: ListingOrder): Listing[] {
  const listings = listingsOf(opening, order)
  if (!reader.isFirstPartyOnly || opening.firstParty || listings.length === 0) return listings
  const { openingId } = opening
  const about = { openingId, listingId: openingId, field: 'firstParty' }
  order.report.line({ rule: 'first_party_only', level: 'reject', ...about, fix: firstPartyFix })
  return []
}

const firstPartyFix = "connect the employer's own source"

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
