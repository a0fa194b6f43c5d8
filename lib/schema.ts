import type { z } from 'zod'

export type Issue = { readonly at: string; readonly says: string }
export type Read<T> = {
  readonly value?: T
  readonly lost: readonly Issue[]
  readonly fatal: readonly Issue[]
}

/**
 * Reads an untrusted record. A wrong optional field costs only itself: it is left out and listed in `lost`, because one
 * odd salary must not hide a job. A wrong or missing required field is `fatal`, and there is no value.
 */
export function readRecord<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  const first = schema.safeParse(input)
  if (first.success) return { value: first.data, lost: [], fatal: [] }
  const issues = first.error.issues.map(({ path, message }) => ({
    key: path[0],
    at: path.join('.'),
    says: message,
  }))
  if (typeof input !== 'object' || input === null) return { lost: [], fatal: issues }

  const bad = new Set(issues.map(({ key }) => String(key)))
  const rest = Object.fromEntries(Object.entries(input).filter(([key]) => !bad.has(key)))
  const second = schema.safeParse(rest)
  return second.success ? { value: second.data, lost: issues, fatal: [] } : { lost: [], fatal: issues }
}
