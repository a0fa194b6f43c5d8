import { Problem } from '../../lib/problem.ts'
import { type NormaliseContext, type Normalised, normalise } from '../../lib/sources/normalise.ts'
import type { Draft } from '../../lib/sources/source.ts'

const context: NormaliseContext = {
  sourceId: 'quill',
  channel: 'feed',
  capturedAt: '2026-05-01T12:00:00Z',
  format: 'generic-json',
}

const baker: Draft = {
  paths: { title: 'name', sourceRef: 'id' },
  sourceRef: 'a1',
  title: 'Baker',
  employer: { name: 'Forno Nord' },
  places: ['Leeds, UK'],
  url: 'https://forno.example/jobs/a1',
  body: [{ html: '<p>Bake bread for the whole street with four other people who get up early.</p>' }],
}

export function read(draft: Partial<Draft>, more: Partial<NormaliseContext> = {}): Normalised {
  const result = normalise({ ...baker, ...draft }, { ...context, ...more })
  if (result instanceof Problem) throw result
  return result
}
export const posting = (draft: Partial<Draft>, more: Partial<NormaliseContext> = {}) =>
  read(draft, more).posting
export const refusal = (draft: Partial<Draft>) => {
  const result = normalise({ ...baker, ...draft }, context)
  return result instanceof Problem ? result.code : 'accepted'
}
