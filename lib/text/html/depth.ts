import { Parser } from 'htmlparser2'
import { voidElements } from '../data/html-nesting.ts'

/** Browsers stop nesting at 512 elements. Each end tag is looked for among all that are open: depth costs time. */
export const elementDepthMax = 256

/** What htmlparser2 tells of a page, as far as we listen. */
export type PageHandler = {
  onopentag?(tag: string, attributes: Readonly<Record<string, string>>): void
  ontext?(words: string): void
  onclosetag?(tag: string): void
}

/** Where in the page the parser stands. */
export type PagePlace = { readonly startIndex: number; readonly endIndex: number }

/**
 * Reads a page with htmlparser2, which looks through all open elements at every tag: half a million of them would
 * keep it busy for minutes. A page that nests deeper than allowed is read again, by a fresh handler, without the
 * tags that do; its words stay.
 *
 * @param newHandler is given the page as it is read, and the parser's place in it
 */
export function readPage<H extends PageHandler>(
  html: string,
  newHandler: (source: string, place: PagePlace) => H,
): H {
  const first = attempt(html, newHandler)
  return first.isDeep ? attempt(withoutDeepTags(html), newHandler).handler : first.handler
}

function attempt<H extends PageHandler>(
  html: string,
  newHandler: (source: string, place: PagePlace) => H,
): { handler: H; isDeep: boolean } {
  let depth = 0
  let isDeep = false
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1
      if (depth > elementDepthMax) {
        isDeep = true
        parser.pause()
      }
      if (!isDeep) handler.onopentag?.(tag, attributes)
    },
    ontext(words) {
      if (!isDeep) handler.ontext?.(words)
    },
    onclosetag(tag) {
      depth -= 1
      if (!isDeep) handler.onclosetag?.(tag)
    },
  })
  const handler = newHandler(html, parser)
  parser.end(html)
  return { handler, isDeep }
}

const tagName = /[a-zA-Z][^\s/<>]{0,40}/y

/**
 * The page without the start tags of elements deeper than allowed. Cruder than a parser, which reads what is left:
 * it does not know which elements end by themselves, nor where an attribute holds a bracket.
 */
function withoutDeepTags(html: string): string {
  const open: string[] = []
  let kept = ''
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const isEnd = html[at + 1] === '/'
    tagName.lastIndex = isEnd ? at + 2 : at + 1
    const tag = tagName.exec(html)?.[0].toLowerCase()
    if (tag === undefined || voidElements.has(tag)) continue
    const depth = isEnd ? open.lastIndexOf(tag) : -1
    if (depth >= 0) open.length = depth
    if (isEnd) continue
    if (open.length < elementDepthMax) {
      open.push(tag)
      continue
    }
    const end = html.indexOf('>', at)
    kept += `${html.slice(from, at)} `
    from = end < 0 ? html.length : end + 1
    if (end < 0) break
    at = end
  }
  return kept + html.slice(from)
}
