import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import { at, type ByteWindow, openWindow } from '../byte-window.ts'
import { type Name, type Names, openNames } from './names.ts'
import type { XmlNode } from './node.ts'

/** A node under construction: the same shape as XmlNode, so that finishing one costs nothing. */
export type OpenNode = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
  text: string
  readonly at?: number
}

/**
 * Where a reader stands in a document. One per document; the functions here and in tags.ts move it along.
 */
export type XmlScan = {
  readonly window: ByteWindow
  /** The window's bytes up to its end, so that searching never runs into what is left of earlier chunks. */
  view: Buffer
  readonly path: readonly string[]
  readonly names: Names
  /** The elements that are open, from the root. */
  readonly open: Name[]
  /** How many of `open`, from the root, follow `path`. */
  matched: number
  /** Inside a record: its open elements, from the record down. */
  readonly nodes: OpenNode[]
  recordAt: number
  /** How many elements this record has had so far, and may have. */
  elements: number
  readonly elementsMax: number
  /** Whether a record over a limit is left out alone, as a Problem in its place; else it refuses the document. */
  readonly setsAside: boolean
  /** The piece that is being read begins a record at `recordAt`, and some of its bytes are gone. */
  isShortened: boolean
  records: (XmlNode | Problem)[]
  /** `start`: nothing but white space so far. */
  state: 'start' | 'prolog' | 'content' | 'epilog'
  hasDoctype: boolean
  /** How far past the window's start the end of the current piece has been looked for in vain. */
  searched: number
  /** The next such bytes at or after the last place asked about, or the view's end. */
  nextAmp: number
  nextReturn: number
  nextCdataEnd: number
}

type XmlScanOptions = Pick<XmlScan, 'elementsMax' | 'setsAside'>

const wholeDocument: XmlScanOptions = { elementsMax: limits.elementsPerRecordMax, setsAside: true }

export function openXml(
  path: readonly string[],
  { elementsMax, setsAside }: XmlScanOptions = wholeDocument,
): XmlScan {
  const window = openWindow()
  return {
    window,
    view: window.bytes,
    path,
    names: openNames(),
    open: [],
    matched: 0,
    nodes: [],
    recordAt: 0,
    elements: 0,
    elementsMax,
    setsAside,
    isShortened: false,
    records: [],
    state: 'start',
    hasDoctype: false,
    searched: 0,
    nextAmp: -1,
    nextReturn: -1,
    nextCdataEnd: -1,
  }
}

export const malformed = (scan: XmlScan, why: string): Problem =>
  new Problem('malformed_xml', { why, at: at(scan.window) })

/**
 * The next place of a byte or bytes from the window's start on; remembers how far it looked when there is
 * none.
 */
export function searched(scan: XmlScan, what: number | string | Uint8Array, skip = 0): number {
  const { window, view } = scan
  const found = view.indexOf(what, window.start + Math.max(skip, scan.searched))
  // The last two bytes may begin what is looked for.
  scan.searched = found < 0 ? Math.max(0, window.end - window.start - 2) : 0
  return found
}

export function whiteUntil(bytes: Uint8Array, from: number, to: number): number {
  let n = from
  while (n < to) {
    const byte = bytes[n]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break
    n += 1
  }
  return n
}

/** A line's end is one line feed, however it was written: https://www.w3.org/TR/xml/#sec-line-ends */
export function textOf(scan: XmlScan, from: number, to: number): string {
  const { view } = scan
  if (scan.nextReturn < from) scan.nextReturn = nextOf(view, 0x0d, from)
  const text = view.toString('utf8', from, to)
  return scan.nextReturn < to ? text.replace(/\r\n?/g, '\n') : text
}

export function nextOf(view: Buffer, what: number | string | Uint8Array, from: number): number {
  const found = view.indexOf(what, from)
  return found < 0 ? view.length : found
}

/** What was begun is not complete: it is read again from its start. */
export function waiting(scan: XmlScan): false {
  scan.searched = 0
  return false
}

export function passed(scan: XmlScan, to: number): true {
  scan.window.start = to
  scan.searched = 0
  if (scan.state === 'start') scan.state = 'prolog'
  return true
}
