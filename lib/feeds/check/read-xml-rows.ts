import { SaxesParser } from 'saxes'
import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import type { RowReader, RowSink } from './row-reader.ts'

const tag = /<\/?[a-z]/i
const atomNamespace = 'http://www.w3.org/2005/Atom'
const htmlNames = new Set(
  (
    'a article b blockquote br code div em font h1 h2 h3 h4 h5 h6 hr i li ol p pre section small span strong sub ' +
    'sup table tbody td th thead tr u ul'
  ).split(' '),
)

/**
 * Every element at that path is a row. Strict, with namespaces; a DOCTYPE is refused, and so is a file that
 * has no place for rows where its format has it: nobody would find a listing in it. Atom may name its elements with
 * any prefix. The words of HTML that stands in a field as elements are the field's.
 */
export function xmlReader(
  { at, isAtom }: { readonly at: readonly string[]; readonly isAtom: boolean },
  sink: RowSink,
  hasMarks: boolean,
): RowReader {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const path: string[] = []
  /** The words of each element on the path. */
  const words: string[] = []
  const isInside = () => at.every((step, n) => n === at.length - 1 || path[n] === step)
  let row: Map<string, string> | undefined
  let isEscaped = false
  let hasPlace = false
  const keep = (name: string, value: string) => {
    if (!row) return
    if (!row.has(name)) row.set(name, value)
    else if (hasMarks) row.set(`${name}#again`, value)
  }
  const refuse = (says: string) => {
    throw new Problem('malformed_xml', { line: parser.line, column: parser.column, says })
  }

  parser.on('error', ({ message }) => refuse(message))
  parser.on('doctype', () => refuse('a feed has no DOCTYPE'))
  const add = (piece: string) => {
    const last = words.length - 1
    words[last] = (words[last] ?? '') + piece
  }

  parser.on('opentag', ({ name: prefixed, local, uri, attributes }) => {
    const name = isAtom && uri === atomNamespace ? local : prefixed
    if (path.push(name) > limits.depthMax) throw new Problem('too_deep', { line: parser.line })
    // Between listings there is nothing to keep.
    if (!row && words.length > 0) words[words.length - 1] = ''
    words.push('')
    isEscaped = false
    if (path.length > at.length && !row) return
    if (path.length === at.length - 1) hasPlace ||= isInside()
    if (path.length === at.length && name === at.at(-1) && isInside()) row = new Map()
    const inRow = path.slice(at.length).join('/')
    for (const attribute of Object.values(attributes)) keep(`${inRow}@${attribute.name}`, attribute.value)
  })
  parser.on('text', (piece) => {
    add(piece)
    isEscaped ||= hasMarks && tag.test(piece)
  })
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const name = path.at(-1) ?? ''
    const text = words.pop() ?? ''
    if (row && path.length === at.length) {
      sink.row(row)
      row = undefined
    } else if (row) {
      const field = path.slice(at.length).join('/')
      keep(field, text.trim())
      if (isEscaped) row.set(`${field}#escaped`, text.trim())
      if (path.length > at.length + 1 && htmlNames.has(name.toLowerCase())) {
        add(text)
        if (hasMarks) row.set(`${path.slice(at.length, -1).join('/')}#elements`, `<${name}>`)
      }
    } else if (path.length === at.length && isInside()) sink.head(name, text.trim())
    path.pop()
    isEscaped = false
  })
  return {
    write: (piece) => void parser.write(piece),
    end() {
      parser.close()
      if (!hasPlace) throw new Problem('unsupported_format', { says: `no listings at ${at.join('/')}` })
    },
  }
}
