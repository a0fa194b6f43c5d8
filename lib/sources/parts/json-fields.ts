import * as z from 'zod'
import { Problem } from '../../problem.ts'
import { readRecord } from '../../schema.ts'
import type { Draft, DraftContext } from '../source.ts'

/**
 * What the fields of JSON records look like where nobody promised anything: any may be missing or null,
 * and ids come as numbers in one export and as text in the next.
 */
export const text = z.string().nullish()
export const texts = z.array(z.string().nullable()).nullish()
/** Of a place's finer parts, for which no record is refused: a postal code may be a number. */
export const placePart = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(undefined)
export const amount = z.union([z.number(), z.string()]).nullish()
/** "true" and "false" as well: such a flag may hide a place. */
export const truth = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')], {
    error: 'neither true nor false',
  })
  .nullish()
export const id = z.union([z.string(), z.number()]).nullish()
/** A date as text or as epoch seconds or milliseconds. */
export const moment = z.union([z.string(), z.number()]).nullish()

/** `null` and blank text are how records say nothing. */
export function said<T>(value: T | null | undefined): T | undefined {
  if (value === null || value === undefined) return undefined
  return typeof value === 'string' && value.trim() === '' ? undefined : value
}

/** An id as text, whatever it was written as. */
export function idText(value: string | number | null | undefined): string | undefined {
  const id = said(value)
  return id === undefined ? undefined : String(id)
}

/** A number, be it written as text; undefined for other words. */
export function numeric(value: string | number | null | undefined): number | undefined {
  const stated = said(value)
  return stated !== undefined && Number.isFinite(Number(stated)) ? Number(stated) : undefined
}

/** Those of the values that say anything, each once. */
export const saidOf = (...values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.flatMap((value) => said(value) ?? [])),
]

/** An object with members of its own: no list, no null. */
export const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record's keys; none where it is no object. */
export const keysOf = (record: unknown): ReadonlySet<string> =>
  new Set(isObject(record) ? Object.keys(record) : [])

/** Those of the names that the record has as keys. */
export function seenKeys(record: unknown, names: readonly string[]): readonly string[] {
  const keys = keysOf(record)
  return names.filter((name) => keys.has(name))
}

/** The object at a key of an unknown value, for looking only. */
export function innerOf(record: unknown, key: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, key)) return undefined
  // Own keys of any object may be read as unknown.
  return (record as Readonly<Record<string, unknown>>)[key]
}

export type FieldsRead<T> = { readonly value: T; readonly problems: NonNullable<Draft['problems']> }

/**
 * Reads a record by its schema. A field of the wrong type costs only itself and is listed, except those in
 * `needed` (title, id, by their paths), without which nobody can tell what the posting is.
 *
 * @returns Problem invalid_field for a record that is no object or whose needed field has the wrong type
 */
export function readFields<T>(
  schema: z.ZodType<T>,
  needed: readonly string[],
  record: unknown,
): FieldsRead<T> | Problem {
  const { value, lost, fatal } = readRecord(schema, record)
  const wrong = lost.find(({ at }) => needed.some((path) => isWithin(path, at) || isWithin(at, path)))
  if (value === undefined || wrong) {
    return new Problem('invalid_field', { field: wrong?.at ?? fatal[0]?.at ?? '' })
  }
  return { value, problems: lost.map(({ at, says }) => ({ code: 'invalid_field', field: at, detail: says })) }
}

/** "attributes.title" is within "attributes". */
const isWithin = (path: string, outer: string): boolean => `${path}.`.startsWith(`${outer}.`)

/** An adapter's `draft`, made of its schema and its map. What the map itself lists in `problems` is kept. */
export const drafting =
  <T>(
    schema: z.ZodType<T>,
    needed: readonly string[],
    toDraft: (record: T, context: DraftContext) => Draft | Problem | undefined,
  ) =>
  (record: unknown, context: DraftContext): Draft | Problem | undefined => {
    const fields = readFields(schema, needed, record)
    if (fields instanceof Problem) return fields
    const draft = toDraft(fields.value, context)
    if (draft === undefined || draft instanceof Problem || fields.problems.length === 0) return draft
    return { ...draft, problems: [...(draft.problems ?? []), ...fields.problems] }
  }
