import { describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { openapiApp, openapiDocument } from '../../lib/http/openapi.ts'
import { routes } from '../../lib/http/routes.ts'
import * as schemas from '../../lib/http/schemas.ts'
import { problemCodes } from '../../lib/problem.ts'
import { inMemory } from '../memory.ts'

const document = openapiDocument('https://rolecast.example')
const list = document.paths['/v1/openings']?.['get'] as {
  parameters: { name: string; schema: object; required: boolean; description?: string }[]
  responses: Record<string, object>
}

describe('the OpenAPI document', () => {
  it('tells of every route of the API, and of no other', () => {
    const runtime = inMemory()
    const served = localApp(runtime)
      .routes.filter(({ path, method }) => /^\/(?:v1|healthz)/.test(path) && /^(?:GET|POST)$/.test(method))
      .map(({ path }) => path.replace(/:(\w+)/g, '{$1}'))
    expect(routes.map(({ path }) => path).sort()).toEqual([...new Set(served)].sort())
  })

  it('names every query parameter that the route checks, and no other', () => {
    expect(list.parameters.map(({ name }) => name)).toEqual(Object.keys(schemas.openingsQuery.shape))
    expect(list.parameters.filter(({ required }) => required)).toEqual([])
  })

  it('demands the parameters without which a route refuses', () => {
    const demanded = Object.entries(document.paths).flatMap(([path, methods]) =>
      ((methods['get'] as typeof list | undefined) ?? { parameters: [] }).parameters
        .filter((one) => one.required && 'in' in one && one.in === 'query')
        .map(({ name }) => `${path} ${name}`),
    )
    expect(demanded).toEqual(['/v1/jsearch/job-details job_id', '/v1/feeds/{feedId}/changes since'])
  })

  it('names the codes that a receipt may have', () => {
    expect(document.components.schemas['Receipt']?.properties?.['reason']).toEqual({
      type: 'string',
      enum: Object.keys(problemCodes),
    })
  })

  it('carries limits and vocabularies over from the schemas', () => {
    const schemaOf = (name: string) => list.parameters.find((one) => one.name === name)?.schema
    expect(schemaOf('limit')).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 20 })
    expect(schemaOf('workplace')).toMatchObject({ enum: ['onsite', 'hybrid', 'remote'] })
  })

  it('says of every query parameter what it means', () => {
    for (const methods of Object.values(document.paths))
      for (const operation of Object.values(methods))
        for (const parameter of (operation as typeof list).parameters)
          if (!('in' in parameter) || parameter.in === 'query')
            expect(parameter).toHaveProperty('description', expect.stringMatching(/\w/))
  })

  it('says of what changed since a time that it is no cursor, and which route has one', () => {
    const { description } = list.parameters.find(({ name }) => name === 'changedSince') ?? {}
    const [, path = ''] = /no cursor.*GET (\S+)/.exec(description ?? '') ?? []
    expect(Object.keys(document.paths)).toContain(path)
  })

  it('is shown to people without the marks of its code', async () => {
    const page = await openapiApp({ baseUrl: 'https://rolecast.example' }).request('/docs')
    const text = await page.text()
    expect(text).toContain('<code>nextCursor</code> of the answer before')
    expect(text).not.toContain('`')
  })

  it('resolves every reference in itself', () => {
    const text = JSON.stringify(document)
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(
      [...new Set(names)].filter((name) => !Object.hasOwn(document.components.schemas, name ?? '')),
    ).toEqual([])
    expect(text).not.toContain('#/$defs')
  })

  it('says of every route what it refuses, as a problem', () => {
    for (const { path, methods, refuses } of routes) {
      for (const method of methods) {
        const operation = document.paths[path]?.[method] as typeof list | undefined
        for (const status of refuses) {
          expect(JSON.stringify(operation?.responses[status])).toContain('application/problem+json')
        }
      }
    }
  })

  it('gives every operation a name of its own', () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    const ids = operations.map((operation) => (operation as { operationId: string }).operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
