import type { XmlNode } from '../../text/xml/node.ts'
import { localName } from '../mapper/flatten.ts'

/**
 * All elements of these names, at any depth, prefixes aside, in document order; what stands inside of one
 * that was found is not looked through again.
 */
export function deep(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    names.includes(localName(child.name)) ? [child] : deep(child, ...names),
  )
}

/** The text of the first of them that says anything; earlier names go before later ones. */
export function deepText(node: XmlNode, ...names: readonly string[]): string | undefined {
  for (const name of names)
    for (const { text } of deep(node, name)) if (text.trim() !== '') return text.trim()
  return undefined
}

/** The first text in the element, its own or that of one inside. */
export function anyText({ text, children }: XmlNode): string | undefined {
  if (text.trim() !== '') return text.trim()
  return children.map(anyText).find((inner) => inner !== undefined)
}

/** An attribute that says anything. */
export const attributeOf = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.attributes[name]?.trim() || undefined
