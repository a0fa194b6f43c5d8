import { Problem } from '../../lib/problem.ts'
import { readHead } from '../../lib/sources/document/head.ts'
import { headRecords } from '../../lib/sources/document/head-records.ts'
import { detectFormat } from '../../lib/sources/index.ts'
import type { Draft, Head } from '../../lib/sources/source.ts'

export const headOf = (text: string): Head => {
  const head = readHead(text)
  if (head instanceof Problem) throw head
  return head
}

/** The drafts of all records that a short document shows, through detection. */
export function drafts(text: string): Draft[] {
  const head = headOf(text)
  const found = detectFormat(head)
  if (found instanceof Problem) throw found
  const context = { capturedAt: '2026-04-24T12:00:00Z', head }
  const records = headRecords(head).flatMap((record) => found.format.unfold?.(record) ?? [record])
  return records.map((record) => {
    const draft = found.format.draft(record, context)
    if (!draft || draft instanceof Problem) throw draft
    return draft
  })
}

export const xmlOf = (root: string, record: string, fields: readonly string[]): string =>
  `<?xml version="1.0"?><${root}>${fields.map((inner) => `<${record}>${inner}</${record}>`).join('')}</${root}>`

export const titles = ['Cheese Turner', 'Vat Cleaner', 'Milk Tester']
export const url = (n: number): string => `https://dairy.example/jobs/${n}`
