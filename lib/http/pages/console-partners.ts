import { html } from 'hono/html'
import type { Partner } from '../../partner.ts'
import { countOf } from '../../text/count-of.ts'
import { consoleNav, factList, heldWords } from './console.ts'
import { type Html, type PageContext, page } from './layout.ts'

/** Who reads: each partner with its feeds, the keys that open them by their ids, and where it is told of versions. */
export function partnersPage(partners: readonly Partner[], context: PageContext): Html {
  const reading = partners.filter(({ removedAt }) => removedAt === undefined)
  const body = html`${consoleNav('/console/partners')}
<h1>Partners</h1>
<p class="when">${countOf(reading.length, 'partner')}</p>
${
  reading.length === 0
    ? html`<section class="sheet"><p>Nobody reads yet: <code>rolecast partner add ID --feed FEEDID=FORMAT</code> makes a
partner.</p></section>`
    : reading.map((partner) => partnerSheet(partner))
}`
  return page(context, { title: 'Partners | Console' }, body)
}

const partnerSheet = ({ partnerId, name, boards, contactEmail, feeds, keys, notify }: Partner): Html =>
  html`<section class="sheet"><h2><bdi>${name}</bdi></h2>${factList([
    ['Partner', partnerId],
    ['Contact', contactEmail],
    ['Boards', boards?.join(', ')],
    ['Keys', heldWords(keys.map(({ keyId, ...times }) => [keyId, times]))],
    ['Notices', notify?.url],
  ])}
<ul>${feeds.map(
    ({ feedId, format }) => html`<li><a href="/console/feeds/${feedId}">${feedId}</a>: ${format}</li>`,
  )}</ul></section>`
