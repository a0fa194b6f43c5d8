import type { Context } from 'hono'
import { limits } from '../limits.ts'
import { refuse } from './reply.ts'

type Bucket = { tokens: number; filledAt: number }

/**
 * A token bucket per key: bursts are fine, a steady stream is held to the rate. In memory, so each running process
 * counts for itself: it protects the stores from one hasty client, and is no meter. Buckets that are full again tell
 * nothing and go when there are too many.
 */
export function rateLimit(now: () => number) {
  const buckets = new Map<string, Bucket>()
  const { apiBurstMax: most, apiRequestsPerSecondMax: perSecond, apiKeysTrackedMax } = limits

  const filled = ({ tokens, filledAt }: Bucket, at: number): number =>
    Math.min(most, tokens + (Math.max(0, at - filledAt) / 1000) * perSecond)

  /** Whole seconds to wait; 0 lets the request through. */
  return (key: string): number => {
    const at = now()
    const tokens = filled(buckets.get(key) ?? { tokens: most, filledAt: at }, at)
    if (buckets.size >= apiKeysTrackedMax) {
      for (const [name, bucket] of buckets) if (filled(bucket, at) >= most) buckets.delete(name)
    }
    const allowed = tokens >= 1
    buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, filledAt: at })
    return allowed ? 0 : Math.ceil((1 - tokens) / perSecond)
  }
}

export function refuseHaste(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  return refuse(c, 'rate_limited')
}
