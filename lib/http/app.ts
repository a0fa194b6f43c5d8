import { Hono } from 'hono'
import { keptFeedId } from '../pipeline/search/file.ts'
import { type LoadSearch, searchReader } from '../pipeline/search/reader.ts'
import type { Runtime } from '../ports.ts'
import { errorFacts, Problem, type ProblemCode } from '../problem.ts'
import { addressLimit } from './address.ts'
import { callerLimit } from './caller.ts'
import { consoleApp } from './console.ts'
import { feedsApp } from './feeds.ts'
import { openapiApp } from './openapi.ts'
import { openingsApp } from './openings.ts'
import { pagesApp } from './pages.ts'
import { receiveApp } from './receive.ts'
import { refuse, statusOf } from './reply.ts'
import { sitemapApp } from './sitemap.ts'

/** Where documents come in: a function of its own, so that no flood of readers keeps a sender waiting. */
export const receivingApp = (runtime: Runtime) => whole(runtime, receiveApp(runtime))

/** Where partners and people read. */
export const servingApp = (runtime: Runtime) => whole(runtime, ...readingApps(runtime))

/** Both, as one process serves them on this machine; `load` reads the search index in another thread. */
export const localApp = (runtime: Runtime, load?: LoadSearch) =>
  whole(runtime, receiveApp(runtime), ...readingApps(runtime, load))

function readingApps(runtime: Runtime, load?: LoadSearch): Hono[] {
  const search = searchReader(runtime, load)
  return [
    feedsApp(runtime),
    openingsApp(runtime, search),
    openapiApp(runtime),
    consoleApp(runtime, { search, kept: searchReader(runtime, load, keptFeedId) }),
    sitemapApp(runtime, search),
    pagesApp(runtime, search),
  ]
}

function whole(runtime: Runtime, ...parts: readonly Hono[]) {
  const app = new Hono()
  app.use(addressLimit(runtime))
  app.use('/v1/*', callerLimit(runtime))
  app.get('/healthz', (c) => c.json({ ok: true }))
  for (const part of parts) app.route('/', part)
  app.notFound((c) => {
    const methods = methodsAt(c.req.path, app)
    if (methods.length === 0) return refuse(c, 'unknown_address')
    c.header('Allow', methods.join(', '))
    return refuse(c, 'method_not_allowed')
  })
  app.onError((error, c) => {
    const code = codeOf(error)
    const about = { method: c.req.method, path: c.req.path.slice(0, pathCharsMax), code }
    const isOurs = statusOf(code) >= 500
    // An alarm counts the first: cdk/alarms.ts.
    runtime.log.info(isOurs ? 'request failed' : 'request refused', { ...about, ...errorFacts(error) })
    return refuse(c, code)
  })
  return app
}

const pathCharsMax = 200

/** The methods that a path answers; what looks at every path is no answer. */
function methodsAt(path: string, { router }: Hono): string[] {
  const answered = (['GET', 'POST'] as const).filter((method) =>
    router.match(method, path)[0].some(([[, route]]) => route.method === method && route.path !== '/*'),
  )
  return answered.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}

/** A connection that broke is a store's; what else is thrown and no Problem is a bug. */
function codeOf(error: Error & { readonly code?: unknown; readonly $metadata?: unknown }): ProblemCode {
  if (error instanceof Problem) return error.code
  const isBroken = /^E[A-Z]+$|^ERR_STREAM_PREMATURE_CLOSE$/.test(String(error.code ?? ''))
  return isBroken || error.$metadata !== undefined ? 'store_unavailable' : 'internal_error'
}
