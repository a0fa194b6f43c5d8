import { type Context, Hono } from 'hono'
import type { Opening } from '../opening.ts'
import { engineReader } from '../pipeline/feeds/rights.ts'
import { isOver } from '../pipeline/lifecycle.ts'
import { openingFor } from '../pipeline/openings/opening-for.ts'
import { publicViews } from '../pipeline/search/public.ts'
import type { Search } from '../pipeline/search/reader.ts'
import type { Runtime } from '../ports.ts'
import { cardOf } from '../search/card.ts'
import { facetValues, ranked } from '../search/find.ts'
import { meantBy } from '../search/near.ts'
import { similarRoles } from '../search/similar.ts'
import { idOfSlug, pagePath } from '../search/slug.ts'
import { type Facet, facets } from '../search/terms.ts'
import { pageMarkup } from './markup.ts'
import { oncePerIndex } from './once.ts'
import { replyMoved, replyPage, replyPrivatePage, wantsPage } from './page-reply.ts'
import { browsePage, type Choice, directoryPage, facetLinks } from './pages/browse.ts'
import { gonePage, missingPage } from './pages/gone.ts'
import { jobPage } from './pages/job.ts'
import type { Html, PageContext } from './pages/layout.ts'
import { stylePath, styleSheet } from './pages/style.ts'
import { languageOf, wordsIn } from './pages/words.ts'
import { refuse } from './reply.ts'

const rolesPerPage = 20
const similarMost = 5
const facetValuesShown = 8
const directoryMost = 1_000
const choiceCharsMax = 200

/** What people and search engines read. One read of the table per posting page; lists come from the index in memory. */
export function pagesApp(runtime: Runtime, search: () => Promise<Search>) {
  const app = new Hono()
  /** A thousand links take longer than all the rest of a page. */
  const directories = oncePerIndex<Html[]>()

  app.get('/', (c) => c.redirect('/jobs', 302))

  app.get('/jobs/', (c) => replyMoved(c, '/jobs'))

  app.get('/jobs', async (c) => {
    const context = contextOf(c, runtime)
    const list = listFor(choiceOf(c), await search(), { page: pageNumber(c), now: context.now })
    // A page behind the last has nothing that anybody should keep.
    if (list.page > Math.max(1, list.pages)) return replyPage(c, missingPage(context), 404)
    return replyPage(c, browsePage(list, context))
  })

  app.get('/jobs/by/:facet', async (c) => {
    const facet = facets.find((name) => name === c.req.param('facet'))
    const context = contextOf(c, runtime)
    if (!facet) return replyPage(c, missingPage(context), 404)
    const { index } = await search()
    const links = directories(index, `${facet} ${context.language}`, () =>
      facetLinks(facet, facetValues(index, facet, directoryMost), context),
    )
    return replyPage(c, directoryPage(facet, links, context))
  })

  app.get('/jobs/:slug', async (c) => {
    const found = await search()
    const openingId = idOfSlug(c.req.param('slug'))
    const opening = openingId && (await openingFor(openingId, runtime))
    const given = { rights: found.rights, runtime }
    const [view] = opening ? await publicViews([opening], given) : []
    // What only some partners may have is not there for anybody else: no address of its own may name its title either.
    if (!view) return replyPage(c, missingPage(contextOf(c, runtime)), 404)
    if (view.openingId !== openingId) return replyMoved(c, pagePath(view))
    return replyOpening(c, view, { found, runtime })
  })

  app.get('/assets/:file', (c) => {
    if (c.req.path !== stylePath) return refuse(c, 'not_found')
    const headers = {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    }
    return c.body(styleSheet, 200, { ...headers, 'Content-Type': 'text/css; charset=utf-8' })
  })

  // What nobody else answers, to a person; programs get their own error. Kept by no cache, which would mix them.
  app.get('*', (c, next) =>
    wantsPage(c) ? replyPrivatePage(c, missingPage(contextOf(c, runtime)), 404) : next(),
  )

  return app
}

type Given = { readonly found: Search; readonly runtime: Runtime }

/** Of an opening as everybody may see it. */
function replyOpening(c: Context, opening: Opening, { found, runtime }: Given) {
  const context = contextOf(c, runtime, opening.description.language)
  const similar = similarRoles(found.index, cardOf(opening), { most: similarMost, now: context.now })
  const status = isOver(opening.validThrough, context.now) ? 'expired' : opening.status
  if (status !== 'open') return replyPage(c, gonePage(opening.title, { status, similar }, context), 410)
  const path = pagePath(opening)
  if (decoded(c.req.path) !== decoded(path)) return replyMoved(c, path)
  const isForEngines = found.rights.mayReadAll(opening, engineReader)
  const jsonLd = isForEngines ? pageMarkup(opening, runtime.baseUrl + path) : undefined
  return replyPage(c, jobPage({ opening, similar, jsonLd, nameOf: found.nameOf }, context))
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function contextOf(c: Context, runtime: Runtime, own?: string): PageContext {
  const asked = c.req.query('lang')
  const language = languageOf(asked, c.req.header('accept-language'), own)
  const query = new URLSearchParams(c.req.query())
  query.delete('lang')
  const path = query.size > 0 ? `${c.req.path}?${query}` : c.req.path
  return { language, words: wordsIn(language), now: runtime.now(), baseUrl: runtime.baseUrl, path }
}

function choiceOf(c: Context): Choice {
  const names = ['q', 'workplace', 'seniority', ...facets] as const
  const said = names.map((name) => [name, c.req.query(name)?.slice(0, choiceCharsMax).trim() || undefined])
  return Object.fromEntries(said.filter(([, value]) => value !== undefined))
}

function pageNumber(c: Context): number {
  const asked = c.req.query('page') ?? '1'
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}

type At = { readonly page: number; readonly now: number }

function listFor({ q, ...choice }: Choice, { index }: Search, { page, now }: At) {
  const query = { words: q, ...choice }
  const numbers = ranked(index, query, now)
  const from = (page - 1) * rolesPerPage
  const roles = Array.from(numbers.slice(from, from + rolesPerPage), (n) => index.card(n))
  const shown: readonly Facet[] = ['category', 'place', 'employer', 'skill']
  return {
    choice: { q, ...choice },
    roles,
    count: numbers.length,
    meant: numbers.length === 0 ? meantBy(index, query, now) : undefined,
    page,
    pages: Math.ceil(numbers.length / rolesPerPage),
    top: shown.map((facet) => [facet, facetValues(index, facet, facetValuesShown)] as const),
    labelOf: (facet: Facet, slug: string) => index.label(`${facet}:${slug}`) ?? slug,
  }
}
