import { html } from 'hono/html'
import type { ApiKey } from '../../key.ts'
import { employerWords } from '../../opening.ts'
import type { IndexingState } from '../../pipeline/search/indexing-state.ts'
import type { RoleCard } from '../../search/card.ts'
import { type Html, type PageContext, page } from './layout.ts'

const rooms = [
  ['/console', 'Openings'],
  ['/console/sources', 'Sources'],
  ['/console/feeds', 'Feeds'],
  ['/console/partners', 'Partners'],
] as const

/** The console's own navigation, with the list one stands in marked. */
export const consoleNav = (here?: (typeof rooms)[number][0]): Html =>
  html`<nav class="rooms" aria-label="Console">${rooms.map(
    ([path, name]) => html`<a href="${path}"${path === here ? html` aria-current="page"` : ''}>${name}</a> `,
  )}<span class="small">Times are in UTC</span></nav>`

/** A page that says one thing, such as that there is nothing here. */
export const saidPage = (title: string, says: string, context: PageContext): Html =>
  page(
    context,
    { title: `${title} | Console` },
    html`${consoleNav()}
<section class="sheet"><h1>${title}</h1><p>${says}</p></section>`,
  )

/** What stands behind a password that was not given, or not right. */
export const closedPage = (context: PageContext): Html =>
  page(
    context,
    { title: 'Closed | Console' },
    html`<section class="sheet"><h1>The console is closed</h1>
<p>The password is the key of an operator; the user name is any. <code>rolecast operator list</code> names the
operators, and <code>rolecast operator rotate-key ID</code> makes a new key for one.</p></section>`,
  )

/** Facts with their names; those without a value are left out. */
export const factList = (facts: readonly (readonly [string, string | number | Html | undefined])[]): Html =>
  html`<dl class="facts">${facts.map(([name, value]) =>
    value === undefined || value === '' ? '' : html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`,
  )}</dl>`

/** RFC 3339 as people read it, to the second; in UTC, as `consoleNav` says. */
export const timeOf = (at: string | undefined): string => (at ?? '').slice(0, 19).replace('T', ' ')

/** A text with the times that stand in it as people read them. */
export const withTimes = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g, timeOf)

const moment = (at: string): Html => html`<span class="moment">${timeOf(at)}</span>`

type Times = Pick<ApiKey, 'createdAt' | 'expiresAt' | 'revokedAt'>

/** Keys or secrets by their ids, each with its times: nothing that opens or signs anything. */
export const heldWords = (held: readonly (readonly [string, Times])[]): Html | undefined =>
  held.length === 0
    ? undefined
    : html`${held.map(([id, times], n) => html`${n > 0 ? html`<br>` : ''}${id}, ${timesWords(times)}`)}`

function timesWords({ createdAt, expiresAt, revokedAt }: Times): Html {
  const end = revokedAt
    ? html`, revoked ${moment(revokedAt)}`
    : expiresAt
      ? html`, until ${moment(expiresAt)}`
      : ''
  return html`since ${moment(createdAt)}${end}`
}

/** The first of those that were found, and how many there are. */
type Found = { readonly roles: readonly RoleCard[]; readonly count: number }

export type ConsoleList = {
  readonly q?: string | undefined
  /** As everybody sees them. */
  readonly open: Found
  /** Those of which everybody sees nothing, or less than there is; as they are. */
  readonly kept: Found
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
    ['Last sent', timeOf(lastSentAt)],
    ['Trouble', trouble && `${timeOf(trouble.at)}: ${trouble.status} ${trouble.says}`],
    ['Not before', timeOf(notBefore)],
  ]
  const aside = Object.entries(setAside).slice(-setAsideShown)
  if (day === '') return html``
  return html`<section class="sheet"><h2>Search engine</h2>${factList(facts)}${
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

/** The operator's way in: every opening, newest first, with a search. */
export function consolePage({ q, open, kept, indexing }: ConsoleList, context: PageContext): Html {
  const { words } = context
  const body = html`${consoleNav('/console')}
<h1>Console</h1>
<form class="search" role="search" action="/console" method="get"><label>${words.searchHint}<input type="search"
name="q" value="${q ?? ''}" maxlength="200"></label><button class="button">${words.find}</button></form>
<section class="sheet"><h2>${words.results(open.count)}</h2>
${open.count > 0 ? roleTable(open.roles, context) : emptyNote(q)}</section>
${
  kept.count > 0
    ? html`<section class="sheet"><h2>Kept from the public: ${words.results(kept.count)}</h2>
<p class="small">A source refuses “public”: everybody else sees these not at all, or in the words of other sources.</p>
${roleTable(kept.roles, context)}</section>`
    : ''
}
${engineSheet(indexing)}`
  return page(context, { title: 'Console | Rolecast' }, body)
}

const emptyNote = (q = ''): Html =>
  q === ''
    ? html`<p>No opening is open: <a href="/console/sources">the sources</a> tell what came.</p>`
    : html`<p>No opening fits <bdi>“${q}”</bdi>. <a href="/console">All of them</a></p>`

const roleTable = (roles: readonly RoleCard[], { words }: PageContext): Html =>
  html`<table class="stack"><thead><tr><th scope="col">Opening</th><th scope="col">Employer</th><th
scope="col">Posted</th><th scope="col">Last changed</th></tr></thead>
<tbody>${roles.map(
    (role) =>
      html`<tr><th scope="row"><a href="/console/openings/${role.openingId}"><bdi>${role.title}</bdi></a></th>
<td data-is="Employer"><bdi>${employerWords({ name: role.employer, masked: role.masked }, words)}</bdi></td><td
data-is="Posted"><span class="moment">${role.posted ? '' : 'first seen '}${role.day}</span></td><td
data-is="Last changed">${moment(role.changedAt)}</td></tr>`,
  )}</tbody></table>`
