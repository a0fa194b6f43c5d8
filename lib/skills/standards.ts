import { signals } from './data/signals.ts'
import type { Mention } from './mention.ts'
import type { Term } from './term.ts'
import { bits, unlisted } from './vocabulary.ts'

/** Bodies that are skills of the tables themselves. */
const known = new Set(['ASME', 'VDE', 'VDI', 'VDA', 'DTU', 'NIST'])
const bodies = [...known, ...signals.body.split('|').map((body) => body.trim())].join('|')

/** How far, in characters, to look before a body for others: "DIN EN " before "ISO 14971". */
const chainReach = 16
const chain = new RegExp(`(?<![\\p{L}\\d])(?:(?:${bodies})[ /-])+$`, 'u')

/** The number of a standard: "1052", "C 18-510", "D638", "6.3", "70E", with its parts and its year. */
const number = new RegExp(
  '[ -](?:\\d{3,5}(?:\\.\\d{1,3})?|[A-Z] ?\\d{2,5}(?:\\.\\d)?|\\d{1,2}\\.\\d{1,2}|' +
    '(?<=NFPA )\\d{2}|\\d{2}(?=[A-Z]))[A-Z]?' +
    '(?:-\\d{1,4})*(?::(?:19|20)\\d\\d)?(?![\\p{L}\\d]|[.,]\\d)',
  'uy',
)

/** "EN 2024", "IEEE 2020", "BS 2019" are words, meetings and degrees in a year. */
const yearBody = /^(?:EN|BS|NF|UL|IEEE)$/u
const year = /^.(?:19|20)\d\d$/u

/** The part of a standard that tables have without: "-2" behind "EN 1090", but no year behind "ISO 9001". */
const part = /(?:-\d{1,2}(?!\d|\p{L}))+/uy
const numbered = /^\p{Lu}{2}[\p{Lu} /-]* \d+$/u

type Place = { start: number; end: number }

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Where the number behind a standard's body ends; undefined where none stands there ("en 1998", "DIN A4"). */
export function standardEnd(text: string, { start, end }: Place): number | undefined {
  const body = text.slice(start, end)
  if (body !== body.toUpperCase()) return undefined
  const to = endOf(number, text, end)
  return to !== undefined && yearBody.test(body) && year.test(text.slice(end, to)) ? undefined : to
}

/** What a standard is to the guards: a proper name. */
const termOf = (label: string): Term => ({
  ...unlisted,
  kind: 'hard',
  bit: bits.hard,
  label,
  spelling: label,
})

function mentionAt(text: string, start: number, end: number): Mention {
  return { value: termOf(text.slice(start, end)), start, end, verdict: 'open', isWanted: false }
}

/** French diplomas, which are named by their trade: "CAP crémier-fromager", "BTS assurance exigé". */
const isDiploma = /^(?:CAP|BEP|BTS|BUT|DUT)$/u
const asked = 'est|sont|et|ou|exigé|requis|obligatoire|apprécié|souhaité|demandé|minimum|indispensable'
const trade = new RegExp(
  ` (?!(?:de|du|des|en|dans|avec|${asked})(?!\\p{Ll}))\\p{Ll}[\\p{Ll}'’-]{2,}` +
    `(?: (?!(?:${asked})(?!\\p{Ll}))\\p{Ll}{3,})?(?=[,.;:)\\n]|$| (?:${asked})(?!\\p{Ll}))`,
  'uy',
)

const diplomaLength = 3
const [blank, hyphen, capitalZ] = [32, 45, 90]
const standing = bits.hard | bits.body

/** A body with its number is one skill ("DIN EN ISO 14971"); so is what tables have without its part ("EN 1090-2"). */
export function withStandard(text: string, mention: Mention): Mention {
  const { value, start, end } = mention
  if ((value.bit & standing) === 0) return mention
  const sign = text.charCodeAt(end)
  if (end - start === diplomaLength && sign === blank && isDiploma.test(text.slice(start, end))) {
    const to = endOf(trade, text, end)
    return to === undefined ? mention : mentionAt(text, start, to)
  }
  // A number begins with a digit or a capital, which come before the letters that nearly all words have.
  if ((sign !== hyphen && sign !== blank) || !(text.charCodeAt(end + 1) <= capitalZ)) return mention
  const words = text.slice(start, end)
  if (value.bit === bits.body || known.has(words)) {
    const to = standardEnd(text, mention)
    const before = chain.exec(text.slice(Math.max(0, start - chainReach), start))?.[0] ?? ''
    return to === undefined ? mention : mentionAt(text, start - before.length, to)
  }
  const to = sign === hyphen && numbered.test(words) ? endOf(part, text, end) : undefined
  return to === undefined ? mention : mentionAt(text, start, to)
}
