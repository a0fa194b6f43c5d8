import type { XmlNode } from '../../text/xml/node.ts'
import { escapeXml } from '../../text/xml/write.ts'

/**
 * Markup that stands in a document as elements instead of as text, written as HTML: words and elements in their order.
 * The reader leaves out white space before an element's first word, so children that stand there are set apart by a
 * blank, which blocks do not mind and inline elements most often had.
 */
export function xhtmlOf({ text, children }: XmlNode): string {
  let html = ''
  let from = 0
  for (const child of children) {
    const at = child.at ?? 0
    html += escapeXml(text.slice(from, at))
    if (at === 0 && html !== '') html += ' '
    const name = child.name.slice(child.name.indexOf(':') + 1)
    html += voidElements.has(name) ? `<${name}>` : `<${name}>${xhtmlOf(child)}</${name}>`
    from = at
  }
  return (html + escapeXml(text.slice(from))).trim()
}

/** They have no end tag in HTML; one would be read as a second of them. */
const voidElements = new Set(['br', 'hr', 'img', 'wbr', 'col'])
