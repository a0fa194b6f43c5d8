import { cleanText } from '../characters.ts'
import type { Block } from './blocks.ts'
import { finishBuild } from './builder.ts'
import { readPage } from './depth.ts'
import { withoutOfficeSettings } from './office.ts'
import { readPlainBlocks, unwrapLines } from './plain.ts'
import { blockReader } from './reader.ts'
import { renderHtml, renderText } from './render.ts'
import { readTags } from './scan.ts'

/**
 * A text in three views that say the same: sanitised HTML, plain text, and blocks for whoever looks at
 * structure.
 */
export type HtmlDocument = {
  readonly html: string
  readonly text: string
  readonly blocks: readonly Block[]
}

export const documentOf = (blocks: readonly Block[]): HtmlDocument => ({
  html: renderHtml(blocks),
  text: renderText(blocks),
  blocks,
})

const anyTag = /<[a-z!/][^<>]*>/i
const breakingTag = /<(?:p|br|div|[uo]l|li|h[1-6]|table|tr|section|article|blockquote|d[ldt]|pre)[\s/>]/i
const escapedTag = /&(?:amp;)*lt;\/?(?:p|br|div|[uo]l|li|strong|b|em|i|h[1-6]|span|a|table)\b/i

/** Whether a text holds HTML that was escaped on its way here, once or more often. */
export const hasEscapedMarkup = (text: string): boolean => escapedTag.test(text)

const markEntities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
  '#60': '<',
  '#62': '>',
}

/** Markup that was escaped as a whole, once or more often, on its way here. */
function unescapeMarkup(html: string): string {
  let text = html
  for (let turn = 0; turn < 3 && !anyTag.test(text) && hasEscapedMarkup(text); turn += 1) {
    text = text
      .replace(/&(lt|gt|quot|apos|#39|#34|#60|#62);/g, (_, name: string) => markEntities[name] ?? '')
      .replaceAll('&amp;', '&')
  }
  return text
}

/**
 * Reads untrusted HTML in one pass. What comes out has only p, h1–h6, ul, ol, li, table, tbody, tr, th, td,
 * blockquote, hr, br, b, strong, i, em, u, code, sub, sup and a[href] (http, https, mailto), all closed;
 * reading it again changes nothing. Escaped markup is unescaped, and where nothing but line breaks
 * separates lines, they count.
 */
export function readHtml(value: string): HtmlDocument {
  return documentOf(readHtmlBlocks(value))
}

export function readHtmlBlocks(value: string): readonly Block[] {
  const html = withoutOfficeSettings(unescapeMarkup(cleanText(value)))
  if (!anyTag.test(html) && !/&[a-z#]/i.test(html)) return readPlainBlocks(html)
  const breaksCount = !breakingTag.test(html)
  const source = breaksCount ? unwrapLines(html).join('\n') : html
  const reader = readTags(source, () => blockReader(breaksCount, false))
  const whole = reader.isMostlyHidden() ? readTags(source, () => blockReader(breaksCount, true)) : reader
  return finishBuild(whole.build())
}

/**
 * Only the characters between the tags, white space as written: for a page's <pre>, where structure would
 * be in the way.
 */
export function htmlCharacters(html: string): string {
  return readPage(html, () => ({
    text: '',
    ontext(run: string) {
      this.text += run
    },
  })).text
}
