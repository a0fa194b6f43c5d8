import type { Head } from '../source.ts'

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

const nextNames = new Set(
  'next nextpage nextcursor nextpagetoken nexturl nextlink nextpageurl nextrecordsurl odatanextlink'.split(
    ' ',
  ),
)
const moreFlags = new Set('hasnext hasmore hasnextpage morerecords moredataavailable'.split(' '))
const aroundNext = new Set('meta pagination paging page links info pageinfo'.split(' '))

const isNext = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : typeof value === 'number' ? value > 0 : isLink(value)

const isLink = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'href' in value && isNext(value.href)

const saysMore = (name: string, value: unknown): boolean =>
  (nextNames.has(folded(name)) && isNext(value)) || (moreFlags.has(folded(name)) && value === true)

/**
 * Whether a member of a JSON envelope says that the document is one page of several: `next`, `hasMore`,
 * `links.next.href`. What such a document does not list may be on another page.
 */
export function goesOn(name: string, value: unknown): boolean {
  if (saysMore(name, value)) return true
  if (!aroundNext.has(folded(name)) || typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => saysMore(key, inner))
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
