import type { SearchIndex } from '../search/index.ts'

/** Remembers what was made of an index, under a name, for as long as the index is there. */
export function oncePerIndex<T>(): (index: SearchIndex, name: string, make: () => T) => T {
  const kept = new WeakMap<SearchIndex, Map<string, T>>()
  return (index, name, make) => {
    const own = kept.get(index) ?? new Map<string, T>()
    kept.set(index, own)
    const made = own.get(name) ?? make()
    own.set(name, made)
    return made
  }
}
