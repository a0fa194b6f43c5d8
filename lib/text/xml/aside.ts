import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import { at } from '../byte-window.ts'
import { nameEnd } from './names.ts'
import type { XmlScan } from './scan.ts'

// What becomes of a record over a limit: its nodes go, the reader passes over the rest of it as over any element
// outside of records, and a Problem stands in its place.

/** Whether the record that is being read, or ends here, has come to more bytes than one may have. */
export const isTooLarge = ({ window, recordAt }: XmlScan): boolean =>
  at(window) - recordAt > limits.recordBytesMax

export const tooLarge = ({ recordAt }: XmlScan, limit: string): Problem =>
  new Problem('too_large', { limit, at: recordAt })

/** @throws Problem too_large where the document's beginning is looked at, and all of it counts as one record */
export function setAside(scan: XmlScan, limit: 'recordBytesMax' | 'elementsPerRecordMax'): void {
  const problem = tooLarge(scan, limit)
  if (!scan.setsAside) throw problem
  scan.nodes.length = 0
  scan.records.push(problem)
}

/** Inside a record of which nothing is kept. */
export const isPassingOver = ({ nodes, matched, path }: XmlScan): boolean =>
  nodes.length === 0 && path.length > 0 && matched === path.length

/**
 * Makes room where one piece of a record alone is longer than a record may be: of its bytes stay those that say what
 * it is and those that may begin its end. A piece of anything else stays as it is, and is refused.
 */
export function shorten(scan: XmlScan): void {
  const { window, view } = scan
  const begins = beginsRecord(scan)
  if (scan.nodes.length > 0) setAside(scan, 'recordBytesMax')
  else if (!begins && !isPassingOver(scan)) return
  const ends = endsOf(scan)
  if (!ends) return
  if (begins && !scan.isShortened) scan.recordAt = at(window)
  scan.isShortened = begins
  scan.searched = 0
  const start = window.end - ends.last - ends.first
  view.copyWithin(start, window.start, window.start + ends.first)
  window.start = start
}

/** Is this the start tag of a record? */
function beginsRecord({ window, view, open, matched, path }: XmlScan): boolean {
  if (matched !== open.length || open.length !== path.length - 1 || view[window.start] !== 0x3c) return false
  const from = window.start + 1
  return view.toString('utf8', from, nameEnd(view, from, window.end)) === path[open.length]
}

/** How many of an unfinished piece's first and last bytes must stay; undefined where nobody writes so much. */
function endsOf({ window, view }: XmlScan): { first: number; last: number } | undefined {
  const { start, end } = window
  if (view[start] !== 0x3c) return { first: 0, last: view[end - 1] === 0x3c ? 1 : 0 }
  const opening = ['<![CDATA[', '<!--'].find(
    (mark) => view.toString('latin1', start, start + mark.length) === mark,
  )
  if (opening) return { first: opening.length, last: 2 }
  const value = openValueAt(view, start, end)
  return value < 0 ? undefined : { first: value - start, last: 0 }
}

/** Where the value begins that an unfinished tag ends in; -1 where it ends outside of one. */
function openValueAt(view: Buffer, from: number, to: number): number {
  let quote: number | undefined
  let opens = -1
  for (let n = from; n < to; n += 1) {
    const byte = view[n]
    if (byte === quote) quote = undefined
    else if (quote === undefined && (byte === 0x22 || byte === 0x27)) {
      quote = byte
      opens = n + 1
    }
  }
  return quote === undefined ? -1 : opens
}
