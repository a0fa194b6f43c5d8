import { type Field, meaningOf } from './field-names.ts'
import type { Leaf } from './flatten.ts'
import type { FieldChoice, Mapping } from './mapping.ts'
import { fits } from './refuted.ts'

/** What a posting has one of is not found in a list inside it: `metadata[].name` is no title. */
export const ofWhole = new Set<Field>([
  'title',
  'sourceRef',
  'requisitionId',
  'url',
  'posted',
  'validThrough',
  'open',
  'closed',
  'status',
])

export const hundredths = (value: number): number => Math.round(value * 100) / 100

const laterMax = 5_000

/** What a leaf of a record is; by its name alone where the samples did not show its path. */
export function choiceOf(mapping: Mapping, leaf: Leaf): FieldChoice | undefined {
  if (mapping.later.has(leaf.path)) return mapping.later.get(leaf.path)
  const shown = mapping.choices.find(({ path }) => path === leaf.path)
  const choice = shown ?? (mapping.refuted?.has(leaf.path) ? undefined : lateChoice(mapping, leaf))
  if (mapping.later.size < laterMax) mapping.later.set(leaf.path, choice)
  return choice
}

function lateChoice(mapping: Mapping, { path, segments, group, value }: Leaf): FieldChoice | undefined {
  const meaning = meaningOf(segments)
  if (meaning && group !== '' && ofWhole.has(meaning.field)) return undefined
  if (!meaning || mapping.choices.some(({ field, how }) => field === meaning.field && how === 'given'))
    return undefined
  if (!meaning.part && !fits(meaning.field, segments)(value)) return undefined
  const { field, score, part } = meaning
  return { field, path, how: 'name', confidence: hundredths(score / 2), ...(part && { part }) }
}
