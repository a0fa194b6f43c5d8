import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

/** A number from 0 up to 1, as Math.random gives it. */
export type Chance = () => number

type Strategy = Extract<
  NonNullable<DynamoDBClientConfig['retryStrategy']>,
  { acquireInitialRetryToken: unknown }
>

const firstDelayMs = 50
const delayMsMax = 5_000
const triesMax = 6

/** At most one call in ten is a repetition; a few at once may be, so that a short hiccup is not noticed. */
const earnedPerCall = 0.1
const burstMax = 10

/**
 * Milliseconds before try number `turn` (from 1): anything up to a limit that doubles with each. Workers that
 * were refused together do not come back together.
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter
 */
export const backoff = (
  turn: number,
  chance: Chance,
  { first = firstDelayMs, most = delayMsMax } = {},
): number => Math.floor(chance() * Math.min(most, first * 2 ** turn))

/**
 * What clients of AWS try again: throttles, failures of the server, and calls that got no answer, within a
 * budget that all calls of the process earn together. A store in trouble gets a tenth more calls at the most,
 * not a multiple.
 *
 * @param triesMs when the last try begins, after the first
 */
export function budgetedRetries(chance: Chance, { triesMs = Infinity, now = Date.now } = {}): Strategy {
  let budget = burstMax
  const begun = new WeakMap<object, number>()
  function tokenOf(count: number, delay: number, since: number) {
    const token = { getRetryCount: () => count, getRetryDelay: () => delay }
    begun.set(token, since)
    return token
  }
  return {
    async acquireInitialRetryToken() {
      budget = Math.min(burstMax, budget + earnedPerCall)
      return tokenOf(0, 0, now())
    },
    async refreshRetryTokenForRetry(token, { errorType }) {
      const count = token.getRetryCount() + 1
      const delay = backoff(count, chance)
      const since = begun.get(token) ?? now()
      if (errorType === 'CLIENT_ERROR') throw new Error('the call itself is wrong')
      if (count >= triesMax) throw new Error('tried often enough')
      if (budget < 1) throw new Error('no budget for another try')
      if (now() + delay - since > triesMs) throw new Error('whoever asked does not wait any longer')
      budget -= 1
      return tokenOf(count, delay, since)
    },
    recordSuccess() {},
  }
}
