import type { Field } from './field-names.ts'
import type { FieldChoice, Mapping } from './mapping.ts'
import type { Signs } from './not-postings.ts'

/** What a set of records lacks to be postings; empty when they may be. */
export function missingFields({ choices, signs }: Pick<Mapping, 'choices' | 'signs'>): string[] {
  const fields = new Set(choices.map(({ field }) => field))
  const title = choices.find(({ field }) => field === 'title')
  const anchors = anchorFields.filter((anchor) => anchor.fields.some((field) => fields.has(field)))
  const missing: string[] = []
  if (!title) missing.push('title')
  if (anchors.length === 0) missing.push('employer, link or place')
  // "name" and a link are every shop's catalogue, "name" and a city every address book: a posting says more.
  const isVague = title !== undefined && isVagueTitle(title)
  if (isVague && !anchors.some(({ says }) => says)) missing.push('employer or place')
  const isOther = isOfOthers(choices, signs) || !isAboutWork(choices, signs)
  if ((isVague || missing.length === 0) && isOther) missing.push('anything about the work')
  return missing
}

/** Postings but for their titles, which their sender forgot: of whom, which one, and what of. */
export function isUntitled({ choices, signs }: Pick<Mapping, 'choices' | 'signs'>): boolean {
  const fields = new Set(choices.map(({ field }) => field))
  const has = (...names: readonly Field[]): boolean => names.some((name) => fields.has(name))
  return (
    !has('title') &&
    has('employer') &&
    has('sourceRef', 'url', 'applyUrl') &&
    has(...textFields, ...ofWork, 'posted', 'validThrough') &&
    !isOfOthers(choices, signs)
  )
}

/** The fields that names say, and not values alone. */
const namedIn = (choices: readonly FieldChoice[]): ReadonlySet<Field> =>
  new Set(choices.filter(({ how }) => how !== 'shape').map(({ field }) => field))

/** Goods, events and articles have titles and links, too; what only they have tells them from postings. */
function isOfOthers(choices: readonly FieldChoice[], signs: Signs | undefined): boolean {
  if (!signs) return false
  const named = namedIn(choices)
  if (signs.isPeople && !isAdvertised(named)) return true
  const says = anchorFields.filter((anchor) => anchor.says && anchor.fields.some((field) => named.has(field)))
  if (signs.isOfMachines && says.length === 0) return true
  if (signs.isWork || ofWork.some((field) => named.has(field)))
    return signs.doubts >= sureDoubts && !leadsFurther.some((field) => named.has(field))
  return signs.doubts >= (hires(choices) ? 3 : 2) || (signs.isWritten && says.length === 0)
}

/** What others say of work, in reviews and surveys of pay, neither describes it nor leads to it. */
const sureDoubts = 3
const leadsFurther: readonly Field[] = ['url', 'applyUrl', 'description', 'responsibilities', 'requirements']

/** Staff, applicants and contacts have titles and employers; only what is advertised has a text and a day as well. */
const isAdvertised = (named: ReadonlySet<Field>): boolean =>
  textFields.some((field) => named.has(field)) &&
  [...ofWork, 'posted' as const, 'validThrough' as const].some((field) => named.has(field))

/** A brand is who made it. */
const hires = (choices: readonly FieldChoice[]): boolean =>
  choices.some(({ field, how, path }) => field === 'employer' && how !== 'shape' && !/brand$/i.test(path))

/** Threads, tickets and shops have titles, links, days and texts: something must speak of work. */
function isAboutWork(choices: readonly FieldChoice[], signs: Signs | undefined): boolean {
  if (!signs || signs.isWork || signs.isAdvertising || hires(choices)) return true
  const named = namedIn(choices)
  if (ofWork.some((field) => named.has(field))) return true
  // What is called a title, and is somewhere or says no more, may be one; "name" or nothing is too little.
  const title = choices.find(({ field }) => field === 'title')
  if (title === undefined || isVagueTitle(title) || signs.doubts > 0) return false
  const isTold = choices.some(({ field }) => textFields.includes(field))
  return !isTold || placeFields.some((field) => named.has(field))
}

const textFields: readonly Field[] = ['description', 'responsibilities', 'requirements']

/** Fields that say that it is about work, where their names say them. */
const ofWork: readonly Field[] = [
  'employment',
  'salary',
  'salaryMin',
  'salaryMax',
  'seniority',
  'workplace',
  'remote',
  'requirements',
  'responsibilities',
  'benefits',
  'applyUrl',
  'requisitionId',
]

const isVagueTitle = ({ how, path }: FieldChoice): boolean =>
  how === 'shape' || (how !== 'given' && /(^|[.@])(name|text(?:\(\))?|nombre|nom)$/i.test(path))

const placeFields: readonly Field[] = ['place', 'city', 'region', 'country', 'remote']

const anchorFields: readonly { readonly fields: readonly Field[]; readonly says: boolean }[] = [
  { fields: ['employer'], says: true },
  { fields: placeFields, says: true },
  { fields: ['url', 'applyUrl'], says: false },
]
