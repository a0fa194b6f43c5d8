import { headRecords } from './head-records.ts'
import type { Head } from './source.ts'

/**
 * Whether a document's sender gives links, as its first records show: then one without is broken, and nobody could
 * read it or apply (`linked` refuses it). Senders that give none at all are taken as they are.
 */
export function linkHabit(hasLink: (record: unknown) => boolean): (head: Head) => boolean {
  const known = new WeakMap<Head, boolean>()
  return (head) => {
    const before = known.get(head)
    if (before !== undefined) return before
    const found = headRecords(head).some(hasLink)
    known.set(head, found)
    return found
  }
}
