import type { Head } from '../source.ts'

/** What a document's head shows, found once, when it is first asked for; it goes with the head. */
export function oncePerDocument<V>(find: (head: Head) => V): (head: Head) => V {
  const known = new WeakMap<Head, { readonly found: V }>()
  return (head) => {
    const before = known.get(head)
    if (before) return before.found
    const found = find(head)
    known.set(head, { found })
    return found
  }
}
