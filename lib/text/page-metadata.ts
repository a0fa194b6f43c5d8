import { readPage } from './html/depth.ts'

/**
 * What a page says of itself for machines: its address, and its blocks of JSON-LD. Comments are not part of
 * the page.
 */
export type PageMetadata = {
  /** <base href>, which relative links start from where it is absolute. */
  readonly base?: string | undefined
  /** <link rel="canonical">, else og:url. */
  readonly url?: string | undefined
  readonly jsonLd: readonly string[]
}

const isJsonLd = (type: string | undefined): boolean => /^\s*application\/ld\+json\b/i.test(type ?? '')

export function readPageMetadata(html: string): PageMetadata {
  const { jsonLd, found } = readPage(html, metadataReader)
  return { base: found.base, url: found.canonical ?? found.shared, jsonLd }
}

function metadataReader() {
  const jsonLd: string[] = []
  const found: { base?: string; canonical?: string; shared?: string } = {}
  let isInside = false
  return {
    jsonLd,
    found,
    onopentag(name: string, { rel, href, property, content, type }: Readonly<Record<string, string>>) {
      if (name === 'script' && isJsonLd(type)) {
        isInside = true
        jsonLd.push('')
      } else if (name === 'base' && href !== undefined) found.base ??= href
      else if (name === 'link' && href !== undefined && /^\s*canonical\s*$/i.test(rel ?? ''))
        found.canonical ??= href
      else if (name === 'meta' && content !== undefined && property?.toLowerCase() === 'og:url')
        found.shared ??= content
    },
    ontext(text: string) {
      if (isInside) jsonLd.push(`${jsonLd.pop() ?? ''}${text}`)
    },
    onclosetag(name: string) {
      if (name === 'script') isInside = false
    },
  }
}
