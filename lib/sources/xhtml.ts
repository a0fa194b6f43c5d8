import { escapeXml } from '../text/xml.ts'
import type { XmlNode } from '../text/xml-reader.ts'

/**
 * Markup that stands in a document as elements instead of as text, written as HTML. An element's own text and
 * its children are kept apart by the reader, so where both are there their order is unknown: then undefined,
 * since words out of order are worse than none. A line break is the one child that may be put at the end.
 */
export function xhtmlOf(node: XmlNode): string | undefined {
  const inner: string[] = []
  for (const child of node.children) {
    const name = child.name.split(':').at(-1) ?? child.name
    const html = xhtmlOf(child)
    if (html === undefined) return undefined
    inner.push(`<${name}>${html}</${name}>`)
  }
  const text = node.text.trim()
  if (text !== '' && inner.length > 0) return undefined
  return text === '' ? inner.join('') : escapeXml(text)
}
