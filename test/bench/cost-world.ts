import { blockKeys } from '../../lib/identity/blocks.ts'
import { titleHash } from '../../lib/identity/title.ts'
import { contentHash } from '../../lib/pipeline/documents/content.ts'
import { matchPostings } from '../../lib/pipeline/openings/match.ts'
import type { Runtime } from '../../lib/ports.ts'
import { type Posting, postingKey, postingParts } from '../../lib/posting.ts'
import { inventPostings } from '../identity/synthetic.ts'

/** So many postings share their phrases; other towns have other employers. */
export const townPostings = 100

const bodyChars = 5_000
const batch = 200
const copiesAtOnce = 16
const start = Date.parse('2026-01-01T00:00:00Z')

/** Postings of so many towns with bodies of about 5 kB, each town's employers its own. */
export function* inventTowns(towns: number): Generator<Posting> {
  for (let town = 0; town < towns; town += 1)
    for (const { posting } of inventPostings(town + 1, townPostings)) yield padded(movedTo(town, posting))
}

/** Each was captured a minute after the one before. */
const capturedAt = (minute: number, posting: Posting): Posting => ({
  ...posting,
  capturedAt: new Date(start + minute * 60_000).toISOString(),
})

/** The same posting by an employer whose name, also in the text, is of that town. */
function movedTo(town: number, posting: Posting): Posting {
  const sourceRef = `${posting.sourceRef}-${town}`
  const { employer, description } = posting
  if (!employer?.name) return { ...posting, sourceRef }
  const name = `${inWords(town)} ${employer.name}`
  const text = description.text.replaceAll(employer.name, name)
  return { ...posting, sourceRef, employer: { ...employer, name }, description: { ...description, text } }
}

/** A word for a number: figures would not be read as a name. */
const inWords = (n: number): string => [...String(n)].map((digit) => syllables[Number(digit)]).join('')
const syllables = ['Ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu']

/** With sentences that no other posting has. */
function padded(posting: Posting): Posting {
  const lines: string[] = []
  let length = posting.description.text.length
  for (let n = 0; length < bodyChars; n += 1) {
    const beside = `beside ${posting.title} and reports ${n * 104_729} to bench ${n}`
    const line = `${posting.sourceRef} keeps ledger ${n * 7919} ${beside}.`
    lines.push(line)
    length += line.length
  }
  const text = [posting.description.text, ...lines].join('\n')
  return { ...posting, description: { ...posting.description, text, html: `<p>${text}</p>` } }
}

/** Stores postings and settles their openings, as a document of each source would. */
export async function arrive(postings: readonly Posting[], runtime: Runtime): Promise<void> {
  await store(postings, runtime)
  await matchPostings(postings, runtime)
}

async function store(postings: readonly Posting[], runtime: Runtime): Promise<void> {
  for (const [sourceId, own = []] of Map.groupBy(postings, (posting) => posting.sourceId)) {
    const sequence = await runtime.sources.nextSequence(sourceId)
    const writes = own.map((posting) => ({ posting, hash: contentHash(posting) }))
    await runtime.postings.put(sourceId, sequence, writes)
  }
}

/** Lets postings arrive in batches; what is to arrive later comes back, captured after all others. */
export async function settleAll(
  postings: Iterable<Posting>,
  isForLater: (at: number) => boolean,
  runtime: Runtime,
): Promise<{ keys: string[]; later: Posting[] }> {
  const keys: string[] = []
  const later: Posting[] = []
  let waiting: Posting[] = []
  let at = 0
  for (const posting of postings) {
    at += 1
    if (isForLater(at)) later.push(posting)
    else waiting.push(capturedAt(at, posting))
    if (waiting.length < batch) continue
    await arrive(waiting, runtime)
    keys.push(...waiting.map(postingKey))
    waiting = []
  }
  await arrive(waiting, runtime)
  const last = later.map((posting, n) => capturedAt(at + n + 1, posting))
  return { keys: [...keys, ...waiting.map(postingKey)], later: last }
}

/** Writes postings, what matching knows of them, and all openings of one table into another that is empty. */
export async function copyWorld(keys: readonly string[], from: Runtime, to: Runtime): Promise<void> {
  for (let at = 0; at < keys.length; at += batch) {
    const some = keys.slice(at, at + batch)
    const stored = await from.postings.get(some.map(postingParts))
    await store(
      stored.flatMap((one) => one?.posting ?? []),
      to,
    )
    await atOnce(await from.identities.get(some), async (record) => {
      if (!record) return
      await to.identities.put({ ...record, version: 0 })
      const title = titleHash(record.features.title).toString(36)
      await to.identities.join(blockKeys(record.features), { postingKey: record.postingKey, title })
    })
  }
  const openings = await Array.fromAsync(from.openings.all())
  await atOnce(openings, (opening) => to.openings.put({ ...opening, version: 1 }))
}

async function atOnce<T>(all: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += copiesAtOnce)
    await Promise.all(all.slice(at, at + copiesAtOnce).map(act))
}
