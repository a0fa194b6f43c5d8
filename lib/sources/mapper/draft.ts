import { Problem } from '../../problem.ts'
import { closedWords } from '../data/value-words.ts'
import { isOfAnotherKind } from '../document/record-kinds.ts'
import { unambiguous } from '../parts/day-order.ts'
import type { Draft } from '../source.ts'
import { mappedBody } from './body.ts'
import { employmentSaid } from './employment-said.ts'
import type { Field } from './field-names.ts'
import { isDate } from './field-values.ts'
import { type Leaf, leavesOf } from './flatten.ts'
import { type FoundByField, first, foundIn, valuesOf } from './found.ts'
import type { FieldChoice, Mapping } from './mapping.ts'
import { isNotice, isOtherKind } from './not-postings.ts'
import { mappedSalary } from './pay.ts'
import { mappedPlaces } from './places.ts'
import { sharedLinkRef } from './shared.ts'
import { no, workplaceSaid, yes } from './workplace-said.ts'

/**
 * Reads one record through a mapping.
 *
 * @returns Problem invalid_field when the title is a list; missing_required_field is left to normalising,
 * which sees all
 */
export function mappedDraft(record: unknown, mapping: Mapping): Draft | Problem | undefined {
  const leaves = leavesOf(record)
  if (leaves.length === 0 || (mapping.signs && isOtherKind(leaves, mapping.signs))) return undefined
  if (mapping.kind && isOfAnotherKind(record, mapping.kind)) return undefined
  const found = foundIn(leaves, mapping)
  const titles = [...new Set(valuesOf(found, 'title'))]
  if (titles.length === 0 && isNotice(leaves)) return undefined
  if (titles.length > 1) {
    return new Problem('invalid_field', { field: 'title', values: titles.length, ...refIn(found) })
  }
  const applyUrl = first(found, 'applyUrl')
  const ownRef = first(found, 'sourceRef') ?? first(found, 'requisitionId')
  const places = mappedPlaces(found)
  return {
    paths: pathsOf(found),
    sourceRef: ownRef ?? sharedLinkRef(found, places, mapping),
    requisitionId: first(found, 'requisitionId'),
    url: first(found, 'url'),
    title: titles[0],
    employer: employerOf(found),
    places,
    workplace: workplaceSaid({
      stated: leavesAt(found, 'workplace'),
      remote: leavesAt(found, 'remote')[0],
      isHybrid: isRaised(found, 'hybrid'),
      isOnsite: isRaised(found, 'onsite'),
    }),
    employment: employmentOf(found),
    seniority: first(found, 'seniority'),
    salary: mappedSalary(found),
    body: mappedBody(found),
    skills: skillsOf(found),
    category: wordsOf(found, 'category'),
    industry: wordsOf(found, 'industry'),
    apply: applyUrl === undefined ? undefined : [{ url: applyUrl }],
    posted: dateOf(found, 'posted', mapping),
    validThrough: dateOf(found, 'validThrough', mapping),
    language: first(found, 'language'),
    closed: isClosed(found),
  }
}

/** A number is some table's key. */
const wordsOf = (found: FoundByField, field: Field): string | undefined =>
  found.get(field)?.find(({ leaf }) => /\p{L}/u.test(leaf.value))?.leaf.value

const refIn = (found: FoundByField): { ref?: string } => {
  const ref = first(found, 'sourceRef')
  return ref === undefined ? {} : { ref }
}

/** Postings call some things otherwise than the mapping does. */
const postingField: Partial<Record<Field, string>> = {
  place: 'locations',
  city: 'locations',
  remote: 'workplace',
  hybrid: 'workplace',
  onsite: 'workplace',
  permanent: 'employment',
  applyUrl: 'apply',
  employerUrl: 'employer',
  employerLogo: 'employer',
  employerAbout: 'employer',
  salaryMin: 'salary',
}

function pathsOf(found: FoundByField): Record<string, string> {
  const paths: Record<string, string> = {}
  for (const [field, list] of found) {
    const name = postingField[field] ?? field
    const path = list[0]?.leaf.path
    if (path !== undefined && (name === field || !(name in paths))) paths[name] = path
  }
  return paths
}

function employerOf(found: FoundByField): Draft['employer'] {
  const employer = {
    name: first(found, 'employer'),
    url: first(found, 'employerUrl'),
    logo: first(found, 'employerLogo'),
    description: first(found, 'employerAbout'),
  }
  return Object.values(employer).some((value) => value !== undefined) ? employer : undefined
}

const isRaised = (found: FoundByField, field: Field): boolean => yes.test(first(found, field) ?? '')

const leavesAt = (found: FoundByField, field: Field): Leaf[] =>
  (found.get(field) ?? []).map(({ leaf }) => leaf)

/** Every path that speaks of it: one may say full time and another permanent. */
const employmentOf = (found: FoundByField): string[] => {
  const words = [...new Set((found.get('employment') ?? []).map(({ leaf }) => employmentSaid(leaf)))]
  return isRaised(found, 'permanent') ? [...words, 'permanent'] : words
}

/** One value may hold several, set apart by commas or the like. */
const skillsOf = (found: FoundByField): Draft['skills'] =>
  valuesOf(found, 'skills')
    .flatMap((value) => value.slice(0, 4_000).split(/[,;|\n•]/))
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name) && name.length <= 60)
    .map((name) => ({ name, source: 'stated' }))

function dateOf(
  found: FoundByField,
  field: 'posted' | 'validThrough',
  { dayFirst }: Mapping,
): string | number | undefined {
  const list = found.get(field) ?? []
  const part = (name: FieldChoice['part']) =>
    list.find(({ choice }) => choice.part === name)?.leaf.value.padStart(2, '0')
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (year && month && day) return `${year}-${month}-${day}`
  const value = statedDate(list.filter(({ choice }) => !choice.part).map(({ leaf }) => leaf))
  if (value === undefined) return undefined
  // A deadline in prose ("rolling", "until filled") is no date; a date that is odd is for normalising to
  // report.
  if (field === 'validThrough' && (value.length > 60 || !/\d/.test(value))) return undefined
  return /^\d{9,13}$/.test(value) ? Number(value) : unambiguous(value, dayFirst)
}

/** The surest, or where that is "6 days ago" the day itself under another name of publishing. */
function statedDate([surest, ...others]: readonly Leaf[]): string | undefined {
  if (!surest || isDate(surest.value) || /\d{4}/.test(surest.value)) return surest?.value
  const exact = others.find(({ path, value }) => ofPublishing.test(path) && isDate(value))
  return (exact ?? surest).value
}

/** When a record was made may be when it was copied. */
const ofPublishing = /post|publi|list|advert|online|ver(?:ö|oe)ff/i

const isClosed = (found: FoundByField): boolean =>
  (found.get('open') ?? []).some(({ leaf }) => no.test(leaf.value)) ||
  (found.get('closed') ?? []).some(({ leaf }) => /^(?:true|1|yes)$/i.test(leaf.value)) ||
  Map.groupBy(found.get('status') ?? [], ({ leaf }) => leaf.path)
    .values()
    // {"visibility": ["external", "internal"]} is for all.
    .some((stated) => stated.every(({ leaf }) => closedWords.test(leaf.value)))
