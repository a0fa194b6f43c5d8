import { html } from 'hono/html'
import type { RawRecord } from '../../pipeline/documents/raw-record.ts'
import type { OpeningRecord, Step } from '../../pipeline/openings/record.ts'
import type { IndexingState } from '../../pipeline/search/indexing-state.ts'
import type { StoredPosting } from '../../ports.ts'
import { postingKey } from '../../posting.ts'
import type { RoleCard } from '../../search/card.ts'
import { pagePath } from '../../search/slug.ts'
import { applyOptions } from './job-apply.ts'
import { provenance } from './job-origin.ts'
import { skillTables } from './job-skills.ts'
import { type Html, type PageContext, page } from './layout.ts'
import { employerWords } from './say.ts'

export type ConsoleList = {
  readonly q?: string | undefined
  readonly roles: readonly RoleCard[]
  readonly count: number
  readonly indexing: IndexingState
}

/** What Google was told of our pages. */
function engineSheet({
  told,
  waiting,
  sentToday,
  day,
  lastSentAt,
  trouble,
  notBefore,
  setAside,
}: IndexingState) {
  const facts: (readonly [string, string | undefined])[] = [
    ['Pages told', String(Object.keys(told).length)],
    ['Waiting', String(waiting)],
    ['Sent', day && `${sentToday} on ${day}`],
    ['Last sent', lastSentAt],
    ['Trouble', trouble && `${trouble.at}: ${trouble.status} ${trouble.says}`],
    ['Not before', notBefore],
  ]
  const aside = Object.entries(setAside).slice(-setAsideShown)
  if (day === '') return html``
  return html`<section class="sheet"><h2>Search engine</h2><dl class="facts">${facts.map(([name, value]) =>
    value ? html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>` : '',
  )}</dl>${
    aside.length > 0
      ? html`<table class="stack names"><caption>Set aside</caption><thead><tr><th scope="col">Page</th><th
scope="col">News</th><th scope="col">Reason</th></tr></thead><tbody>${aside.map(
          ([id, { news, status, says }]) => html`<tr><th scope="row"><a
href="/console/openings/${id}"><code>${id}</code></a></th><td data-is="News">${news}</td><td
data-is="Reason">${status} <bdi>${says}</bdi></td></tr>`,
        )}</tbody></table>`
      : ''
  }</section>`
}

const setAsideShown = 50

/** The operator's way in: every public opening, newest first, with a search. */
export function consolePage({ q, roles, count, indexing }: ConsoleList, context: PageContext): Html {
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
  )}</tbody></table></section>
${engineSheet(indexing)}`
  return page(context, { title: 'Console | Rolecast' }, body)
}

/** Everything known of one opening. */
export function recordPage(
  record: OpeningRecord,
  nameOf: (id: string) => string,
  context: PageContext,
): Html {
  const { opening, postings, raw, steps, why } = record
  const { words } = context
  const body = html`<p class="small"><a href="/console">Console</a></p>
<h1><bdi>${opening.title}</bdi></h1>
<p class="when"><code>${opening.openingId}</code> · ${opening.status} · version ${opening.version} · <a
href="${pagePath(opening)}">public page</a> · <a
href="/console/openings/${opening.openingId}?shape=json">JSON</a></p>
${stepLog(steps)}
<section class="sheet"><h2>Why these are one opening</h2><pre tabindex="0" role="region"
aria-label="Evidence">${why.join('\n') || 'no comparison is kept'}</pre></section>
${sideBySide(postings)}
${sources(postings, raw)}
${skillTables(opening.skills, nameOf, words)}
${applyOptions(opening.apply, words)}
${provenance(opening, nameOf, context)}
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
data-is="Status">${status}</td><td data-is="At">${(at ?? '').slice(0, 19).replace('T', ' ')}</td><td
data-is="ms">${tookMs ?? ''}</td><td data-is="Detail">${detail ?? ''}</td></tr>`,
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
  html`<details><summary>${name}</summary>${preOf(name, JSON.stringify(value, null, 2))}</details>`
