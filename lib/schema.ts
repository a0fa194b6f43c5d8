import type { z } from 'zod'
import { limits } from './limits.ts'

type Issue = { readonly at: string; readonly says: string }
export type Read<T> = {
  readonly value?: T
  readonly lost: readonly Issue[]
  readonly fatal: readonly Issue[]
}

/** No more is listed than a receipt has room for. */
const issuesMax = limits.problemsPerReceiptMax

/**
 * Reads an untrusted record. A wrong optional field costs only itself, however deep it stands, and a wrong element of a
 * list only that one: it is left out and listed in `lost`, because one odd salary must not hide a job. A wrong or
 * missing required field costs what requires it; where that is the record, it is `fatal`, and there is no value.
 */
export function readRecord<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  let rest = input
  let lost: readonly Issue[] = []
  // Each round leaves something out, so there is an end to them.
  for (;;) {
    const read = schema.safeParse(rest)
    if (read.success) return { value: read.data, lost, fatal: [] }
    const faults = faultsOf(read.error.issues, rest)
    const issues = faults.slice(0, issuesMax).map(({ path, says }) => ({ at: path.join('.'), says }))
    const paths = faults.map(({ path }) => path)
    if (paths.some(isWhole)) return { lost: [], fatal: issues }
    rest = without(rest, paths)
    lost = [...lost, ...issues].slice(0, issuesMax)
  }
}

type Path = readonly PropertyKey[]

/** A value to leave out, by the keys that lead to it. */
type Fault = { readonly path: Path; readonly says: string }

const isWhole = (path: Path): boolean => path.length === 0

/** What is wrong in a value. */
const faultsOf = (issues: readonly z.core.$ZodIssue[], value: unknown): readonly Fault[] =>
  issues.flatMap((issue) => {
    const { path, message: says } = issue
    const inner =
      issue.code === 'invalid_union' ? faultsWithin(issue.errors, valueAt(value, path)) : undefined
    if (inner) return inner.map((fault) => ({ ...fault, path: [...path, ...fault.path] }))
    return [{ path: partThere(value, path), says }]
  })

/** Of what a value may be, it was meant to be the first of which only parts are wrong. */
function faultsWithin(
  options: readonly (readonly z.core.$ZodIssue[])[],
  value: unknown,
): readonly Fault[] | undefined {
  return options
    .map((issues) => faultsOf(issues, value))
    .find((faults) => faults.length > 0 && !faults.some(({ path }) => isWhole(path)))
}

const hasKey = (value: unknown, key: PropertyKey): value is object =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((outer, key) => (hasKey(outer, key) ? Reflect.get(outer, key) : undefined), value)

/** As far along the path as there is anything: what lacks something that it must have is of no use itself. */
const partThere = (value: unknown, path: Path): Path =>
  has(value, path) ? path : partThere(value, path.slice(0, -1))

function has(value: unknown, path: Path): boolean {
  const key = path.at(-1)
  return key === undefined || hasKey(valueAt(value, path.slice(0, -1)), key)
}

/** The value without what stands at these paths. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const byKey = Map.groupBy(paths, ([key]) => key)
  const kept = (key: PropertyKey, inner: unknown): readonly unknown[] => {
    const below = byKey.get(key)?.map((path) => path.slice(1))
    if (!below) return [inner]
    return below.some(isWhole) ? [] : [without(inner, below)]
  }
  if (Array.isArray(value)) return value.flatMap((inner, at) => kept(at, inner))
  const members = Object.entries(Object(value))
  return Object.fromEntries(members.flatMap(([key, inner]) => kept(key, inner).map((one) => [key, one])))
}
