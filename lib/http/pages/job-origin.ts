import { html } from 'hono/html'
import { employerWords, type Opening, type Survival } from '../../opening.ts'
import { plainWords } from '../../text/plain-words.ts'
import type { Html, PageContext } from './layout.ts'
import { employmentWords, payWords, placeWords } from './say.ts'
import type { Words } from './words-en.ts'

const lostShown = 4
const valueCharsMax = 160
const fieldsShown = [
  'title',
  'employer',
  'locations',
  'area',
  'workplace',
  'employment',
  'seniority',
  'salary',
  'description',
  'skills',
  'category',
  'industry',
  'occupation',
  'apply',
  'posted',
  'validThrough',
  'requisitionId',
]

/** Field by field: which source's word stands, why, and what the others said instead. */
export function originTable(
  opening: Opening,
  nameOf: (id: string) => string,
  context: PageContext,
): Html | string {
  const { words } = context
  const said = fieldsShown.flatMap((field) => {
    const origin = opening.origin[field]
    return origin ? [[field, origin] as const] : []
  })
  if (said.length === 0) return ''
  return html`<details class="sheet"><summary>${words.provenance}</summary>
<p class="small">${words.provenanceLead(opening.postings.length)}</p>
<table class="stack names"><thead><tr><th scope="col">${words.field}</th><th scope="col">${words.saidBy}</th><th
scope="col">${words.why}</th><th scope="col">${words.others}</th></tr></thead>
<tbody>${said.map(([field, origin]) => row(field, origin, { nameOf, context }))}</tbody></table></details>`
}

type Naming = { readonly nameOf: (id: string) => string; readonly context: PageContext }

function row(field: string, origin: Survival, { nameOf, context }: Naming): Html {
  const { words } = context
  const how = { field: words.fromField, text: words.fromText, inferred: words.inferred }[origin.from]
  const sure = origin.confidence === undefined ? '' : ` (${Math.round(origin.confidence * 100)} %)`
  const why = [origin.reason, origin.note].filter(Boolean).join('; ')
  const others = (origin.lost ?? []).slice(0, lostShown)
  return html`<tr><th scope="row">${words.fields[field] ?? field}</th>
<td data-is="${words.saidBy}"><bdi>${nameOf(origin.posting.sourceId)}</bdi>, ${how}${sure}${
    origin.path
      ? html`
<code>${cut(origin.path)}</code>`
      : ''
  }</td>
<td data-is="${words.why}"><span lang="en">${cut(why)}</span></td>
<td data-is="${words.others}">${others.map(({ posting, value }, n) => {
    const words = `${nameOf(posting.sourceId)}: ${cut(valueWords(field, value, context))}`
    return html`${n > 0 ? html`<br>` : ''}<bdi>${words}</bdi>`
  })}</td></tr>`
}

const cut = (text: string): string => {
  const characters = Array.from(text.slice(0, 2 * valueCharsMax))
  return characters.length > valueCharsMax ? `${characters.slice(0, valueCharsMax).join('')}…` : text
}

/** A field's value in a reader's words. It was kept as it stood in its posting: the shapes are known. */
export function valueWords(field: string, value: unknown, { words, language }: PageContext): string {
  const lost = value as Partial<Record<string, never>>
  switch (field) {
    case 'employer':
      return employerWords(lost, words)
    case 'locations':
      return Array.isArray(value)
        ? value.map((place) => placeWords(place, language)).join(' · ')
        : plainWords(value)
    case 'skills':
      return (value as Opening['skills']).map(({ name }) => name).join(', ')
    case 'salary':
      return payWords(value as Opening['salary'], undefined, words) ?? plainWords(lost['text'])
    case 'employment':
      return employmentWords(value as Opening['employment'], words).join(', ')
    case 'posted':
      return plainWords(lost['date'])
    default:
      return coded(field, value, words)
  }
}

function coded(field: string, value: unknown, words: Words): string {
  const names: Readonly<Record<string, string>> =
    field === 'workplace' ? words.workplaces : field === 'seniority' ? words.seniorities : {}
  return names[String(value)] ?? plainWords(value)
}
