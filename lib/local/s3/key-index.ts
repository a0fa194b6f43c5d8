import type { Version } from './version.ts'

/** The keys of one bucket in S3's order, each with its versions, newest first. */
export type KeyIndex = {
  versionsOf(key: string): readonly Version[]
  /**
   * Adds a version, later than all before; a `null` one takes the place of the `null` one before, which is
   * returned.
   */
  add(version: Version): Version | undefined
  remove(version: Version): void
  /** The keys from the first for which `isPast` holds; it must hold for all that follow. */
  from(isPast: (key: string) => boolean): Generator<string>
  all(): Generator<Version>
  readonly isEmpty: boolean
}

export function keyIndex(): KeyIndex {
  const keys: string[] = []
  const versions = new Map<string, readonly Version[]>()
  const firstAt = (isPast: (key: string) => boolean): number => {
    let [low, high] = [0, keys.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isPast(keys[middle] ?? '')) high = middle
      else low = middle + 1
    }
    return low
  }
  const set = (key: string, list: readonly Version[]): void => {
    const at = firstAt((other) => compareKeys(other, key) >= 0)
    if (list.length === 0) {
      if (versions.delete(key)) keys.splice(at, 1)
      return
    }
    if (!versions.has(key)) keys.splice(at, 0, key)
    versions.set(key, list)
  }
  const versionsOf = (key: string) => versions.get(key) ?? []
  return {
    versionsOf,
    add(version) {
      const before = versionsOf(version.key)
      const replaced =
        version.versionId === 'null' ? before.find((other) => other.versionId === 'null') : undefined
      set(version.key, [version, ...before.filter((other) => other !== replaced)])
      return replaced
    },
    remove: (version) =>
      set(
        version.key,
        versionsOf(version.key).filter(({ sequence }) => sequence !== version.sequence),
      ),
    *from(isPast) {
      for (let at = firstAt(isPast); at < keys.length; at += 1) yield keys[at] ?? ''
    },
    *all() {
      for (const list of versions.values()) yield* list
    },
    get isEmpty() {
      return keys.length === 0
    },
  }
}

/**
 * The order of UTF-8 bytes, which S3 lists in. JavaScript's own order differs: it puts characters outside the
 * first plane before U+E000.
 */
export function compareKeys(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [left.charCodeAt(at), right.charCodeAt(at)]
    if (a !== b) return rank(a) - rank(b)
  }
  return left.length - right.length
}

const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)
