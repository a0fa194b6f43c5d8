import type { Runtime } from '../../ports.ts'
import type { Posting } from '../../posting.ts'
import type { Source } from '../../source.ts'
import { gist, gistOf } from './content.ts'

type Hashes = Iterable<readonly [ref: string, hash: string]>

/**
 * New refs of a document that say what a live ref says which it does not list: one for each of those, in its order.
 *
 * @param listed the document's refs and content hashes
 */
export function renamedIn(
  listed: Hashes,
  live: ReadonlyMap<string, string>,
  missing: readonly string[],
): ReadonlySet<string> {
  const renamed = new Set<string>()
  if (missing.length === 0) return renamed
  const left = new Map<string, number>()
  for (const ref of missing) {
    const about = gistOf(live.get(ref) ?? '')
    left.set(about, (left.get(about) ?? 0) + 1)
  }
  for (const [ref, hash] of listed) {
    const of = live.has(ref) ? 0 : (left.get(gistOf(hash)) ?? 0)
    if (of === 0) continue
    left.set(gistOf(hash), of - 1)
    renamed.add(ref)
  }
  return renamed
}

const renamedMin = 2

/** Fewer than this, or than half of what is live, may be an employer who posts some vacancies anew. */
export const areMostRenamed = (renamed: ReadonlySet<string>, live: number): boolean =>
  renamed.size >= Math.max(renamedMin, live / 2)

/**
 * New refs of a document whose records go by what they are about, where that alone may be what changed: most of what is
 * live is missing, and at least half as much is new. An employer that is called otherwise from now on, or words that we
 * read otherwise, give all of them new names.
 */
export function namedAnew(
  listed: Hashes,
  live: ReadonlyMap<string, string>,
  missing: readonly string[],
): ReadonlySet<string> {
  const anew = new Set([...listed].flatMap(([ref]) => (live.has(ref) ? [] : ref)))
  const isMost = missing.length >= Math.max(renamedMin, live.size / 2)
  return isMost && anew.size >= missing.length / 2 ? anew : new Set()
}

/** Refs in code-unit order under the gist of each. */
function refsByGist(entries: Hashes): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [ref, hash] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const refs = found.get(gistOf(hash))
    if (refs) refs.push(ref)
    else found.set(gistOf(hash), [ref])
  }
  return found
}

/**
 * Names a source's postings as they are kept. A source whose ids mean nothing (`identity: 'content'`) has
 * each record go by what it is about: the live posting of that gist, whatever it is called, else a name made
 * of the gist. The second record of one gist is the second posting of it.
 */
export async function namingFor(
  source: Pick<Source, 'sourceId' | 'identity'>,
  { postings }: Runtime,
): Promise<(posting: Posting) => Posting> {
  const { sourceId, identity } = source
  if (identity !== 'content') return (posting) => ({ ...posting, sourceId })
  const live = refsByGist(await postings.index(sourceId))
  const seen = new Map<string, number>()
  return (posting) => {
    const about = gist(posting)
    const nth = seen.get(about) ?? 0
    seen.set(about, nth + 1)
    const known = live.get(about)?.[nth]
    return { ...posting, sourceId, sourceRef: known ?? contentRef(about, nth) }
  }
}

/** The name of the posting of a gist that nothing live has, or of the second or third of it. */
export const contentRef = (about: string, nth = 0): string =>
  `content-${about}${nth === 0 ? '' : `-${nth + 1}`}`
