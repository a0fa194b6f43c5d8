import type { ApplyOption } from '../posting.ts'
import { Problem } from '../problem.ts'
import { fold } from '../text/characters.ts'
import { readEmployment } from '../text/employment.ts'
import { readPlaces } from '../text/place/place.ts'
import { readDate } from '../text/time.ts'
import type { SectionKind } from '../words.ts'
import { type Badges, readBadges } from './parts/badges.ts'
import {
  beginsWithOneOf,
  bodyPart,
  countLines,
  countPostings,
  findLine,
  labelPattern,
  type Page,
  type PageLine,
  pageOf,
  refOfWords,
  type Sign,
} from './parts/page.ts'
import type { BodyPart, Draft, Head, SourceFormat } from './source.ts'

// Labels as folded text, in English, Spanish, German and French.
const number = '(?:\\d+\\+?|an?|one|un[ao]?|eine[mrn]?)'
const ago = labelPattern(
  `(?:posted |publicado )?(?:about |over |almost |more than )?${number} \\p{L}+(?:,? (?:and )?\\d+ \\p{L}+)? ago`,
  `(?:publicado )?hace (?:unos |mas de )?${number} .{1,40}`,
  `(?:veroffentlicht )?vor (?:etwa |uber |mehr als )?${number} .{1,40}`,
  `(?:publie )?il y a (?:environ |plus de )?${number} .{1,40}`,
  ...['just now', 'today', 'yesterday', 'hoy', 'ayer', 'heute', 'gestern', "aujourd'hui", 'hier'],
)
/** Far off, so that no day of a page lies after it. */
const farOff = { capturedAt: '2099-12-31T12:00:00Z' }
const spanCharsMax = 60
/** "3d", "5 years" and "24/7" may be other things than dates. */
const bareSpan = /^\d{1,3}(?:[./+]\d{1,2})?\+? ?\p{L}*$/u
const isDay = (text: string): boolean =>
  text.length <= spanCharsMax && !bareSpan.test(text) && readDate(text, farOff) !== undefined
/** What shows when the page was posted: how long ago in the words of the board, or else any date of the top. */
const dateOf = (top: readonly PageLine[]): Sign => (findLine(top, ago) === -1 ? isDay : ago)

const question = beginsWithOneOf(
  ...['interested in (?:this|the)', 'similar (?:roles|jobs|positions)', 'related jobs'],
  ...[
    '¿?te interesa',
    '(?:puestos|ofertas|empleos) similares',
    'interessiert an',
    'ahnliche (?:stellen|jobs)',
  ],
  ...['ce poste vous', '(?:offres|postes) similaires'],
)
const end = new RegExp(`${question.source}|^(?:apply (?:directly|now)|you're on a roll)`)
const applyWords = beginsWithOneOf(
  'apply',
  'aplicar',
  'postular',
  'solicitar',
  'bewerben',
  'jetzt bewerben',
  'postuler',
)
const founded =
  /^(?:founded|fundad[ao]|gegrundet|fondee?|established|desde|since|seit)(?: in| en| im)?:?\s*(\d{4})\b/

/** The labels of the description's parts. "Description" is what the job is, mostly its tasks. */
const parts: readonly (readonly [SectionKind | 'description', RegExp])[] = [
  [
    'description',
    labelPattern(
      '(?:job |role )?description',
      'descripcion(?: del puesto)?',
      '(?:stellen)?beschreibung',
      'description du poste',
    ),
  ],
  [
    'responsibilities',
    labelPattern(
      'responsibilities',
      "what you'll do",
      'responsabilidades',
      'funciones',
      '(?:deine )?aufgaben',
      '(?:vos )?missions',
    ),
  ],
  [
    'requirements',
    labelPattern(
      'requirements',
      'qualifications',
      'requisitos',
      'anforderungen',
      '(?:dein )?profil',
      'exigences',
      'profil recherche',
    ),
  ],
  [
    'benefits',
    labelPattern('benefits', 'perks', 'what we offer', 'beneficios', 'vorteile', 'leistungen', 'avantages'),
  ],
]
const labelOf = (text: string) =>
  text.length > 40 ? undefined : parts.find(([, pattern]) => pattern.test(fold(text)))?.[0]

/**
 * Bullets below "Description" are tasks, sentences are about the job; each goes where a reader looks for
 * it.
 */
function descriptionParts(lines: readonly PageLine[]): readonly BodyPart[] {
  const isItem = ({ text, block }: PageLine) => block?.kind === 'item' || /^[•●▪-]\s/.test(text)
  const firstItem = lines.findIndex(isItem)
  if (firstItem === -1) return [{ kind: 'about', ...bodyPart(lines) }]
  const intro = lines.slice(0, firstItem)
  const tasks = lines.slice(firstItem)
  return [
    ...(intro.length > 0 ? [{ kind: 'about' as const, ...bodyPart(intro) }] : []),
    { kind: 'responsibilities', ...bodyPart(tasks) },
  ]
}

function bodyOf(lines: readonly PageLine[], from: number): readonly BodyPart[] {
  const body: BodyPart[] = []
  let at = from
  while (at < lines.length) {
    const heading = lines[at]?.text ?? ''
    const kind = labelOf(heading)
    let next = at + 1
    while (next < lines.length && labelOf(lines[next]?.text ?? '') === undefined) next += 1
    const run = lines.slice(at + 1, next)
    if (kind === 'description') body.push(...descriptionParts(run))
    else if (run.length > 0) body.push({ heading, kind, ...bodyPart(run) })
    at = next
  }
  return body
}

/** Shorter lines are labels, longer ones the company's own words. */
const labelCharsMax = 60
const webAddress = /^(?:https?:\/\/)?(?:www\.)[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i
const pay = /[€$£]\s?\d|\d\s?[€$£]|\b(?:EUR|USD|GBP)\b/

type Top = {
  readonly badges: Badges
  readonly employer?: string | undefined
  readonly category?: string | undefined
  readonly place?: string | undefined
  readonly pay?: string | undefined
  readonly card: readonly string[]
}

const saysWhere = (line: string): boolean => {
  const { locations, area, workplace } = readPlaces(line, {})
  return (
    area !== undefined || workplace !== undefined || locations.some(({ country }) => country !== undefined)
  )
}

/** Beside another line that may be the category; by itself "Contract Management" is one. */
const saysContract = (line: string): boolean => {
  const { types, permanent } = readEmployment(line)
  return types.length > 0 || permanent !== undefined
}

/**
 * The lines from the date to the description: badges and category, then the employer, whose card repeats
 * the name.
 */
function topOf(lines: readonly string[]): Top {
  const second = lines.findIndex((line, at) => lines.indexOf(line) < at && readBadges(line) === undefined)
  const long = lines.findIndex((line) => line.length > labelCharsMax)
  const cardFrom = second >= 0 ? second : long === -1 ? lines.length : Math.max(0, long - 1)
  const employer = second >= 0 ? lines[second] : lines[cardFrom]
  let badges: Badges = {}
  const categories: string[] = []
  let place: string | undefined
  let amount: string | undefined
  for (const line of lines.slice(0, cardFrom)) {
    const found = readBadges(line)
    if (found) badges = { ...badges, ...found }
    else if (line === employer) continue
    else if (pay.test(line)) amount ??= line
    else if (saysWhere(line)) place ??= line
    else categories.push(line)
  }
  const contract =
    badges.contract === undefined && categories.length > 1 ? categories.find(saysContract) : undefined
  if (contract !== undefined) badges = { ...badges, contract }
  const category = categories.find((line) => line !== contract)
  return { badges, employer, category, place, pay: amount, card: lines.slice(cardFrom + 1) }
}

function employerOf({ employer, card }: Top): Draft['employer'] {
  const year = card.map((line) => founded.exec(fold(line))?.[1]).find((one) => one !== undefined)
  const url = card.find((line) => webAddress.test(line))
  const words = card.filter((line) => !founded.test(fold(line)) && !webAddress.test(line))
  const description = words.filter((line) => line.length > labelCharsMax).join('\n')
  const industry = words.find((line) => line.length <= labelCharsMax)
  return {
    name: employer,
    url,
    description: description === '' ? undefined : description,
    industry,
    foundedYear: year,
  }
}

const applyLinks = (lines: readonly PageLine[]): readonly ApplyOption[] =>
  lines
    .flatMap(({ text, href }) => (href !== undefined && applyWords.test(fold(text)) ? [{ url: href }] : []))
    .slice(0, 1)

/** Finds the one posting of the page, or says why there is not exactly one. */
function draftOf({ lines, url }: Page): Draft | Problem {
  const description = lines.findIndex(({ text }) => labelOf(text) !== undefined)
  if (description === -1) return new Problem('empty_document', { field: 'description' })
  const before = lines.slice(0, description)
  const when = dateOf(before)
  const dates = countLines(before, when)
  const isSeveral = dates > 1 || countPostings(lines, when, ({ text }) => labelOf(text) !== undefined) > 1
  if (isSeveral) return new Problem('unsupported_format', { reason: 'a page of several postings' })
  const date = findLine(before, when)
  const title = before[date - 1]?.text
  if (date === -1 || title === undefined)
    return new Problem('empty_document', { field: date === -1 ? 'posted' : 'title' })
  const last = findLine(lines, end, description)
  const main = last === -1 ? lines : lines.slice(0, last)
  const top = topOf(before.slice(date + 1).map(({ text }) => text))
  return {
    paths,
    sourceRef: url === undefined ? refOfWords(title, top.employer) : undefined,
    url,
    title,
    employer: employerOf(top),
    places: top.place === undefined ? [] : [top.place],
    workplace: top.badges.workplace,
    employment: top.badges.contract === undefined ? [] : [top.badges.contract],
    seniority: top.badges.level,
    salary: top.pay === undefined ? undefined : { text: top.pay },
    category: top.category,
    body: bodyOf(main, description),
    apply: last === -1 ? [] : applyLinks(lines.slice(last)),
    posted: before[date]?.text.replace(/^(?:posted|publicado|veröffentlicht|publié)\s+/i, ''),
  }
}

/**
 * A posting page of a remote-jobs board, as text or HTML: title, relative date, badges, company card, a
 * description rewritten into parts, and below it "similar roles", which are other postings and never read.
 */
export const remoteBoardPage: SourceFormat = {
  id: 'remote-board-page',
  sourceId: 'remote-board',
  channel: 'aggregator',
  covers: 'delta',

  detect(head: Head) {
    const page = head.kind === 'page' ? pageOf(head.text) : undefined
    if (!page) return undefined
    const description = page.lines.findIndex(({ text }) => labelOf(text) !== undefined)
    const top = page.lines.slice(0, Math.max(description, 0))
    const date = findLine(top, dateOf(top))
    if (date === -1 || description === -1) return undefined
    const asks = findLine(page.lines, question, description) !== -1
    const hasCard = findLine(page.lines.slice(0, description), founded) !== -1
    if (!asks && !hasCard) return undefined
    return {
      confidence: asks && hasCard ? 0.9 : 0.7,
      evidence: 'relative date, company card, closing question',
    }
  },

  draft(record: unknown): Draft | Problem {
    const page = pageOf(record)
    return page ? draftOf(page) : new Problem('empty_document')
  },
}

const paths = {
  title: 'heading',
  employer: 'company card',
  employment: 'badges',
  seniority: 'badges',
  workplace: 'badges',
  category: 'category line',
  posted: 'date line',
  description: 'description',
} as const
