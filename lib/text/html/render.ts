import type { Block, Line, ListTag } from './blocks.ts'

/** Most blocks have one line only. */
const joinHtml = (lines: readonly Line[]): string =>
  lines.length === 1 ? (lines[0]?.html ?? '') : lines.map(({ html }) => html).join('<br>')
export const joinText = (lines: readonly Line[], glue: string): string =>
  lines.length === 1 ? (lines[0]?.text ?? '') : lines.map(({ text }) => text).join(glue)

/** What the block stands in; neighbours of one group share the element. */
const groupOf = (block: Block): 'list' | 'table' | 'quote' | 'none' => {
  if (block.kind === 'item') return 'list'
  if (block.kind === 'row') return 'table'
  return block.kind === 'paragraph' && block.quoted ? 'quote' : 'none'
}

function renderRow(block: Block & { kind: 'row' }): string {
  const tag = block.header ? 'th' : 'td'
  return `<tr>${block.lines.map(({ html }) => `<${tag}>${html}</${tag}>`).join('')}</tr>`
}

/** Items of one nesting share a list; a deeper one goes inside the item before it, which is still open. */
function renderList(items: readonly (Block & { kind: 'item' })[]): string {
  let html = ''
  let open: readonly ListTag[] = []
  for (const { path, lines } of items) {
    if (path === open) {
      html += `</li><li>${joinHtml(lines)}`
      continue
    }
    let shared = 0
    while (shared < open.length && shared < path.length && open[shared] === path[shared]) shared += 1
    for (const tag of open.slice(shared).reverse()) html += `</li></${tag}>`
    if (shared === path.length) html += '</li>'
    for (const tag of path.slice(shared)) html += `<${tag}>`
    html += `<li>${joinHtml(lines)}`
    open = path
  }
  for (const tag of [...open].reverse()) html += `</li></${tag}>`
  return html
}

function renderOne(block: Block): string {
  if (block.kind === 'rule') return '<hr>'
  if (block.kind === 'heading') return `<h${block.level}>${joinHtml(block.lines)}</h${block.level}>`
  if (block.kind === 'row') return renderRow(block)
  return `<p>${joinHtml(block.lines)}</p>`
}

/** The blocks as HTML: only elements of the allow-list, every one closed, one block per line. */
export function renderHtml(blocks: readonly Block[]): string {
  const parts: string[] = []
  for (let from = 0; from < blocks.length; ) {
    const first = blocks[from]
    if (!first) break
    const group = groupOf(first)
    let to = from + 1
    while (group !== 'none' && to < blocks.length && groupOf(blocks[to] ?? first) === group) to += 1
    const run = blocks.slice(from, to)
    if (group === 'list') parts.push(renderList(run.filter((block) => block.kind === 'item')))
    else if (group === 'table') parts.push(`<table><tbody>${run.map(renderOne).join('')}</tbody></table>`)
    else if (group === 'quote') parts.push(`<blockquote>${run.map(renderOne).join('')}</blockquote>`)
    else parts.push(renderOne(first))
    from = to
  }
  return parts.join('\n')
}

const isTight = (before: Block, after: Block): boolean =>
  (before.kind === 'item' && after.kind === 'item') ||
  (before.kind === 'row' && after.kind === 'row') ||
  (before.kind === 'heading' && after.kind !== 'heading')

function textOf(block: Block): string {
  if (block.kind === 'rule') return ''
  if (block.kind === 'item') return `${'  '.repeat(block.path.length - 1)}• ${joinText(block.lines, ' ')}`
  return joinText(block.lines, block.kind === 'row' ? ' | ' : '\n')
}

/**
 * The blocks as plain text: an item per line after "• ", a blank line between paragraphs. Joined at once, which makes
 * one run of characters of it: whoever reads it sign by sign takes a fraction of what a chain of pieces takes.
 */
export function renderText(blocks: readonly Block[]): string {
  const parts: string[] = []
  let before: Block | undefined
  for (const block of blocks) {
    if (block.kind === 'rule') continue
    if (before) parts.push(isTight(before, block) ? '\n' : '\n\n')
    parts.push(textOf(block))
    before = block
  }
  return parts.join('')
}
