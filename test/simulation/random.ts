/** Chance from one integer: the same seed gives the same numbers on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
}

/** Mulberry32: 32 bits of state, plenty here. */
export function randomFrom(seed: number): Random {
  // Neighbouring seeds must not give neighbouring schedules.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick(from) {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}

/** FNV-1a over everything that happened, in order: two runs of one seed must end at the same number. */
export function traceHash() {
  let hash = 0x811c9dc5
  return {
    add(text: string): void {
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    },
    value: (): string => (hash >>> 0).toString(16).padStart(8, '0'),
  }
}

/** Spreads keys over shards, as stores do. */
export function shardOf(key: string, shards: number): number {
  const hash = traceHash()
  hash.add(key)
  return Number.parseInt(hash.value(), 16) % shards
}
