import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

/** A number from 0 up to 1, as Math.random gives it. */
export type Chance = () => number

type Strategy = Extract<
  NonNullable<DynamoDBClientConfig['retryStrategy']>,
  { acquireInitialRetryToken: unknown }
>

const firstDelayMs = 25
const delayMsMax = 5_000
/** Of a call that gets no answer, or a failure. */
const triesMax = 6

/**
 * At most one call in ten is a repetition; a few at once may be, so that a short hiccup is not noticed. One in eleven,
 * since what the table itself sends again earns as well.
 */
const earnedPerCall = 1 / 11
const burstMax = 10

/** How long one call is tried again. */
export type Patience = {
  /** After the first try, when the last begins. */
  readonly triesMs: number
  /** Tries of a call for which a store asks to wait: it is throttled, or meets a transaction. */
  readonly busyTriesMax: number
  /**
   * Of the budget, by the clock. A worker that waits for a busy store makes no other calls, and so earns nothing else;
   * nor does a function that is frozen between two requests, whose sockets are dead each time it wakes.
   */
  readonly earnedPerSecond: number
}

/** Chance, the clock, and when all of it must be over, in ms since 1970. */
export type Surroundings = { readonly chance: Chance; now?(): number; until?(): number }

type Failed = {
  /** How often it has been tried by now. */
  readonly turn: number
  /** When it was tried first. */
  readonly since: number
  readonly why: 'busy' | 'broken'
}

/** What all calls of a process share. */
export type Retries = {
  now(): number
  /** Anything up to a limit that doubles with each turn, from 1: who was refused together comes back apart. */
  backoff(turn: number): number
  /** For every call that is made. */
  earn(): void
  /** Milliseconds until the next try, which then has to be made; undefined: there is none. */
  next(failed: Failed): number | undefined
}

/** https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter */
export const backoff = (turn: number, chance: Chance): number =>
  Math.floor(chance() * Math.min(delayMsMax, firstDelayMs * 2 ** turn))

/**
 * One budget, which all calls of the process earn together. A store in trouble gets a tenth more calls at the most, not
 * a multiple, and what the clock brings in; where a store is busy, who finds nothing in the budget waits until there
 * is, if there is time for that. As in https://finagle.github.io/blog/2016/02/08/retry-budgets.
 */
export function sharedRetries(
  { triesMs, busyTriesMax, earnedPerSecond }: Patience,
  { chance, now = Date.now, until = () => Infinity }: Surroundings,
): Retries {
  let budget = burstMax
  let filledAt = now()
  function fill(earned = 0): void {
    const at = now()
    // A clock that is put right may go back.
    const seconds = Math.max(0, at - filledAt) / 1_000
    budget = Math.min(burstMax, budget + earned + seconds * earnedPerSecond)
    filledAt = at
  }
  const earnedIn = (why: Failed['why']): number => {
    if (budget >= 1) return 0
    return why === 'busy' ? ((1 - budget) / earnedPerSecond) * 1_000 : Infinity
  }
  return {
    now,
    backoff: (turn) => backoff(turn, chance),
    earn: () => fill(earnedPerCall),
    next({ turn, since, why }) {
      fill()
      const wait = Math.max(backoff(turn, chance), earnedIn(why))
      const begins = now() + wait
      if (turn >= (why === 'busy' ? busyTriesMax : triesMax)) return undefined
      if (begins - since > triesMs || begins > until()) return undefined
      budget -= 1
      return wait
    },
  }
}

/** What clients of AWS try again: throttles, failures of the server, and calls that got no answer. */
export function sdkRetries(retries: Retries): Strategy {
  const begun = new WeakMap<object, number>()
  function tokenOf(count: number, delay: number, since: number) {
    const token = { getRetryCount: () => count, getRetryDelay: () => delay }
    begun.set(token, since)
    return token
  }
  return {
    async acquireInitialRetryToken() {
      retries.earn()
      return tokenOf(0, 0, retries.now())
    },
    async refreshRetryTokenForRetry(token, { errorType }) {
      if (errorType === 'CLIENT_ERROR') throw new Error('the call itself is wrong')
      const turn = token.getRetryCount() + 1
      const since = begun.get(token) ?? retries.now()
      const delay = retries.next({ turn, since, why: errorType === 'THROTTLING' ? 'busy' : 'broken' })
      if (delay === undefined) throw new Error('tried often and long enough, or there is no budget')
      return tokenOf(turn, delay, since)
    },
    recordSuccess() {},
  }
}
