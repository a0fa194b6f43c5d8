import { cleanText } from './characters.ts'
import { decodeResidue } from './entities.ts'
import type { Block } from './html-blocks.ts'
import * as builder from './html-builder.ts'
import { readPage } from './html-depth.ts'
import { withoutActing } from './html-inert.ts'
import { inlineStack } from './html-inline.ts'
import type { Inline, Run } from './html-line.ts'
import { readPlainBlocks, unwrapLines } from './html-plain.ts'
import { renderHtml, renderText } from './html-render.ts'
import { readTags } from './html-scan.ts'
import { sign, signsIn } from './signs.ts'

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
const droppedTags = (
  'script style iframe noscript noembed noframes xmp textarea template svg math title head object embed applet ' +
  'audio video canvas select datalist button plaintext listing frameset map portal dialog'
).split(' ')
const inlineTags = 'b strong i em u a code sub sup'.split(' ')
const blockTags = (
  'p div section article header footer main aside nav address figure figcaption center dl dt dd fieldset form ' +
  'details summary legend pre table thead tbody tfoot caption body html hgroup search menu'
).split(' ')

/** What an element does to the text: hides it, dresses it, or begins and ends blocks. Any other does nothing. */
type Role =
  | { readonly is: 'dropped' | 'inline' }
  | { readonly is: 'block'; open(build: builder.Build): void; close(build: builder.Build): void }

const nothing = (): void => {}
const block = (
  open: (build: builder.Build) => void,
  close: (build: builder.Build) => void = nothing,
): Role => ({ is: 'block', open, close })

const cell = (isHeader: boolean): Role =>
  block((build) => builder.openCell(build, isHeader), builder.closeCell)
const list = (tag: 'ul' | 'ol'): Role => block((build) => builder.openList(build, tag), builder.closeList)
const heading = (level: number): Role =>
  block((build) => builder.openHeading(build, level), builder.closeHeading)

const roles: ReadonlyMap<string, Role> = new Map([
  ...droppedTags.map((tag): [string, Role] => [tag, { is: 'dropped' }]),
  ...inlineTags.map((tag): [string, Role] => [tag, { is: 'inline' }]),
  ...blockTags.map((tag): [string, Role] => [tag, block(builder.startBlock, builder.startBlock)]),
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Role] => [`h${level}`, heading(level)]),
  ['br', block(builder.lineBreak)],
  ['hr', block(builder.addRule)],
  ['ul', list('ul')],
  ['ol', list('ol')],
  [
    'li',
    block(
      (build) => builder.setItem(build, true),
      (build) => builder.setItem(build, false),
    ),
  ],
  ['tr', block(builder.openRow, builder.closeRow)],
  ['td', cell(false)],
  ['th', cell(true)],
  [
    'blockquote',
    block(
      (build) => builder.setQuote(build, true),
      (build) => builder.setQuote(build, false),
    ),
  ],
])

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
  const html = unescapeMarkup(cleanText(value))
  if (!anyTag.test(html) && !/&[a-z#]/i.test(html)) return readPlainBlocks(html)
  const breaksCount = !breakingTag.test(html)
  const source = breaksCount ? unwrapLines(html).join('\n') : html
  return builder.finishBuild(readTags(source, () => blockReader(breaksCount)).build())
}

/** References may stand for characters that were cleaned away, and runs around a dropped element may join. */
function cleaned(words: string): Run {
  const text = withoutActing(decodeResidue(cleanText(words)))
  return { words: text, signs: signsIn(text) }
}

/** Puts the blocks together. Text is held until something changes, for what stands together is cleaned together. */
function blockReader(breaksCount: boolean) {
  const build = builder.startBuild()
  const inline = inlineStack()
  let hidden = 0
  let words = ''
  let signs = 0

  const flush = () => {
    if (words === '') return
    const run = signs & (sign.odd | sign.ampersand | sign.angle) ? cleaned(words) : { words, signs }
    words = ''
    if (!breaksCount) {
      if (run.words !== '') builder.addText(build, run, inline.around())
      return
    }
    for (const [n, line] of run.words.split('\n').entries()) {
      if (n > 0) builder.endBlock(build)
      if (line !== '') builder.addText(build, { words: line, signs: run.signs }, inline.around())
    }
  }
  const change = (next: readonly Inline[] | undefined) => {
    if (!next) return
    flush()
    inline.set(next)
  }
  return {
    open(tag: string, href: string | undefined) {
      const role = roles.get(tag)
      if (role?.is === 'dropped') hidden += 1
      if (hidden > 0 || !role) return
      if (role.is === 'inline') change(inline.opened(tag, href))
      else if (role.is === 'block') {
        flush()
        role.open(build)
      }
    },
    text(run: string, kinds: number) {
      if (hidden > 0) return
      // A blank at the end of one run and at the beginning of the next are two in a row.
      signs = words === '' ? kinds : signs | kinds | sign.blanks
      words += run
    },
    close(tag: string) {
      const role = roles.get(tag)
      if (hidden > 0) {
        if (role?.is === 'dropped') hidden -= 1
      } else if (role?.is === 'inline') change(inline.closed(tag))
      else if (role?.is === 'block') {
        flush()
        role.close(build)
      }
    },
    build() {
      flush()
      return build
    },
  }
}

/** Reads text that is no markup: "<" and "&" are themselves. */
export const readPlain = (value: string): HtmlDocument => documentOf(readPlainBlocks(value))

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
