import type { EngineAnswer, PageNews, SearchEngine } from '../ports.ts'
import { assertionOf, type GoogleAccount } from './google-account.ts'

const publishUrl = 'https://indexing.googleapis.com/v3/urlNotifications:publish'
const answerMs = 10_000
const answerCharsMax = 20_000
const saysCharsMax = 300
/** A token is renewed this long before it ends. */
const renewMs = 60_000

type Way = { readonly publishUrl?: string; readonly now?: () => number }
type Token = { readonly text: string; readonly goodUntil: number }

/**
 * Google's Indexing API: https://developers.google.com/search/apis/indexing-api/v3/using-api. Asks for a token with a
 * signed assertion and uses it until it ends; a token that is refused is asked for once more.
 */
export function googleIndexing(account: () => Promise<GoogleAccount>, way: Way = {}): SearchEngine {
  const now = way.now ?? Date.now
  let token: Token | undefined

  async function tokenText(): Promise<string | EngineAnswer> {
    if (token && now() < token.goodUntil) return token.text
    const asked = await askForToken(account, now())
    if ('outcome' in asked) return asked
    token = asked
    return asked.text
  }

  async function publish(url: string, news: PageNews): Promise<Reply | EngineAnswer> {
    const text = await tokenText()
    if (typeof text !== 'string') return text
    return post(
      way.publishUrl ?? publishUrl,
      { authorization: `Bearer ${text}`, 'content-type': 'application/json' },
      JSON.stringify({ url, type: news }),
    )
  }

  return {
    async notify(url, news) {
      let reply = await publish(url, news)
      if ('status' in reply && reply.status === 401 && !('outcome' in reply)) {
        token = undefined
        reply = await publish(url, news)
      }
      return 'outcome' in reply ? reply : answerOf(reply)
    },
  }
}

async function askForToken(account: () => Promise<GoogleAccount>, at: number): Promise<Token | EngineAnswer> {
  let form: URLSearchParams
  let tokenUrl: string
  try {
    const holder = await account()
    tokenUrl = holder.tokenUrl
    const assertion = assertionOf(holder, at)
    form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
  } catch (cause) {
    // Our own words, or OpenSSL's about a key that is none: neither quotes it.
    return { outcome: 'barred', status: 0, says: cut(cause instanceof Error ? cause.message : '') }
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const reply = await post(tokenUrl, headers, form.toString())
  const { access_token: text, expires_in: seconds } = fieldsOf(reply.body)
  if (reply.status === 200 && typeof text === 'string')
    return { text, goodUntil: at + 1_000 * Number(seconds ?? 0) - renewMs }
  const answer = answerOf(reply)
  return answer.outcome === 'refused' ? { ...answer, outcome: 'barred' } : answer
}

type Reply = { readonly status: number; readonly body: string; readonly retryAfter?: string | null }

async function post(url: string, headers: Record<string, string>, body: string): Promise<Reply> {
  try {
    const signal = AbortSignal.timeout(answerMs)
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    const text = (await answer.text()).slice(0, answerCharsMax)
    return { status: answer.status, body: text, retryAfter: answer.headers.get('retry-after') }
  } catch (cause) {
    return { status: 0, body: JSON.stringify({ error: { message: `no answer: ${String(cause)}` } }) }
  }
}

/** 401 and 403 are about the account, other 4xx about the page; the rest may pass. */
function answerOf({ status, body, retryAfter }: Reply): EngineAnswer {
  if (status >= 200 && status < 300) return { outcome: 'taken' }
  const says = saidIn(body)
  if (status === 401 || status === 403) return { outcome: 'barred', status, says }
  if (status >= 400 && status < 500 && status !== 408 && status !== 429)
    return { outcome: 'refused', status, says }
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined
  return { outcome: 'later', status, says, ...(seconds !== undefined && { afterSeconds: seconds }) }
}

function fieldsOf(body: string): Partial<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(body)
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}

/** `{error: {message}}` of the API, or `{error, error_description}` of the token's giver. */
function saidIn(body: string): string {
  const { error, error_description: description } = fieldsOf(body)
  if (typeof error === 'object' && error && 'message' in error) return cut(String(error.message))
  return cut([error, description].filter(Boolean).join(': ') || body)
}

const cut = (text: string): string => text.slice(0, saysCharsMax).replace(/\s+/g, ' ').trim()
