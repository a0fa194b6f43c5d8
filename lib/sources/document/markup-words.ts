import type { XmlNode } from '../../text/xml/node.ts'
import { meaningOf } from '../mapper/field-names.ts'
import { localName } from '../mapper/flatten.ts'
import { xhtmlOf } from '../parts/xhtml.ts'

const dressing = new Set('b strong i em u span font small big'.split(' '))
const inline = new Set([...dressing, ...'a sup sub code br'.split(' ')])
const blocks = new Set('p div ul ol h1 h2 h3 h4 h5 h6 table blockquote'.split(' '))
const parts = new Set(['li', 'hr', 'img'])
/** Elsewhere these are names of fields as well. */
const bodyBlocks = new Set('section article main header footer aside dl pre center details figure'.split(' '))

const nameOf = ({ name }: XmlNode): string => localName(name).toLowerCase()

/**
 * A record whose fields hold words only: a sender who forgets to escape markup sends elements in their place,
 * and `<title>Dock <b>Scheduler</b></title>` is not a title of "Dock". Where only words are dressed, their
 * characters are left; where there are paragraphs or lists, their HTML. Atom means elements, and its adapter reads
 * them itself.
 */
export function withMarkupAsWords(node: XmlNode): XmlNode {
  if (!node.children.some(({ children }) => children.length > 0) || nameOf(node) === 'entry') return node
  return { ...node, children: node.children.map(fieldAsWords) }
}

function fieldAsWords(field: XmlNode): XmlNode {
  if (field.children.length === 0) return field
  const text = wordsOf(field)
  return text === undefined ? withMarkupAsWords(field) : { ...field, text, children: [] }
}

/** Undefined where the children are fields of their own. */
function wordsOf(field: XmlNode): string | undefined {
  const names = field.children.map(nameOf)
  const isMixed = field.text.trim() !== ''
  const allowed = isMixed ? inline : dressing
  if (names.every((name) => allowed.has(name)) && field.children.every(isDressed)) return charactersOf(field)
  const isKnown = names.every((name) => inline.has(name) || blocks.has(name) || parts.has(name))
  const hasBlock = names.some((name) => blocks.has(name))
  const isMarkup = isKnown ? isMixed || hasBlock : isBody(field) && (hasBlock || names.some(isBodyBlock))
  return isMarkup ? xhtmlOf(field) : undefined
}

const isBodyBlock = (name: string): boolean => bodyBlocks.has(name)

/** A description with paragraphs is markup, whatever else stands among them: scripts, forms, a site's own. */
const isBody = (field: XmlNode): boolean => meaningOf([localName(field.name)])?.field === 'description'

const isDressed = (node: XmlNode): boolean => inline.has(nameOf(node)) && node.children.every(isDressed)

/** Words and those of the elements among them. The reader leaves out white space before the first word. */
function charactersOf({ text, children }: XmlNode): string {
  let words = ''
  let from = 0
  for (const child of children) {
    const at = child.at ?? 0
    words += text.slice(from, at)
    if (at === 0 && words !== '') words += ' '
    words += nameOf(child) === 'br' ? '\n' : charactersOf(child)
    from = at
  }
  return words + text.slice(from)
}
