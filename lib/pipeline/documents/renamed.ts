import type { Runtime } from '../../ports.ts'
import type { Posting } from '../../posting.ts'
import type { Source } from '../../source.ts'
import { gist, gistOf } from './content.ts'

type Hashes = Iterable<readonly [ref: string, hash: string]>

/** Fewer than this, or than half of what is live, may be an employer who posts some vacancies anew. */
const renamedMin = 2

/**
 * New refs of a document, each with the live ref that it does not list and that has the same gist; empty
 * unless so many of them came under new ids that they cannot all be new postings.
 *
 * @param listed the document's refs and content hashes
 */
export function renamedIn(
  listed: Hashes,
  live: ReadonlyMap<string, string>,
  missing: readonly string[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  if (missing.length < Math.max(renamedMin, live.size / 2)) return renamed
  const byGist = refsByGist(missing.map((ref) => [ref, live.get(ref) ?? ''] as const))
  for (const [ref, hash] of listed) {
    if (live.has(ref)) continue
    const old = byGist.get(gistOf(hash))?.shift()
    if (old !== undefined) renamed.set(ref, old)
  }
  return renamed.size < Math.max(renamedMin, live.size / 2) ? new Map() : renamed
}

/** Refs in code-unit order under the gist of each. */
function refsByGist(entries: Hashes): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [ref, hash] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const refs = found.get(gistOf(hash)) ?? []
    found.set(gistOf(hash), [...refs, ref])
  }
  return found
}

/**
 * Names a source's postings as they are kept. A source whose ids mean nothing (`identity: 'content'`) has
 * each record go by what it is about: the live posting of that gist, whatever it is called, else a name made
 * of the gist. The second record of one gist is the second posting of it.
 */
export async function namingFor(
  source: Source,
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
    return { ...posting, sourceId, sourceRef: known ?? `content-${about}${nth === 0 ? '' : `-${nth + 1}`}` }
  }
}
