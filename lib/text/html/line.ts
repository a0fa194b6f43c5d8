import { oneBlank } from '../characters.ts'
import { sign } from '../signs.ts'
import type { Line } from './blocks.ts'

/** Text that stands together, and what kinds of signs it may hold: whoever has read it says so once for all. */
export type Run = { readonly words: string; readonly signs: number }

/** `bulleted` where a bullet stood before it. */
export type WrittenLine = Line & { readonly bulleted: boolean }

/** An inline element around text; compared by identity, so that two neighbours stay two. */
export type Inline = { readonly tag: string; readonly href?: string | undefined }

/** Text for the content of HTML elements. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const escapeAttribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;')

/** A lone white sign counts as a blank only if it is one of three; among others it does. */
const singleBlanks = (words: string): string => (/\s\s|[\n\t\u00a0]/.test(words) ? oneBlank(words) : words)

/** What `\s` matches; nearly every character asked about is a letter or a plain blank. */
const isWhite = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 9 && code <= 13)
    : code >= 0xa0 && /\s/.test(String.fromCharCode(code))

const opening = ({ tag, href }: Inline): string =>
  href === undefined ? `<${tag}>` : `<a href="${escapeAttribute(href)}">`

/**
 * Writes one line at a time. Tags are written only where text follows, closed in order, and white space
 * stands outside of them, one blank at most: so the same words always give the same bytes.
 */
export function lineWriter() {
  let html = ''
  let text = ''
  let blankDue = false
  let bold = true
  let href: string | undefined
  let open: readonly Inline[] = []

  const closeTo = (depth: number) => {
    for (let at = open.length - 1; at >= depth; at -= 1) html += `</${open[at]?.tag}>`
  }

  return {
    isEmpty: () => text === '',

    /** `words` may begin and end with white space; runs of it inside count as one blank. */
    write({ words, signs }: Run, around: readonly Inline[]) {
      const trimmed = words.trim()
      if (trimmed === '') {
        blankDue ||= words !== ''
        return
      }
      const gap = text !== '' && (blankDue || isWhite(words.charCodeAt(0))) ? ' ' : ''
      let shared = 0
      while (shared < open.length && open[shared] === around[shared]) shared += 1
      closeTo(shared)
      html += gap
      for (const inline of shared === 0 ? around : around.slice(shared)) html += opening(inline)
      const run = signs & (sign.white | sign.blanks) ? singleBlanks(trimmed) : trimmed
      html += signs & (sign.ampersand | sign.angle) ? escapeHtml(run) : run
      text += gap + run
      blankDue = isWhite(words.charCodeAt(words.length - 1))
      if (around.length === 0) {
        open = around
        bold = false
        return
      }
      open = [...around]
      bold &&= around.some(({ tag }) => tag === 'b' || tag === 'strong')
      href ??= around.find((inline) => inline.href !== undefined)?.href
    },

    /** The line written so far, if there is any; the next one begins. */
    take(bulleted: boolean): WrittenLine | undefined {
      closeTo(0)
      const line = text === '' ? undefined : { html, text, bold, href, bulleted }
      html = ''
      text = ''
      blankDue = false
      bold = true
      href = undefined
      open = []
      return line
    },
  }
}
