import { type Context, Hono } from 'hono'
import { callerOf } from '../pipeline/access.ts'
import { openingFor } from '../pipeline/openings/opening-for.ts'
import { recordOf } from '../pipeline/openings/record.ts'
import { readIndexing } from '../pipeline/search/indexing-state.ts'
import type { Search } from '../pipeline/search/reader.ts'
import type { Runtime } from '../ports.ts'
import { ranked } from '../search/find.ts'
import { replyPrivatePage } from './page-reply.ts'
import type { PageContext } from './pages/layout.ts'
import { consolePage, recordPage } from './pages/record.ts'
import { wordsIn } from './pages/words.ts'
import { presentedKey, refuse } from './reply.ts'

const listedMost = 50

/** The operator's pages: everything we know, open to an operator's key alone (the password of Basic, in a browser). */
export function consoleApp(runtime: Runtime, search: () => Promise<Search>) {
  const app = new Hono()

  app.use('/console/*', async (c, next) => {
    const caller = await callerOf(presentedKey(c.req.header('authorization')), runtime)
    if (caller && 'operator' in caller) return next()
    const refusal = refuse(c, 'unknown_key')
    // Browsers ask for a password only where Basic comes first, and Chromium only where it stands alone.
    refusal.headers.set('WWW-Authenticate', 'Basic realm="Rolecast console", charset="UTF-8"')
    return refusal
  })

  app.get('/console', async (c) => {
    const { index } = await search()
    const q = c.req.query('q')?.slice(0, 200)
    const numbers = ranked(index, { words: q })
    const roles = Array.from(numbers.slice(0, listedMost), (n) => index.card(n))
    const { state: indexing } = await readIndexing(runtime)
    const list = { q, roles, count: numbers.length, indexing }
    return replyPrivatePage(c, consolePage(list, contextOf(c, runtime)))
  })

  app.get('/console/openings/:id', async (c) => {
    const id = c.req.param('id')
    const opening = await openingFor(id, runtime)
    if (!opening) return refuse(c, 'not_found')
    const record = await recordOf(opening, runtime)
    if (c.req.query('shape') === 'json') return c.json(record, 200, { 'Cache-Control': 'private, no-store' })
    const { nameOf } = await search()
    return replyPrivatePage(c, recordPage(record, nameOf, contextOf(c, runtime)))
  })

  return app
}

const contextOf = (c: Context, { now, baseUrl }: Runtime): PageContext => ({
  words: wordsIn('en'),
  language: 'en',
  now: now(),
  baseUrl,
  path: c.req.path,
})
