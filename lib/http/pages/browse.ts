import { html } from 'hono/html'
import type { RoleCard } from '../../search/card.ts'
import type { FacetValue } from '../../search/find.ts'
import type { Facet } from '../../search/terms.ts'
import { type Html, type PageContext, page } from './layout.ts'
import { roleCard } from './role.ts'
import { countryWords } from './say.ts'

/** What a person chose on the list page, as it stands in the address. */
export type Choice = { readonly q?: string | undefined } & {
  readonly [name in Facet | 'workplace' | 'seniority']?: string | undefined
}

export type RoleList = {
  readonly choice: Choice
  readonly roles: readonly RoleCard[]
  readonly count: number
  readonly page: number
  readonly pages: number
  /** What else a person may have meant by words under which nothing is found. */
  readonly meant?: string | undefined
  /** The few largest values of each facet. */
  readonly top: readonly (readonly [Facet, readonly FacetValue[]])[]
  /** What people read for a chosen facet. */
  labelOf(facet: Facet, slug: string): string
}

const facetNames: readonly Facet[] = ['category', 'place', 'employer', 'skill', 'country']

const listPath = (choice: Choice, at = 1): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(choice)) if (value) query.set(name, value)
  if (at > 1) query.set('page', String(at))
  return query.size > 0 ? `/jobs?${query}` : '/jobs'
}

/** Openings as a list with search, facets and pages. Engines keep plain lists and lists by one facet, no searches. */
export function browsePage(list: RoleList, context: PageContext): Html {
  const { words } = context
  const chosen = facetNames.flatMap((facet) => {
    const slug = list.choice[facet]
    return slug ? [{ facet, label: list.labelOf(facet, slug) }] : []
  })
  const isPlain = !list.choice.q && !list.choice.workplace && !list.choice.seniority && chosen.length <= 1
  const isChosen = Object.values(list.choice).some(Boolean)
  const about = [list.choice.q && `“${list.choice.q}”`, ...chosen.map(({ label }) => label)].filter(Boolean)
  const heading = about.length > 0 ? `${words.jobs}: ${about.join(' · ')}` : words.jobs
  const shown = list.top.filter(([, values]) => values.length > 0)
  const body = html`
<h1><bdi>${heading}</bdi></h1>
<p class="when">${words.tagline}</p>
${searchForm(list.choice, context)}
${isChosen ? html`<p><a href="/jobs">${words.clear}</a></p>` : ''}
<div class="two">
<div><section class="sheet" aria-label="${words.jobs}">
<p class="small" role="status">${words.results(list.count)}</p>
${
  list.count === 0
    ? html`<p>${isChosen ? words.noResults : words.nothingYet}</p>
${list.meant === undefined ? '' : meantLink(list.meant, list.choice, context)}
`
    : ''
}
<ol class="plain">${list.roles.map((role) => roleCard(role, context, 'h2'))}</ol>
${pager(list, context)}
</section></div>
<div>${shown.map(([facet, values]) => facetSheet(facet, values, context))}</div>
</div>`
  const title = `${heading} | Rolecast`
  return page(
    context,
    { title, description: words.tagline, canonical: isPlain ? listPath(list.choice, list.page) : undefined },
    body,
  )
}

const meantLink = (meant: string, choice: Choice, { words }: PageContext): Html =>
  html`<p>${words.meant} <a href="${listPath({ ...choice, q: meant })}"><bdi>${meant}</bdi></a></p>`

/** The choices of a select, "any" first. */
const options = (
  whichever: string,
  names: Readonly<Record<string, string>>,
  chosen: string | undefined,
): Html[] =>
  [['', whichever] as const, ...Object.entries(names)].map(
    ([value, label]) =>
      html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${label}</option>`,
  )

function searchForm(choice: Choice, { words }: PageContext): Html {
  return html`<form class="search" role="search" action="/jobs" method="get">
<label>${words.searchHint}<input type="search" name="q" value="${choice.q ?? ''}" maxlength="200"
dir="auto"></label>
<label>${words.workplace}<select name="workplace">
${options(words.anyWorkplace, words.workplaces, choice.workplace)}</select></label>
<label>${words.level}<select name="seniority">
${options(words.anyLevel, words.seniorities, choice.seniority)}</select></label>
${facetNames.map((facet) =>
  choice[facet]
    ? html`<input type="hidden" name="${facet}"
value="${choice[facet]}">`
    : '',
)}
<button class="button">${words.find}</button>
</form>`
}

function pager({ choice, page: at, pages }: RoleList, { words }: PageContext): Html {
  if (pages <= 1) return html``
  return html`<nav class="pages" aria-label="${words.page(at, pages)}">
<span>${at > 1 ? html`<a rel="prev" href="${listPath(choice, at - 1)}">${words.previous}</a>` : ''}</span>
<span class="small">${words.page(at, pages)}</span>
<span>${
    at < pages
      ? html`<a rel="next"
href="${listPath(choice, at + 1)}">${words.next}</a>`
      : ''
  }</span></nav>`
}

/** A link for each value of a facet, with its count, in the words of a language. */
export const facetLinks = (
  facet: Facet,
  values: readonly FacetValue[],
  { language, words }: Pick<PageContext, 'language' | 'words'>,
): Html[] =>
  values.map(({ slug, label, count }) => {
    const name = labelWords(facet, label, language)
    const link = html`<a href="${listPath({ [facet]: slug })}"><bdi>${name}</bdi></a>`
    return html`<li>${link} <span class="count">${words.number(count)}</span></li>`
  })

/** Labels of places end in a country's code: people read its name. */
function labelWords(facet: Facet, label: string, language: PageContext['language']): string {
  if (facet === 'country') return countryWords(label, language)
  if (facet !== 'place') return label
  return label.replace(/, ([A-Z]{2})$/, (_, code: string) => `, ${countryWords(code, language)}`)
}

const facetSheet = (facet: Facet, values: readonly FacetValue[], context: PageContext): Html =>
  html`<section class="sheet"><h2>${context.words.facets[facet]}</h2><ul class="plain counted">
${facetLinks(facet, values, context)}</ul>
<p class="small"><a href="/jobs/by/${facet}">${context.words.allOf[facet]}</a></p></section>`

/** Every value of a facet with its count: the directory behind the short lists. */
export function directoryPage(facet: Facet, links: readonly Html[], context: PageContext): Html {
  const { words } = context
  const body = html`<h1>${words.facets[facet]}</h1>
<ul class="badges" aria-label="${words.browse}">${facetNames.map(
    (name) => html`<li><a
href="/jobs/by/${name}"${
      name === facet
        ? html`
aria-current="page"`
        : ''
    }>${words.facets[name]}</a></li>`,
  )}</ul>
<section class="sheet" aria-label="${words.facets[facet]}">
${
  links.length === 0
    ? html`<p>${words.nothingYet}</p>`
    : html`<ul class="columns plain counted">
${links}</ul>`
}</section>`
  return page(context, { title: `${words.facets[facet]} | Rolecast`, canonical: `/jobs/by/${facet}` }, body)
}
