import { html } from 'hono/html'
import type { Skill } from '../../posting.ts'
import { slugOf } from '../../search/words.ts'
import type { Html } from './layout.ts'
import type { Words } from './words-en.ts'

const skillsShown = 12

/**
 * Hard and soft skills, surest first, each with how sure it is and who says so.
 *
 * @param nameOf what is read for a label of a sender's own
 */
export function skillTables(
  skills: readonly Skill[],
  nameOf: (label: string) => string,
  words: Words,
): Html | string {
  if (skills.length === 0) return ''
  const kinds = [
    [words.hard, skills.filter(({ kind }) => kind === 'hard')],
    [words.soft, skills.filter(({ kind }) => kind === 'soft')],
  ] as const
  const tables = kinds
    .filter(([, some]) => some.length > 0)
    .map(([caption, some]) => skillTable(caption, surestFirst(some), { nameOf, words }))
  return html`<section class="sheet"><h2>${words.skills}</h2>
<div class="sides">${tables}</div></section>`
}

const surestFirst = (skills: readonly Skill[]): Skill[] =>
  [...skills].sort((a, b) => b.confidence - a.confidence)

type Naming = { readonly nameOf: (label: string) => string; readonly words: Words }

function skillTable(caption: string, skills: readonly Skill[], naming: Naming): Html {
  const { words } = naming
  const more = skills.slice(skillsShown)
  return html`<div><table><caption>${caption} (${skills.length})</caption>
<thead><tr><th scope="col">${words.skill}</th><th scope="col">${words.confidence}</th></tr></thead>
<tbody>${skills.slice(0, skillsShown).map((skill) => row(skill, naming))}</tbody></table>
${
  more.length > 0
    ? html`<p class="small">${words.moreSkills(more.length)}:
<bdi>${more.map(({ name }) => name).join(', ')}</bdi></p>`
    : ''
}</div>`
}

function row({ name, confidence, source }: Skill, { nameOf, words }: Naming): Html {
  const percent = Math.round(confidence * 100)
  const ours: Readonly<Record<string, string>> = words.skillSources
  const said = ours[source] ?? nameOf(source)
  return html`<tr><th scope="row"><a
href="/jobs?skill=${encodeURIComponent(slugOf(name))}"><bdi>${name}</bdi></a> <span
class="small"><bdi>${said}</bdi></span></th>
<td class="num"><meter min="0" max="100" value="${percent}"
aria-label="${words.confidence}: ${name}">${percent} %</meter>${percent} %</td></tr>`
}
