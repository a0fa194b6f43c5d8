import { html, raw } from 'hono/html'
import { stylePath } from './style.ts'
import type { Language } from './words.ts'
import type { Words } from './words-en.ts'

/** What every page is told: whose words, what time it is, and where it stands. */
export type PageContext = {
  readonly words: Words
  readonly language: Language
  /** Milliseconds since 1970. */
  readonly now: number
  readonly baseUrl: string
  /** The page's own path and query, without `lang`. */
  readonly path: string
  /** Of pages that have no other language. */
  readonly isEnglishOnly?: true
}

export type Html = ReturnType<typeof html>

type Head = {
  readonly title: string
  readonly description?: string | undefined
  /** The address that search engines should keep; none for pages that they should not. */
  readonly canonical?: string | undefined
  readonly jsonLd?: Readonly<Record<string, unknown>> | undefined
}

export function page(context: PageContext, head: Head, body: Html): Html {
  const { words, language, baseUrl, isEnglishOnly } = context
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${head.title}</title>
${head.description ? html`<meta name="description" content="${head.description}">` : ''}
${head.canonical ? canonical(baseUrl + head.canonical) : html`<meta name="robots" content="noindex, follow">`}
<link rel="stylesheet" href="${stylePath}">
<link rel="icon" href="data:,">
${head.jsonLd ? html`<script type="application/ld+json">${raw(scriptJson(head.jsonLd))}</script>` : ''}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="wrap">
<a class="brand" href="/jobs">Role<span>cast</span></a>
<nav aria-label="Rolecast">
<a href="/jobs">${words.jobs}</a><a href="/jobs/by/category">${words.browse}</a>
${isEnglishOnly ? '' : otherLanguage(context)}
</nav></div></header>
<main id="main" class="wrap">${body}</main>
<footer><div class="wrap">${words.footer}</div></footer>
</body>
</html>`
}

function otherLanguage({ words, language, path }: PageContext): Html {
  const other = language === 'en' ? 'es' : 'en'
  return html`<a href="${withLanguage(path, other)}" lang="${other}" hreflang="${other}"
rel="nofollow">${words.otherLanguage}</a>`
}

const canonical = (address: string): Html =>
  html`<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">`

/** JSON inside a script element: no "<" may stand in it, or a description could close the element. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')

const withLanguage = (path: string, language: Language): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
