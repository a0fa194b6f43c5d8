import type { Context } from 'hono'
import type * as z from 'zod'
import { type Problem, type ProblemCode, problemCodes } from '../problem.ts'

type Status = 400 | 401 | 404 | 405 | 409 | 410 | 413 | 416 | 429 | 500 | 503

/** What each code answers as; a code without a status is ours, not the caller's. */
const statuses: Partial<Record<ProblemCode, Status>> = {
  invalid_request: 400,
  unsigned_webhook: 401,
  unknown_key: 401,
  unknown_source: 404,
  not_found: 404,
  unknown_address: 404,
  method_not_allowed: 405,
  replayed_id: 409,
  cursor_gone: 410,
  too_large: 413,
  rate_limited: 429,
  store_unavailable: 503,
  store_denied: 503,
  store_missing: 503,
  store_throttled: 503,
  write_conflict: 503,
  internal_error: 500,
}

export const statusOf = (code: ProblemCode): Status => statuses[code] ?? 500

/** Refusals of callers who have proven nothing; who hears them again and again is guessing. */
const toStrangers: ReadonlySet<ProblemCode> = new Set(['unknown_key', 'unsigned_webhook', 'unknown_source'])

declare module 'hono' {
  interface ContextVariableMap {
    /** As what somebody who had proven nothing was refused. */
    refusedAs: ProblemCode
  }
}

/**
 * A refusal as problem+json (RFC 9457). It says the code, what is wrong with the request where that can be told, and
 * nothing of what we know. No cache may keep it: the next who asks may be one whom we answer.
 */
export function refuse(c: Context, code: ProblemCode, detail?: string): Response {
  const status = statusOf(code)
  if (toStrangers.has(code)) c.set('refusedAs', code)
  // A webhook takes no key.
  if (code === 'unknown_key') c.header('WWW-Authenticate', 'Bearer, Basic realm="rolecast"')
  if (status === 503) c.header('Retry-After', '5')
  c.header('Cache-Control', 'no-store')
  c.header('Content-Type', 'application/problem+json')
  const about = { type: 'about:blank', title: problemCodes[code].says, status, code, detail }
  return c.body(JSON.stringify(about), status)
}

/** The refusal of a query: which parameter, and what it takes. */
export const refuseQuery = (c: Context, { issues: [issue] }: z.ZodError): Response =>
  refuse(c, 'invalid_request', issue && [...issue.path, wantedBy(issue)].join(': '))

/** What a parameter takes. Where a rule of its own was broken, that rule has the words. */
function wantedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'invalid_type':
      return issue.expected === 'string' ? issue.message : 'a whole number'
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return `${issue.keys.join(', ')}: no parameter of this address`
    default:
      return issue.message
  }
}

const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : '')

export const refuseProblem = (c: Context, problem: Problem): Response => refuse(c, problem.code)

/** What a request shows of a key: Authorization, or a header of its own, as JSearch's clients send theirs. */
export function shownBy(c: Context): string | undefined {
  const authorization = c.req.header('authorization')
  const bare = c.req.header('x-api-key') ?? c.req.header('x-rapidapi-key')
  return bare === undefined || /^(?:bearer|basic) /i.test(authorization ?? '')
    ? authorization
    : `Bearer ${bare}`
}

/** The key of a Bearer token, or the password of Basic; other schemes carry none. */
export function presentedKey(authorization: string | undefined): string | undefined {
  const [scheme, value, ...more] = (authorization ?? '').split(' ')
  if (value === undefined || more.length > 0) return undefined
  if (scheme?.toLowerCase() === 'bearer') return value
  if (scheme?.toLowerCase() !== 'basic') return undefined
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}
