import { hash } from 'node:crypto'
import type { Override, PostingKey, Runtime, StoredPosting } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { type Posting, postingKey } from '../../posting.ts'
import { again } from '../conflicts.ts'
import { gist } from '../documents/content.ts'
import { contentRef } from '../documents/renamed.ts'
import { matchPostings } from '../openings/match.ts'
import { sourceOf } from '../sources.ts'
import { eraseFromDocuments, type Wanted } from './documents.ts'
import { eraseFromFeeds, type FeedsErased } from './feeds.ts'
import { buildMs } from './shown.ts'
import { spellingsOf } from './spellings.ts'
import { isSaidIn, postingsSaying } from './subject.ts'

/** Who wanted something erased, and why: kept for ever, so it names nobody whom it was about. */
export type ErasedBy = { readonly by: string; readonly why: string }

/**
 * What stays of an erasure: without content, so that it can be done again wherever content comes back from.
 */
export type ErasureRecord = ErasedBy & {
  readonly sourceId: string
  /** Absent: the whole source. */
  readonly sourceRef?: string | undefined
  readonly at: string
  /** When it was first seen: no feed before that can show it. */
  readonly since?: string | undefined
  /** When it last came to its end. */
  readonly doneAt?: string | undefined
  /** When it was done again, an hour after an earlier end: whatever was under way at that was over by then. */
  readonly settledAt?: string | undefined
}

/** What was removed, in numbers. */
export type Erased = {
  readonly postings: number
  readonly documents: number
  readonly receipts: number
  readonly versions: number
  readonly objects: number
  /** Files of feeds that may show it still: with them it has not come to its end. */
  readonly waiting: readonly string[]
}

export const erasureName = ({ sourceId, sourceRef }: Pick<ErasureRecord, 'sourceId' | 'sourceRef'>): string =>
  recordNames.erasure(hash('sha256', sourceRef === undefined ? sourceId : `${sourceId}\n${sourceRef}`, 'hex'))

/**
 * Erases postings wherever they are, in all their rounds. The order is what makes it safe to be cut short and
 * done again: first the word that they are erased, which no loss of the table takes back; then the table, from
 * where nothing can spread any more; then what they were read from, and what was made of them.
 *
 * @param says what else must go from the documents of all sources: words of a data subject; postings that came to say
 *   it while documents were searched, which may take hours, go as well
 */
export async function erasePostings(
  keys: readonly PostingKey[],
  about: ErasedBy,
  runtime: Runtime,
  says?: (text: string) => boolean,
): Promise<Erased> {
  const startedMs = runtime.now()
  const gone = [await eraseEverywhere(keys, { about, says, isAnywhere: says !== undefined }, runtime)]
  for (;;) {
    // What a worker has read and not yet written no scan finds: it is barred before the last one.
    const barred = gone.at(-1)?.barred ?? []
    const late = onceEach([...barred, ...(says ? await postingsSaying(says, runtime) : [])])
    if (late.length === 0) break
    gone.push(await eraseEverywhere(late, { about, says, isAnywhere: false }, runtime))
  }
  const sumOf = (what: 'postings' | 'documents' | 'receipts') => gone.reduce((sum, one) => sum + one[what], 0)
  const [postings, documents, receipts] = [sumOf('postings'), sumOf('documents'), sumOf('receipts')]
  const begun = gone.flatMap((one) => one.begun)
  const since = sinceOf(begun, documents)
  const known = begun.some((one) => one.since !== undefined) ? begun : begun.map((one) => ({ ...one, since }))
  const feeds = await eraseFromFeeds(since, runtime)
  await end(known, { startedMs, feeds }, runtime)
  const done = { postings, documents, receipts, ...feeds }
  runtime.log.info('erased', { by: about.by, ...done })
  return done
}

type Ending = { readonly startedMs: number; readonly feeds: FeedsErased }

/** What some feed may show still is not done: whoever does it again must know since when it may. */
export async function end(
  begun: readonly ErasureRecord[],
  { startedMs, feeds }: Ending,
  { records, now }: Runtime,
): Promise<void> {
  const at = new Date(now()).toISOString()
  for (const record of begun) {
    const { doneAt: before } = record
    const isSettled = before !== undefined && Date.parse(before) <= startedMs - buildMs
    const ended = { ...record, doneAt: at, settledAt: isSettled ? at : record.settledAt }
    await records.put(erasureName(record), feeds.waiting.length > 0 ? record : ended)
  }
}

type Order = {
  readonly about: ErasedBy
  readonly says: ((text: string) => boolean) | undefined
  /** Also the documents of other sources are searched, and those of none. */
  readonly isAnywhere: boolean
}

/** Everywhere but in feeds. */
async function eraseEverywhere(
  keys: readonly PostingKey[],
  { about, says, isAnywhere }: Order,
  runtime: Runtime,
) {
  const all = await withTwins(keys, runtime)
  const rounds = await roundsOf(all, runtime)
  const stored = (await runtime.postings.get([...all, ...rounds])).filter((posting) => posting !== undefined)
  const begun = await begin(all, { about, stored }, runtime)
  await eraseFromTable([...rounds, ...all], runtime)
  const late = await eraseLateRounds(all, runtime)
  await forgetWords([...rounds, ...all, ...late], runtime)
  const everywhere = isAnywhere ? await runtime.sources.list() : []
  const sources = new Set([...all, ...everywhere].map(({ sourceId }) => sourceId))
  const bySource = Map.groupBy(all, ({ sourceId }) => sourceId)
  const wantedOf = (sourceId: string) => wantedIn(bySource.get(sourceId) ?? [], says)
  const { bar, done } = barring(all, about, runtime)
  const found = await eraseFromDocuments(sources, { isAnywhere, wantedOf, bar }, runtime)
  return { begun, barred: done.barred, postings: stored.length + late.length + done.postings, ...found }
}

/**
 * Refuses for good what somebody has read and has yet to write, with the word that it is erased: once its document is
 * redacted, nobody else knows of it. What else there is of it goes in another turn.
 *
 * @param known what is erased already
 */
function barring(known: readonly PostingKey[], about: ErasedBy, runtime: Runtime) {
  const names = new Set(known.map(postingKey))
  const isNew = (key: PostingKey) => !names.has(postingKey(key))
  const done = { barred: [] as PostingKey[], postings: 0 }
  async function bar(unwritten: readonly PostingKey[]): Promise<void> {
    const fresh = unwritten.filter(isNew)
    if (fresh.length === 0) return
    const keys = (await withTwins(fresh, runtime)).filter(isNew)
    const stored = (await runtime.postings.get(keys)).filter((posting) => posting !== undefined)
    await begin(keys, { about, stored }, runtime)
    await runtime.postings.erase(keys)
    for (const key of keys) names.add(postingKey(key))
    done.barred.push(...keys)
    done.postings += stored.length
  }
  return { bar, done }
}

/** A document that was being read may have begun another round before the tombstones stood; after them none begins. */
async function eraseLateRounds(keys: readonly PostingKey[], runtime: Runtime): Promise<PostingKey[]> {
  const found: PostingKey[] = []
  for (;;) {
    const rounds = await roundsOf(keys, runtime)
    if (rounds.length === 0) return found
    await eraseFromTable(rounds, runtime)
    found.push(...rounds)
  }
}

/** Each once, whichever round of it is meant. */
const onceEach = (keys: readonly PostingKey[]): PostingKey[] => [
  ...new Map(
    keys.map(({ sourceId, sourceRef }) => [postingKey({ sourceId, sourceRef }), { sourceId, sourceRef }]),
  ).values(),
]

/**
 * An erasure that was cut short may have left a round behind some that it took. Between two of them lie `repostDays` at
 * least, so this is a year.
 */
const roundsMissedMax = 6

/** The rounds after the first, the last one first: if they go in this order, what is left of them is found again. */
export async function roundsOf(keys: readonly PostingKey[], { postings }: Runtime): Promise<PostingKey[]> {
  const found: PostingKey[] = []
  let open = keys.map((key) => ({ key, missed: 0 }))
  for (let round = 2; open.length > 0; round += 1) {
    const next = open.map(({ key }) => ({ ...key, round }))
    const stored = await postings.get(next)
    found.unshift(...next.filter((_, at) => stored[at]))
    open = open
      .map(({ key, missed }, at) => ({ key, missed: stored[at] ? 0 : missed + 1 }))
      .filter(({ missed }) => missed < roundsMissedMax)
  }
  return found
}

/** What was begun before goes on as it was begun: by then, the table knows nothing of it. */
async function begin(
  keys: readonly PostingKey[],
  { about, stored }: { readonly about: ErasedBy; readonly stored: readonly StoredPosting[] },
  { records, now }: Runtime,
): Promise<ErasureRecord[]> {
  const firstSeen = new Map(stored.map(({ posting, firstSeenAt }) => [postingKey(posting), firstSeenAt]))
  const { by, why } = about
  const at = new Date(now()).toISOString()
  const begun: ErasureRecord[] = []
  for (const { sourceId, sourceRef } of keys) {
    const name = erasureName({ sourceId, sourceRef })
    const since = firstSeen.get(postingKey({ sourceId, sourceRef }))
    // Nothing else is ever written under these names.
    const before = (await records.get(name)) as ErasureRecord | undefined
    const record = { by, why, sourceId, sourceRef, at, ...before, since: before?.since ?? since }
    await records.put(name, record)
    begun.push(record)
  }
  return begun
}

/**
 * The postings meant. Where ids mean nothing, a posting is what it says (lib/pipeline/documents/renamed.ts): whatever
 * says the same is meant too, and each of the names under which so many of it would come back.
 */
export async function withTwins(keys: readonly PostingKey[], runtime: Runtime): Promise<PostingKey[]> {
  const named = onceEach(keys)
  const stored = await runtime.postings.get([...named, ...(await roundsOf(named, runtime))])
  const found = Map.groupBy(
    stored.flatMap((one) => one?.posting ?? []),
    ({ sourceId }) => sourceId,
  )
  for (const [sourceId, postings] of found) {
    if ((await sourceOf(sourceId, runtime))?.identity !== 'content') continue
    const counts = new Map(postings.map((posting) => [gist(posting), 0]))
    for await (const { posting } of runtime.postings.all(sourceId)) {
      const about = gist(posting)
      const nth = counts.get(about)
      if (nth === undefined) continue
      named.push(posting, { sourceId, sourceRef: contentRef(about, nth) })
      counts.set(about, nth + 1)
    }
  }
  return onceEach(named)
}

/** Undefined where nothing of it was ever there: then no feed has shown it. */
function sinceOf(begun: readonly ErasureRecord[], documents: number): string | undefined {
  const [first] = begun.flatMap(({ since }) => since ?? []).sort()
  return first ?? (documents > 0 ? new Date(0).toISOString() : undefined)
}

const atOnce = 20

/** Postings, what matching knows of them, and the openings they were in. */
export async function eraseFromTable(keys: readonly PostingKey[], runtime: Runtime): Promise<void> {
  for (let from = 0; from < keys.length; from += atOnce) {
    const some = keys.slice(from, from + atOnce)
    await runtime.postings.erase(some)
    await again(() => matchPostings(some, runtime))
  }
}

/** What people said of them, and why. */
export async function forgetWords(keys: readonly PostingKey[], { records }: Runtime): Promise<void> {
  const gone = new Set(keys.map(postingKey))
  for await (const name of records.list(recordNames.words)) {
    // Nothing else is ever written under these names.
    const word = (await records.get(name)) as Override | undefined
    if (word && (gone.has(word.a) || gone.has(word.b))) await records.remove(name)
  }
}

/** Refs this short stand in any text. */
const refCharsMin = 4

function wantedIn(keys: readonly PostingKey[], says?: (text: string) => boolean): Wanted {
  const refs = new Set(keys.map(({ sourceRef }) => sourceRef))
  const longRefs = [...refs].filter((ref) => ref.length >= refCharsMin)
  const isSaid = says ?? (() => false)
  const isSpelt = (text: string) => spellingsOf(text).some(isSaid)
  return {
    posting: (posting: Posting) =>
      refs.has(posting.sourceRef) || refs.has(contentRef(gist(posting))) || isSaidIn(posting, isSaid),
    // It quotes the sender's own spelling.
    problem: (problem) => (problem.ref !== undefined && refs.has(problem.ref)) || isSaidIn(problem, isSpelt),
    text: (text) => spellingsOf(text).some((one) => longRefs.some((ref) => one.includes(ref)) || isSaid(one)),
    isAnywhere: says !== undefined,
  }
}
