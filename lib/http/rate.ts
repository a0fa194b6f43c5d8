import type { Context } from 'hono'
import { limits } from '../limits.ts'
import { refuse } from './reply.ts'

type Bucket = { readonly tokens: number; readonly filledAt: number }
export type Rate = { readonly burst: number; readonly perSecond: number }

/**
 * A token bucket per key or address: bursts are fine, a steady stream is held to the rate. In memory, so each running
 * process counts for itself: it protects the stores from one hasty client, and is no meter. Two generations bound what
 * is kept: when the younger is full the older goes, so whoever asked lately is known and nothing is ever swept.
 */
export function rateLimit(now: () => number, { burst, perSecond }: Rate) {
  let young = new Map<string, Bucket>()
  let old = new Map<string, Bucket>()

  function tokensOf(who: string): number {
    const bucket = young.get(who) ?? old.get(who)
    if (!bucket) return burst
    return Math.min(burst, bucket.tokens + (Math.max(0, now() - bucket.filledAt) / 1000) * perSecond)
  }

  function keep(who: string, tokens: number): void {
    if (young.size >= limits.ratesTrackedMax / 2) {
      old = young
      young = new Map()
    }
    young.set(who, { tokens, filledAt: now() })
  }

  /** Whole seconds to wait; 0 lets a request through. */
  const secondsFor = (tokens: number): number => (tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond))

  return {
    wait: (who: string): number => secondsFor(tokensOf(who)),
    /** The same, and counts the request where it is let through. */
    take(who: string): number {
      const tokens = tokensOf(who)
      const seconds = secondsFor(tokens)
      keep(who, tokens - (seconds > 0 ? 0 : 1))
      return seconds
    },
    /** Takes more for a request that was let through and turned out to be worth several: whoever owes waits longer. */
    charge: (who: string, tokens: number): void => keep(who, tokensOf(who) - tokens),
    /** How many are known. */
    size: () => young.size + old.size,
  }
}

/** A 429. @param seconds until the next one is answered */
export function refuseHaste(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  return refuse(c, 'rate_limited')
}
