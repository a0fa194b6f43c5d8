import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import { at } from '../byte-window.ts'
import { isTooLarge, setAside } from './aside.ts'
import { type Name, nameAt, nameEnd, startsWith } from './names.ts'
import type { XmlNode } from './node.ts'
import { decodeXmlReferences } from './references.ts'
import { malformed, passed, waiting, whiteUntil, type XmlScan } from './scan.ts'

const greater = 0x3e
const slash = 0x2f
const equals = 0x3d

const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null))

/**
 * Shared by every element without children; never written to, since the first child makes a list of its own.
 */
const noChildren: XmlNode[] = []

export function readStartTag(scan: XmlScan): boolean {
  const { window, view } = scan
  const from = window.start + 1
  const to = nameEnd(view, from, window.end)
  if (to >= window.end) return waiting(scan)
  const name = nameAt(scan.names, view, { from, to })
  if (view[to] === greater)
    return opened(scan, { name, attributes: noAttributes, end: to + 1, isEmpty: false })
  const tag = readAttributes(scan, name, to)
  return tag ? opened(scan, tag) : waiting(scan)
}

type StartTag = {
  readonly name: Name
  readonly attributes: Readonly<Record<string, string>>
  readonly end: number
  readonly isEmpty: boolean
}

function opened(scan: XmlScan, tag: StartTag): true {
  const { open, nodes } = scan
  if (scan.state === 'epilog') throw malformed(scan, 'a second root element')
  if (open.length >= limits.depthMax) throw new Problem('too_deep', { depthMax: limits.depthMax })
  const { name, attributes } = tag
  const follows = scan.matched === open.length && scan.path[open.length] === name.text
  scan.state = 'content'
  open.push(name)
  if (follows) scan.matched = open.length
  const parent = nodes[nodes.length - 1]
  if (parent) {
    const node = { name: name.text, attributes, children: noChildren, text: '' }
    nodes.push(parent.text === '' ? node : { ...node, at: parent.text.length })
    scan.elements += 1
    if (scan.elements > scan.elementsMax) setAside(scan, 'elementsPerRecordMax')
  } else if (follows && open.length === scan.path.length) {
    nodes.push({ name: name.text, attributes, children: noChildren, text: '' })
    if (!scan.isShortened) scan.recordAt = at(scan.window)
    scan.isShortened = false
    scan.elements = 0
  }
  passed(scan, tag.end)
  if (tag.isEmpty) closed(scan)
  return true
}

export function readEndTag(scan: XmlScan): boolean {
  const { window, view, open } = scan
  const from = window.start + 2
  const name = open[open.length - 1]
  if (!name) throw malformed(scan, 'an end tag without its start')
  let end = from + name.bytes.length
  if (end >= window.end) return view.indexOf(greater, from) < 0 ? waiting(scan) : mismatch(scan)
  if (!startsWith(view, from, name)) return mismatch(scan)
  if (view[end] !== greater) {
    end = whiteUntil(view, end, window.end)
    if (end >= window.end) return waiting(scan)
    if (view[end] !== greater) return mismatch(scan)
  }
  passed(scan, end + 1)
  closed(scan)
  return true
}

function mismatch(scan: XmlScan): never {
  throw malformed(scan, `an end tag that does not close ${scan.open.at(-1)?.text.slice(0, 40) ?? 'anything'}`)
}

function closed(scan: XmlScan): void {
  const { open, nodes } = scan
  open.pop()
  if (scan.matched > open.length) scan.matched = open.length
  if (open.length === 0) scan.state = 'epilog'
  const node = nodes.pop()
  if (!node) return
  const parent = nodes[nodes.length - 1]
  if (!parent && isTooLarge(scan)) setAside(scan, 'recordBytesMax')
  else if (!parent) scan.records.push(node)
  else if (parent.children === noChildren) parent.children = [node]
  else parent.children.push(node)
}

/** Reads attributes and the tag's end. Undefined: the tag is not complete yet. */
function readAttributes(scan: XmlScan, name: Name, from: number): StartTag | undefined {
  const { window, view } = scan
  const attributes: Record<string, string> = Object.create(null)
  let count = 0
  let end = from
  for (;;) {
    const next = whiteUntil(view, end, window.end)
    if (next >= window.end) return undefined
    if (view[next] === greater) return { name, attributes, end: next + 1, isEmpty: false }
    if (view[next] === slash) {
      if (next + 1 >= window.end) return undefined
      if (view[next + 1] !== greater) throw malformed(scan, 'a slash in a tag')
      return { name, attributes, end: next + 2, isEmpty: true }
    }
    if (next === end) throw malformed(scan, 'attributes that are not set apart')
    end = readAttribute(scan, attributes, next)
    if (end < 0) return undefined
    count += 1
    if (count > limits.attributesPerElementMax) {
      throw new Problem('too_large', { limit: 'attributesPerElementMax', element: name.text.slice(0, 40) })
    }
  }
}

/** The offset past the attribute, or -1 where it is not complete yet. */
function readAttribute(scan: XmlScan, attributes: Record<string, string>, from: number): number {
  const { window, view } = scan
  const to = nameEnd(view, from, window.end)
  const sign = whiteUntil(view, to, window.end)
  const opens = whiteUntil(view, sign + 1, window.end)
  if (opens >= window.end) return -1
  const quote = view[opens]
  if (view[sign] !== equals || (quote !== 0x22 && quote !== 0x27)) throw malformed(scan, 'attribute')
  const closes = view.indexOf(quote, opens + 1)
  if (closes < 0) return -1
  const { text } = nameAt(scan.names, view, { from, to })
  if (text in attributes) throw malformed(scan, 'an attribute given twice')
  attributes[text] = attributeValue(scan, view.toString('utf8', opens + 1, closes))
  return closes + 1
}

/** White space in a value is a space each: https://www.w3.org/TR/xml/#AVNormalize */
function attributeValue(scan: XmlScan, raw: string): string {
  if (raw.includes('<')) throw malformed(scan, '< in an attribute')
  const flat = /[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw
  return flat.includes('&') ? decodeXmlReferences(flat) : flat
}
