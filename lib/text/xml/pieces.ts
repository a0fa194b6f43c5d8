import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import { at, extend } from '../byte-window.ts'
import { isPassingOver, isTooLarge, setAside, shorten, tooLarge } from './aside.ts'
import { refuseIllegalBytes } from './characters.ts'
import { readDeclaration, readDoctype } from './prolog.ts'
import { decodeXmlReferences } from './references.ts'
import { malformed, nextOf, passed, searched, textOf, waiting, whiteUntil, type XmlScan } from './scan.ts'
import { readEndTag, readStartTag } from './tags.ts'

/**
 * Reads as far as these bytes allow; whole records are left in `scan.records`.
 *
 * @throws Problem too_large for what is no record, and whatever refuses XML; its `at` is the place in bytes
 */
export function scanXml(scan: XmlScan, chunk: Uint8Array): void {
  const { window } = scan
  if (window.end - window.start > limits.recordBytesMax) shorten(scan)
  extend(window, chunk)
  scan.view = window.bytes.subarray(0, window.end)
  scan.nextAmp = scan.nextReturn = scan.nextCdataEnd = -1
  refuseIllegalBytes(window, window.end - chunk.length)
  try {
    while (readPiece(scan)) {
      if (scan.nodes.length > 0 && isTooLarge(scan)) setAside(scan, 'recordBytesMax')
    }
  } catch (cause) {
    throw placed(cause, at(window))
  }
}

/** Who reads a name or a value does not know where it stands. */
const placed = (cause: unknown, at: number): unknown =>
  cause instanceof Problem && !('at' in cause.where) ? new Problem(cause.code, { ...cause.where, at }) : cause

/** @throws Problem malformed_xml when the document is not complete; too_large when a record is that has no end */
export function finishXml(scan: XmlScan): void {
  const { window } = scan
  const isBlank = whiteUntil(scan.view, window.start, window.end) === window.end
  if (scan.state === 'epilog' && isBlank) return
  throw isPassingOver(scan) ? tooLarge(scan, 'recordBytesMax') : malformed(scan, 'cut')
}

const cdataEnd = Buffer.from(']]>')
const less = 0x3c
const slash = 0x2f
const bang = 0x21
const question = 0x3f

/** Reads text and one piece of markup after it. False: they are not complete yet. */
function readPiece(scan: XmlScan): boolean {
  const { window, view } = scan
  const from = window.start
  const markup = nextMarkup(scan, from)
  if (markup < 0) return false
  if (markup + 1 >= window.end) return false
  const kind = view[markup + 1]
  if (markup > from) {
    readText(scan, from, markup)
    window.start = markup
  }
  if (kind === slash) return readEndTag(scan)
  if (kind === bang) return readDeclared(scan)
  if (kind === question) return readInstruction(scan)
  return readStartTag(scan)
}

/** Most text is short, and a short walk is quicker than asking for a search. */
function nextMarkup(scan: XmlScan, from: number): number {
  const { window, view } = scan
  const walkTo = Math.min(window.end, from + 24)
  for (let at = from; at < walkTo; at += 1) if (view[at] === less) return at
  return walkTo === window.end ? -1 : searched(scan, less)
}

function readText(scan: XmlScan, from: number, to: number): void {
  const { view, nodes } = scan
  const node = nodes[nodes.length - 1]
  const isWhite = whiteUntil(view, from, to) === to
  // Among an element's own words, white space between two children is one of them.
  const isBetween = !node || (node.text === '' && (view[to + 1] !== slash || node.children.length > 0))
  if (isWhite && isBetween) {
    // Before CDATA or a comment, white space may belong to the text around it.
    if (!node || view[to + 1] !== bang) return
  }
  if (scan.open.length === 0) throw malformed(scan, 'text outside the root element')
  if (scan.nextCdataEnd < from) scan.nextCdataEnd = nextOf(view, cdataEnd, from)
  if (scan.nextCdataEnd < to) throw malformed(scan, ']]> in text')
  const hasReference = hasBetween(scan, from, to)
  if (!node && !hasReference) return
  const text = hasReference ? decodeXmlReferences(textOf(scan, from, to)) : textOf(scan, from, to)
  if (node) node.text = node.text === '' ? text : node.text + text
}

function hasBetween(scan: XmlScan, from: number, to: number): boolean {
  if (scan.nextAmp < from) scan.nextAmp = nextOf(scan.view, 0x26, from)
  return scan.nextAmp < to
}

const cdataStart = '<![CDATA['
const doctypeStart = '<!DOCTYPE'

function readDeclared(scan: XmlScan): boolean {
  const { window, view } = scan
  const from = window.start
  if (window.end - from < 4) return false
  if (view[from + 2] === 0x2d && view[from + 3] === 0x2d) return readComment(scan)
  if (window.end - from < cdataStart.length) return false
  const start = view.toString('latin1', from, from + cdataStart.length)
  if (start === cdataStart) return readCdata(scan)
  if (start === doctypeStart) return readDoctype(scan)
  throw malformed(scan, 'markup that begins with <!')
}

function readComment(scan: XmlScan): boolean {
  const { window, view } = scan
  const end = searched(scan, '--', 4)
  if (end < 0 || end + 2 >= window.end) return waiting(scan)
  if (view[end + 2] !== 0x3e) throw malformed(scan, '-- in a comment')
  return passed(scan, end + 3)
}

function readCdata(scan: XmlScan): boolean {
  const { window, nodes } = scan
  if (scan.open.length === 0) throw malformed(scan, 'CDATA outside the root element')
  const end = searched(scan, cdataEnd, cdataStart.length)
  if (end < 0) return false
  const node = nodes[nodes.length - 1]
  if (node) node.text += textOf(scan, window.start + cdataStart.length, end)
  return passed(scan, end + 3)
}

function readInstruction(scan: XmlScan): boolean {
  const end = searched(scan, '?>', 2)
  if (end < 0) return false
  readDeclaration(scan, scan.view.toString('utf8', scan.window.start + 2, end))
  return passed(scan, end + 2)
}
