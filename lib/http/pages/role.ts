import { html } from 'hono/html'
import { employerWords } from '../../opening.ts'
import type { RoleCard } from '../../search/card.ts'
import { pagePath } from '../../search/slug.ts'
import type { Html, PageContext } from './layout.ts'
import { agoWords, payWords, placesWords } from './say.ts'

/** One opening in a list. `heading` keeps the outline of the page whole. */
export function roleCard(role: RoleCard, context: PageContext, heading: 'h2' | 'h3'): Html {
  const { words, language, now } = context
  const places = placesWords(role, language)
  const more = role.places - role.locations.length
  const where = [places.join(' · '), more > 0 ? words.morePlaces(more) : ''].filter(Boolean).join(' ')
  const facts = [
    role.workplace && words.workplaces[role.workplace],
    role.seniority && words.seniorities[role.seniority],
    `${role.posted ? words.posted : words.seen} ${agoWords(role.day, now, words)}`,
  ].filter(Boolean)
  const pay = payWords(role.pay, role.locations[0]?.country, words)
  const link = html`<a href="${pagePath(role)}"><bdi>${role.title}</bdi></a>`
  return html`<li><article class="role">
${heading === 'h2' ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
<p><bdi>${employerWords({ name: role.employer, masked: role.masked }, words)}</bdi>${
    where
      ? html` <span
class="small">· <bdi>${where}</bdi></span>`
      : ''
  }</p>
${pay ? html`<p class="earns">${pay}</p>` : ''}
<p class="small">${facts.join(' · ')}</p>
${
  role.skills.length > 0
    ? html`<ul class="tags"
aria-label="${words.skills}">${role.skills.slice(0, 6).map((name) => html`<li><bdi>${name}</bdi></li>`)}</ul>`
    : ''
}
</article></li>`
}
