import { limits } from '../../limits.ts'
import type { Attribution, Description, Section } from '../../posting.ts'
import { repairMojibake } from '../../text/characters.ts'
import { headingKind } from '../../text/headings.ts'
import type { Block, Line } from '../../text/html/blocks.ts'
import { documentOf, hasEscapedMarkup, readHtmlBlocks } from '../../text/html/html.ts'
import { escapeHtml } from '../../text/html/line.ts'
import { readPlainBlocks } from '../../text/html/plain.ts'
import { languageCode, readLanguage } from '../../text/language.ts'
import { unescapeLines } from '../../text/line-escapes.ts'
import { splitSections } from '../../text/sections.ts'
import type { BodyPart, Draft } from '../source.ts'
import { fitting, type Room } from './body-room.ts'
import type { Notes } from './notes.ts'
import { lineOf } from './words.ts'

/** Elements of HTML: "vector<int>" is no markup. */
const elements = [
  'p|br|div|span|[uo]l|li|h[1-6]|hr|strong|b|em|i|u|a|font|center|blockquote|pre|code|section|article|title',
  'table|t[rdh]|tbody|thead|head|body|html|meta|link|script|style|iframe',
  'object|embed|svg|math|xmp|img|form|input',
].join('|')
const markup = new RegExp(`</?(?:${elements})(?:\\s[^<>]*)?/?>`, 'i')

/** "Normal 0 false false false EN-GB X-NONE": how Word shows a document, with so many of each at least. */
const wordSettings = (flags: number, languages: number): string =>
  `Normal\\s+\\d\\s+(?:\\d+\\s+)?(?:(?:false|true)\\s+){${flags},4}` +
  `(?:(?:X-NONE|[A-Z]{2}(?:-[A-Z]{2,4})?)\\s+){${languages},3}`
/** What is left of Word's own settings and styles where its words were copied: no browser would show them. */
const wordStyles = new RegExp(
  `(?:${wordSettings(1, 1)})?/\\*\\s*Style Definitions\\s*\\*/(?:[^{}]{0,200}\\{[^{}]{0,4000}\\})+|` +
    `${wordSettings(3, 2)}(?:MicrosoftInternetExplorer\\d)?`,
  'g',
)
const mayBeWord = /Style Definitions|X-NONE/
const withoutStyles = (value: string): string =>
  mayBeWord.test(value) ? value.replace(wordStyles, ' ') : value

function blocksOf({ html, text }: BodyPart): readonly Block[] {
  const value = withoutStyles(unescapeLines(repairMojibake(html ?? text ?? '')))
  const isMarkup = html !== undefined || markup.test(value) || hasEscapedMarkup(value)
  return isMarkup ? readHtmlBlocks(value) : readPlainBlocks(value)
}

/** Aggregators' advertising, in the words that stand before their name. */
const advertising = new RegExp(
  [
    '\\bjob scraping (?:automation )?by\\b',
    '^(?:powered|scraped|aggregated|syndicated|brought to you|distributed) (?:by|via|on|with)\\b',
    '^(?:published|posted) (?:by|via|on|with)\\b',
    '^(?:apply|posted|found|shared|sourced|listed) (?:via|through|on)\\b',
    '^(?:via|source:|job (?:feed|listing|posting) (?:by|via|from))\\s',
    '^(?:originally|first) (?:posted|published|seen) (?:on|at)\\b',
    '^(?:see|find|view|browse) (?:more|all|other) .{0,40}\\b(?:jobs|roles)\\b.{0,20}\\b(?:on|at)\\b',
  ].join('|'),
  'i',
)
/** RemoteOK's test for bots; the tag in it is its reader's address. */
const botTest = new RegExp(
  [
    '\\bmention the word\\b.{0,300}\\bwhen applying\\b',
    '\\bbeta feature to avoid spam applicants\\b',
    '\\bcompanies can search these words\\b',
  ].join('|'),
  'i',
)
/** A cheap look that spares `botTest` nearly every description. */
const botWords = /mention the word|beta feature|search these/i
const needsNoLink = /\bjob scraping (?:automation )?by\b/i
const advertisingCharsMax = 160

const isAdvertising = (line: Line): boolean =>
  line.text.length <= advertisingCharsMax &&
  advertising.test(line.text) &&
  (line.href !== undefined || needsNoLink.test(line.text))

/** The footers stand at the end, the "via" line sometimes at the start. */
const edgeBlocks = 4

const linesOf = (block: Block): readonly Line[] => (block.kind === 'rule' ? [] : block.lines)

const mayTestBots = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => linesOf(block).some(({ text }) => botWords.test(text)))

/** Takes advertising out of the blocks, and says what it asks for. */
function withoutAdvertising(blocks: readonly Block[]): {
  blocks: readonly Block[]
  attribution?: Attribution
} {
  const edges = [...blocks.slice(0, 1), ...blocks.slice(-edgeBlocks)]
  if (!edges.some((block) => linesOf(block).some(isAdvertising)) && !mayTestBots(blocks)) return { blocks }
  let attribution: Attribution | undefined
  const kept = blocks.flatMap((block, at): Block[] => {
    if (block.kind === 'rule') return [block]
    const isAtEdge = at === 0 || at >= blocks.length - edgeBlocks
    const lines = block.lines.filter((line) => {
      if (isAtEdge && isAdvertising(line)) {
        attribution ??= { text: line.text, ...(line.href !== undefined && { url: line.href }) }
        return false
      }
      return !botTest.test(line.text)
    })
    if (lines.length === block.lines.length) return [block]
    return lines.length === 0 ? [] : [{ ...block, lines }]
  })
  return { blocks: kept, ...(attribution && { attribution }) }
}

type Part = { readonly blocks: readonly Block[]; readonly sections: readonly Section[] }

const headingBlock = (text: string): Block => ({
  kind: 'heading',
  level: 3,
  lines: [{ html: escapeHtml(text), text, bold: false }],
})

/** A part with its heading; what stands before the part's own first heading belongs to the part's kind. */
function partOf(part: BodyPart, body: readonly Block[], room: Room): Part {
  const stated = body.length === 0 ? [] : [lineOf(part.heading)].filter((line) => line !== undefined)
  const blocks = fitting([...stated.map(headingBlock), ...body], room)
  const heading = stated.length > 0 ? textOf(blocks[0]) : undefined
  const kind = part.kind ?? (heading === undefined ? undefined : headingKind(heading))
  const sections = splitSections(blocks.slice(stated.length)).map((section, n): Section => {
    const isOwn = n === 0 && section.heading === undefined && section.kind === 'about'
    const items = [...section.items]
    if (!isOwn || kind === undefined) return { ...section, items }
    return { kind, ...(heading !== undefined && { heading }), items }
  })
  return { blocks, sections }
}

const textOf = (block: Block | undefined): string | undefined => (block ? linesOf(block)[0]?.text : undefined)

/** As much of a text as shows its language. */
const languageChars = 2_000

const languageOf = (draft: Draft, text: string, notes: Notes): string | undefined => {
  const read = readLanguage(text.slice(0, languageChars))
  if (read !== undefined) {
    notes.read('language', 0.9)
    return read
  }
  const stated = languageCode(draft.language ?? '')
  if (stated !== undefined) notes.stated('language')
  return stated
}

export type Body = { readonly description: Description; readonly attribution?: Attribution | undefined }

/** The description, cleaned, cut into sections, without the advertising of whoever passed it on. */
export function bodyOf(draft: Draft, notes: Notes): Body {
  let attribution = draft.attribution
  const room: Room = { chars: limits.descriptionCharsMax, isFull: false }
  const parts = draft.body.map((part) => {
    const cleaned = withoutAdvertising(blocksOf(part))
    attribution ??= cleaned.attribution
    return partOf(part, cleaned.blocks, room)
  })
  if (room.isFull)
    notes.lost('too_large', 'description', `cut after ${limits.descriptionCharsMax} characters`)
  const { html, text } = documentOf(parts.flatMap(({ blocks }) => blocks))
  if (text !== '') notes.stated('description')
  const language = text === '' ? undefined : languageOf(draft, text, notes)
  const sections = parts.flatMap((part) => part.sections)
  return { description: { html, text, ...(language !== undefined && { language }), sections }, attribution }
}
