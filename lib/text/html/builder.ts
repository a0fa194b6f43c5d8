import { sign } from '../signs.ts'
import type { Block, Line, ListTag } from './blocks.ts'
import { cutBullets, hasBullets, isDash, leadingBullet } from './bullets.ts'
import { type Inline, lineWriter, type Run, type WrittenLine } from './line.ts'

// Collects blocks from a run of opened and closed elements and text. Unknown nesting costs structure, never text.

const listDepthMax = 4

/** Where text goes at this moment, and what has been collected. */
export type Build = {
  readonly blocks: Block[]
  readonly writer: ReturnType<typeof lineWriter>
  lines: WrittenLine[]
  bulleted: boolean
  /** A dash at the start of a line, until what follows shows whether it is a bullet. */
  dash?: { readonly run: Run; readonly around: readonly Inline[] } | undefined
  readonly lists: { readonly tag: ListTag; inItem: boolean }[]
  /** An item whose list was forgotten: the source closed it, or never opened it. */
  looseItem: boolean
  heading: number
  quotes: number
  row?: { readonly cells: Block[][]; header: boolean } | undefined
  cell?: Block[] | undefined
}

export const startBuild = (): Build => ({
  blocks: [],
  writer: lineWriter(),
  lines: [],
  bulleted: false,
  lists: [],
  looseItem: false,
  heading: 0,
  quotes: 0,
})

const targetOf = (to: Build): Block[] => to.cell ?? to.blocks
const isInItem = (to: Build): boolean => to.looseItem || (to.lists.at(-1)?.inItem ?? false)

function pathOf(to: Build): readonly ListTag[] {
  if (to.lists.length <= 1) return to.lists[0]?.tag === 'ol' ? ordered : unordered
  return to.lists.slice(0, listDepthMax).map(({ tag }) => tag)
}

const unordered: readonly ListTag[] = ['ul']
const ordered: readonly ListTag[] = ['ol']

/** Lists are nested by their items: one level more than the item before at most. */
function fitPath(wanted: readonly ListTag[], previous: Block | undefined): readonly ListTag[] {
  const before = previous?.kind === 'item' ? previous.path : []
  let shared = 0
  while (shared < wanted.length && wanted[shared] === before[shared]) shared += 1
  return wanted.length <= shared + 1 ? wanted : [...wanted.slice(0, shared), wanted.at(-1) ?? 'ul']
}

function pushItem(to: Build, lines: readonly Line[], wanted: readonly ListTag[]): void {
  const target = targetOf(to)
  target.push({ kind: 'item', path: fitPath(wanted, target.at(-1)), lines })
}

/** Lines that begin with a bullet are items of a list, whatever element they stand in. */
function pushParagraph(to: Build): void {
  let plain: Line[] = []
  const pushPlain = () => {
    if (plain.length > 0) targetOf(to).push({ kind: 'paragraph', lines: plain, quoted: to.quotes > 0 })
    plain = []
  }
  for (const line of to.lines) {
    if (line.bulleted) {
      pushPlain()
      pushItem(to, [line], ['ul'])
    } else plain.push(line)
  }
  pushPlain()
}

function endLine(to: Build): void {
  if (to.dash) to.writer.write(to.dash.run, to.dash.around)
  to.dash = undefined
  const line = to.writer.take(to.bulleted)
  if (line) to.lines.push(line)
  to.bulleted = false
}

export function endBlock(to: Build): void {
  endLine(to)
  if (to.lines.length === 0) return
  if (isInItem(to)) pushItem(to, to.lines, pathOf(to))
  else if (to.heading > 0) targetOf(to).push({ kind: 'heading', level: to.heading, lines: to.lines })
  else pushParagraph(to)
  to.lines = []
}

/** A block begins or ends; inside something that can hold only lines, that is a new line. */
export function startBlock(to: Build): void {
  if (isInItem(to)) {
    endLine(to)
    return
  }
  const hadHeading = to.heading > 0 && (to.lines.length > 0 || !to.writer.isEmpty())
  endBlock(to)
  if (hadHeading) to.heading = 0
}

function writeRun(to: Build, run: Run, around: readonly Inline[]): void {
  const { words, signs } = run
  const held = to.dash
  if (held && words !== '') {
    to.dash = undefined
    if (/^\s/.test(words)) to.bulleted = true
    else to.writer.write(held.run, held.around)
  }
  const mayBegin = (signs & sign.bullet) !== 0 && to.writer.isEmpty() && to.heading === 0
  const bullet = mayBegin ? leadingBullet(words) : 0
  if (bullet > 0) to.bulleted = true
  const rest = bullet > 0 ? { words: words.slice(bullet), signs } : run
  if (mayBegin && isDash(rest.words)) to.dash = { run: rest, around }
  else to.writer.write(rest, around)
}

function pushHeading(to: Build, words: string): void {
  endBlock(to)
  to.writer.write({ words, signs: sign.all }, [])
  endLine(to)
  targetOf(to).push({ kind: 'heading', level: 3, lines: to.lines })
  to.lines = []
}

export function addText(to: Build, run: Run, around: readonly Inline[]): void {
  const { words, signs } = run
  if (to.heading > 0 || (signs & sign.bullet) === 0 || !hasBullets(words)) {
    writeRun(to, run, around)
    return
  }
  for (const { text, bulleted, heading } of cutBullets(words)) {
    if (bulleted) {
      if (isInItem(to)) endBlock(to)
      else endLine(to)
      to.bulleted = true
    }
    writeRun(to, { words: text, signs }, around)
    if (heading !== undefined) pushHeading(to, heading)
  }
}

/** <br>: a second one in a row ends the paragraph. */
export function lineBreak(to: Build): void {
  const isSecond = to.writer.isEmpty() && to.lines.length > 0 && !isInItem(to) && to.heading === 0
  if (isSecond) endBlock(to)
  else endLine(to)
}

export function openHeading(to: Build, level: number): void {
  startBlock(to)
  if (!isInItem(to)) to.heading = level
}

export function closeHeading(to: Build): void {
  startBlock(to)
  to.heading = 0
}

export function openList(to: Build, tag: ListTag): void {
  endBlock(to)
  to.heading = 0
  to.lists.push({ tag, inItem: false })
}

export function closeList(to: Build): void {
  endBlock(to)
  to.lists.pop()
}

/** An item begins or ends, in its list or, where there is none, loose. */
export function setItem(to: Build, isOpen: boolean): void {
  endBlock(to)
  if (isOpen) to.heading = 0
  const list = to.lists.at(-1)
  if (list) list.inItem = isOpen
  else to.looseItem = isOpen
}

export function setQuote(to: Build, isOpen: boolean): void {
  startBlock(to)
  to.quotes = Math.max(0, to.quotes + (isOpen ? 1 : -1))
}

const cellOf = (blocks: readonly Block[]): Line => {
  const lines = blocks.flatMap((block) => (block.kind === 'rule' ? [] : block.lines))
  return {
    html: lines.map(({ html }) => html).join('<br>'),
    text: lines.map(({ text }) => text).join(' '),
    bold: lines.every(({ bold }) => bold),
    href: lines.find(({ href }) => href !== undefined)?.href,
  }
}

function endCell(to: Build): void {
  endBlock(to)
  if (to.cell && to.row) to.row.cells.push(to.cell)
  to.cell = undefined
}

/** A row whose cells hold plain text is a row of a table; any other table only lays the page out. */
function endRow(to: Build): void {
  endCell(to)
  const { row } = to
  to.row = undefined
  if (!row) return
  const filled = row.cells.filter((cell) => cell.length > 0)
  const isTable = filled.length > 1 && filled.flat().every(({ kind }) => kind === 'paragraph')
  if (isTable) to.blocks.push({ kind: 'row', header: row.header, lines: row.cells.map(cellOf) })
  else for (const block of filled.flat()) to.blocks.push(block)
}

export function openRow(to: Build): void {
  if (isInItem(to) || to.cell) {
    startBlock(to)
    return
  }
  endRow(to)
  to.row = { cells: [], header: true }
}

export function openCell(to: Build, isHeader: boolean): void {
  if (!to.row || isInItem(to)) {
    startBlock(to)
    return
  }
  if (to.cell) endCell(to)
  if (!isHeader) to.row.header = false
  to.cell = []
}

export const closeCell = (to: Build): void => (isInItem(to) ? endLine(to) : endCell(to))
export const closeRow = (to: Build): void => (isInItem(to) ? endLine(to) : endRow(to))

export function addRule(to: Build): void {
  startBlock(to)
  const { blocks } = to
  const isWanted = blocks.length > 0 && blocks.at(-1)?.kind !== 'rule' && !isInItem(to) && !to.cell
  if (isWanted) blocks.push({ kind: 'rule' })
}

/** The blocks collected; the build is used up. */
export function finishBuild(to: Build): readonly Block[] {
  endRow(to)
  if (to.blocks.at(-1)?.kind === 'rule') to.blocks.pop()
  return to.blocks
}
