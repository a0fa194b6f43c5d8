import type { FeedHead, Listing } from '../../feeds/format.ts'
import { ndjson, tombstoneLine } from '../../feeds/ndjson.ts'
import { limits } from '../../limits.ts'

export type ChangeCounts = {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly ended: number
  readonly moved: number
}

/** Why a listing went: `ended` as readers had been told, `moved` to another file of its feed. */
export type Fate = 'lost' | 'ended' | 'moved'

/** What a build changes for readers: how much, and line by line, the words of the changes feed. */
export type ChangeList = {
  upsert(listing: Listing, wasThere: boolean): void
  remove(id: string, fate: Fate): void
  counts(): ChangeCounts
  /** Undefined where it grew beyond what is kept. */
  lines(): Uint8Array | undefined
}

export function changeList(head: FeedHead): ChangeList {
  const counts = { added: 0, changed: 0, removed: 0, ended: 0, moved: 0 }
  let lines: string[] = []
  let bytes = 0

  function note(line: string): void {
    bytes += Buffer.byteLength(line)
    if (bytes > limits.changesBytesMax) lines = []
    else lines.push(line)
  }

  return {
    upsert(listing, wasThere) {
      counts[wasThere ? 'changed' : 'added'] += 1
      if (bytes <= limits.changesBytesMax) note(ndjson.listing(listing, head))
    },
    remove(id, fate) {
      counts.removed += 1
      if (fate !== 'lost') counts[fate] += 1
      if (bytes <= limits.changesBytesMax) note(tombstoneLine(id))
    },
    counts: () => ({ ...counts }),
    lines: () => (bytes > limits.changesBytesMax ? undefined : Buffer.from(lines.join(''))),
  }
}
