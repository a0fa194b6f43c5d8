import type { TransactWriteItem } from '@aws-sdk/client-dynamodb'
import type { WriteOutcome } from '../ports.ts'
import { Problem } from '../problem.ts'
import { type Change, keyIn, nextRound, type Writes } from './dynamo-posting-writes.ts'
import { keys } from './keys.ts'
import { type Item, number, type Table } from './table.ts'

/** Changes of one document, in the round that is taken for the last; most postings have but one. */
type RefChange = Change & { readonly ref: string; readonly round?: number }
type Origin = {
  readonly sourceId: string
  readonly sequence: number
  /** By the ref of one of those that are written: fails for all where a newer snapshot has begun. */
  readonly guardFor?: (ref: string) => TransactWriteItem
}

/**
 * A transaction holds 100 items, one for the fence and three for each posting that begins another round, and four
 * megabytes with all names and numbers: texts that compress badly fill those with fewer.
 */
const groupMax = 33
const groupBytesMax = 3_500_000

/** Outcomes in order. What was written stays written if a later group fails. */
export async function writeAll(
  table: Table,
  origin: Origin,
  changes: readonly RefChange[],
): Promise<WriteOutcome[]> {
  const outcomes: WriteOutcome[] = []
  for (const group of groupsOf(changes)) outcomes.push(...(await writeGroup(table, origin, group)))
  return outcomes
}

/** One transaction after the other is put together, since each posting is packed for it. */
function* groupsOf(changes: readonly RefChange[]): Generator<Try[]> {
  let group: Try[] = []
  let bytes = 0
  for (const change of changes) {
    const next = tried(change, change.round ?? 1)
    const more = bytesOf(next.writes)
    if (group.length === groupMax || (group.length > 0 && bytes + more > groupBytesMax)) {
      yield group
      group = []
      bytes = 0
    }
    group.push(next)
    bytes += more
  }
  if (group.length > 0) yield group
}

const bytesOf = (writes: Writes): number =>
  writes
    .flatMap(({ Put, Update }) => Object.values({ ...Put?.Item, ...Update?.ExpressionAttributeValues }))
    .reduce((sum, { B, S = '' }) => sum + (B?.length ?? Buffer.byteLength(S)), 0)

type Try = { readonly change: RefChange; readonly round: number; readonly writes: Writes }

/** Other documents of the source may stand in the way a few times, each with one write; and rounds are few. */
const triesMax = 24

/** @throws Problem `write_conflict` when others keep writing the same postings */
async function writeGroup(table: Table, origin: Origin, group: readonly Try[]): Promise<WriteOutcome[]> {
  const [first] = group
  const guard = origin.guardFor && first ? [origin.guardFor(first.change.ref)] : []
  const written = new Set<RefChange>()
  let open = group
  for (let turn = 0; open.length > 0; turn += 1) {
    if (turn === triesMax) throw new Problem('write_conflict', { sourceId: origin.sourceId })
    const cancelled = await table.transact([...guard, ...open.flatMap(({ writes }) => writes)])
    if (!cancelled) {
      for (const { change } of open) written.add(change)
      break
    }
    if (guard.length > 0 && cancelled[0] === 'condition') return group.map(() => 'fenced')
    let at = guard.length
    const refused = open.filter(({ writes }) => {
      at += writes.length
      return cancelled.slice(at - writes.length, at).includes('condition')
    })
    const next = await nextTries(table, origin, refused)
    for (const change of next.done) written.add(change)
    open = [...open.filter((one) => !refused.includes(one)), ...next.tries]
  }
  return group.map(({ change }) => (written.has(change) ? 'written' : 'stale'))
}

const tried = (change: RefChange, round: number): Try => ({ change, round, writes: change.in(round) })

/** For postings that have gone on to another round, or must: what to do there. What is not done already is stale. */
async function nextTries(table: Table, { sourceId, sequence }: Origin, refused: readonly Try[]) {
  const items = await table.getAll(
    refused.map(({ change, round }) => keys.posting(keyIn(sourceId, change.ref, round))),
  )
  const tries: Try[] = []
  const done: RefChange[] = []
  for (const [n, { change, round }] of refused.entries()) {
    const item = items[n]
    if (nextRound(item) > 0) tries.push(tried(change, nextRound(item)))
    if (!item || nextRound(item) > 0 || number(item, 'sequence') > sequence) continue
    const writes = change.again?.(item, round)
    if (writes === 'done') done.push(change)
    else if (writes) tries.push({ change, round, writes })
  }
  return { tries, done }
}

/** The round that each posting is in, and its item where there is one. */
export async function lastRounds(
  table: Table,
  sourceId: string,
  refs: readonly string[],
): Promise<{ readonly round: number; readonly item?: Item | undefined }[]> {
  const items = await table.getAll(refs.map((sourceRef) => keys.posting({ sourceId, sourceRef })))
  const found: { round: number; item?: Item | undefined }[] = items.map((item) => ({ round: 1, item }))
  for (const [n, one] of found.entries())
    while (nextRound(one.item) > 0) {
      one.round = nextRound(one.item)
      one.item = await table.get(keys.posting(keyIn(sourceId, refs[n] ?? '', one.round)))
    }
  return found
}
