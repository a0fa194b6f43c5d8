import { type PostingKey, sourceInRound } from '../posting.ts'
import { parentOf } from '../source.ts'

/**
 * The single table. Every item has `pk` and `sk`; one index, `list`, for lists that may lag.
 *
 * | Item | pk | sk | list (gsi) |
 * |---|---|---|---|
 * | source | SOURCE#id | SOURCE | SOURCES / id |
 * | scope of a source | SOURCE#source | SCOPE#id | SOURCES / id |
 * | the last number given to a document of a source | SOURCE#id | COUNTER | |
 * | a source's fence, in copies | FENCE#source#copy | FENCE | |
 * | what a source lost lately | SOURCE#id | REMOVALS | |
 * | refs that a document withdrew, for as long as that can be undone | REMOVED#source#sequence | part | |
 * | receipt | RECEIPT#id | RECEIPT | RECEIPTS#source / sequence |
 * | mark of a receipt that was held once | RECEIPT#id | HELD | HELD#source / sequence |
 * | how far a large document has come | RECEIPT#id | PROGRESS | |
 * | the key up to which the sweep has looked at documents | SWEEP | SWEPT | |
 * | posting, or what stays of an erased one | POSTING#source#ref | POSTING | |
 * | the same, advertised again after a long time | POSTING#source~round#ref | POSTING | |
 * | index entry of a live posting | INDEX#source#shard | ref | |
 * | what matching knows of a posting | POSTING#source#ref | IDENTITY | |
 * | block member | BLOCK#key | source/ref | |
 * | opening, or what it was merged into | OPENINGS#shard | id | |
 * | how often a shard of openings changed | STAMP#shard | STAMP | |
 * | partner | PARTNER#id | PARTNER | PARTNERS / id |
 * | who holds an API key, by its public part | KEY#keyId | KEY | |
 * | a feed's owner and current version | FEED#id | OWNER, CURRENT | |
 * | whether openings changed since the last build | FEEDS | DIRTY | |
 * | a feed's versions | FEED#id | VERSION#n | |
 * | what the last build of a feed found | FEED#id | NOTE | |
 * | how deliveries to a partner's webhook went | PARTNER#id | NOTICES | |
 *
 * Access patterns: a source's live refs (16 queries, strong) and scopes (query, strong); postings and identities by key
 * (batch get, strong); a block's members (query); all openings (64 queries, strong); one of anything (get). Ids of
 * senders may hold any character: a source id cannot hold '#' or '~', so `POSTING#source#ref` reads one way only, and a
 * ref stands alone as a sort key.
 */
export const listIndex = 'list'

/** Seconds since 1970, on items of passing use: DynamoDB removes them some time after. Nothing relies on it. */
export const expiresAt = 'expiresAt'

export const indexShards = 16
export const openingShards = 64
/** Transactions that check one item at the same time cancel each other, and twenty workers may load one source. */
export const fenceCopies = 8

/** FNV-1a of the UTF-16 units: spreads keys over partitions; never leaves this room. */
function spread(text: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % shards
}

const padded = (n: number): string => String(n).padStart(12, '0')

export const keys = {
  source: (id: string) => ({
    pk: `SOURCE#${parentOf(id) ?? id}`,
    sk: parentOf(id) === undefined ? 'SOURCE' : `SCOPE#${id}`,
  }),
  scopes: (sourceId: string) => ({ pk: `SOURCE#${sourceId}`, skPrefix: 'SCOPE#' }),
  counter: (sourceId: string) => ({ pk: `SOURCE#${sourceId}`, sk: 'COUNTER' }),
  fence: (sourceId: string, copy: number) => ({ pk: `FENCE#${sourceId}#${copy}`, sk: 'FENCE' }),
  /** The copy that a transaction checks, by one of the refs that it writes. */
  fenceFor: (sourceId: string, ref: string) => keys.fence(sourceId, spread(ref, fenceCopies)),
  removals: (sourceId: string) => ({ pk: `SOURCE#${sourceId}`, sk: 'REMOVALS' }),
  removed: (sourceId: string, sequence: number) => `REMOVED#${sourceId}#${padded(sequence)}`,
  removedPart: (sourceId: string, sequence: number, part: number) => ({
    pk: keys.removed(sourceId, sequence),
    sk: padded(part),
  }),
  receipt: (id: string) => ({ pk: `RECEIPT#${id}`, sk: 'RECEIPT' }),
  held: (receiptId: string) => ({ pk: `RECEIPT#${receiptId}`, sk: 'HELD' }),
  progress: (receiptId: string) => ({ pk: `RECEIPT#${receiptId}`, sk: 'PROGRESS' }),
  swept: { pk: 'SWEEP', sk: 'SWEPT' },
  posting: (key: PostingKey) => ({ pk: keys.postingPart(key), sk: 'POSTING' }),
  identity: (key: PostingKey) => ({ pk: keys.postingPart(key), sk: 'IDENTITY' }),
  postingPart: (key: PostingKey) => `POSTING#${sourceInRound(key)}#${key.sourceRef}`,
  /** How all of a source's begin: those of the first round, and those of later ones. */
  postingsOf: (sourceId: string) => [`POSTING#${sourceId}#`, `POSTING#${sourceId}~`] as const,
  index: (sourceId: string, ref: string) => ({
    pk: keys.indexShard(sourceId, spread(ref, indexShards)),
    sk: ref,
  }),
  indexShard: (sourceId: string, shard: number) => `INDEX#${sourceId}#${shard}`,
  block: (block: string, postingKey: string) => ({ pk: `BLOCK#${block}`, sk: postingKey }),
  opening: (id: string) => ({ pk: keys.openingShard(spread(id, openingShards)), sk: id }),
  openingShard: (shard: number) => `OPENINGS#${shard}`,
  openingStamp: (shard: number) => ({ pk: `STAMP#${shard}`, sk: 'STAMP' }),
  stampOf: (openingId: string) => keys.openingStamp(spread(openingId, openingShards)),
  partner: (id: string) => ({ pk: `PARTNER#${id}`, sk: 'PARTNER' }),
  notices: (partnerId: string) => ({ pk: `PARTNER#${partnerId}`, sk: 'NOTICES' }),
  apiKey: (keyId: string) => ({ pk: `KEY#${keyId}`, sk: 'KEY' }),
  feedOwner: (id: string) => ({ pk: `FEED#${id}`, sk: 'OWNER' }),
  feedCurrent: (id: string) => ({ pk: `FEED#${id}`, sk: 'CURRENT' }),
  feedNote: (id: string) => ({ pk: `FEED#${id}`, sk: 'NOTE' }),
  feedsDirty: { pk: 'FEEDS', sk: 'DIRTY' },
  feedVersion: (id: string, version: number) => ({ pk: `FEED#${id}`, sk: `VERSION#${padded(version)}` }),
  lists: {
    sources: 'SOURCES',
    partners: 'PARTNERS',
    receipts: (sourceId: string) => `RECEIPTS#${sourceId}`,
    held: (sourceId: string) => `HELD#${sourceId}`,
    sequence: padded,
  },
} as const

/** The posting behind a partition key, as a stream record names it; undefined for items of other kinds. */
export function postingOfKey(pk: string): PostingKey | undefined {
  const [, sourceId, round, sourceRef] = /^POSTING#([^#~]+)(?:~(\d+))?#(.+)$/s.exec(pk) ?? []
  if (sourceId === undefined || sourceRef === undefined) return undefined
  return { sourceId, sourceRef, ...(round !== undefined && { round: Number(round) }) }
}
