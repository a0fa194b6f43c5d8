import type { MiddlewareHandler } from 'hono'
import { partsOfKey } from '../key.ts'
import { limits } from '../limits.ts'
import type { Runtime } from '../ports.ts'
import { rateLimit, refuseHaste } from './rate.ts'
import { presentedKey, shownBy } from './reply.ts'

/** A feed, and what changed in it: asked for again and again, and mostly answered from memory. */
const pullShape = /^\/v1\/feeds\/./

declare module 'hono' {
  interface ContextVariableMap {
    /** How many openings a request had read from the table. */
    openingsRead: number
  }
}

/**
 * Holds every key to a rate, whatever it asks of the API: the whole key stands for its holder, so nobody else can use
 * up what is due to one. A request that reads the openings of several full pages counts as so many. Wrong keys count by
 * address, and deliveries, which carry no key, once they have proven whose they are.
 */
export function callerLimit({ now }: Pick<Runtime, 'now'>): MiddlewareHandler {
  const pulls = rateLimit(now, { burst: limits.pullsBurstMax, perSecond: limits.pullsPerSecondMax })
  const others = rateLimit(now, { burst: limits.apiBurstMax, perSecond: limits.apiRequestsPerSecondMax })
  return async (c, next) => {
    const isPull = pullShape.test(c.req.path)
    const key = presentedKey(shownBy(c)) ?? (isPull ? c.req.query('key') : undefined)
    // What no key of ours looks like takes no room here.
    if (key === undefined || !partsOfKey(key)) return next()
    const seconds = (isPull ? pulls : others).take(key)
    if (seconds > 0) return refuseHaste(c, seconds)
    await next()
    const pages = Math.ceil((c.get('openingsRead') ?? 0) / limits.apiOpeningsPerPageMax)
    if (pages > 1) others.charge(key, pages - 1)
    return undefined
  }
}
