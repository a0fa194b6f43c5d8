import type { Survival } from '../../opening.ts'
import { keyOf, type Posting } from '../../posting.ts'

/** A field's value, whose it was, why, and what other postings said instead. */
export type Won = {
  readonly field: string
  readonly value: unknown
  readonly from: Posting | undefined
  readonly reason: string
  readonly lost: readonly { readonly posting: Posting; readonly value: unknown }[]
}

type Choice = { readonly winner?: Posting | undefined; readonly reason?: string | undefined }

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The value of one field: the chosen winner's, else the first posting's that says anything. Postings come
 * nearest source first. Undefined when nobody says anything.
 */
export function win(
  postings: readonly Posting[],
  field: string,
  read: (posting: Posting) => unknown,
  { winner, reason }: Choice = {},
): Won | undefined {
  const saying = postings.filter((posting) => read(posting) !== undefined)
  const from = winner && read(winner) !== undefined ? winner : saying[0]
  if (!from) return undefined
  const value = read(from)
  const lost = saying
    .filter((posting) => posting !== from && !sameJson(read(posting), value))
    .map((posting) => ({ posting, value: read(posting) }))
  const nearest =
    saying.length === 1
      ? 'the only source that says it'
      : `the nearest source (${from.channel ?? 'unranked'})`
  return {
    field,
    value,
    from,
    reason: reason ?? (lost.length === 0 && saying.length > 1 ? 'all sources agree' : nearest),
    lost,
  }
}

/** Whole texts stay with their postings; the record of what lost gives their length. */
const lostValue = (field: string, posting: Posting, value: unknown): unknown =>
  field === 'description' ? `${posting.description.text.length} characters` : value

/** Where every field came from, for `opening.origin`. */
export function originOf(won: Readonly<Record<string, Won | undefined>>): Record<string, Survival> {
  const origin: Record<string, Survival> = {}
  for (const [field, found] of Object.entries(won)) {
    if (!found?.from) continue
    const { from, reason, lost } = found
    origin[field] = {
      ...(from.origin[field] ?? { from: 'field' }),
      posting: keyOf(from),
      reason,
      ...(lost.length > 0
        ? {
            lost: lost.map(({ posting, value }) => ({
              posting: keyOf(posting),
              value: lostValue(field, posting, value),
            })),
          }
        : {}),
    }
  }
  return origin
}
