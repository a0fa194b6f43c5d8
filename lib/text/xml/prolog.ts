import { Problem } from '../../problem.ts'
import { isXmlName } from './names.ts'
import { malformed, passed, waiting, type XmlScan } from './scan.ts'

const space = '[ \\t\\r\\n]'
const pair = (name: string, value: string): string =>
  `${space}+${name}${space}*=${space}*(?:"${value}"|'${value}')`

/** https://www.w3.org/TR/xml/#NT-XMLDecl */
const declaration = new RegExp(
  `^xml${pair('version', '1\\.[0-9]{1,9}')}(?:${pair('encoding', '[A-Za-z][A-Za-z0-9._-]{0,40}')})?` +
    `(?:${pair('standalone', '(?:yes|no)')})?${space}*$`,
)

/**
 * Checks a processing instruction, given without its brackets; `xml` is the declaration and may only come
 * first.
 */
export function readDeclaration(scan: XmlScan, text: string): void {
  const target = /^[^ \t\r\n]*/.exec(text)?.[0] ?? ''
  if (!isXmlName(target)) throw malformed(scan, 'the name of a processing instruction')
  if (target.toLowerCase() !== 'xml') return
  if (scan.state !== 'start') throw malformed(scan, 'an XML declaration that is not first')
  // The limit keeps the pattern's work small; an honest declaration has sixty characters.
  if (text.length > 500 || !declaration.test(text)) throw malformed(scan, 'XML declaration')
}

/**
 * A DOCTYPE that declares nothing and points nowhere is harmless and passes. Any other is refused before its
 * entities are looked at: there is no honest use of them in a feed, and every dishonest one starts here.
 */
export function readDoctype(scan: XmlScan): boolean {
  const { window, view } = scan
  const end = view.indexOf(0x3e, window.start)
  const stop = end < 0 ? window.end : end
  const text = view.toString('utf8', window.start + '<!DOCTYPE'.length, Math.min(stop, window.start + 1_000))
  if (scan.hasDoctype || scan.state === 'content' || scan.state === 'epilog') {
    throw malformed(scan, 'a DOCTYPE out of place')
  }
  if (text.includes('[') || /[ \t\r\n](SYSTEM|PUBLIC)[ \t\r\n]/.test(text)) {
    throw new Problem('entity_expansion', { doctype: text.trim().slice(0, 80) })
  }
  if (end < 0) return waiting(scan)
  if (!/^[ \t\r\n]/.test(text) || !isXmlName(text.trim())) throw malformed(scan, 'DOCTYPE')
  scan.hasDoctype = true
  return passed(scan, end + 1)
}
