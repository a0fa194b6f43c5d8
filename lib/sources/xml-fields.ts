import type { XmlNode } from '../text/xml-reader.ts'

/**
 * Access to a record's elements by name. Feeds change the case of their tags from one day to the next, so
 * case is ignored.
 */
const isNamed = (node: XmlNode, names: readonly string[]): boolean => {
  const name = node.name.toLowerCase()
  return names.some((wanted) => wanted.toLowerCase() === name)
}

/** The first child of the first of these names that there is; earlier names go before later ones. */
export function fieldNode(node: XmlNode, ...names: readonly string[]): XmlNode | undefined {
  for (const name of names) {
    const child = node.children.find((one) => isNamed(one, [name]))
    if (child) return child
  }
  return undefined
}

/** All children of any of these names, in document order. */
export const fieldNodes = (node: XmlNode, ...names: readonly string[]): readonly XmlNode[] =>
  node.children.filter((child) => isNamed(child, names))

/** The text of the first of these fields that says anything: an empty tag means that nothing was said. */
export function fieldText(node: XmlNode, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of node.children) {
      if (isNamed(child, [name]) && child.text.trim() !== '') return child.text
    }
  }
  return undefined
}

/** The texts of all fields of these names that say anything. */
export const fieldTexts = (node: XmlNode, ...names: readonly string[]): readonly string[] =>
  fieldNodes(node, ...names)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')

/** Whether the record has such an element, be it empty. */
export const hasField = (node: XmlNode, ...names: readonly string[]): boolean =>
  fieldNode(node, ...names) !== undefined

/** A record as an XML adapter gets it. Undefined for anything else, which no reader hands to it. */
export function asXmlNode(record: unknown): XmlNode | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  // The two properties tested are what tells an XmlNode from every other record shape.
  return 'children' in record && 'name' in record ? (record as XmlNode) : undefined
}

/** A list written into one field: "Python, SQL; team work". */
export const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
