import { describe, expect, it } from 'vitest'
import { localApp } from '../../lib/http/app.ts'
import { openapiDocument } from '../../lib/http/openapi.ts'
import { openingsQuery } from '../../lib/http/openings-schema.ts'
import { routes } from '../../lib/http/routes.ts'
import { fakeRuntime } from '../simulation/fakes.ts'
import { atOnce } from '../simulation/steps.ts'
import { fakeStore } from '../simulation/store.ts'

const document = openapiDocument('https://rolecast.example')
const list = document.paths['/v1/openings']?.['get'] as {
  parameters: { name: string; schema: object; required: boolean }[]
  responses: Record<string, object>
}

describe('the OpenAPI document', () => {
  it('tells of every route of the API, and of no other', () => {
    const runtime = fakeRuntime(fakeStore(Date.now), atOnce)
    const served = localApp(runtime)
      .routes.filter(({ path, method }) => /^\/(?:v1|healthz)/.test(path) && /^(?:GET|POST)$/.test(method))
      .map(({ path }) => path.replace(/:(\w+)/g, '{$1}'))
    expect(routes.map(({ path }) => path).sort()).toEqual([...new Set(served)].sort())
  })

  it('names every query parameter that the route checks, and no other', () => {
    expect(list.parameters.map(({ name }) => name)).toEqual(Object.keys(openingsQuery.shape))
    expect(list.parameters.filter(({ required }) => required)).toEqual([])
  })

  it('carries limits and vocabularies over from the schemas', () => {
    const schemaOf = (name: string) => list.parameters.find((one) => one.name === name)?.schema
    expect(schemaOf('limit')).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 20 })
    expect(schemaOf('workplace')).toMatchObject({ enum: ['onsite', 'hybrid', 'remote'] })
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
