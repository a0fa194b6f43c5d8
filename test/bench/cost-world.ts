import type { Opening } from '../../lib/opening.ts'
import { contentHashes } from '../../lib/pipeline/documents/content.ts'
import { matchPostings } from '../../lib/pipeline/openings/match.ts'
import type { BlockMember, IdentityRecord, Runtime, StoredPosting } from '../../lib/ports.ts'
import { type Posting, postingKey } from '../../lib/posting.ts'
import { inventPostings } from '../identity/synthetic.ts'

/** So many postings share their phrases; other towns have other employers. */
export const townPostings = 100

const bodyChars = 5_000
const batch = 200
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
    const writes = own.map((posting) => ({ posting, hash: contentHashes(posting).hash }))
    await runtime.postings.put(sourceId, sequence, writes)
  }
}

/** Lets postings arrive in batches; what is to arrive later comes back, captured after all others. */
export async function settleAll(
  postings: Iterable<Posting>,
  isForLater: (at: number) => boolean,
  runtime: Runtime,
): Promise<Posting[]> {
  const later: Posting[] = []
  let waiting: Posting[] = []
  let at = 0
  for (const posting of postings) {
    at += 1
    if (isForLater(at)) later.push(posting)
    else waiting.push(capturedAt(at, posting))
    if (waiting.length < batch) continue
    await arrive(waiting, runtime)
    waiting = []
  }
  await arrive(waiting, runtime)
  return later.map((posting, n) => capturedAt(at + n + 1, posting))
}

/** What was read through a runtime, as it was when it was first read. */
export type Seen = {
  readonly postings: Map<string, StoredPosting | undefined>
  readonly identities: Map<string, IdentityRecord | undefined>
  readonly blocks: Map<string, BlockMember[]>
  readonly openings: Map<string, Opening | undefined>
}

/** The same runtime, and a note of all that matching reads through it. */
export function watched(runtime: Runtime): { runtime: Runtime; seen: Seen } {
  const seen: Seen = { postings: new Map(), identities: new Map(), blocks: new Map(), openings: new Map() }
  const { postings, identities, openings } = runtime
  const all =
    <Key, Value>(notes: Map<string, Value>, keys: readonly Key[], name: (key: Key) => string) =>
    (values: readonly Value[]): Value[] => {
      for (const [at, key] of keys.entries()) note(notes, name(key), values[at] as Value)
      return [...values]
    }
  const looking: Partial<Runtime> = {
    postings: {
      ...postings,
      get: async (keys) => all(seen.postings, keys, postingKey)(await postings.get(keys)),
    },
    identities: {
      ...identities,
      get: async (keys) => all(seen.identities, keys, String)(await identities.get(keys)),
      members: async (blocks, most) =>
        all(seen.blocks, blocks, String)(await identities.members(blocks, most)),
    },
    openings: {
      ...openings,
      get: async (id) => note(seen.openings, id, await openings.get(id)),
      async standing(ids) {
        const found = await openings.standing(ids)
        for (const [at, id] of ids.entries()) note(seen.openings, id, found[at]?.opening)
        return found
      },
    },
  }
  return { runtime: { ...runtime, ...looking }, seen }
}

function note<Value>(notes: Map<string, Value>, key: string, value: Value): Value {
  if (!notes.has(key)) notes.set(key, value)
  return value
}

/** Puts all that was seen into another table, so that whoever reads the same finds the same. */
export async function copySeen({ postings, identities, blocks, openings }: Seen, to: Runtime): Promise<void> {
  await store(
    [...postings.values()].flatMap((one) => one?.posting ?? []),
    to,
  )
  for (const record of identities.values()) if (record) await to.identities.put({ ...record, version: 0 })
  for (const opening of openings.values()) if (opening) await to.openings.put({ ...opening, version: 1 })
  for (const [block, members] of blocks)
    for (const member of members) await to.identities.join([block], member)
}
