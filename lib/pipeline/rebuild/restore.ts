import { hash } from 'node:crypto'
import type { KeyHolder } from '../../key.ts'
import type { Partner } from '../../partner.ts'
import type { Override, PersonsWord, Runtime, StoredReceipt } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { postingParts } from '../../posting.ts'
import type { Source } from '../../source.ts'
import { keepHolder } from '../access.ts'
import { again } from '../conflicts.ts'
import { restSweep } from '../documents/uploads.ts'
import { barErased } from '../erasure/again.ts'
import { isPutBack } from '../feeds/state.ts'
import { decide, matchPostings } from '../openings/match.ts'
import { publishWholeSearch } from '../search/publish.ts'
import { goOnCounting } from './replay-order.ts'

/** How many of each kind were not in the table, and are now. */
export type Restored = Readonly<Record<'sources' | 'partners' | 'operators' | 'feeds', number>>

/**
 * Puts back into an emptied table what no document says. What stands is left as it is. Feeds come back first,
 * and held: partners read on what they had, and no half-filled feed is published, until `letFeedsGo`.
 */
export async function restore(runtime: Runtime): Promise<Restored> {
  await barErased(runtime)
  const feeds = await holdFeeds(runtime)
  const partners = await restoreAll<Partner>(recordNames.partners, runtime, async (partner) => {
    if (await runtime.partners.get(partner.partnerId)) return false
    await keepHolder(partner, runtime)
    return true
  })
  const operators = await restoreAll<KeyHolder>(recordNames.operators, runtime, async (holder) => {
    if (holder.kind !== 'operator' || (await runtime.keys.holder(holder.key.keyId))) return false
    await runtime.keys.put(holder.key.keyId, holder)
    return true
  })
  const sources = await restoreAll<Source>(recordNames.sources, runtime, async (source) => {
    if (await runtime.sources.get(source.sourceId)) return false
    await restSweep(runtime)
    // From here on it is told that we have what it sends.
    await goOnCounting(source.sourceId, runtime)
    await keepHolder(source, runtime)
    return true
  })
  return { sources, partners, operators, feeds }
}

async function restoreAll<T>(
  prefix: string,
  { records }: Runtime,
  restoreOne: (value: T) => Promise<boolean>,
): Promise<number> {
  let restored = 0
  for await (const name of records.list(prefix)) {
    // Nothing of another type is ever written under these names: lib/aws/records.ts.
    const value = (await records.get(name)) as T | undefined
    if (value !== undefined && (await restoreOne(value))) restored += 1
  }
  return restored
}

async function holdFeeds({ feeds }: Runtime): Promise<number> {
  let held = 0
  for await (const copy of feeds.pointers()) {
    const current = await feeds.current(copy.feedId)
    if (current && current.version >= copy.version) continue
    await feeds.restore({ ...copy, isHeld: true })
    // Of a table that was set back. Partners heard of this version, and a build that told them anew would copy that it
    // is held: nobody could tell any more who held it.
    const note = await feeds.note(copy.feedId)
    if (note) await feeds.putNote({ ...note, told: copy.version })
    held += 1
  }
  return held
}

/**
 * Feeds that were held for a restoration go on from the version that partners have. The search index is made whole
 * before: from here on, the search engine is told that what it lacks is gone.
 */
export async function letFeedsGo(runtime: Runtime): Promise<void> {
  const { feeds } = runtime
  await publishWholeSearch(runtime)
  for await (const copy of feeds.pointers()) {
    const current = await feeds.current(copy.feedId)
    if (current && isPutBack(current, copy)) await feeds.restore(copy)
  }
}

/**
 * A person lets a snapshot through, or takes back what one removed: said before it is done, and done again by
 * replay.
 */
export async function recordSaid(
  what: 'release' | 'undo',
  { sourceId, receiptId }: Pick<StoredReceipt, 'sourceId' | 'receiptId'>,
  { records, now }: Runtime,
): Promise<void> {
  const word: PersonsWord = { receiptId, at: new Date(now()).toISOString() }
  await records.put(recordNames[what](sourceId, receiptId), word)
}

/** Takes such a word back, where it came to nothing. */
export const unrecordSaid = (
  what: 'release' | 'undo',
  { sourceId, receiptId }: Pick<StoredReceipt, 'sourceId' | 'receiptId'>,
  { records }: Runtime,
): Promise<void> => records.remove(recordNames[what](sourceId, receiptId))

/** What a person said of two postings, so that a rebuilt table knows it too; undefined takes it back. */
async function recordWord(
  a: string,
  b: string,
  word: Override | undefined,
  { records }: Runtime,
): Promise<void> {
  const pair = [a, b].sort().join('\n')
  const name = recordNames.word(hash('sha256', pair, 'hex'))
  await (word ? records.put(name, word) : records.remove(name))
}

/** A person's word on two postings, or that earlier ones no longer count: recorded, and done. */
export async function sayWord(
  a: string,
  b: string,
  word: Override | undefined,
  runtime: Runtime,
): Promise<void> {
  await recordWord(a, b, word, runtime)
  await again(() => decide(a, b, word, runtime))
}

/** Says again what people said of postings that are there. @returns how many words were not known */
export async function repeatWords(runtime: Runtime): Promise<number> {
  return restoreAll<Override>(recordNames.words, runtime, async (word) => {
    const { a, b, at } = word
    const postings = await runtime.postings.get([a, b].map(postingParts))
    if (postings.some((posting) => posting === undefined)) return false
    const [record] = await runtime.identities.get([a])
    if (record?.overrides.some((said) => said.at === at)) return false
    await again(() => matchPostings([a, b].map(postingParts), runtime))
    await again(() => decide(a, b, word, runtime))
    return true
  })
}
