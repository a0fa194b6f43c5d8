/**
 * What of HTML a partner shows: `keep` stays, `instead` is spelled with what stays, everything else loses
 * its tags only.
 */
export type HtmlAllowance = {
  readonly keep: ReadonlySet<string>
  /** An element to the elements that stand for it, outermost first: a heading as p, b. */
  readonly instead: Readonly<Record<string, readonly string[]>>
  /** Finds the first tag that has to change; most descriptions have none. */
  readonly odd: RegExp
  /** Bare tags, which nearly all are, as they come out; made from the rest by `allowance`. */
  readonly bare: ReadonlyMap<string, string>
}

function allowance(keep: readonly string[], instead: HtmlAllowance['instead']): HtmlAllowance {
  const tags = { keep: new Set(keep), instead }
  const bare = new Map<string, string>()
  for (const name of [...keep, ...Object.keys(instead)]) {
    bare
      .set(`<${name}>`, knownTag(name, false, tags) ?? '')
      .set(`</${name}>`, knownTag(name, true, tags) ?? '')
  }
  return { ...tags, bare, odd: new RegExp(`<(?!/?(?:${keep.join('|')})>)`) }
}

// Elements that end a line: where a partner has no such element, a break keeps the words of two blocks apart.
const blocks = new Set([
  ...'address article aside blockquote dd div dl dt figure footer header hr main nav pre section'.split(' '),
  ...'table tbody tfoot thead tr'.split(' '),
])
const cells = new Set(['td', 'th'])
const silent = new Set(['script', 'style'])
const headingsAsBold = Object.fromEntries(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['p', 'b']]),
)
const lineStart = /(?:<br>|<\/?(?:p|ul|li|h[1-6]|table|tr)>)\s{0,40}$/
const tagName = /^<\/?([a-zA-Z][a-zA-Z0-9]*)/

/** LinkedIn, https://learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide */
export const linkedinHtml = allowance('b strong u i br p ul li'.split(' '), {
  ...headingsAsBold,
  em: ['i'],
  ol: ['ul'],
})

/** Indeed, https://docs.indeed.com: simple text, lists, headings and tables. */
export const indeedHtml = allowance(
  'b h1 h2 h3 h4 h5 h6 br p ul li strong em table thead tbody tr td th'.split(' '),
  { i: ['em'], ol: ['ul'] },
)

/**
 * Sanitised HTML with only what a partner shows. Attributes go, words never do, save those of scripts and
 * styles. One pass, linear in the length. Input is our own serialiser's, so tags are whole and text is
 * escaped already.
 */
export function htmlFor(html: string, allowed: HtmlAllowance): string {
  let out = ''
  let copied = 0
  let atLineStart = true
  let open = html.search(allowed.odd)
  while (open !== -1) {
    let end = tagEnd(html, open)
    const tag = html.slice(open, end)
    const bare = allowed.bare.get(tag)
    if (bare !== tag) {
      const between = html.slice(copied, open)
      if (between.trim() !== '') atLineStart = lineStart.test(between.slice(-60))
      const name = tagName.exec(tag.slice(0, 32))?.[1]?.toLowerCase()
      const isSilent = name !== undefined && silent.has(name) && tag[1] !== '/'
      if (isSilent) end = afterClosing(html, name, end)
      const spelled = isSilent ? '' : (bare ?? tagFor(tag, name, { allowed, atLineStart }))
      if (spelled.trim() !== '') atLineStart = lineStart.test(spelled)
      out += between + spelled
      copied = end
    }
    open = html.indexOf('<', end)
  }
  return out + html.slice(copied)
}

/** Where the element of that name that opened before `from` is over; the end of the text if nowhere. */
function afterClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}>`, 'gi')
  closing.lastIndex = from
  return closing.exec(html) ? closing.lastIndex : html.length
}

/** Where the tag or comment that opens here is over. What only looks like a tag is one character long. */
function tagEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4)
    return close === -1 ? html.length : close + 3
  }
  if (!/[a-zA-Z/!?]/.test(html[open + 1] ?? '')) return open + 1
  const close = html.indexOf('>', open)
  return close === -1 ? html.length : close + 1
}

type At = { readonly allowed: HtmlAllowance; readonly atLineStart: boolean }

function tagFor(tag: string, name: string | undefined, { allowed, atLineStart }: At): string {
  if (name === undefined) return tag === '<' ? '&lt;' : ''
  const closing = tag[1] === '/'
  const known = knownTag(name, closing, allowed)
  if (known !== undefined) return known
  if (cells.has(name)) return closing ? ' ' : ''
  return blocks.has(name) && !atLineStart ? '<br>' : ''
}

/** A tag that stays or has others to stand for it; undefined where it does neither. */
function knownTag(
  name: string,
  closing: boolean,
  { keep, instead }: Pick<HtmlAllowance, 'keep' | 'instead'>,
): string | undefined {
  const stands = keep.has(name) ? [name] : Object.hasOwn(instead, name) ? instead[name] : undefined
  if (closing && name !== 'br') {
    return stands
      ?.toReversed()
      .map((each) => `</${each}>`)
      .join('')
  }
  return stands?.map((each) => `<${each}>`).join('')
}
