import { html } from 'hono/html'
import type { ReportLine, ReportNote } from '../../feeds/report.ts'
import type { FeedState } from '../../pipeline/feeds/state.ts'
import type { FeedVersion, NoticeState } from '../../ports.ts'
import { countOf } from '../../text/count-of.ts'
import { plainWords } from '../../text/plain-words.ts'
import { consoleNav, factList, timeOf } from './console.ts'
import { type Html, type PageContext, page } from './layout.ts'

/** What partners pull, and what does not move on by itself. */
export function feedsPage(states: readonly FeedState[], context: PageContext): Html {
  const body = html`${consoleNav('/console/feeds')}
<h1>Feeds</h1>
<section class="sheet"><h2>${countOf(states.length, 'file')}</h2>
${states.length === 0 ? noFeeds : feedTable(states)}</section>`
  return page(context, { title: 'Feeds | Console' }, body)
}

const noFeeds = html`<p>No partner has a feed yet: <code>rolecast partner add ID --feed FEEDID=FORMAT</code> makes
one.</p>`

const feedTable = (states: readonly FeedState[]): Html =>
  html`<table class="stack"><thead><tr><th scope="col">Feed</th><th scope="col">Partner</th><th
scope="col">Format</th><th scope="col">Listings</th><th scope="col">Published</th><th scope="col">State</th></tr>
</thead><tbody>${states.map(
    ({ partner, spec, fileId, current, waits }) =>
      html`<tr><th scope="row"><a href="/console/feeds/${fileId}">${fileId}</a></th><td
data-is="Partner"><bdi>${partner.name}</bdi></td><td data-is="Format">${spec.format}</td><td
data-is="Listings">${current?.listings ?? ''}</td><td
data-is="Published"><span class="moment">${current ? timeOf(current.publishedAt) : 'not yet'}</span></td><td
data-is="State">${waits ? html`<span class="tag warn">${waits}</span>` : ''}</td></tr>`,
  )}</tbody></table>`

export type FeedSheet = {
  readonly state: FeedState
  readonly history: readonly FeedVersion[]
  readonly report: { readonly lines: readonly ReportLine[]; readonly notes: readonly ReportNote[] }
  readonly notices: NoticeState | undefined
}

/** One file: its versions, what it leaves out and why, and how its partner hears of it. */
export function feedPage({ state, history, report, notices }: FeedSheet, context: PageContext): Html {
  const { partner, spec, fileId, current, waits } = state
  const body = html`${consoleNav()}
<h1>${fileId}</h1>
${
  waits
    ? html`<p class="note"><b>${waits}</b> Readers get ${current ? `version ${current.version}` : 'nothing yet'}.
<code>rolecast feed publish ${spec.feedId} --force</code> publishes what a build makes all the same.</p>`
    : ''
}
<section class="sheet"><h2>Now</h2>${factList([
    ['Partner', partner.name],
    ['Format', spec.format],
    ['Version', current?.version],
    ['Listings', current?.listings],
    ['Bytes', current?.bytes],
    ['Published', timeOf(current?.publishedAt)],
    ['Address', `${context.baseUrl}/v1/feeds/${fileId}`],
    ['Filter', plainWords(spec.filter)],
    ['Notices', partner.notify?.url],
    ['Last notice', timeOf(notices?.deliveredAt)],
    ['Notices failed in a row', notices?.failures],
    ['Notices disabled', timeOf(notices?.disabledAt)],
  ])}</section>
${reportSheet(report)}
<section class="sheet"><h2>Versions</h2>
${history.length === 0 ? html`<p>Nothing is published yet.</p>` : versionTable(history)}</section>`
  return page(context, { title: `${fileId} | Console` }, body)
}

const versionTable = (history: readonly FeedVersion[]): Html =>
  html`<table class="stack"><thead><tr><th scope="col">Version</th><th scope="col">Published</th><th
scope="col">Listings</th><th scope="col">Bytes</th></tr></thead><tbody>${history.map(
    ({ version, publishedAt, listings, bytes }) =>
      html`<tr><th scope="row">${version}</th><td
data-is="Published"><span class="moment">${timeOf(publishedAt)}</span></td><td
data-is="Listings">${listings}</td><td data-is="Bytes">${bytes}</td></tr>`,
  )}</tbody></table>`

/** A rule with how many listings it met, and the first of them. */
type Met = {
  readonly rule: string
  readonly level: string
  readonly count: number
  readonly openingId?: string
  readonly fix: string
}

function reportSheet({ lines, notes }: FeedSheet['report']): Html | string {
  const met = new Map<string, Met>()
  for (const { rule, level, openingId, fix } of lines) {
    const seen = met.get(rule)
    met.set(rule, seen ? { ...seen, count: seen.count + 1 } : { rule, level, count: 1, openingId, fix })
  }
  const said = notes.map(({ rule, level, field, listings, fix }) => {
    const name = level === 'filter' ? `${rule}: ${field}` : rule
    return { rule: name, level, count: listings ?? 0, fix }
  })
  const all: readonly Met[] = [...[...met.values()].sort((a, b) => b.count - a.count), ...said]
  if (all.length === 0) return ''
  return html`<section class="sheet"><h2>Left out or altered</h2>
<table class="stack"><thead><tr><th scope="col">Rule</th><th scope="col">Does</th><th
scope="col">Listings</th><th scope="col">What would help</th></tr></thead><tbody>${all.map(
    ({ rule, level, count, openingId, fix }) =>
      html`<tr><th scope="row">${rule}</th><td data-is="Does">${does[level] ?? level}</td><td
data-is="Listings">${count || ''}${
        openingId ? html` (<a href="/console/openings/${openingId}">the first</a>)` : ''
      }</td><td data-is="What would help">${fix}</td></tr>`,
  )}</tbody></table></section>`
}

const does: Readonly<Record<string, string>> = {
  reject: 'left out',
  alter: 'altered',
  note: 'note',
  filter: 'passed over',
}
