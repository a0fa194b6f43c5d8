import type { Webhooks } from '../ports.ts'

const answerMs = 10_000

/** Posts to partners' webhooks. A redirect is an answer like any other: it might lead into our own network. */
export const fetchWebhooks: Webhooks = {
  async post(url, headers, body) {
    const signal = AbortSignal.timeout(answerMs)
    const sent = fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    const answer = await sent.catch(() => undefined)
    await answer?.body?.cancel()
    return answer?.status ?? 0
  },
}
