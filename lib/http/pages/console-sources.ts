import { html } from 'hono/html'
import type { SourceState } from '../../pipeline/documents/source-states.ts'
import type { StoredReceipt } from '../../ports.ts'
import { problemCodes } from '../../problem.ts'
import { countOf } from '../../text/count-of.ts'
import { consoleNav, factList, timeOf } from './console.ts'
import { type Html, type PageContext, page } from './layout.ts'

/** Who sends, what came last, and what waits for a person. */
export function sourcesPage(states: readonly SourceState[], context: PageContext): Html {
  const held = states.flatMap((state) => state.held)
  const body = html`${consoleNav('/console/sources')}
<h1>Sources</h1>
${heldNote(held)}
<section class="sheet"><h2>${countOf(states.length, 'source')}</h2>
<table class="stack"><thead><tr><th scope="col">Source</th><th scope="col">Format</th><th
scope="col">Last document</th><th scope="col">State</th><th scope="col">Records</th></tr></thead>
<tbody>${states.map(
    ({ source: { sourceId, format }, last }) =>
      html`<tr><th scope="row"><a href="/console/sources/${sourceId}">${sourceId}</a></th><td
data-is="Format">${format ?? last?.format ?? ''}</td><td
data-is="Last document">${last ? timeOf(last.receivedAt) : 'none yet'}</td><td
data-is="State">${last ? stateOf(last) : ''}</td><td data-is="Records">${last ? countsOf(last) : ''}</td></tr>`,
  )}</tbody></table></section>`
  return page(context, { title: 'Sources | Console' }, body)
}

/** One source: what we were told of it, what waits for a person, and its newest documents. */
export function sourcePage(
  { source, held }: SourceState,
  receipts: readonly StoredReceipt[],
  context: PageContext,
): Html {
  const { sourceId, partners, mapping } = source
  const body = html`${consoleNav()}
<h1>${sourceId}</h1>
${heldNote(held)}
<section class="sheet"><h2>As registered</h2>${factList([
    ['Name', source.name],
    ['Format', source.format ?? 'detected'],
    ['Channel', source.channel],
    ['Covers', source.covers],
    ['Identity', source.identity],
    ['Employer', source.employer],
    ['Country', source.country],
    ['Language', source.locale],
    ['Only for', partners?.allow?.join(', ')],
    ['Not for', partners?.deny?.join(', ')],
    ['Attribution', source.attribution?.text],
    ['Mapping', mapping && Object.keys(mapping).join(', ')],
  ])}</section>
<section class="sheet"><h2>Newest documents</h2>
<table class="stack"><thead><tr><th scope="col">Received</th><th scope="col">State</th><th
scope="col">Records</th><th scope="col">Document</th></tr></thead>
<tbody>${receipts.map(
    (one) =>
      html`<tr><th scope="row"><a href="/console/receipts/${one.receiptId}">${timeOf(one.receivedAt)}</a></th><td
data-is="State">${stateOf(one)}</td><td data-is="Records">${countsOf(one)}</td><td
data-is="Document"><bdi>${one.document}</bdi></td></tr>`,
  )}</tbody></table></section>`
  return page(context, { title: `${sourceId} | Console` }, body)
}

const problemsShown = 200
const removedShown = 200

/**
 * What became of one document.
 *
 * @param removed refs of the postings that it removed, or was about to when it was overtaken
 */
export function receiptPage(found: StoredReceipt, removed: readonly string[], context: PageContext): Html {
  const { receiptId, sourceId, problems } = found
  const body = html`${consoleNav()}
<h1>${timeOf(found.receivedAt)}</h1>
<p class="when"><a href="/console/sources/${sourceId}">${sourceId}</a> · <code>${receiptId}</code></p>
${found.state === 'held' ? heldNote([found]) : ''}
<section class="sheet"><h2>${found.state}</h2>${factList([
    ['Reason', found.reason && `${found.reason}: ${problemCodes[found.reason].says}`],
    ['Document', found.document],
    ['Format', found.format],
    ['Records', found.seen],
    ['Accepted', found.accepted],
    ['Refused', found.rejected],
    ['Repeated', found.duplicate || undefined],
    ['Removed', removed.length || undefined],
    ['Ended', timeOf(found.updatedAt)],
  ])}</section>
${problems.length > 0 ? problemTable(problems) : ''}
${removed.length > 0 ? removedSheet(found, removed) : ''}`
  return page(context, { title: `${receiptId} | Console` }, body)
}

const problemTable = (problems: StoredReceipt['problems']): Html =>
  html`<section class="sheet"><h2>${firstOf(problems.length, problemsShown, 'problems')}</h2>
<table class="stack"><thead><tr><th scope="col">Code</th><th scope="col">Record</th><th
scope="col">Field</th><th scope="col">Detail</th></tr></thead>
<tbody>${problems.slice(0, problemsShown).map(
    ({ code, ref, index, field, detail }) =>
      html`<tr><th scope="row">${code}</th><td data-is="Record"><bdi>${ref ?? index ?? ''}</bdi></td><td
data-is="Field">${field ?? ''}</td><td data-is="Detail"><bdi>${detail}</bdi></td></tr>`,
  )}</tbody></table></section>`

const removedSheet = ({ receiptId }: StoredReceipt, removed: readonly string[]): Html =>
  html`<section class="sheet"><h2>${firstOf(removed.length, removedShown, 'postings removed')}</h2>
<p class="small"><code>rolecast receipt undo ${receiptId}</code> brings back those of which no later document
spoke.</p>
<ul class="tags">${removed.slice(0, removedShown).map((ref) => html`<li><bdi>${ref}</bdi></li>`)}</ul></section>`

const firstOf = (count: number, most: number, what: string): string =>
  count > most ? `The first ${most} of ${count} ${what}` : `${count} ${what}`

/** What waits for a person, why, and the words with which it goes on. */
const heldNote = (held: readonly StoredReceipt[]): Html =>
  html`${held.map(
    ({ receiptId, sourceId, reason, problems }) =>
      html`<p class="note"><b><a href="/console/receipts/${receiptId}">${sourceId}: a snapshot is held</a></b>
${reason ? sentence(problemCodes[reason].says) : ''}
<bdi>${sentence(problems.find(({ code }) => code === reason)?.detail ?? '')}</bdi>
<code>rolecast receipt release ${receiptId}</code> lets it through.</p>`,
  )}`

const sentence = (words: string): string =>
  words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

const stateOf = ({ state, reason }: StoredReceipt): Html =>
  html`<span class="tag${settled.has(state) ? '' : ' warn'}">${state}</span> ${reason ?? ''}`

/** States in which nothing is amiss. */
const settled = new Set<StoredReceipt['state']>(['received', 'processing', 'accepted', 'superseded'])

const countsOf = ({ accepted, seen }: StoredReceipt): string => `${accepted} of ${seen}`
