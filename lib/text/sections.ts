import type { SectionKind } from '../words.ts'
import { headingKind, isLegal, knownHeading } from './headings.ts'
import type { Block, Line } from './html-blocks.ts'
import { joinText } from './html-render.ts'

/** A run of a description under one heading; every item is one clean line. */
export type TextSection = {
  readonly kind: SectionKind
  readonly heading?: string
  readonly items: readonly string[]
}

const boldHeadingCharsMax = 80
const colonHeadingCharsMax = 60

const wordsOf = (text: string): number => text.split(' ').length

/**
 * Whether a line of a paragraph is a heading: a phrase everybody uses, a short bold line, or a short line
 * with a colon at its end that something follows.
 */
function headingOf(line: Line, hasNext: boolean): SectionKind | undefined {
  const { text } = line
  if (text.length > boldHeadingCharsMax || !hasNext) return undefined
  const known = knownHeading(text)
  if (known) return known
  const looksBold = line.bold && wordsOf(text) <= 10 && !/[.,;!]$/.test(text)
  const hasColon = text.endsWith(':') && text.length <= colonHeadingCharsMax && wordsOf(text) <= 8
  return looksBold || hasColon ? headingKind(text) : undefined
}

/** What is told of a description from its beginning to its end. */
type SectionReader = {
  heading(text: string, kind: SectionKind): void
  item(text: string, isListed: boolean): void
}

function tellBlock(block: Block, hasNext: boolean, told: SectionReader): void {
  if (block.kind === 'rule') return
  if (block.kind === 'paragraph') {
    for (const [n, line] of block.lines.entries()) {
      const kind = headingOf(line, hasNext || n < block.lines.length - 1)
      if (kind) told.heading(line.text, kind)
      else told.item(line.text, false)
    }
    return
  }
  const joined = joinText(block.lines, ' ')
  if (block.kind === 'heading' && hasNext && joined.length <= 2 * boldHeadingCharsMax)
    told.heading(joined, headingKind(joined))
  else told.item(joined, block.kind === 'item')
}

/** The heading as shown: its colon says nothing. */
const headingText = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text)

/**
 * Cuts a description at its headings (elements, short bold lines, known words; English, Spanish, German,
 * French) and names what each part is about. What stands before the first heading is `about`;
 * equal-treatment paragraphs are `legal` wherever they stand. Time grows with the length of the text.
 */
export function splitSections(blocks: readonly Block[]): readonly TextSection[] {
  const sections: { kind: SectionKind; heading?: string; items: string[] }[] = []
  let open: { kind: SectionKind; heading?: string } = { kind: 'about' }
  let started = false
  const add = (text: string, place: { kind: SectionKind; heading?: string }, fresh: boolean) => {
    const last = sections.at(-1)
    if (last && !fresh && last.kind === place.kind) last.items.push(text)
    else sections.push({ ...place, items: [text] })
  }
  const reader: SectionReader = {
    heading(text, kind) {
      open = { kind, heading: headingText(text) }
      started = false
    },
    item(text, isListed) {
      if (!isListed && open.kind !== 'legal' && isLegal(text)) {
        add(text, { kind: 'legal' }, false)
        return
      }
      // After an equal-treatment paragraph the section before it goes on, without repeating its heading.
      add(text, started ? { kind: open.kind } : open, !started)
      started = true
    },
  }
  for (const [at, block] of blocks.entries()) tellBlock(block, at < blocks.length - 1, reader)
  return sections
}
