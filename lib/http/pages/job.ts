import { html } from 'hono/html'
import { isWeb } from '../../feeds/web-address.ts'
import { employerWords, type Opening } from '../../opening.ts'
import type { RoleCard } from '../../search/card.ts'
import { pagePath } from '../../search/slug.ts'
import { slugOf } from '../../search/words.ts'
import { applyButton, applyOptions, waysIn } from './job-apply.ts'
import { originTable } from './job-origin.ts'
import { skillTables } from './job-skills.ts'
import { descriptionOf } from './job-text.ts'
import { type Html, type PageContext, page } from './layout.ts'
import { roleCard } from './role.ts'
import { agoWords, dateWords, employmentWords, payWords, placesWords } from './say.ts'
import type { Words } from './words-en.ts'

/** All that a posting page shows. */
export type JobPage = {
  readonly opening: Opening
  readonly similar: readonly RoleCard[]
  /** Markup for search engines; none where the opening lacks what they demand. */
  readonly jsonLd?: Readonly<Record<string, unknown>> | undefined
  nameOf(sourceId: string): string
}

const placesShown = 4
const summaryCharsMax = 160

export function jobPage(job: JobPage, context: PageContext): Html {
  const { opening } = job
  const { words } = context
  const body = html`<article>
${lead(job, context)}
<div class="two">
<div>${notices(job, context)}
${descriptionOf(opening, context)}
${applyOptions(waysIn(opening), words)}
${skillTables(opening.skills, skillSayer(job, words), words)}
${originTable(opening, job.nameOf, context)}</div>
<div>${aside(job, context)}</div>
</div></article>
${similarRoles(job.similar, context)}`
  const title = [opening.title, opening.employer?.name].filter(Boolean).join(' · ')
  const description = Array.from(opening.description.text.replace(/\s+/g, ' ').slice(0, 2 * summaryCharsMax))
    .slice(0, summaryCharsMax)
    .join('')
  return page(
    context,
    { title: `${title} | Rolecast`, description, canonical: pagePath(opening), jsonLd: job.jsonLd },
    body,
  )
}

function lead({ opening }: JobPage, context: PageContext): Html {
  const { words } = context
  const { employer, workplace, seniority, posted } = opening
  const badges = [
    ...(workplace ? [words.workplaces[workplace]] : []),
    ...(seniority ? [words.seniorities[seniority]] : []),
    ...employmentWords(opening.employment, words),
  ]
  const day = posted?.date ?? opening.firstSeenAt.slice(0, 10)
  const pay = payWords(opening.salary, opening.locations[0]?.country, words)
  return html`<header class="sheet lead">
<p class="by"><b><bdi>${employerWords(employer, words)}</bdi></b>${places(opening, context)}</p>
<h1><bdi>${opening.title}</bdi></h1>
${
  badges.length > 0
    ? html`<ul class="badges"
aria-label="${words.facts}">${badges.map((badge) => html`<li>${badge}</li>`)}</ul>`
    : ''
}
${pay ? html`<p class="pay">${pay}</p>` : ''}
<p class="when">${posted ? words.posted : words.seen} ${posted?.approximate ? `${words.about} ` : ''}<time
datetime="${posted?.at ?? day}">${dateWords(day, words)}</time> · ${agoWords(day, context.now, words)}${
    opening.validThrough
      ? html` · ${words.closes} <time
datetime="${opening.validThrough}">${dateWords(opening.validThrough, words)}</time>`
      : ''
  }</p>
${applyButton(waysIn(opening), words)}
</header>`
}

function places(opening: Opening, { words, language }: PageContext): Html | string {
  const all = placesWords(opening, language)
  if (all.length === 0) return ''
  const shown = all.slice(0, placesShown).join(' · ')
  const more = all.length > placesShown ? ` ${words.morePlaces(all.length - placesShown)}` : ''
  return html` · <bdi>${shown}</bdi>${more}`
}

function notices({ opening, nameOf }: JobPage, { words }: PageContext): Html {
  const { employer, firstParty, postings } = opening
  const sources = [...new Set(postings.map(({ sourceId }) => nameOf(sourceId)))].join(', ')
  const isMasked = employer?.masked === true && employer.name === undefined
  return html`${
    firstParty
      ? ''
      : html`<p
class="note"><b>${words.external}</b> ${words.externalNotice(sources)}</p>`
  }
${isMasked ? html`<p class="note"><b>${words.confidential}</b> ${words.confidentialNotice}</p>` : ''}`
}

function aside(job: JobPage, context: PageContext): Html {
  return html`${factSheet(job.opening, context)}
${employerCard(job.opening, context)}
${share(job.opening, context)}
${credits(job.opening, context)}`
}

function factSheet(opening: Opening, context: PageContext): Html {
  const { words, language } = context
  const { salary, category, occupation } = opening
  const pay = payWords(salary, opening.locations[0]?.country, words)
  const all = placesWords(opening, language)
  const facts: (readonly [string, Html | string | undefined])[] = [
    [words.pay, salary && html`${pay ?? salary.text}${pay ? payNote(opening, context) : ''}`],
    [
      words.place,
      all.length > placesShown
        ? longPlaces(all, words.allPlaces(all.length))
        : all.length > 0
          ? html`<bdi>${all.join(' · ')}</bdi>`
          : undefined,
    ],
    [words.workplace, opening.workplace && words.workplaces[opening.workplace]],
    [words.employment, employmentWords(opening.employment, words).join(', ') || undefined],
    [words.level, opening.seniority && words.seniorities[opening.seniority]],
    [
      words.category,
      category &&
        html`<a href="/jobs?category=${encodeURIComponent(slugOf(category))}"><bdi>${category}</bdi></a>`,
    ],
    [words.industry, opening.industry && html`<bdi>${opening.industry}</bdi>`],
    [
      words.occupation,
      occupation && `${occupation.code} (${occupation.scheme === 'onet-soc' ? 'O*NET-SOC' : 'ISCO-08'})`,
    ],
    [words.requisition, opening.requisitionId && html`<bdi>${opening.requisitionId}</bdi>`],
    [words.updated, dateWords(opening.changedAt, words)],
  ]
  const rows = facts.filter(([, value]) => value !== undefined && value !== '')
  return html`<section class="sheet"><h2>${words.facts}</h2><dl>${rows.map(
    ([name, value]) => html`<div>
<dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl></section>`
}

const longPlaces = (all: readonly string[], summary: string): Html =>
  html`<details class="places"><summary>${summary}</summary><bdi>${all.join(' · ')}</bdi></details>`

/** What the source wrote, and what of it we read that it does not say. */
function payNote({ salary }: Opening, { words }: PageContext): Html {
  const assumed = salary?.assumed.map((field) => words.payFields[field] ?? field) ?? []
  const written = salary?.text ? html`<bdi>${words.payWritten(salary.text)}</bdi>` : ''
  const ours = assumed.length > 0 ? words.payAssumed(assumed.join(', ')) : ''
  return html`<br><span class="small">${written} ${ours}</span>`
}

function employerCard({ employer }: Opening, { words }: PageContext): Html | string {
  if (!employer?.name) return ''
  const { name, logo, description, industry, foundedYear, url } = employer
  const about = [industry, foundedYear && `${words.founded} ${foundedYear}`].filter(Boolean).join(' · ')
  return html`<section class="sheet card"><h2>${words.employer}</h2>
<div class="who">${
    logo && isWeb(logo)
      ? html`<img class="logo" src="${logo}" alt="" width="48" height="48"
data-initial="${Array.from(name)[0]?.toLocaleUpperCase()}" loading="lazy" referrerpolicy="no-referrer">`
      : ''
  }
<div><a href="/jobs?employer=${encodeURIComponent(slugOf(name))}"><bdi>${name}</bdi></a>${
    about
      ? html`<br><span
class="small"><bdi>${about}</bdi></span>`
      : ''
  }</div></div>
${description ? html`<p dir="auto">${description}</p>` : ''}
${
  isWeb(url)
    ? html`<p class="small"><a href="${url}"
rel="nofollow noopener noreferrer">${words.website}</a></p>`
    : ''
}
</section>`
}

/** A sender's own label of a skill, such as the name of its model, says nothing to a reader. */
const skillSayer =
  ({ nameOf }: JobPage, words: Words) =>
  (label: string) => {
    const name = nameOf(label)
    return name === label ? words.skillSources.stated : name
  }

function share(opening: Opening, { words, baseUrl }: PageContext): Html {
  const address = encodeURIComponent(baseUrl + pagePath(opening))
  const title = encodeURIComponent(opening.title.toWellFormed())
  const links = [
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${address}`],
    ['WhatsApp', `https://wa.me/?text=${title}%20${address}`],
    ['X', `https://x.com/intent/post?text=${title}&url=${address}`],
    [words.mail, `mailto:?subject=${title}&body=${address}`],
  ]
  return html`<section class="sheet share"><h2>${words.share}</h2>
<ul class="badges">${links.map(
    ([name, url]) => html`<li><a href="${url}"
rel="nofollow noopener noreferrer">${name}</a></li>`,
  )}</ul></section>`
}

function credits({ attributions = [] }: Opening, { words }: PageContext): Html | string {
  if (attributions.length === 0) return ''
  return html`<section class="sheet small"><h2>${words.credits}</h2>${attributions.map(({ text, url }) =>
    isWeb(url)
      ? html`<p><a href="${url}" rel="nofollow noopener noreferrer"><bdi>${text}</bdi></a></p>`
      : html`<p><bdi>${text}</bdi></p>`,
  )}</section>`
}

function similarRoles(roles: readonly RoleCard[], context: PageContext): Html | string {
  if (roles.length === 0) return ''
  return html`<section class="sheet similar"><h2>${context.words.similar}</h2>
<ul class="plain">${roles.map((role) => roleCard(role, context, 'h3'))}</ul></section>`
}
