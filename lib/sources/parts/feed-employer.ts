import { fold } from '../../text/characters.ts'
import { readPlaces } from '../../text/place/place.ts'

/** How a feed writes its titles: "Dairy: Turner", "Turner at Dairy"; plain where they only name the role. */
export type TitleStyle = 'employer-first' | 'employer-last' | 'plain'

const agreeingMin = 3
const agreeingShare = 0.8

const firstPattern = /^([^:]{2,80}?)\s?:\s+(\S.{0,400})$/u
const lastPattern = /^(.{2,300}?)\s+(?:(?:at|bei|chez)\s+|@\s*)(\p{Lu}[^:;|]{1,80})$/u

/** Boards whose titles are known to begin with the employer, however few items a document shows. */
const knownBoards = /we ?work ?remotely/i

/** What stands before a colon and is nobody: "Engineering: Turner", "Hiring: Turner". */
const noEmployer = new Set(
  (
    're hiring job jobs wanted remote urgent new senior junior engineering marketing sales design product ' +
    'finance support operations hr legal it data vacante empleo stelle offre poste'
  ).split(' '),
)
/** The nouns that roles are called by, in the languages we read. */
const role = new RegExp(
  [
    'engineer|develop|manager|designer|analyst|specialist|consultant|assistant|technician|scientist',
    'architect|administrator|director|nurse|teacher|driver|writer|editor|intern\\b|lead\\b|officer',
    'coordinator|representative|ingenier|desarroll|tecnic|analista|entwickl|leiter|fachkraft|kaufm',
    'berater|ingenieur|responsable|charge|chef\\b',
  ].join('|'),
)

/**
 * The style that nearly all of these titles agree on; one title alone proves nothing, since "Reporting:
 * Turner" could be a team. `channel` is what the feed says of itself.
 */
export function titleStyle(titles: readonly string[], channel: string): TitleStyle {
  if (knownBoards.test(channel)) return 'employer-first'
  const enough = Math.max(agreeingMin, titles.length * agreeingShare)
  if (titles.filter((title) => lastPattern.test(title)).length >= enough) return 'employer-last'
  const firsts = titles.flatMap((title) => firstPattern.exec(title)?.[1] ?? [])
  const isAgreed = firsts.length >= enough && new Set(firsts.map(fold)).size > 1 && firsts.every(mayEmploy)
  return isAgreed ? 'employer-first' : 'plain'
}

function mayEmploy(words: string): boolean {
  const folded = fold(words)
  if (noEmployer.has(folded) || /^customer /.test(folded) || role.test(folded)) return false
  const { locations, area, workplace } = readPlaces(words)
  return locations.length === 0 && area === undefined && workplace === undefined
}

type SplitTitle = { readonly title: string; readonly employer?: string; readonly place?: string }

/** Who stands behind "at", and in brackets behind that, where: "Dairy (Leeds, UK)". "Dairy (AI)" is no island. */
function partPlace(words: string): Omit<SplitTitle, 'title'> {
  const [, employer, place] = /^(.*\S) ?\(([^()]{2,80})\)$/.exec(words.trim()) ?? []
  if (employer === undefined || place === undefined) return { employer: words }
  const { locations, area, workplace } = readPlaces(place)
  const isCode = place.length === 2 && !/^(?:UK|US|EU)$/.test(place)
  const isPlace = !isCode && (locations.length > 0 || area !== undefined || workplace !== undefined)
  return isPlace ? { employer, place } : { employer: words }
}

/**
 * The title without the employer in it, where the feed's style says that there is one, and without the place behind
 * that.
 */
export function splitTitle(title: string, style: TitleStyle): SplitTitle {
  const line = title.trim()
  if (style === 'plain' || line.length > 500) return { title: line }
  const [, before, after] = (style === 'employer-first' ? firstPattern : lastPattern).exec(line) ?? []
  // "Cook at Sea at Blue Inn" may be cut in two places.
  const isUnclear = style === 'employer-last' && lastPattern.test(after ?? '')
  if (before === undefined || after === undefined || isUnclear) return { title: line }
  return style === 'employer-first'
    ? { title: after, employer: before }
    : { title: before, ...partPlace(after) }
}

const joints = [' at ', ' @ ', ' @', ' bei ', ' chez ', ' - ', ' – ', ' — ', ' | ']

/** The title without the employer that the record names in a field of its own. */
export function withoutEmployer(title: string, employer: string | undefined): string {
  const name = employer?.trim().toLowerCase() ?? ''
  const lower = title.toLowerCase()
  if (name === '' || lower.length !== title.length) return title
  const end = joints.find((joint) => lower.endsWith(`${joint}${name}`))
  const rest =
    end !== undefined
      ? title.slice(0, -(end.length + name.length))
      : lower.startsWith(`${name}: `)
        ? title.slice(name.length + 2)
        : title
  return rest.trim() === '' ? title : rest.trim()
}

/**
 * "Turner - Dairy - Leeds, UK": the role before and the place behind the employer that the record names elsewhere.
 * Undefined where the title does not say it so.
 */
export function aroundEmployer(
  title: string,
  employer: string | undefined,
): { readonly title: string; readonly place: string } | undefined {
  const name = employer?.trim() ?? ''
  const at = name === '' ? -1 : title.lastIndexOf(` - ${name} - `)
  if (at <= 0) return undefined
  const place = title.slice(at + name.length + ' -  - '.length).trim()
  return readPlaces(place).locations.length > 0 ? { title: title.slice(0, at).trim(), place } : undefined
}

/**
 * A title without the place in brackets at its end, where a field of its own says it, too: "Turner (Leeds, GB, LS1)".
 */
export function withoutPlace(title: string, places: readonly (string | undefined)[]): string {
  const line = title.trim()
  const open = line.endsWith(')') ? line.lastIndexOf('(') : -1
  const inside = lettersOnly(line.slice(open + 1, -1)).trim()
  const isPlace = inside !== '' && places.some((place) => lettersOnly(place ?? '').trim() === inside)
  return (isPlace && line.slice(0, Math.max(0, open)).trim()) || line
}

/** Whether a title names this author as one names who hires: "Turner @ Dairy", "Dairy: Turner". */
export const isInTitle = (author: string, title: string): boolean => withoutEmployer(title, author) !== title

const lettersOnly = (words: string): string => fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Words around a name that speak of an organisation, as folded text without punctuation. */
const introduces = '(?:about|at|join|bei|uber|chez|en|sobre)'
const acts = '(?:is|are|has|s|seeks|hires|offers|ist|sind|sucht|bietet|es|busca|ofrece|est|recherche|propose)'

/**
 * Whether an item's author is who hires: feeds put the employer there, or whoever pressed the button.
 * Believed where the feed is named after it, or the text speaks of it as one speaks of an employer.
 */
export function isEmployer(author: string, channel: string, body: string): boolean {
  const name = lettersOnly(author.slice(0, 200)).trim()
  if (name.length < 2 || author.includes('@')) return false
  if (` ${lettersOnly(channel)} `.includes(` ${name} `)) return true
  const text = ` ${lettersOnly(body.slice(0, 20_000).replace(/<[^<>]{0,500}>/g, ' '))} `
  return new RegExp(` ${introduces} ${name} | ${name} ${acts} `, 'u').test(text)
}
