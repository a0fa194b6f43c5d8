import type { Block, Line } from '../../text/html/blocks.ts'
import { escapeHtml } from '../../text/html/line.ts'

/** How many characters a description may still have. `isFull`: something of it was cut. */
export type Room = { chars: number; isFull: boolean }

/** As many whole blocks as there is room for, and of the next one what fits of its words. */
export function fitting(blocks: readonly Block[], room: Room): readonly Block[] {
  if (room.isFull) return []
  for (const [n, block] of blocks.entries()) {
    const size = sizeOf(block)
    if (size > room.chars) {
      room.isFull = true
      const beginning = beginningOf(block, room.chars)
      return beginning ? [...blocks.slice(0, n), beginning] : blocks.slice(0, n)
    }
    room.chars -= size
  }
  return blocks
}

// What the tags around take at most, blanks and line breaks included.
const ruleChars = 4
const frameChars = 16
const nestingChars = 18
const lineChars = 12

const frameOf = (block: Block): number =>
  block.kind === 'item' ? frameChars + nestingChars * (block.path.length - 1) : frameChars

const sizeOf = (block: Block): number =>
  block.kind === 'rule'
    ? ruleChars
    : block.lines.reduce((sum, { html }) => sum + html.length + lineChars, frameOf(block))

function beginningOf(block: Block, chars: number): Block | undefined {
  if (block.kind === 'rule') return undefined
  let left = chars - frameOf(block)
  const whole = block.lines.findIndex(({ html }) => {
    left -= html.length + lineChars
    return left < 0
  })
  const next = block.lines[whole]
  const cut = next && lineOf(next.text, left + next.html.length)
  const lines = [...block.lines.slice(0, whole), ...(cut ? [cut] : [])]
  return lines.length === 0 ? undefined : { ...block, lines }
}

/** A line that was cut keeps its words only: its inline elements end anywhere. */
function lineOf(words: string, chars: number): Line | undefined {
  const text = wordsWithin(words, chars)
  return text === '' ? undefined : { html: escapeHtml(text), text, bold: false }
}

/** The words that are no longer than this as HTML; where there is none, the characters of the first one. */
function wordsWithin(words: string, chars: number): string {
  let end = Math.min(words.length, chars)
  for (let size = 0; end > 0; end = Math.min(end - 1, Math.floor((end * chars) / size))) {
    size = escapeHtml(words.slice(0, end)).length
    if (size <= chars) break
  }
  if (end === words.length) return words
  const blank = words.lastIndexOf(' ', end)
  const isHalf = /[\ud800-\udbff]/.test(words[end - 1] ?? '')
  return words.slice(0, Math.max(0, blank > end / 2 ? blank : isHalf ? end - 1 : end)).trimEnd()
}
