import { html } from 'hono/html'
import type { RoleCard } from '../../search/card.ts'
import { type Html, type PageContext, page } from './layout.ts'
import { roleCard } from './role.ts'

/** A job that ended: says so and why, shows what is like it, and holds nothing that engines could index. */
export function gonePage(
  title: string,
  { status, similar }: { status: 'expired' | 'withdrawn'; similar: readonly RoleCard[] },
  context: PageContext,
): Html {
  const { words } = context
  const body = html`<section class="sheet"><h1>${words.gone}</h1>
<p><bdi>${title}</bdi></p>
<p>${status === 'expired' ? words.goneExpired : words.goneWithdrawn}</p>
<p><a class="button" href="/jobs">${words.jobs}</a></p></section>
${
  similar.length > 0
    ? html`<section class="sheet similar"><h2>${words.similar}</h2><ul class="plain">
${similar.map((role) => roleCard(role, context, 'h3'))}</ul></section>`
    : ''
}`
  return page(context, { title: `${words.gone} | Rolecast` }, body)
}

export function missingPage(context: PageContext): Html {
  const { words } = context
  const body = html`<section class="sheet"><h1>${words.missing}</h1><p>${words.missingLead}</p>
<p><a class="button" href="/jobs">${words.jobs}</a></p></section>`
  return page(context, { title: `${words.missing} | Rolecast` }, body)
}
