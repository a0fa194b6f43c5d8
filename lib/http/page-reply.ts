import type { Context } from 'hono'
import type { Html } from './pages/layout.ts'

/**
 * Nothing on our pages runs, and nothing but our style sheet and employers' logos is loaded: a posting that slipped a
 * script past every other guard would still find no place to run it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src https: data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

type PageStatus = 200 | 401 | 404 | 410

/** Whether a person asks, by a browser: programs name no HTML. */
export const wantsPage = (c: Context): boolean => /\btext\/html\b/i.test(c.req.header('accept') ?? '')

const keptForAMinute = 'public, max-age=60'

/** A page that a CDN may keep for a minute. Its language depends on what the reader prefers. */
export async function replyPage(c: Context, content: Html, status: PageStatus = 200): Promise<Response> {
  return c.html(await content, status, {
    'Cache-Control': keptForAMinute,
    Vary: 'Accept-Language',
    ...pageHeaders,
  })
}

/**
 * Leads to where a page is by now, with what else was asked. Kept no longer than pages are: browsers keep a 301 that
 * says nothing for ever, and would go round in circles between two titles once one comes back.
 */
export function replyMoved(c: Context, path: string): Response {
  c.header('Cache-Control', keptForAMinute)
  return c.redirect(path + new URL(c.req.url).search, 301)
}

/** A page for one pair of eyes. */
export const replyPrivatePage = async (
  c: Context,
  content: Html,
  status: PageStatus = 200,
): Promise<Response> =>
  c.html(await content, status, { 'Cache-Control': 'private, no-store', ...pageHeaders })
