import type { TransactWriteItem } from '@aws-sdk/client-dynamodb'
import { limits } from '../limits.ts'
import type { PostingKey, PostingWrite } from '../ports.ts'
import type { Posting } from '../posting.ts'
import { keys } from './keys.ts'
import { type Item, N, number, pack, S, type Table, text, unpack } from './table.ts'

/** Of a posting and its index entry, or of two rounds of it and the entry. */
export type Writes = readonly TransactWriteItem[]

/** What one document does to one posting, whichever of its rounds is the last. */
export type Change = {
  /** The posting's own write first: its condition speaks for the index entry too. */
  in(round: number): Writes
  /** What is left to do of what was refused, though this is the last round and nothing newer stands there. */
  again?(item: Item, round: number): Writes | 'done'
}

/** What one document does to one posting at some time (RFC 3339). */
export type Step = {
  readonly sourceId: string
  readonly sequence: number
  readonly ref: string
  readonly at: string
}

/** The first round goes without a number. */
export const keyIn = (sourceId: string, sourceRef: string, round: number): PostingKey =>
  round === 1 ? { sourceId, sourceRef } : { sourceId, sourceRef, round }

const indexEntry = (table: Table, { sourceId, ref }: Pick<Step, 'sourceId' | 'ref'>, hash: string) => ({
  Put: { TableName: table.name, Item: { ...table.keyOf(keys.index(sourceId, ref)), hash: S(hash) } },
})

/** A posting that has a next round is what it was: documents speak of the last round alone. */
const isLast = 'attribute_not_exists(nextRound)'
export const nextRound = (item: Item | undefined): number => number(item, 'nextRound')

const repostMs = limits.repostDays * 86_400_000

/**
 * What ended before this cannot go on with this posting: '' for nothing, since a posting that is over itself
 * advertises nothing anew. By the documents' times, so that replay comes to the same.
 */
function tooOldFor({ capturedAt, validThrough }: PostingWrite['posting']): string {
  const now = Date.parse(capturedAt)
  if (validThrough !== undefined && Date.parse(validThrough) <= now) return ''
  return new Date(now - repostMs).toISOString()
}

const isTooOld = (item: Item, tooOld: string): boolean =>
  (text(item, 'status') === 'withdrawn' && text(item, 'changedAt') < tooOld) ||
  (item['overAt'] !== undefined && text(item, 'overAt') < tooOld)

type Put = { readonly table: Table; readonly sequence: number; readonly write: PostingWrite }

/** Puts a posting over what stands, or in a round of its own where that ended long ago. */
export function putting(table: Table, sequence: number, write: PostingWrite): Change {
  const { posting, hash } = write
  const put = { table, sequence, write }
  const entry = indexEntry(table, { sourceId: posting.sourceId, ref: posting.sourceRef }, hash)
  return {
    in: (round) => [putIn(put, round), entry],
    again(item, round) {
      const [ended, said] = [text(item, 'status') !== 'live', text(item, 'hash')]
      if (!ended && number(item, 'sequence') === sequence && said === hash) return 'done'
      return isTooOld(item, tooOldFor(posting))
        ? [endRound(put, item, round), putIn(put, round + 1), entry]
        : [putIn(put, round), entry]
    },
  }
}

function putIn({ table, sequence, write: { posting, hash } }: Put, round: number): TransactWriteItem {
  const { sourceId, sourceRef, capturedAt, validThrough, posted } = posting
  const key = keyIn(sourceId, sourceRef, round)
  const over = validThrough === undefined ? undefined : new Date(validThrough).toISOString()
  const said = { ...(over && { overAt: ':over' }), ...(posted && { postedOn: postedOn(posted) }) }
  const set = Object.entries(said).map(([name, value]) => `, ${name} = ${value}`)
  const unsaid = ['overAt', 'postedOn'].filter((name) => !(name in said)).join(', ')
  return {
    Update: {
      TableName: table.name,
      Key: table.keyOf(keys.posting(key)),
      UpdateExpression:
        'SET body = :body, #hash = :hash, #sequence = :n, changedAt = :at, #status = :live, ' +
        `firstSeenAt = if_not_exists(firstSeenAt, :at)${set.join('')}${unsaid ? ` REMOVE ${unsaid}` : ''}`,
      // Documents are worked on at the same time, so an older one must not undo a newer one. Equal is our own retry,
      // which changes nothing: some engines tell matching of such a write as of any other.
      ConditionExpression:
        `attribute_not_exists(pk) OR (#sequence <= :n AND ${isLast} AND ` +
        'NOT (#status = :withdrawn AND changedAt < :old) AND NOT (overAt < :old) AND ' +
        'NOT (#sequence = :n AND #status = :live AND #hash = :hash))',
      ExpressionAttributeNames: { '#hash': 'hash', '#sequence': 'sequence', '#status': 'status' },
      ExpressionAttributeValues: {
        ':body': pack({ ...posting, ...key }),
        ':hash': S(hash),
        ':n': N(sequence),
        ':at': S(capturedAt),
        ':live': S('live'),
        ':withdrawn': S('withdrawn'),
        ':old': S(tooOldFor(posting)),
        ...(over && { ':over': S(over) }),
        ...(posted && { ':posted': S(posted.date) }),
      },
    },
  }
}

/** An approximate day ("30+ days ago") moves on with every document that says it; one that is known stays. */
const postedOn = ({ approximate }: NonNullable<Posting['posted']>): string =>
  approximate ? 'if_not_exists(postedOn, :posted)' : ':posted'

/** The posting as it was put, but for a day of posting that was known before. */
export function postingIn(item: Item): Posting {
  const posting = unpack<Posting>(item['body'])
  const date = text(item, 'postedOn')
  return date !== '' && posting.posted?.approximate
    ? { ...posting, posted: { date, approximate: true } }
    : posting
}

/** What stands is as it was read, and stays as it is: but what had only expired, nobody states any more. */
function endRound({ table, write: { posting } }: Put, item: Item, round: number): TransactWriteItem {
  const isLive = text(item, 'status') === 'live'
  return {
    Update: {
      TableName: table.name,
      Key: table.keyOf(keys.posting(keyIn(posting.sourceId, posting.sourceRef, round))),
      UpdateExpression: `SET nextRound = :next${isLive ? ', #status = :withdrawn, changedAt = :at' : ''}`,
      ConditionExpression: `#sequence = :seen AND #status = :status AND ${isLast}`,
      ExpressionAttributeNames: { '#sequence': 'sequence', '#status': 'status' },
      ExpressionAttributeValues: {
        ':next': N(round + 1),
        ':seen': N(number(item, 'sequence')),
        ':status': S(text(item, 'status')),
        ...(isLive && { ':withdrawn': S('withdrawn'), ':at': S(posting.capturedAt) }),
      },
    },
  }
}

export const withdrawing = (table: Table, { sourceId, sequence, ref, at }: Step): Change => ({
  in: (round) => [
    {
      Update: {
        TableName: table.name,
        Key: table.keyOf(keys.posting(keyIn(sourceId, ref, round))),
        UpdateExpression: 'SET #status = :withdrawn, changedAt = :at, #sequence = :n',
        ConditionExpression: `attribute_exists(pk) AND #sequence <= :n AND ${isLast}`,
        ExpressionAttributeNames: { '#status': 'status', '#sequence': 'sequence' },
        ExpressionAttributeValues: { ':withdrawn': S('withdrawn'), ':at': S(at), ':n': N(sequence) },
      },
    },
    { Delete: { TableName: table.name, Key: table.keyOf(keys.index(sourceId, ref)) } },
  ],
  again(_, round) {
    return this.in(round)
  },
})

/** @param hash of the posting as it was withdrawn; '' where there is none */
export const restoring = (
  table: Table,
  { sourceId, sequence, ref, at, hash }: Step & { readonly hash: string },
): Change => ({
  in: (round) => [
    {
      Update: {
        TableName: table.name,
        Key: table.keyOf(keys.posting(keyIn(sourceId, ref, round))),
        UpdateExpression: 'SET #status = :live, changedAt = :at, #sequence = :after',
        ConditionExpression: `#status = :withdrawn AND #sequence = :n AND ${isLast}`,
        ExpressionAttributeNames: { '#status': 'status', '#sequence': 'sequence' },
        ExpressionAttributeValues: {
          ':live': S('live'),
          ':withdrawn': S('withdrawn'),
          ':at': S(at),
          ':n': N(sequence),
          ':after': N(sequence + 0.5),
        },
      },
    },
    indexEntry(table, { sourceId, ref }, hash),
  ],
})
