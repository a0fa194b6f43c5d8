import { html } from 'hono/html'
import { type Html, type PageContext, page } from './layout.ts'
import { wordsIn } from './words.ts'

/** What the page reads of an OpenAPI document. */
type Described = {
  readonly info: { readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
type Operation = {
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>
}
type Parameter = {
  readonly name: string
  readonly in: string
  readonly description?: string
  readonly schema?: Schema
}
type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly $ref?: string
}

/** The API's description for people. In English, as the description itself is. */
export function docsPage(document: Described, baseUrl: string): Html {
  const words = wordsIn('en')
  const context: PageContext = { words, language: 'en', now: 0, baseUrl, path: '/docs', isEnglishOnly: true }
  // Our own document, made in openapi.ts: its operations and schemas have these shapes.
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      operation: operation as Operation,
    })),
  )
  const schemas = document.components.schemas as Readonly<Record<string, Schema>>
  const body = html`<h1>API</h1>
<p>${document.info.description}</p>
<p>Send your key as <code>Authorization: Bearer …</code>, as the password of Basic, or as
<code>x-api-key</code>. Errors are
<code>application/problem+json</code> with a <code>code</code> to branch on. The same as a program reads it: <a
href="/openapi.json">openapi.json</a>.</p>
<pre tabindex="0" role="region" aria-label="Example">${example(baseUrl)}</pre>
${operations.map(operationSheet)}
${Object.entries(schemas).map(([name, schema]) => schemaSheet(name, schema))}`
  return page(context, { title: 'API | Rolecast', canonical: '/docs' }, body)
}

const example = (baseUrl: string): string =>
  `curl -H 'Authorization: Bearer rkp_…' '${baseUrl}/v1/openings?q=engineer&workplace=remote&limit=2'`

const operationSheet = ({
  path,
  method,
  operation,
}: {
  path: string
  method: string
  operation: Operation
}): Html =>
  html`<section class="sheet"><h2><span class="tag">${method.toUpperCase()}</span> <code>${path}</code></h2>
<p>${operation.summary ?? ''}</p>
${operation.parameters && operation.parameters.length > 0 ? parameterTable(operation.parameters) : ''}
<table class="stack names"><caption>Answers</caption><thead><tr><th scope="col">Status</th><th
scope="col">Meaning</th></tr></thead>
<tbody>${Object.entries(operation.responses ?? {}).map(
    ([status, { description }]) => html`<tr><th
scope="row">${status}</th><td>${description ?? ''}</td></tr>`,
  )}</tbody></table></section>`

const parameterTable = (parameters: readonly Parameter[]): Html =>
  html`<table class="stack names"><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th
scope="col">Takes</th><th scope="col">Meaning</th></tr></thead>
<tbody>${parameters.map(
    ({ name, schema = {}, description = '', in: where }) => html`<tr><th
scope="row"><code>${name}</code></th><td>${taken(schema)}</td>
<td>${coded(description || (where === 'path' ? 'In the path' : ''))}</td></tr>`,
  )}</tbody></table>`

const schemaSheet = (name: string, { properties = {}, required = [] }: Schema): Html =>
  html`<section class="sheet" id="${name}"><h2>${name}</h2>
<table class="stack names"><thead><tr><th scope="col">Field</th><th scope="col">Holds</th><th
scope="col">Meaning</th></tr></thead>
<tbody>${Object.entries(properties).map(
    ([field, schema]) => html`<tr><th
scope="row"><code>${field}</code>${
      required.includes(field)
        ? ''
        : html` <span
class="small">optional</span>`
    }</th><td>${taken(schema)}</td><td>${coded(schema.description ?? '')}</td></tr>
`,
  )}</tbody></table></section>`

/** Descriptions are CommonMark, of which ours have code alone: the parts between backticks. */
const coded = (description: string): Html[] =>
  description.split('`').map((part, n) => (n % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))

function taken(schema: Schema): string {
  const { type, enum: words, format, minimum, maximum, items, properties } = schema
  const range =
    minimum !== undefined && maximum !== undefined && maximum < 1e9 ? ` ${minimum} to ${maximum}` : ''
  const fallback = schema.default === undefined ? '' : `, else ${String(schema.default)}`
  if (words) return words.slice(0, 12).join(' | ') + (words.length > 12 ? ' | …' : '') + fallback
  if (type === 'array' && items) return `list of ${taken(items)}`
  if (properties) return `{ ${Object.keys(properties).join(', ')} }`
  return [type ?? '', format].filter(Boolean).join(', ') + range + fallback
}
