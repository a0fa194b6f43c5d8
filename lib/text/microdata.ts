import { type PagePlace, readPage } from './html/depth.ts'
import { readHtml } from './html/html.ts'

/** An item of microdata: its properties by name, and its type's last word as `@type`, as JSON-LD has it. */
export type MicrodataItem = { [property: string]: unknown }

type Frame = {
  readonly item?: MicrodataItem | undefined
  /** The names that the element's content is a value of, and of which item. */
  readonly names: readonly string[]
  readonly owner?: MicrodataItem | undefined
  readonly start: number
}

/** Far more than a page of postings has, and few enough to be read in no time. */
const propertiesMax = 5_000

/** The attribute that holds an element's value; other elements hold it in their content. */
const valueAttributes: Readonly<Record<string, string>> = {
  meta: 'content',
  a: 'href',
  link: 'href',
  area: 'href',
  img: 'src',
  iframe: 'src',
  object: 'data',
  data: 'value',
  time: 'datetime',
}

/**
 * Microdata of a page, outermost items only, https://html.spec.whatwg.org/multipage/microdata.html; `itemref`
 * is not read.
 */
export const readMicrodata = (html: string): readonly MicrodataItem[] => readPage(html, microdataReader).items

function microdataReader(html: string, place: PagePlace) {
  const items: MicrodataItem[] = []
  const open: Frame[] = []
  const around: MicrodataItem[] = []
  let properties = 0
  // Properties inside of properties read the same text again, so all of them together have a limit.
  let charsLeft = html.length * 4
  return {
    items,
    onopentag(tag: string, attributes: Readonly<Record<string, string>>) {
      const owner = around.at(-1)
      const names = owner ? (attributes['itemprop']?.split(/\s+/).filter((name) => name !== '') ?? []) : []
      properties += names.length
      const isOver = properties > propertiesMax
      const item =
        attributes['itemscope'] === undefined || isOver ? undefined : itemOf(attributes['itemtype'])
      const stated =
        attributes[tag === 'meta' ? 'content' : (valueAttributes[tag] ?? '')] ?? attributes['content']
      if (item) {
        if (owner && names.length > 0) put(owner, names, item)
        else items.push(item)
        around.push(item)
      } else if (owner && stated !== undefined && !isOver) put(owner, names, stated)
      const isValue = item === undefined && stated === undefined && !isOver
      open.push({ item, names: isValue ? names : [], owner, start: place.endIndex + 1 })
    },
    onclosetag() {
      const frame = open.pop()
      if (frame?.item) around.pop()
      if (!frame?.owner || frame.names.length === 0) return
      const inner = html.slice(frame.start, Math.max(frame.start, place.startIndex))
      charsLeft -= inner.length
      if (charsLeft >= 0) put(frame.owner, frame.names, contentOf(inner))
    },
  }
}

const itemOf = (type: string | undefined): MicrodataItem => ({
  '@type': type?.trim().split(/[/#]/).at(-1) ?? '',
})

function put(owner: MicrodataItem, names: readonly string[], value: unknown): void {
  for (const name of names) {
    const before = Object.hasOwn(owner, name) ? owner[name] : undefined
    const next = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
    Object.defineProperty(owner, name, { value: next, enumerable: true, configurable: true, writable: true })
  }
}

/** Markup that shapes text is kept, since descriptions need it; what only decorates a word is not. */
const contentOf = (inner: string): string =>
  /<(?:p|br|div|ul|ol|li|h[1-6]|table|section)\b/i.test(inner) ? inner : readHtml(inner).text
