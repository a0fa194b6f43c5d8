import { parseExactly } from './exact.ts'

// Hand-written JSON in pages has faults that browsers' own readers of it forgive. Only these are repaired:
// comments, commas before a closing bracket, raw line breaks and tabs in strings, CDATA and comment wrappers,
// escaped quotes.

/**
 * `{&quot;title&quot;:` is the whole text escaped once; entities inside of strings are for whoever reads
 * those.
 */
const isEscaped = (text: string): boolean => /^\s*[[{]\s*&(?:quot|#34|#x22);/i.test(text)

const unescaped = (text: string): string =>
  text
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:#39|#x27|apos);/gi, "'")
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')

/** `<![CDATA[`, `<!--` and their ends, alone or behind the comment marks that hide them from scripts. */
const unwrapped = (text: string): string =>
  text
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s{0,20}(?:<!\[CDATA\[|<!--)\s{0,20}(?:\*\/|\/\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,20}(?:\]\]>|-->)\s{0,20}(?:\*\/)?$/, '')
    .trim()
    .replace(/;$/, '')

/**
 * The value of JSON as people write it into pages. Undefined where the text is cut or has other faults:
 * nothing is made up for what is missing.
 */
export function readLooseJson(text: string): unknown {
  const bare = unwrapped(text)
  const whole = isEscaped(bare) ? unescaped(bare) : bare
  return parsed(whole) ?? parsed(repaired(whole))
}

function parsed(text: string): unknown {
  try {
    return parseExactly(text)
  } catch {
    return undefined
  }
}

const controlEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One pass; every look ahead is for a character that surely comes, or ends the reading. */
function repaired(text: string): string {
  const out: string[] = []
  let isCommaOpen = false
  let at = 0
  while (at < text.length) {
    const end = endOfPiece(text, at)
    const found = text.slice(at, end)
    at = end
    if (/^\s*$|^\/[/*]/.test(found)) continue
    const closes = found.startsWith('}') || found.startsWith(']')
    if (isCommaOpen && !closes) out.push(',')
    isCommaOpen = found === ','
    if (!isCommaOpen)
      out.push(found.startsWith('"') ? found.replace(/[\u0000-\u001f]/g, escapedControl) : found)
  }
  return out.join('')
}

const between = /[^"/,\s\]}]+|\s+|[\s\S]/y

/** Where the string, comment, white space, mark or run of other characters that begins here ends. */
function endOfPiece(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at)
  if (text.startsWith('//', at)) return endAfter(text, '\n', at)
  if (text.startsWith('/*', at)) return endAfter(text, '*/', at + 2)
  between.lastIndex = at
  return at + (between.exec(text)?.[0].length ?? 1)
}

function endAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

const escapedControl = (control: string): string =>
  controlEscapes[control] ?? `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
