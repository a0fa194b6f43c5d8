import { xmlBeginning } from '../../text/xml/beginning.ts'
import type { XmlNode } from '../../text/xml/node.ts'
import { oncePerDocument } from '../document/once-per-document.ts'

const isAbsolute = /^\s*[a-z][a-z\d+.-]*:/i

/** What the root element says that links start from. */
export const documentBase = oncePerDocument((head) =>
  head.kind === 'xml' ? xmlBeginning(head.text)?.attributes['xml:base'] : undefined,
)

/**
 * A link as an address of its own, by the xml:base of the elements around it, outermost first
 * (https://www.w3.org/TR/xmlbase/). One that none of them leads to stays as it is.
 */
export function fromBase(
  href: string | undefined,
  document: string | undefined,
  ...around: readonly (XmlNode | undefined)[]
): string | undefined {
  if (href === undefined || isAbsolute.test(href)) return href
  const bases = [document, ...around.map((node) => node?.attributes['xml:base'])]
  const base = bases.reduce(
    (outer, own) => (own === undefined ? outer : URL.parse(own, outer)?.href),
    undefined,
  )
  return (base === undefined ? undefined : URL.parse(href, base)?.href) ?? href
}
