import { type Context, Hono } from 'hono'
import { callerOf } from '../pipeline/access.ts'
import { sourceState, sourceStates } from '../pipeline/documents/source-states.ts'
import { feedOfFile } from '../pipeline/feeds/split.ts'
import { feedStates } from '../pipeline/feeds/state.ts'
import { reportOf } from '../pipeline/feeds/versions.ts'
import { openingFor } from '../pipeline/openings/opening-for.ts'
import { recordOf } from '../pipeline/openings/record.ts'
import { readIndexing } from '../pipeline/search/indexing-state.ts'
import type { Search } from '../pipeline/search/reader.ts'
import { sourceOf } from '../pipeline/sources.ts'
import type { Runtime } from '../ports.ts'
import { ranked } from '../search/find.ts'
import { replyPrivatePage, wantsPage } from './page-reply.ts'
import { closedPage, consolePage, saidPage } from './pages/console.ts'
import { feedPage, feedsPage } from './pages/console-feeds.ts'
import { partnersPage } from './pages/console-partners.ts'
import { receiptPage, sourcePage, sourcesPage } from './pages/console-sources.ts'
import type { PageContext } from './pages/layout.ts'
import { recordPage } from './pages/record.ts'
import { wordsIn } from './pages/words.ts'
import { presentedKey, refuse, shownBy } from './reply.ts'

const listedMost = 50
const receiptsMost = 100
const versionsMost = 50
/** Longer than any id of ours, and shorter than what a store could not look up. */
const pathCharsMax = 200

/** The operator's pages: everything we know, open to an operator's key alone (the password of Basic, in a browser). */
export function consoleApp(
  runtime: Runtime,
  { search, kept }: { readonly search: () => Promise<Search>; readonly kept: () => Promise<Search> },
) {
  const app = new Hono()
  const missing = (c: Context, what: string) =>
    replyPrivatePage(
      c,
      saidPage('Not found', `There is no ${what} under this id.`, contextOf(c, runtime)),
      404,
    )

  app.use('/console/*', async (c, next) => {
    const caller = await callerOf(presentedKey(shownBy(c)), runtime)
    if (caller && 'operator' in caller) return c.req.path.length > pathCharsMax ? missing(c, 'page') : next()
    const refused = refuse(c, 'unknown_key')
    const refusal = wantsPage(c) ? await replyPrivatePage(c, closedPage(contextOf(c, runtime)), 401) : refused
    // Browsers ask for a password only where Basic comes first, and Chromium only where it stands alone.
    refusal.headers.set('WWW-Authenticate', 'Basic realm="Rolecast console", charset="UTF-8"')
    return refusal
  })

  app.get('/console/', (c) => {
    c.header('Cache-Control', 'private, no-store')
    return c.redirect(`/console${new URL(c.req.url).search}`, 301)
  })

  app.get('/console', async (c) => {
    const q = c.req.query('q')?.slice(0, 200)
    const listed = ({ index }: Search) => {
      const numbers = ranked(index, { words: q }, runtime.now())
      return { roles: Array.from(numbers.slice(0, listedMost), (n) => index.card(n)), count: numbers.length }
    }
    const { state: indexing } = await readIndexing(runtime)
    const list = { q, open: listed(await search()), kept: listed(await kept()), indexing }
    return replyPrivatePage(c, consolePage(list, contextOf(c, runtime)))
  })

  app.get('/console/openings/:id', async (c) => {
    const id = c.req.param('id')
    const opening = await openingFor(id, runtime)
    if (!opening) return missing(c, 'opening')
    const record = await recordOf(opening, runtime)
    if (c.req.query('shape') === 'json') return c.json(record, 200, { 'Cache-Control': 'private, no-store' })
    const { nameOf } = await search()
    return replyPrivatePage(c, recordPage(record, nameOf, contextOf(c, runtime)))
  })

  app.get('/console/sources', async (c) =>
    replyPrivatePage(c, sourcesPage(await sourceStates(runtime), contextOf(c, runtime))),
  )

  app.get('/console/sources/:id', async (c) => {
    const source = await sourceOf(c.req.param('id'), runtime)
    if (!source) return missing(c, 'source')
    const [state, receipts, scopes] = await Promise.all([
      sourceState(source, runtime),
      runtime.receipts.list(source.sourceId, receiptsMost),
      runtime.sources.scopes(source.sourceId),
    ])
    return replyPrivatePage(c, sourcePage({ ...state, receipts, scopes }, contextOf(c, runtime)))
  })

  app.get('/console/receipts/:id', async (c) => {
    const receipt = await runtime.receipts.get(c.req.param('id'))
    if (!receipt) return missing(c, 'receipt')
    const removed = await runtime.postings.notedRemoval(receipt.sourceId, receipt.sequence)
    return replyPrivatePage(c, receiptPage(receipt, removed, contextOf(c, runtime)))
  })

  app.get('/console/feeds', async (c) => {
    const states = await Array.fromAsync(feedStates(await runtime.partners.list(), runtime))
    return replyPrivatePage(c, feedsPage(states, contextOf(c, runtime)))
  })

  app.get('/console/feeds/:id', async (c) => {
    const fileId = c.req.param('id')
    const partner = await runtime.partners.byFeedId(feedOfFile(fileId))
    const states = await Array.fromAsync(feedStates(partner ? [partner] : [], runtime))
    const state = states.find((one) => one.fileId === fileId)
    if (!partner || !state) return missing(c, 'feed')
    const [history, report, notices] = await Promise.all([
      runtime.feeds.history(fileId, versionsMost),
      state.current ? reportOf(state.current, runtime) : { lines: [], notes: [] },
      runtime.partners.notices(partner.partnerId),
    ])
    return replyPrivatePage(c, feedPage({ state, history, report, notices }, contextOf(c, runtime)))
  })

  app.get('/console/partners', async (c) =>
    replyPrivatePage(c, partnersPage(await runtime.partners.list(), contextOf(c, runtime))),
  )

  app.get('/console/*', (c) => missing(c, 'page'))

  return app
}

const contextOf = (c: Context, { now, baseUrl }: Runtime): PageContext => ({
  words: wordsIn('en'),
  language: 'en',
  now: now(),
  baseUrl,
  path: c.req.path,
  isEnglishOnly: true,
})
