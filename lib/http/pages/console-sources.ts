import { html } from 'hono/html'
import type { SourceState } from '../../pipeline/documents/source-states.ts'
import type { StoredReceipt } from '../../ports.ts'
import { problemCodes } from '../../problem.ts'
import { parentOf, type Source } from '../../source.ts'
import { countOf } from '../../text/count-of.ts'
import { consoleNav, factList, heldWords, timeOf } from './console.ts'
import { type Html, type PageContext, page } from './layout.ts'

/** Who sends, what came last, and what waits for a person. */
export function sourcesPage(states: readonly SourceState[], context: PageContext): Html {
  const held = states.flatMap((state) => state.held)
  const body = html`${consoleNav('/console/sources')}
<h1>Sources</h1>
${heldNote(held)}
<section class="sheet"><h2>${countOf(states.length, 'source')}</h2>
${states.length === 0 ? noSources : sourceTable(states)}</section>`
  return page(context, { title: 'Sources | Console' }, body)
}

const noSources = html`<p>Nobody sends yet: <code>rolecast source add ID</code> makes a source.</p>`

const sourceTable = (states: readonly SourceState[]): Html =>
  html`<table class="stack"><thead><tr><th scope="col">Source</th><th scope="col">Format</th><th
scope="col">Last document</th><th scope="col">State</th><th scope="col">Records</th></tr></thead>
<tbody>${states.map(
    ({ source: { sourceId, format }, last }) =>
      html`<tr><th scope="row">${linkTo(sourceId)}</th><td
data-is="Format">${format ?? last?.format ?? ''}</td><td
data-is="Last document"><span class="moment">${last ? timeOf(last.receivedAt) : 'none yet'}</span></td><td
data-is="State">${last ? stateOf(last) : ''}</td><td data-is="Records">${last ? countsOf(last) : ''}</td></tr>`,
  )}</tbody></table>`

/** Its newest documents, and what sends as a part of it. */
type SourceParts = { readonly receipts: readonly StoredReceipt[]; readonly scopes: readonly Source[] }

/** One source: what we were told of it, what waits for a person, and its newest documents. */
export function sourcePage(
  { source, held, receipts, scopes }: SourceState & SourceParts,
  context: PageContext,
): Html {
  const { sourceId, partners, mapping } = source
  const parent = parentOf(sourceId)
  const body = html`${consoleNav()}
<h1>${sourceId}</h1>
${parent === undefined ? '' : html`<p class="when">A scope of ${linkTo(parent)}, whose settings hold for it, too</p>`}
${scopes.length === 0 ? '' : scopesNote(scopes)}
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
    ['Webhook', webhookOf(sourceId, context)],
    ['Signing secrets', heldWords(source.secrets.map(({ secretId, ...times }) => [secretId, times]))],
    ['Keys', heldWords(source.keys.map(({ keyId, ...times }) => [keyId, times]))],
  ])}</section>
<section class="sheet"><h2>Newest documents</h2>
${receipts.length === 0 ? noDocuments(sourceId, context) : documentTable(receipts)}</section>`
  return page(context, { title: `${sourceId} | Console` }, body)
}

const webhookOf = (sourceId: string, { baseUrl }: PageContext): string =>
  `${baseUrl}/v1/sources/${sourceId}/documents`

const noDocuments = (sourceId: string, context: PageContext): Html =>
  html`<p>None came yet. They come signed to <code>POST ${webhookOf(sourceId, context)}</code>, or by
<code>rolecast upload FILE --source ${sourceId}</code>.</p>`

const documentTable = (receipts: readonly StoredReceipt[]): Html =>
  html`<table class="stack"><thead><tr><th scope="col">Received</th><th scope="col">State</th><th
scope="col">Records</th><th scope="col">Document</th></tr></thead>
<tbody>${receipts.map(
    (one) =>
      html`<tr><th scope="row"><a class="moment"
href="/console/receipts/${one.receiptId}">${timeOf(one.receivedAt)}</a></th><td
data-is="State">${stateOf(one)}</td><td data-is="Records">${countsOf(one)}</td><td
data-is="Document"><bdi>${one.document}</bdi></td></tr>`,
  )}</tbody></table>`

const scopesNote = (scopes: readonly Source[]): Html =>
  html`<p class="when">Scopes: ${scopes.map(({ sourceId }) => html`${linkTo(sourceId)} `)}</p>`

const linkTo = (sourceId: string): Html => html`<a href="/console/sources/${sourceId}">${sourceId}</a>`

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
<p class="when">${linkTo(sourceId)} · <code>${receiptId}</code></p>
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
  html`<section class="sheet"><h2>${firstOf(problems.length, problemsShown, 'problem')}</h2>
<table class="stack"><thead><tr><th scope="col">Code</th><th scope="col">Record</th><th
scope="col">Field</th><th scope="col">Detail</th></tr></thead>
<tbody>${problems.slice(0, problemsShown).map(
    ({ code, ref, index, field, detail }) =>
      html`<tr><th scope="row"><span class="whole">${code}</span></th><td
data-is="Record">${wholeOf(ref ?? index)}</td><td
data-is="Field">${wholeOf(field)}</td><td data-is="Detail"><bdi>${detail}</bdi></td></tr>`,
  )}</tbody></table></section>`

const wholeOf = (text: string | number | undefined): Html | string =>
  text === undefined ? '' : html`<bdi class="whole">${text}</bdi>`

const removedSheet = ({ receiptId }: StoredReceipt, removed: readonly string[]): Html =>
  html`<section class="sheet"><h2>${firstOf(removed.length, removedShown, 'posting')} removed</h2>
<p class="small"><code>rolecast receipt undo ${receiptId}</code> brings back those of which no later document
spoke.</p>
<ul class="tags">${removed.slice(0, removedShown).map((ref) => html`<li><bdi>${ref}</bdi></li>`)}</ul></section>`

const firstOf = (count: number, most: number, one: string): string =>
  count > most ? `The first ${most} of ${countOf(count, one)}` : countOf(count, one)

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
