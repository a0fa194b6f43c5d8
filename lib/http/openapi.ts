import { Hono } from 'hono'
import * as z from 'zod'
import { limits } from '../limits.ts'
import { replyPage } from './page-reply.ts'
import { docsPage } from './pages/docs.ts'
import { type Route, routes } from './routes.ts'
import {
  changesQuery,
  feedList,
  jsearchDetailsQuery,
  jsearchEnvelope,
  jsearchQuery,
  openingQuery,
  openingsPage,
  openingsQuery,
  partnerOpening,
  problemBody,
  received,
  senderReceipt,
  uploadForm,
} from './schemas.ts'

const components = {
  Opening: partnerOpening,
  OpeningsPage: openingsPage,
  JsearchAnswer: jsearchEnvelope,
  FeedList: feedList,
  Received: received,
  UploadForm: uploadForm,
  Receipt: senderReceipt,
  Problem: problemBody,
}

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return made
}

const reference = (name: keyof typeof components) => ({ $ref: `#/components/schemas/${name}` })

/** Query parameters from the schema that the route checks them with: the document cannot promise another. */
function parametersOf(query: z.ZodObject): object[] {
  const { properties = {}, required = [] } = schemaOf(query, 'input')
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as { description?: string }
    return {
      name,
      in: 'query',
      required: required.includes(name),
      ...(description && { description }),
      schema: rest,
    }
  })
}

const queries: Record<NonNullable<Route['query']>, z.ZodObject> = {
  openings: openingsQuery,
  opening: openingQuery,
  changes: changesQuery,
  jsearch: jsearchQuery,
  jsearchDetails: jsearchDetailsQuery,
}

const refusals: Readonly<Record<number, string>> = {
  400: 'The request is not of the form this route takes',
  401: 'The key is missing, unknown, expired or revoked',
  404: 'There is nothing here for this key',
  409: 'The id was used for another document',
  410: 'Not all that changed since is kept: pull the full feed and go on from there',
  413: 'The document is too large: ask for an upload form',
  429: 'Too many requests; wait as long as Retry-After says',
  500: 'A fault of ours, which we are told of',
  503: 'A store did not answer; the same request may succeed later',
}

/** What every route may answer with that is counted and asks a store. */
const always = [429, 500, 503]

const refusedBy = ({ path, refuses }: Route): number[] => [
  ...refuses,
  ...(path.startsWith('/v1/') ? always : []),
]

/** How a key may be shown; any one will do. */
const security = [{ bearer: [] }, { basic: [] }, { apiKey: [] }]
const urlKey = {
  name: 'key',
  in: 'query',
  description: 'The key of the feed’s URL, for readers that can send no header',
  schema: { type: 'string' },
}

function operation(route: Route) {
  const query = route.query && queries[route.query]
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  }))
  const inHeaders = (route.headers ?? []).map(([name, description]) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  }))
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.isOpen && { security: [] }),
    ...(route.takesUrlKey && { security: [...security, { urlKey: [] }] }),
    parameters: [
      ...inPath,
      ...(query ? parametersOf(query) : []),
      ...(route.takesUrlKey ? [urlKey] : []),
      ...inHeaders,
    ],
    ...(route.takes && {
      requestBody: { required: true, description: route.takes, content: { '*/*': { schema: {} } } },
    }),
    responses: Object.fromEntries([...route.answers.map(answerOf), ...refusedBy(route).map(refusalOf)]),
  }
}

const answerOf = ([status, description, mediaType, ...schemas]: Route['answers'][number]) =>
  [
    String(status),
    {
      description,
      ...(mediaType && {
        content: { [mediaType]: { schema: schemas.length > 0 ? { anyOf: schemas.map(reference) } : {} } },
      }),
    },
  ] as const

const refusalOf = (status: number) =>
  [
    String(status),
    {
      description: refusals[status] ?? '',
      ...(status === 429 && {
        headers: { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } },
      }),
      content: { 'application/problem+json': { schema: reference('Problem') } },
    },
  ] as const

const about =
  'Openings, each once, from all their sources. ' +
  `A key may make ${limits.apiBurstMax} requests at once and ${limits.apiRequestsPerSecondMax} a second after that; ` +
  `pull feeds ${limits.pullsBurstMax} times and ${limits.pullsPerSecondMax} a second; a source may deliver ` +
  `${limits.deliveriesBurstMax} documents and ${limits.deliveriesPerSecondMax} a second.`

/** OpenAPI 3.1, made from the schemas with which requests are checked and answers are shaped. */
export function openapiDocument(baseUrl: string) {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const at = paths[route.path] ?? {}
    paths[route.path] = at
    for (const method of route.methods)
      at[method] = operation({ ...route, id: `${method === 'head' ? method : ''}${route.id}` })
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rolecast',
      version: '1',
      description: about,
    },
    servers: [{ url: baseUrl }],
    security,
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        basic: { type: 'http', scheme: 'basic', description: 'The key as password; any user name' },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
        urlKey: { type: 'apiKey', in: 'query', name: 'key' },
      },
      schemas: Object.fromEntries(
        Object.entries(components).map(([name, schema]) => [name, schemaOf(schema)]),
      ),
    },
  }
}

/** The API's own description, for programs and for people. */
export function openapiApp({ baseUrl }: { readonly baseUrl: string }) {
  const document = openapiDocument(baseUrl)
  return new Hono()
    .get('/openapi.json', (c) => c.json(document, 200, { 'Cache-Control': 'public, max-age=300' }))
    .get('/docs', (c) => replyPage(c, docsPage(document, baseUrl)))
}
