import type { Head } from './source.ts'

/**
 * How many records a document says it has, under names that senders use for it; folded to lower-case letters.
 */
const totals = new Set(
  'total totalcount totalresults totalfound totaljobs numfound jobcount jobscount totalhits'.split(' '),
)
/** Objects beside the records in which such a number may stand. */
const asides = new Set('meta pagination paging page'.split(' '))

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')

const wholeNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined

/**
 * The number of records that a member of a JSON envelope declares: Greenhouse's `meta.total`, BambooHR's
 * `meta.totalCount`, the `total` of many lists. Undefined: it declares none.
 */
export function declaredBy(name: string, value: unknown): number | undefined {
  if (totals.has(folded(name))) return wholeNumber(value)
  if (!asides.has(folded(name)) || typeof value !== 'object' || value === null) return undefined
  const found = Object.entries(value).find(([key]) => totals.has(folded(key)))
  return found && wholeNumber(found[1])
}

/**
 * LinkedIn's `expectedJobCount`, which stands before the jobs:
 * https://learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide
 */
export function declaredIn(head: Head): number | undefined {
  if (head.kind !== 'xml') return undefined
  const [, digits] =
    /<expectedJobCount>\s{0,9}(?:<!\[CDATA\[)?\s{0,9}(\d{1,9})\s{0,9}[<\]]/i.exec(head.text) ?? []
  return digits === undefined ? undefined : Number(digits)
}
