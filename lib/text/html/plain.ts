import { cleanText } from '../characters.ts'
import { decodeResidue } from '../entities.ts'
import { knownHeading } from '../headings.ts'
import { withLostLines } from '../lost-lines.ts'
import { signsIn } from '../signs.ts'
import type { Block } from './blocks.ts'
import {
  addText,
  type Build,
  closeHeading,
  closeList,
  endBlock,
  finishBuild,
  openHeading,
  openList,
  setItem,
  startBuild,
} from './builder.ts'
import { leadingBullet } from './bullets.ts'
import { withoutActing } from './inert.ts'

const numbered = /^(\d{1,2})[.)]\s+(?=\S)/
const underline = /^[-=_*~\s]{3,}$/

/** Shorter lines were ended by their author, longer ones may have been wrapped by a mail program. */
const wrappedLineCharsMin = 50

/**
 * Joins a line that goes on in the next one: a long line without a full stop, then a small letter. Lines are put
 * together at their end only: to look at a line grown by one more takes as long as all of it is.
 */
export function unwrapLines(text: string): readonly string[] {
  const lines: string[] = []
  let parts: string[] = []
  let chars = 0
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    const goesOn =
      chars > wrappedLineCharsMin && /^\p{Ll}/u.test(line) && !/[.:;!?]$/.test(parts.at(-1) ?? '')
    if (!goesOn && parts.length > 0) {
      lines.push(parts.join(' '))
      parts = []
      chars = 0
    }
    parts.push(line)
    chars += line.length + 1
  }
  lines.push(parts.join(' '))
  return lines
}

/** The numbers of lines that count up: "1." alone is no list, and neither is "30. September". */
function countedLines(lines: readonly string[]): ReadonlySet<number> {
  const counted = new Set<number>()
  let last = { at: -1, number: 0 }
  for (const [at, line] of lines.entries()) {
    const number = Number(numbered.exec(line)?.[1] ?? 0)
    if (number > 1 && number === last.number + 1) counted.add(last.at).add(at)
    if (number > 0) last = { at, number }
  }
  return counted
}

const marked = (line: string): { level: number; text: string } | undefined => {
  const hashes = /^(#{1,6})\s+(.+)$/.exec(line)
  if (hashes) return { level: Math.max(2, hashes[1]?.length ?? 3), text: hashes[2] ?? '' }
  const stars = /^\*\*([^*]+)\*\*:?$/.exec(line)
  return stars ? { level: 3, text: stars[1] ?? '' } : undefined
}

const headingCharsMax = 60

/** Markdown's headings, and those everybody uses where they stand alone before something else. */
const headingOf = (line: string, hasNext: boolean): { level: number; text: string } | undefined =>
  marked(line) ??
  (hasNext && line.length <= headingCharsMax && knownHeading(line) ? { level: 3, text: line } : undefined)

const addLine = (build: Build, words: string): void => addText(build, { words, signs: signsIn(words) }, [])

/**
 * Blocks of plain text: every line its own, bullets and counted lines as lists, Markdown's headings as
 * headings.
 */
export function readPlainBlocks(value: string): readonly Block[] {
  const build = startBuild()
  const lines = unwrapLines(withLostLines(withoutActing(decodeResidue(cleanText(value)))))
  const counted = countedLines(lines)
  for (const [at, line] of lines.entries()) {
    if (line === '' || underline.test(line)) continue
    const heading = leadingBullet(line) === 0 ? headingOf(line, at < lines.length - 1) : undefined
    if (heading) {
      openHeading(build, heading.level)
      addLine(build, heading.text)
      closeHeading(build)
    } else if (counted.has(at)) {
      openList(build, 'ol')
      setItem(build, true)
      addLine(build, line.replace(numbered, ''))
      setItem(build, false)
      closeList(build)
    } else {
      addLine(build, line)
      endBlock(build)
    }
  }
  return finishBuild(build)
}
