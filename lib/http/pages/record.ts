import { html } from 'hono/html'
import type { RawRecord } from '../../pipeline/documents/raw-record.ts'
import type { OpeningRecord, Step } from '../../pipeline/openings/record.ts'
import type { StoredPosting } from '../../ports.ts'
import { postingKey } from '../../posting.ts'
import { pagePath } from '../../search/slug.ts'
import { consoleNav, timeOf, withTimes } from './console.ts'
import { applyOptions } from './job-apply.ts'
import { originTable, valueWords } from './job-origin.ts'
import { skillTables } from './job-skills.ts'
import { type Html, type PageContext, page } from './layout.ts'

/** Everything known of one opening. */
export function recordPage(
  record: OpeningRecord,
  nameOf: (id: string) => string,
  context: PageContext,
): Html {
  const { opening, postings, raw, steps, why } = record
  const { words } = context
  const body = html`${consoleNav()}
<h1><bdi>${opening.title}</bdi></h1>
<p class="when"><code>${opening.openingId}</code> · ${opening.status} · version ${opening.version} · <a
href="${pagePath(opening)}">public page</a> · <a
href="/console/openings/${opening.openingId}?shape=json">JSON</a></p>
${stepLog(steps)}
<section class="sheet"><h2>Why these are one opening</h2><pre tabindex="0" role="region"
aria-label="Evidence">${why.join('\n') || 'no comparison is kept'}</pre></section>
${sideBySide(postings, context)}
${sources(postings, raw)}
${skillTables(opening.skills, nameOf, words)}
${applyOptions(opening.apply, words)}
${originTable(opening, nameOf, context)}
<section class="sheet"><h2>JSON</h2>
${jsonOf('The opening', opening)}</section>`
  return page(context, { title: `${opening.title} | Console` }, body)
}

const stepLog = (steps: readonly Step[]): Html =>
  html`<section class="sheet"><h2>What happened</h2>
<table class="stack names"><thead><tr><th scope="col">Step</th><th scope="col">Of</th><th
scope="col">Status</th><th scope="col">At</th><th scope="col">ms</th><th scope="col">Detail</th></tr></thead>
<tbody>${steps.map(
    ({ step, of, status, at, tookMs, detail }) =>
      html`<tr><th scope="row">${step}</th><td data-is="Of"><code>${of}</code></td><td
data-is="Status">${status}</td><td data-is="At">${timeOf(at)}</td><td
data-is="ms">${tookMs ?? ''}</td><td data-is="Detail">${withTimes(detail ?? '')}</td></tr>`,
  )}</tbody></table>
<p class="small">Times come from receipts, postings, openings and feeds; milliseconds stand where both ends of a
step were kept.</p></section>`

/** Each source's own record, cut out of its document just now, beside the posting that was made of it. */
const sources = (postings: readonly StoredPosting[], raw: readonly RawRecord[]): Html =>
  html`<section class="sheet"><h2>Records and postings</h2>
${postings.map(({ posting }, n) => {
  const { text, says } = raw[n] ?? {}
  return html`<h3><code>${postingKey(posting)}</code></h3><div class="sides wide-sides">
<div><h4>As received</h4>${says ? html`<p class="small">${says}</p>` : ''}${
    text === undefined ? '' : preOf(`Record of ${postingKey(posting)}`, text)
  }</div>
<div><h4>As normalised</h4>${preOf(`Posting ${postingKey(posting)}`, JSON.stringify(posting, null, 2))}</div></div>`
})}</section>`

const preOf = (label: string, text: string): Html =>
  html`<pre tabindex="0" role="region" aria-label="${label}" dir="auto">${text}</pre>`

const charactersShown = 400
const notCompared = new Set(['origin', 'sourceId', 'sourceRef'])

/** What each source said, normalised, a column each. */
function sideBySide(postings: readonly StoredPosting[], context: PageContext): Html {
  const fields = [...new Set(postings.flatMap(({ posting }) => Object.keys(posting)))].filter(
    (name) => !notCompared.has(name),
  )
  return html`<section class="sheet"><h2>Postings side by side</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Postings side by side"><table class="beside"><thead>
<tr><th scope="col">Field</th>${postings.map(
    ({ posting }) => html`<th scope="col"><code>${postingKey(posting)}</code></th>`,
  )}</tr></thead>
<tbody>${fields.map(
    (field) =>
      html`<tr><th scope="row">${field}</th>
${postings.map(({ posting }) => html`<td><bdi>${shown(field, posting, context)}</bdi></td>`)}</tr>`,
  )}</tbody></table></div></section>`
}

function shown(field: string, posting: StoredPosting['posting'], context: PageContext): string {
  const value: unknown = Object.entries(posting).find(([name]) => name === field)?.[1]
  if (value === undefined) return ''
  if (field === 'description') return summaryOf(value)
  const text = withTimes(valueWords(field, value, context))
  return text.length > charactersShown ? `${text.slice(0, charactersShown).toWellFormed()}…` : text
}

function summaryOf(value: unknown): string {
  const text = typeof value === 'object' && value && 'text' in value ? String(value.text) : ''
  return `${text.length} characters: ${text.slice(0, charactersShown).toWellFormed()}…`
}

const jsonOf = (name: string, value: unknown): Html =>
  html`<details><summary>${name}</summary>${preOf(name, JSON.stringify(value, null, 2))}</details>`
