import { Parser } from 'htmlparser2'
import { cleanText, isPlain } from './characters.ts'
import { decodeResidue } from './entities.ts'
import type { Block } from './html-blocks.ts'
import * as builder from './html-builder.ts'
import { inlineStack } from './html-inline.ts'
import type { Inline } from './html-line.ts'
import { readPlainBlocks, unwrapLines } from './html-plain.ts'
import { renderHtml, renderText } from './html-render.ts'

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

/** Elements whose content is no text of the posting, or would be text in one parser and markup in another. */
const dropped = new Set(
  (
    'script style iframe noscript noembed noframes xmp textarea template svg math title head object embed applet ' +
    'audio video canvas select datalist button plaintext listing frameset map portal dialog'
  ).split(' '),
)
const inlineTags = new Set('b strong i em u a code sub sup'.split(' '))
const blockTags = new Set(
  (
    'p div section article header footer main aside nav address figure figcaption center dl dt dd fieldset form ' +
    'details summary legend pre table thead tbody tfoot caption body html hgroup search menu'
  ).split(' '),
)
const structureTags = new Set('br li ul ol h1 h2 h3 h4 h5 h6 tr td th blockquote hr'.split(' '))
const isBlock = (tag: string): boolean => blockTags.has(tag) || structureTags.has(tag)

const anyTag = /<[a-z!/][^<>]*>/i
const breakingTag = /<(?:p|br|div|[uo]l|li|h[1-6]|table|tr|section|article|blockquote|d[ldt]|pre)[\s/>]/i
const escapedTag = /&(?:amp;)*lt;\/?(?:p|br|div|[uo]l|li|strong|b|em|i|h[1-6]|span|a|table)\b/i

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
  for (let turn = 0; turn < 3 && !anyTag.test(text) && escapedTag.test(text); turn += 1) {
    text = text
      .replace(/&(lt|gt|quot|apos|#39|#34|#60|#62);/g, (_, name: string) => markEntities[name] ?? '')
      .replaceAll('&amp;', '&')
  }
  return text
}

const headingLevel = (tag: string): number => headingTags.indexOf(tag) + 1
const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** A block element begins or ends: which of the builder's verbs that is. */
function openBlock(build: builder.Build, tag: string): void {
  if (blockTags.has(tag)) builder.startBlock(build)
  else if (tag === 'br') builder.lineBreak(build)
  else if (tag === 'li') builder.setItem(build, true)
  else if (tag === 'ul' || tag === 'ol') builder.openList(build, tag)
  else if (headingLevel(tag) > 0) builder.openHeading(build, headingLevel(tag))
  else if (tag === 'tr') builder.openRow(build)
  else if (tag === 'td' || tag === 'th') builder.openCell(build, tag === 'th')
  else if (tag === 'blockquote') builder.setQuote(build, true)
  else if (tag === 'hr') builder.addRule(build)
}

function closeBlock(build: builder.Build, tag: string): void {
  if (blockTags.has(tag)) builder.startBlock(build)
  else if (tag === 'li') builder.setItem(build, false)
  else if (tag === 'ul' || tag === 'ol') builder.closeList(build)
  else if (headingLevel(tag) > 0) builder.closeHeading(build)
  else if (tag === 'tr') builder.closeRow(build)
  else if (tag === 'td' || tag === 'th') builder.closeCell(build)
  else if (tag === 'blockquote') builder.setQuote(build, false)
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
  const html = unescapeMarkup(cleanText(value))
  if (!anyTag.test(html) && !/&[a-z#]/i.test(html)) return readPlainBlocks(html)
  const breaksCount = !breakingTag.test(html)
  const build = builder.startBuild()
  const inline = inlineStack()
  let hidden = 0
  let words = ''

  // References may stand for characters that were cleaned away, and runs around a dropped element may join.
  const staysClean = isPlain(html) && !html.includes('&')

  const flush = () => {
    if (words === '') return
    const text = staysClean ? words : decodeResidue(cleanText(words))
    words = ''
    if (!breaksCount) {
      if (text !== '') builder.addText(build, text, inline.around())
      return
    }
    for (const [n, line] of text.split('\n').entries()) {
      if (n > 0) builder.endBlock(build)
      if (line !== '') builder.addText(build, line, inline.around())
    }
  }
  const change = (next: readonly Inline[] | undefined) => {
    if (!next) return
    flush()
    inline.set(next)
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (dropped.has(tag)) hidden += 1
      if (hidden > 0) return
      if (inlineTags.has(tag)) change(inline.opened(tag, attributes['href']))
      else if (isBlock(tag)) {
        flush()
        openBlock(build, tag)
      }
    },
    ontext(text) {
      if (hidden === 0) words += text
    },
    onclosetag(tag) {
      if (hidden > 0) {
        if (dropped.has(tag)) hidden -= 1
      } else if (inlineTags.has(tag)) change(inline.closed(tag))
      else if (isBlock(tag)) {
        flush()
        closeBlock(build, tag)
      }
    },
  })
  parser.end(breaksCount ? unwrapLines(html).join('\n') : html)
  flush()
  return builder.finishBuild(build)
}

/** Reads text that is no markup: "<" and "&" are themselves. */
export const readPlain = (value: string): HtmlDocument => documentOf(readPlainBlocks(value))

/**
 * Only the characters between the tags, white space as written: for a page's <pre>, where structure would
 * be in the way.
 */
export function htmlCharacters(html: string): string {
  let text = ''
  const parser = new Parser({
    ontext(run) {
      text += run
    },
  })
  parser.end(html)
  return text
}
