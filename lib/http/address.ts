import type { Context, MiddlewareHandler } from 'hono'
import { edgeHeader } from '../config.ts'
import { limits } from '../limits.ts'
import { callerOf } from '../pipeline/access.ts'
import { isSame } from '../pipeline/secrets.ts'
import type { Runtime } from '../ports.ts'
import { rateLimit, refuseHaste } from './rate.ts'
import { presentedKey, shownBy } from './reply.ts'

/** The header in which our edge, once it has proved itself, tells who asked it. */
const forwardedHeader = 'x-forwarded-for'

/** What Lambda and the local server tell of a connection. */
type Connection = {
  readonly event?: { readonly requestContext?: { readonly http?: { readonly sourceIp?: string } } }
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

/**
 * Who asks: the other end of the connection, which nobody can forge. Behind our edge that would be the edge for all, so
 * its word is taken, but only with the token that it alone knows: the edge writes whom it was asked by after whatever
 * the header held, and the entry behind it adds the edge. Undefined where nothing is known.
 */
function addressOf(c: Context, edgeToken: string | undefined): string | undefined {
  const { event, incoming }: Connection = c.env ?? {}
  const own = event?.requestContext?.http?.sourceIp ?? incoming?.socket?.remoteAddress
  const isEdge =
    edgeToken !== undefined && isSame(Buffer.from(c.req.header(edgeHeader) ?? ''), Buffer.from(edgeToken))
  const told = isEdge ? c.req.header(forwardedHeader)?.split(',') : undefined
  const viewer = told?.map((address) => address.trim()).findLast((address) => address !== own)
  return networkOf(viewer || own)
}

/** An address counts as its network where one household has 2^64 of them: the first half of IPv6. */
function networkOf(address: string | undefined): string | undefined {
  const plain = address?.replace(/^::ffff:(?=\d)/, '').slice(0, addressCharsMax)
  if (!plain?.includes(':')) return plain
  const [left = '', right] = plain.split('::', 2)
  const groups = left === '' ? [] : left.split(':')
  const missing = right === undefined ? 0 : 8 - groups.length - right.split(':').length
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0')].slice(0, 4).join(':')
}

const addressCharsMax = 64
const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '0:0:0:0'

/**
 * Holds every address to a rate: what is open to everybody counts by the request; where a key is asked for, only
 * refusals of strangers count, so that neither keys nor names of sources can be guessed and holders have a rate of
 * their own. This machine is not counted.
 */
export function addressLimit(runtime: Runtime): MiddlewareHandler {
  const { now, edgeToken } = runtime
  const open = rateLimit(now, { burst: limits.openBurstMax, perSecond: limits.openRequestsPerSecondMax })
  const refused = rateLimit(now, { burst: limits.refusalsBurstMax, perSecond: limits.refusalsPerSecondMax })
  return async (c, next) => {
    const address = addressOf(c, edgeToken)
    if (address === undefined || isLoopback(address) || c.req.path === '/healthz') return next()
    const isKeyed = /^\/(?:v1|console)(?:\/|$)/.test(c.req.path)
    const seconds = isKeyed ? refused.wait(address) : open.take(address)
    if (seconds > 0) return refuseHaste(c, seconds)
    await next()
    if (isKeyed && (await isGuess(c, runtime))) refused.take(address)
    return undefined
  }
}

/**
 * Whether somebody who proved nothing was refused. A good key of another kind proves who it is: a partner who asks for
 * a receipt has mistaken the route, and guesses nothing.
 */
async function isGuess(c: Context, runtime: Runtime): Promise<boolean> {
  const code = c.get('refusedAs')
  if (code !== 'unknown_key') return code !== undefined
  return (await callerOf(presentedKey(shownBy(c)), runtime)) === undefined
}
