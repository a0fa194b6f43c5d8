import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { receive } from '../../../lib/pipeline/documents/receive.ts'
import { Problem } from '../../../lib/problem.ts'
import type { Source } from '../../../lib/source.ts'
import { fakeRuntime } from '../../simulation/fakes.ts'
import { atOnce } from '../../simulation/steps.ts'
import { fakeStore } from '../../simulation/store.ts'

const remotive = readFileSync('fixtures/sources/remotive/legal-notice/input.json')
const unknown = Buffer.from('Dear all, the bakery is closed on Monday.')

it.each<[string, Partial<Source>, Buffer, Source['formats']]>([
  ['a document of a kind with terms, where nobody had said its kind', {}, remotive, ['remotive']],
  ['the same again', { formats: ['remotive'] }, remotive, ['remotive']],
  ['a document of the kind that was said', { format: 'remotive' }, remotive, undefined],
  ['a document that could not be read', {}, unknown, undefined],
])('%s leaves its kind with the source as it should', async (_, said, body, formats) => {
  const runtime = fakeRuntime(
    fakeStore(() => Date.parse('2026-11-14T09:00:00Z')),
    atOnce,
  )
  await runtime.sources.put({ sourceId: 'crumb', name: 'Crumb', secrets: [], keys: [], ...said })
  const receipt = await receive({ sourceId: 'crumb', webhookId: 'm1', body }, runtime)
  if (receipt instanceof Problem) throw receipt
  await ingest(receipt.key, runtime)
  const source = await runtime.sources.get('crumb')
  expect(source?.formats).toEqual(formats)
  expect(source?.name).toBe('Crumb')
})
