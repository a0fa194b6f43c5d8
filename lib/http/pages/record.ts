import { html } from 'hono/html'
import type { OpeningRecord, Step } from '../../pipeline/record.ts'
import type { StoredPosting } from '../../ports.ts'
import { postingKey } from '../../posting.ts'
import type { RoleCard } from '../../search/card.ts'
import { applyOptions } from './job-apply.ts'
import { provenance } from './job-origin.ts'
import { skillTables } from './job-skills.ts'
import { type Html, type PageContext, page } from './layout.ts'
import { rolePath } from './role.ts'
import { employerWords } from './say.ts'

/** The operator's way in: every public opening, newest first, with a search. */
export function consolePage(
  { q, roles, count }: { q?: string | undefined; roles: readonly RoleCard[]; count: number },
  context: PageContext,
): Html {
  const { words } = context
  const body = html`<h1>Console</h1>
<form class="search" role="search" action="/console" method="get"><label>${words.searchHint}<input type="search"
name="q" value="${q ?? ''}" maxlength="200"></label><button class="button">${words.find}</button></form>
<section class="sheet"><h2>${words.results(count)}</h2>
<table class="stack"><thead><tr><th scope="col">Opening</th><th scope="col">Employer</th><th
scope="col">Day</th><th scope="col">Last changed</th></tr></thead>
<tbody>${roles.map(
    (role) =>
      html`<tr><th scope="row"><a href="/console/openings/${role.openingId}"><bdi>${role.title}</bdi></a></th>
<td data-is="Employer"><bdi>${employerWords({ name: role.employer, masked: role.masked }, words)}</bdi></td><td
data-is="Day">${role.day}</td><td data-is="Last changed">${role.changedAt}</td></tr>`,
  )}</tbody></table></section>`
  return page(context, { title: 'Console | Rolecast' }, body)
}

/** Everything known of one opening. */
export function recordPage(
  record: OpeningRecord,
  nameOf: (id: string) => string,
  context: PageContext,
): Html {
  const { opening, postings, steps, why } = record
  const { words } = context
  const body = html`<p class="small"><a href="/console">Console</a></p>
<h1><bdi>${opening.title}</bdi></h1>
<p class="when"><code>${opening.openingId}</code> · ${opening.status} · version ${opening.version} · <a
href="${rolePath(opening)}">public page</a> · <a
href="/console/openings/${opening.openingId}?shape=json">JSON</a></p>
${stepLog(steps)}
<section class="sheet"><h2>Why these are one opening</h2><pre tabindex="0" role="region"
aria-label="Evidence">${why.join('\n') || 'no comparison is kept'}</pre></section>
${sideBySide(postings)}
${skillTables(opening.skills, nameOf, words)}
${applyOptions(opening.apply, words)}
${provenance(opening, nameOf, context)}
<section class="sheet"><h2>JSON</h2>
${jsonOf('The opening', opening)}
${postings.map(({ posting }) => jsonOf(postingKey(posting), posting))}</section>`
  return page(context, { title: `${opening.title} | Console` }, body)
}

const stepLog = (steps: readonly Step[]): Html =>
  html`<section class="sheet"><h2>What happened</h2>
<table class="stack names"><thead><tr><th scope="col">Step</th><th scope="col">Of</th><th
scope="col">Status</th><th scope="col">At</th><th scope="col">ms</th><th scope="col">Detail</th></tr></thead>
<tbody>${steps.map(
    ({ step, of, status, at, tookMs, detail }) =>
      html`<tr><th scope="row">${step}</th><td data-is="Of"><code>${of}</code></td><td
data-is="Status">${status}</td><td data-is="At">${(at ?? '').slice(0, 19).replace('T', ' ')}</td><td
data-is="ms">${tookMs ?? ''}</td><td data-is="Detail">${detail ?? ''}</td></tr>`,
  )}</tbody></table>
<p class="small">Times come from receipts, postings and feeds. Matching and publishing keep
no time of their own for one opening, so no milliseconds are given for them.</p></section>`

const charactersShown = 400
const notCompared = new Set(['origin', 'sourceId', 'sourceRef'])

/** What each source said, normalised, a column each. */
function sideBySide(postings: readonly StoredPosting[]): Html {
  const fields = [...new Set(postings.flatMap(({ posting }) => Object.keys(posting)))].filter(
    (name) => !notCompared.has(name),
  )
  return html`<section class="sheet"><h2>What each source said</h2>
<div class="scroll" tabindex="0" role="region" aria-label="What each source said"><table class="beside"><thead>
<tr><th scope="col">Field</th>${postings.map(
    ({ posting }) => html`<th scope="col"><code>${postingKey(posting)}</code></th>`,
  )}</tr></thead>
<tbody>${fields.map(
    (field) =>
      html`<tr><th scope="row">${field}</th>
${postings.map(({ posting }) => html`<td><bdi>${shown(field, posting)}</bdi></td>`)}</tr>`,
  )}</tbody></table></div></section>`
}

function shown(field: string, posting: StoredPosting['posting']): string {
  const value: unknown = Object.entries(posting).find(([name]) => name === field)?.[1]
  if (value === undefined) return ''
  if (field === 'description') return summaryOf(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > charactersShown ? `${text.slice(0, charactersShown).toWellFormed()}…` : text
}

function summaryOf(value: unknown): string {
  const text = typeof value === 'object' && value && 'text' in value ? String(value.text) : ''
  return `${text.length} characters: ${text.slice(0, charactersShown).toWellFormed()}…`
}

const jsonOf = (name: string, value: unknown): Html =>
  html`<details><summary>${name}</summary><pre tabindex="0" role="region"
aria-label="${name}">${JSON.stringify(value, null, 2)}</pre></details>`
