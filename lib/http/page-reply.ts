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

/** A page that a CDN may keep for a minute. Its language depends on what the reader prefers. */
export async function replyPage(c: Context, content: Html, status: PageStatus = 200): Promise<Response> {
  return c.html(await content, status, {
    'Cache-Control': 'public, max-age=60',
    Vary: 'Accept-Language',
    ...pageHeaders,
  })
}

/** A page for one pair of eyes. */
export const replyPrivatePage = async (
  c: Context,
  content: Html,
  status: PageStatus = 200,
): Promise<Response> =>
  c.html(await content, status, { 'Cache-Control': 'private, no-store', ...pageHeaders })
