import { impliedEnds, voidElements } from '../data/html-nesting.ts'
import { remember } from '../remember.ts'
import { sign, signsBetween, signsIn } from '../signs.ts'
import { unitsOf } from '../units.ts'
import { wordTable } from '../word-table.ts'
import { elementDepthMax, readPage } from './depth.ts'
import { dressOf } from './dress.ts'
import { decodeHtmlReferences, withoutBadReferences } from './references.ts'

/**
 * What is told of a page, in order: every element that is opened is closed, the innermost first. Names are in small
 * letters; `href` only of links; `look` is the bits of `dress`. The content of scripts and styles may be told or not.
 */
export type TagReader = {
  open(tag: string, href: string | undefined, look: number): void
  /** `signs` are the kinds of signs among the words. */
  text(words: string, signs: number): void
  close(tag: string): void
}

/**
 * Reads untrusted HTML as htmlparser2 does, which forgives everything. Most descriptions need no forgiving: those
 * are scanned here in a third of the time. What the scanner is not made for begins anew with htmlparser2, and so
 * with a fresh reader. Elements left open are closed.
 */
export function readTags<R extends TagReader>(html: string, newReader: () => R): R {
  const scanned = newReader()
  if (scan(html, scanned)) return scanned
  return readPage(withoutBadReferences(html), () => {
    const reader = newReader()
    return {
      reader,
      onopentag(tag: string, attributes: Readonly<Record<string, string>>) {
        reader.open(tag, attributes['href'], dressOf(attributes['style'], attributes['hidden']))
      },
      ontext(words: string) {
        reader.text(words, signsIn(words))
      },
      onclosetag(tag: string) {
        reader.close(tag)
      },
    }
  }).reader
}

/** What the scanner must know of an element. `raw` finds the end of content that is no markup. */
type Element = {
  readonly tag: string
  readonly isVoid: boolean
  readonly isOdd: boolean
  readonly ends: ReadonlySet<string> | undefined
  readonly raw: RegExp | undefined
}

/** Elements whose content has rules of its own, which htmlparser2 knows. */
const odd = new Set('title textarea iframe xmp noembed noframes plaintext svg math image'.split(' '))
const rawEnds = new Map([
  ['script', /<\/script[ \n\t\f\r/>]/gi],
  ['style', /<\/style[ \n\t\f\r/>]/gi],
])

/** An element by its name as written. */
const elementOf = remember({ entriesMax: 500, charsMax: 20 }, (written): Element => {
  const tag = written.toLowerCase()
  return {
    tag,
    isVoid: voidElements.has(tag),
    isOdd: odd.has(tag),
    ends: impliedEnds.get(tag),
    raw: rawEnds.get(tag),
  }
})

/** Nearly all that descriptions are made of, found without cutting the name out of the page. */
const usual =
  'p br div span ul ol li h1 h2 h3 h4 h5 h6 strong b em i u a table tbody tr td th font script style'
const usualElement = wordTable(usual.split(' ').map((tag) => [tag, elementOf(tag)] as const))

const code = { blank: 32, slash: 47, greater: 62, bang: 33, question: 63 } as const

/** By UTF-16 unit: letters, of which a tag's name has the first, and what else stands in ordinary names. */
const nameCodes = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  return /[a-zA-Z]/.test(sign) ? 1 : /[0-9:-]/.test(sign) ? 2 : 0
})

const attribute =
  '[ \\n\\t\\f\\r]+([^\\s"\'<>/=`]+)(?:[ \\n\\t\\f\\r]*=[ \\n\\t\\f\\r]*(?:"([^"]*)"|\'([^\']*)\'|([^\\s"\'<>`]+)))?'
const oneAttribute = new RegExp(attribute, 'y')
const restOfTag = new RegExp(`(?:${attribute.replace(/\((?!\?)/g, '(?:')})*[ \\n\\t\\f\\r]*/?>`, 'y')

/** The elements open at this point of the scan, the innermost last. */
type Scan = {
  readonly html: string
  readonly units: Uint16Array
  readonly reader: TagReader
  readonly open: string[]
}

/** True when the page could be read to its end. */
function scan(html: string, reader: TagReader): boolean {
  // A copy: readers ask for the units of other texts in between.
  const units = unitsOf(html).slice(0, html.length)
  const state: Scan = { html, units, reader, open: [] }
  for (let at = 0; at < html.length; ) {
    const mark = html.indexOf('<', at)
    const end = mark < 0 ? html.length : mark
    if (end > at && !readText(state, at, end)) return false
    if (mark < 0) break
    const next = readMark(state, mark)
    if (next === undefined) return false
    at = next
  }
  closeDownTo(state, 0)
  return true
}

function readText({ html, units, reader }: Scan, from: number, to: number): boolean {
  const signs = signsBetween(units, from, to)
  const run = html.slice(from, to)
  if ((signs & sign.ampersand) === 0) {
    reader.text(run, signs)
    return true
  }
  const words = decodeHtmlReferences(run)
  if (words !== undefined) reader.text(words, signsIn(words))
  return words !== undefined
}

/** Reads what a "<" begins; gives where it ends, or undefined where the scanner is at a loss. */
function readMark(state: Scan, mark: number): number | undefined {
  const { html, units, reader } = state
  const first = units[mark + 1] ?? 0
  if (nameCodes[first] === 1) return readStart(state, mark + 1)
  if (first === code.slash) return readEnd(state, mark + 2)
  if (first === code.bang) return commentEnd(html, mark)
  if (first === code.question) return undefined
  reader.text('<', sign.angle)
  return mark + 1
}

/** Where a comment ends; the odd ways to end one are left to htmlparser2. */
function commentEnd(html: string, mark: number): number | undefined {
  const end = html.indexOf('-->', mark + 4)
  if (end < 0 || !/^<!--[^>-]/.test(html.slice(mark, mark + 5))) return undefined
  return html.slice(mark, end).includes('--!>') ? undefined : end + 3
}

function endOfName(units: Uint16Array, from: number): number {
  let end = from
  while ((nameCodes[units[end] ?? 0] ?? 0) > 0) end += 1
  return end
}

const elementAt = ({ html, units }: Scan, from: number, to: number): Element =>
  usualElement(units, from, to) ?? elementOf(html.slice(from, to))

function readStart(state: Scan, from: number): number | undefined {
  const { html, units, reader, open } = state
  const nameEnd = endOfName(units, from)
  const { tag, isVoid, isOdd, ends, raw } = elementAt(state, from, nameEnd)
  const end = units[nameEnd] === code.greater ? nameEnd + 1 : endOfTag(html, nameEnd)
  if (end === undefined || isOdd) return undefined
  const href = tag === 'a' ? hrefIn(html, nameEnd) : undefined
  if (href === null) return undefined
  const look = end === nameEnd + 1 ? 0 : lookIn(html.slice(nameEnd, end))
  if (tag === 'form' && open.includes('form')) return end

  if (ends) while (open.length > 0 && ends.has(open.at(-1) ?? '')) closeDownTo(state, open.length - 1)
  if (isVoid || open.length < elementDepthMax) {
    reader.open(tag, href, look)
    if (isVoid) reader.close(tag)
    else open.push(tag)
  } else reader.text(' ', 0)
  return raw === undefined ? end : rawEnd(html, raw, end)
}

function endOfTag(html: string, from: number): number | undefined {
  restOfTag.lastIndex = from
  return restOfTag.test(html) ? restOfTag.lastIndex : undefined
}

function rawEnd(html: string, pattern: RegExp, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.exec(html)?.index
}

/** The first `href` of a tag; null where it holds a reference that is none of the plain ones. */
function hrefIn(html: string, from: number): string | undefined | null {
  oneAttribute.lastIndex = from
  for (let found = oneAttribute.exec(html); found; found = oneAttribute.exec(html)) {
    if (found[1]?.toLowerCase() !== 'href') continue
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    const bare = value.replaceAll('&amp;', '')
    if (bare.replace(/&[a-zA-Z0-9]+=/g, '').includes('&')) return null
    return value.replaceAll('&amp;', '&')
  }
  return undefined
}

const mayDress = /-weight|-space|display|hidden/i

/** What the attributes of a tag say of its look; the first of a name counts. */
function lookIn(attributes: string): number {
  if (!mayDress.test(attributes)) return 0
  let style: string | undefined
  let hidden: string | undefined
  oneAttribute.lastIndex = 0
  for (let found = oneAttribute.exec(attributes); found; found = oneAttribute.exec(attributes)) {
    const name = found[1]?.toLowerCase()
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    if (name === 'style') style ??= value
    else if (name === 'hidden') hidden ??= value
  }
  return dressOf(style, hidden)
}

function readEnd(state: Scan, from: number): number | undefined {
  const { units, reader, open } = state
  if (nameCodes[units[from] ?? 0] !== 1) return undefined
  let end = endOfName(units, from)
  const { tag, isOdd } = elementAt(state, from, end)
  while (units[end] === code.blank) end += 1
  if (units[end] !== code.greater || isOdd) return undefined
  const depth = open.lastIndexOf(tag)
  if (depth >= 0) closeDownTo(state, depth)
  else if (tag === 'p' || tag === 'br') {
    reader.open(tag, undefined, 0)
    reader.close(tag)
  }
  return end + 1
}

function closeDownTo({ open, reader }: Scan, depth: number): void {
  while (open.length > depth) reader.close(open.pop() ?? '')
}
