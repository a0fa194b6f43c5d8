import { html, raw } from 'hono/html'
import type { Opening } from '../../opening.ts'
import type { Section } from '../../posting.ts'
import type { Html, PageContext } from './layout.ts'
import { sectionHeading } from './words.ts'

const listKinds = new Set(['responsibilities', 'requirements', 'benefits'])
const listItemCharsMax = 240

/** Duties, requirements and benefits are lists; of the rest, what is short throughout and mostly no full sentence. */
function isList({ kind, items }: Section): boolean {
  if (items.length < 2 || listKinds.has(kind)) return items.length > 1
  const sentences = items.filter((item) => /[.!?]$/.test(item)).length
  return items.every((item) => item.length <= listItemCharsMax) && 2 * sentences <= items.length
}

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
  const { sections, html: clean, language: own } = description
  const inside = areWhole(description)
    ? html`${sections.map((section) => sectionOf(section, sectionHeading(section.kind, words)))}`
    : clean !== ''
      ? html`<section><h2>${words.sections.about}</h2><div dir="auto">${raw(clean)}</div></section>`
      : html`<p>${words.noDescription}</p>`
  const lang = own !== undefined && own !== language ? html` lang="${own}"` : ''
  return html`<div class="sheet"${lang}>${inside}</div>`
}

function sectionOf(section: Section, ours: string): Html {
  const body = isList(section)
    ? html`<ul dir="auto">${section.items.map((item) => html`<li>${item}</li>`)}</ul>`
    : html`${section.items.map((item) => html`<p dir="auto">${item}</p>`)}`
  return html`<section><h2 dir="auto">${section.heading ?? ours}</h2>${body}</section>`
}
