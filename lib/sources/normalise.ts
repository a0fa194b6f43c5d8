import { limits } from '../limits.ts'
import type { Posting } from '../posting.ts'
import { Problem } from '../problem.ts'
import type { RecordProblem } from '../receipt.ts'
import { readSeniority, readSeniorityWord } from '../text/level.ts'
import type { Channel, Seniority, SourceFormatId } from '../words.ts'
import { type Body, bodyOf } from './normalise/body.ts'
import { type Dates, datesOf } from './normalise/dates.ts'
import { employerOf } from './normalise/employer.ts'
import { employmentOf, type Titled } from './normalise/employment.ts'
import { derivedRef, type Links, linksOf } from './normalise/links.ts'
import { type Notes, notesOn } from './normalise/notes.ts'
import { payOf } from './normalise/pay.ts'
import { type Where, whereItIs } from './normalise/places.ts'
import { skillsOf } from './normalise/skills.ts'
import { lineOf, optionalLine, plainLineOf } from './normalise/words.ts'
import type { Draft } from './source.ts'

/** What is known of a record besides its words. `capturedAt` (RFC 3339) is the base of relative dates. */
export type NormaliseContext = {
  readonly sourceId: string
  readonly channel: Channel
  readonly capturedAt: string
  readonly format: SourceFormatId
  readonly employer?: string
  readonly country?: string
  readonly locale?: string
}

export type Normalised = {
  readonly posting: Posting
  /** Optional fields that were there and could not be used. */
  readonly problems: readonly Omit<RecordProblem, 'index'>[]
}

/** An object without the keys whose value is undefined: absent stays absent. */
type Said<T> = { [K in keyof T]: Exclude<T[K], undefined> }
function said<T extends object>(fields: T): Partial<Said<T>> {
  const kept: Partial<T> = {}
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name]
  // Only undefined values are left out, so what is kept has the type that Exclude names.
  return kept as Partial<Said<T>>
}

function titleOf(draft: Draft, notes: Notes): string | Problem {
  const title = plainLineOf(draft.title)
  if (title === undefined || !/[\p{L}\p{N}]/u.test(title.replace(/<[^<>]{0,200}>/g, '')))
    return new Problem('missing_required_field', { field: 'title' })
  if (title.length > limits.titleCharsMax)
    return new Problem('too_large', { field: 'title', chars: title.length })
  notes.stated('title')
  return title
}

/** The record's own id, trimmed and otherwise untouched; undefined where it has none. */
function refOf(draft: Draft, notes: Notes): string | undefined | Problem {
  const ref = draft.sourceRef?.trim() === '' ? undefined : lineOf(draft.sourceRef)
  if (ref !== undefined && ref.length > limits.sourceRefCharsMax) {
    return new Problem('invalid_field', { field: 'sourceRef', chars: ref.length })
  }
  if (ref !== undefined && draft.paths['sourceRef'] !== undefined) notes.stated('sourceRef')
  else if (ref !== undefined) notes.inferred('sourceRef', 'made of the words that name it there')
  return ref
}

/**
 * The level that the title names, else the one that the publisher chose from a list, whose few entries fit most
 * posts badly. Where both speak and differ, that is noted.
 */
function seniorityOf(draft: Draft, { title, language }: Titled, notes: Notes): Seniority | undefined {
  const inTitle = readSeniority(title, language)
  const stated = draft.seniority === undefined ? undefined : readSeniorityWord(draft.seniority)
  const level = inTitle ?? stated
  if (level === undefined) return undefined
  if (level === stated) notes.stated('seniority')
  else notes.read('seniority', 0.9, `the title says so${stated ? `, against ${stated} in the record` : ''}`)
  return level
}

function occupationOf(draft: Draft, notes: Notes): Posting['occupation'] {
  const soc = /^(\d\d)-?(\d{4})(?:\.?(\d\d))?$/.exec(draft.onetSoc?.trim() ?? '')
  const isco = /^\d{1,4}$/.exec(draft.isco08?.trim() ?? '')
  if (!soc && !isco) return undefined
  notes.stated('occupation')
  if (!soc) return { scheme: 'isco-08', code: isco?.[0] ?? '' }
  return { scheme: 'onet-soc', code: `${soc[1]}-${soc[2]}${soc[3] === undefined ? '' : `.${soc[3]}`}` }
}

/** A title alone is no posting: somebody must hire, or it must be somewhere, or be found somewhere. */
const isAnchored = (
  employer: Posting['employer'],
  links: Links,
  { locations, area, workplace }: Where,
): boolean =>
  employer?.name !== undefined ||
  employer?.masked === true ||
  links.url !== undefined ||
  links.apply.length > 0 ||
  locations.length > 0 ||
  area !== undefined ||
  workplace !== undefined

/** Words that a link's slug may hold besides the title. */
const namesOf = (employer: Posting['employer'], { locations, area, workplace }: Where): string =>
  [
    employer?.name,
    area,
    workplace,
    ...locations.slice(0, 20).flatMap(({ text, city, region }) => [text, city, region]),
  ].join(' ')

type Parts = {
  readonly title: string
  readonly sourceRef: string | undefined
  readonly dates: Dates
  readonly employer: Posting['employer']
  readonly body: Body
  readonly where: Where
  readonly links: Links
}

/** Reads everything that can refuse a record. */
function partsOf(draft: Draft, context: NormaliseContext, notes: Notes): Parts | Problem {
  const title = titleOf(draft, notes)
  if (title instanceof Problem) return title
  const sourceRef = refOf(draft, notes)
  if (sourceRef instanceof Problem) return sourceRef
  const dates = datesOf(draft, context, notes)
  if (dates instanceof Problem) return dates
  const employer = employerOf(draft, context, notes)
  const body = bodyOf(draft, notes)
  const where = whereItIs({ ...draft, title }, body.description.text, context.country, notes)
  const links = linksOf(draft, { title, otherWords: namesOf(employer, where) }, notes)
  if (links instanceof Problem) return links
  if (!isAnchored(employer, links, where)) {
    return new Problem('missing_required_field', {
      field: 'employer, link or place',
      title: title.slice(0, 80),
    })
  }
  return { title, sourceRef, dates, employer, body, where, links }
}

function derivedFor({ title, employer, where, links }: Parts, notes: Notes): string {
  const { ref, note } = derivedRef(links, [title, employer?.name, where.locations[0]?.text])
  notes.inferred('sourceRef', note)
  return ref
}

/**
 * Makes a posting of a draft: cleans every string, reads pay, dates, places, level and text, and says where
 * each value came from. One odd optional field costs only itself and is listed; a record without title, or
 * without anything that tells where it belongs, is a Problem.
 */
export function normalise(draft: Draft, context: NormaliseContext): Normalised | Problem {
  const notes = notesOn(draft)
  const parts = partsOf(draft, context, notes)
  if (parts instanceof Problem) return parts
  const { title, dates, employer, body, where, links } = parts
  const { text, language } = body.description
  const posting: Posting = {
    sourceId: context.sourceId,
    sourceRef: parts.sourceRef ?? derivedFor(parts, notes),
    channel: context.channel,
    title,
    locations: [...where.locations],
    description: body.description,
    skills: [...skillsOf(draft, { description: body.description, employer }, notes)],
    apply: [...links.apply],
    capturedAt: context.capturedAt,
    ...said({
      requisitionId: optionalLine(draft.requisitionId, 'requisitionId', notes, limits.requisitionCharsMax),
      url: links.url,
      employer,
      area: where.area,
      workplace: where.workplace,
      employment: employmentOf(draft, { title, language }, notes),
      seniority: seniorityOf(draft, { title, language }, notes),
      salary: payOf(draft, text, where.payCountry, notes),
      category: optionalLine(draft.category, 'category', notes),
      industry: optionalLine(draft.industry, 'industry', notes),
      occupation: occupationOf(draft, notes),
      posted: dates.posted,
      validThrough: dates.validThrough,
      attribution: body.attribution,
    }),
    origin: notes.origin,
  }
  return { posting, problems: notes.problems }
}
