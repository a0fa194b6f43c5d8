import { fold } from '../../text/characters.ts'
import type { Block } from '../../text/html/blocks.ts'
import { readHtmlBlocks } from '../../text/html/html.ts'
import { renderHtml } from '../../text/html/render.ts'
import { publicUrl } from '../../text/url.ts'
import type { BodyPart } from '../source.ts'

/** A line of a captured page; `block` is what it was part of where the capture kept the markup. */
export type PageLine = { readonly text: string; readonly block?: Block; readonly href?: string | undefined }

/**
 * A page as its visible lines, without blank ones. `url` is the address that the page itself calls its own.
 */
export type Page = {
  readonly source: string
  readonly lines: readonly PageLine[]
  readonly url?: string | undefined
}

const isMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype|html|head|body|main|div|section|article)\b/i.test(text)

const linesOfBlock = (block: Block): readonly PageLine[] => {
  if (block.kind === 'rule') return []
  if (block.kind === 'row') {
    const href = block.lines.find((cell) => cell.href !== undefined)?.href
    return [
      {
        text: block.lines
          .map(({ text }) => text)
          .join(' ')
          .trim(),
        block,
        href,
      },
    ]
  }
  return block.lines.map(({ text, href }) => ({ text, block, href }))
}

/** <link rel="canonical"> or og:url, with the attributes in either order. */
function ownAddress(html: string): string | undefined {
  const tags = html.slice(0, 64 * 1024).match(/<(?:link|meta)\s[^<>]{0,2000}>/gi) ?? []
  const own = tags.find((tag) => /\brel\s?=\s?["']?canonical|\bproperty\s?=\s?["']?og:url/i.test(tag))
  const address = /\b(?:href|content)\s?=\s?["']([^"']{1,2048})["']/i.exec(own ?? '')?.[1]
  return address === undefined ? undefined : publicUrl(address.replaceAll('&amp;', '&'))
}

/**
 * Reads a captured page: text as copied from a browser, or the HTML of the same page. Undefined for what is
 * no text.
 */
export function pageOf(record: unknown): Page | undefined {
  if (typeof record !== 'string') return undefined
  if (isMarkup(record)) {
    return { source: record, lines: readHtmlBlocks(record).flatMap(linesOfBlock), url: ownAddress(record) }
  }
  const lines = record.split('\n').map((line) => ({ text: line.trim() }))
  return { source: record, lines: lines.filter(({ text }) => text !== '') }
}

/** What a line is known by: a pattern of its folded text, or a reader of the text itself. */
export type Sign = RegExp | ((text: string) => boolean)
const fits = ({ text }: PageLine, sign: Sign): boolean =>
  text.length <= labelCharsMax && (typeof sign === 'function' ? sign(text) : sign.test(fold(text)))

/** Where, from `from` on, the first line stands that fits; -1 where none does. */
export const findLine = (lines: readonly PageLine[], sign: Sign, from = 0): number =>
  lines.findIndex((line, at) => at >= from && fits(line, sign))

export const countLines = (lines: readonly PageLine[], sign: Sign): number =>
  lines.filter((line) => fits(line, sign)).length

const labelCharsMax = 120

/** Labels are written as folded text, each a pattern; a line is one of them, or begins with one of them. */
export const labelPattern = (...labels: readonly string[]): RegExp =>
  new RegExp(`^(?:${labels.join('|')})\\s*:?$`, 'u')
export const beginsWithOneOf = (...labels: readonly string[]): RegExp =>
  new RegExp(`^(?:${labels.join('|')})`, 'u')

/**
 * How many postings a page holds in full: each is a date and, somewhere below it, the label of a description.
 * Teasers of other postings have a date only, and a description may repeat its own label.
 */
export function countPostings(
  lines: readonly PageLine[],
  date: Sign,
  isLabel: (line: PageLine) => boolean,
): number {
  let count = 0
  let isDated = false
  for (const line of lines) {
    if (line.text.length > labelCharsMax) continue
    if (fits(line, date)) isDated = true
    else if (isDated && isLabel(line)) {
      count += 1
      isDated = false
    }
  }
  return count
}

/**
 * Lines as a part of the description, with their markup where the capture kept it; pages that show raw HTML
 * as text keep it too.
 */
export function bodyPart(lines: readonly PageLine[]): Pick<BodyPart, 'html' | 'text'> {
  const blocks = [...new Set(lines.flatMap(({ block }) => block ?? []))]
  const text = lines.map((line) => line.text).join('\n')
  const showsMarkup = /<(?:p|div|ul|li|br|h[1-6])[\s/>]/i.test(text)
  return blocks.length > 0 && !showsMarkup ? { html: renderHtml(blocks) } : { text }
}

/** A stable ref for a page without an id: what names the posting there, readable. */
export function refOfWords(...words: readonly (string | undefined)[]): string {
  const parts = words
    .filter((word) => word !== undefined)
    .map((word) => fold(word).replace(/[^\p{L}\p{N}]+/gu, '-'))
  return parts.join('/').slice(0, 200)
}
