import { html, raw } from 'hono/html'
import type { Opening } from '../../opening.ts'
import type { Block } from '../../text/html/blocks.ts'
import { readHtmlBlocks } from '../../text/html/html.ts'
import { escapeHtml } from '../../text/html/line.ts'
import { renderHtml } from '../../text/html/render.ts'
import { blocksOfItems } from '../../text/sections.ts'
import type { Html, PageContext } from './layout.ts'
import { sectionHeading } from './words.ts'
import type { Words } from './words-en.ts'

const coverMin = 0.85
const lettersOf = (text: string): number => text.replace(/\s+/g, '').length

/** Whether the sections hold nearly all of the text: parts that nobody could place must not be lost. */
function areWhole({ sections, text }: Opening['description']): boolean {
  const held = sections.flatMap(({ heading = '', items }) => [heading, ...items])
  return sections.length > 0 && lettersOf(held.join('')) >= coverMin * lettersOf(text)
}

/**
 * The description in its own language and direction: section by section where its parts were told apart, else as the
 * HTML that was sanitised when it was read.
 */
export function descriptionOf({ description }: Opening, { words, language }: PageContext): Html {
  const { html: clean, language: own } = description
  const inside = areWhole(description)
    ? sectionsOf(description, words)
    : clean !== ''
      ? html`<section><h2>${words.sections.about}</h2><div dir="auto">${raw(clean)}</div></section>`
      : html`<p>${words.noDescription}</p>`
  const lang = own !== undefined && own !== language ? html` lang="${own}"` : ''
  return html`<div class="sheet"${lang}>${inside}</div>`
}

/** A section says where a part begins, the HTML what of it is a list: whatever a source does not list is none. */
function sectionsOf({ sections, html: clean }: Opening['description'], words: Words): Html {
  const blocks = blocksOfItems(readHtmlBlocks(clean))
  return html`${sections.map(({ kind, heading, items }) => {
    const body = renderHtml(items.map((item) => blocks.get(item) ?? paragraphOf(item)))
    return html`<section><h2 dir="auto">${heading ?? sectionHeading(kind, words)}</h2>
<div dir="auto">${raw(body)}</div></section>`
  })}`
}

const paragraphOf = (text: string): Block => ({
  kind: 'paragraph',
  lines: [{ html: escapeHtml(text), text, bold: false }],
  quoted: false,
})
