import type { SectionKind } from '../words.ts'
import { headingKind, isLegal, isOffer, knownHeading } from './headings.ts'
import type { Block, Line } from './html/blocks.ts'
import { joinText } from './html/render.ts'

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

/** `level` as of h1 to h6; a line that is no element of its own is below them. */
type FoundHeading = { readonly text: string; readonly kind: SectionKind; readonly level: number }
const lineLevel = 7

/** What is told of a description from its beginning to its end. */
type SectionReader = {
  heading(heading: FoundHeading): void
  item(text: string, isListed: boolean): void
}

function tellBlock(block: Block, hasNext: boolean, told: SectionReader): void {
  if (block.kind === 'rule') return
  if (block.kind === 'paragraph') {
    for (const [n, line] of block.lines.entries()) {
      const kind = headingOf(line, hasNext || n < block.lines.length - 1)
      if (kind) told.heading({ text: line.text, kind, level: lineLevel })
      else told.item(line.text, false)
    }
    return
  }
  const joined = joinText(block.lines, ' ')
  if (block.kind === 'heading' && hasNext && joined.length <= 2 * boldHeadingCharsMax)
    told.heading({ text: joined, kind: headingKind(joined), level: block.level })
  else told.item(joined, block.kind === 'item')
}

/** The heading as shown: its colon says nothing. */
const headingText = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text)

/** Parts in which nobody says what they give, but in a paragraph of its own. */
const asking: ReadonlySet<SectionKind> = new Set(['requirements', 'responsibilities'])

type Headed = { readonly kind: SectionKind; readonly heading?: string }

/**
 * Cuts a description at its headings (elements, short bold lines, known words; English, Spanish, German,
 * French) and names what each part is about. What stands before the first heading is `about`;
 * equal-treatment paragraphs are `legal` wherever they stand, and what is offered below demands is `benefits`. What
 * looked like a heading and has nothing under it, not even a lesser one, was none: it stays as an item of the section
 * before. Time grows with the length of the text.
 */
export function splitSections(blocks: readonly Block[]): readonly TextSection[] {
  const sections: (Headed & { items: string[] })[] = []
  let open: Headed = { kind: 'about' }
  let started = false
  /** A heading under which nothing stands so far. */
  let bare: FoundHeading | undefined
  const add = (text: string, place: Headed, fresh: boolean) => {
    const last = sections.at(-1)
    if (last && !fresh && last.kind === place.kind) last.items.push(text)
    else sections.push({ ...place, items: [text] })
  }
  const addToOpen = (text: string) => {
    // After an equal-treatment paragraph the section before it goes on, without repeating its heading.
    add(text, started ? { kind: open.kind } : open, !started)
    started = true
  }
  const begin = ({ text, kind }: FoundHeading) => {
    open = { kind, heading: headingText(text) }
    started = false
  }
  const keepBare = (nextLevel = 0) => {
    if (!bare) return
    // A heading that everybody uses says nothing by itself; but what follows may only look like the next one.
    if (nextLevel > bare.level || knownHeading(bare.text)) begin(bare)
    else addToOpen(bare.text)
    bare = undefined
  }
  const reader: SectionReader = {
    heading(heading) {
      keepBare(heading.level)
      bare = heading
    },
    item(text, isListed) {
      if (!isListed && (bare ?? open).kind !== 'legal' && isLegal(text)) {
        add(text, { kind: 'legal' }, false)
        return
      }
      if (!isListed && !bare && asking.has(open.kind) && isOffer(text)) {
        add(text, { kind: 'benefits' }, false)
        return
      }
      if (bare) begin(bare)
      bare = undefined
      addToOpen(text)
    },
  }
  for (const [at, block] of blocks.entries()) tellBlock(block, at < blocks.length - 1, reader)
  keepBare()
  return sections
}

/**
 * What the items of these sections are in the description itself, by their text: an item of a list again, with its
 * links and dress, or a row of a table. A line of a paragraph is one of its own.
 */
export function blocksOfItems(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  const found = new Map<string, Block>()
  for (const block of blocks) {
    if (block.kind === 'rule') continue
    const { lines } = block
    if (block.kind === 'paragraph')
      for (const line of lines) found.set(line.text, { ...block, lines: [line] })
    else if (block.kind === 'heading')
      found.set(joinText(lines, ' '), { kind: 'paragraph', lines, quoted: false })
    else found.set(joinText(lines, ' '), block)
  }
  return found
}
