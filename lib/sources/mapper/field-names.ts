import { remember } from '../../text/remember.ts'
import {
  eastAsianSynonyms,
  fieldSynonyms,
  genericNames,
  leadingWords,
  trailingWords,
} from '../data/field-synonyms.ts'
import { insideNames, sameInside } from '../data/inside-names.ts'
import { composed, isOfOthers } from './name-parts.ts'
import { inFull, nameWords, withoutUnits } from './name-spellings.ts'
import { payBoundNamed, payNamed } from './pay-names.ts'

/** The fields that a mapping can name; the keys of a source's frozen mapping are these. */
export type Field = keyof typeof fieldSynonyms

/** What a name says its values are. `part`: one piece of a date that is spread over several elements. */
export type Meaning = {
  readonly field: Field
  /** 1 is a name that can mean nothing else; below .9 the values must agree. */
  readonly score: number
  readonly part?: 'day' | 'month' | 'year' | undefined
}

type Entry = { readonly field: Field; readonly score: number }

const rankStep = 0.002

const dictionary: ReadonlyMap<string, Entry> = new Map(
  // The first field that claims a word keeps it, so the list is gone through from its end.
  [...Object.entries(fieldSynonyms), ...Object.entries(eastAsianSynonyms)]
    .reverse()
    .flatMap(([field, words]) =>
      words
        .split(' ')
        .filter((word) => word !== '')
        // Keys of an object literal typed by `satisfies` are exactly Field; Object.entries forgets that.
        .map((word, rank): [string, Entry] => [
          word,
          { field: field as Field, score: 0.95 - rank * rankStep },
        ])
        .reverse(),
    ),
)

export const isField = (name: string): name is Field => Object.hasOwn(fieldSynonyms, name)
export const fieldNames: readonly string[] = Object.keys(fieldSynonyms)

/** Records and the paths in them name the same things again and again. */
export const fused = remember({ entriesMax: 5_000, charsMax: 100 }, (name) => nameWords(name).join(''))

const known = new Map<string, Entry | undefined>()
const knownMax = 20_000

/**
 * The field that one name alone says. Remembers what it was asked: a document asks the same of every record.
 */
function entryOf(name: string): Entry | undefined {
  if (known.has(name)) return known.get(name)
  const entry =
    lookedUp(nameWords(name)) ??
    lookedUp(nameWords(withoutUnits(name))) ??
    lookedUp(inFull(nameWords(name)), 0.06)
  if (known.size < knownMax) known.set(name, entry)
  return entry
}

function lookedUp(words: readonly string[], lessSure = 0): Entry | undefined {
  const entry = words.length === 0 ? undefined : ofWords(words)
  return entry && { ...entry, score: entry.score - lessSure }
}

function ofWords(words: readonly string[]): Entry | undefined {
  const whole = words.join('')
  const exact = dictionary.get(whole)
  if (exact) return exact
  const singular = whole.endsWith('s') ? singularOf(whole) : undefined
  if (singular) return { ...singular, score: singular.score - 0.03 }
  return (
    payBoundNamed(words) ??
    withoutLeading(words) ??
    withoutTrailing(words) ??
    withoutLeading(words.slice(0, -1), trailingWords.has(words.at(-1) ?? '')) ??
    payNamed(words) ??
    composed(words)
  )
}

/** "cities", "offices", "jobs". */
const singularOf = (whole: string): Entry | undefined =>
  dictionary.get(whole.slice(0, -1)) ??
  (whole.endsWith('ies') ? dictionary.get(`${whole.slice(0, -3)}y`) : undefined)

function withoutLeading(words: readonly string[], isAllowed = true): Entry | undefined {
  if (!isAllowed) return undefined
  for (let n = 1; n <= 3 && n < words.length && leadingWords.has(words[n - 1] ?? ''); n += 1) {
    const rest = words.slice(n).join('')
    // "field_location" is Drupal's location; "fieldName" names a field of work.
    const entry = words[n - 1] === 'field' && genericNames.has(rest) ? undefined : dictionary.get(rest)
    if (entry) return { field: entry.field, score: entry.score - 0.05 }
  }
  const whole = words.join('')
  for (const word of leadingWords) {
    if (word.length < 3 || word === 'field' || !whole.startsWith(word)) continue
    const entry = dictionary.get(whole.slice(word.length))
    if (entry) return { field: entry.field, score: entry.score - 0.1 }
  }
  return undefined
}

function withoutTrailing(words: readonly string[]): Entry | undefined {
  for (let n = 1; n <= 3 && n < words.length && trailingWords.has(words[words.length - n] ?? ''); n += 1) {
    const entry = dictionary.get(words.slice(0, -n).join(''))
    if (entry) return { field: entry.field, score: entry.score - 0.1 - 0.01 * n }
  }
  return undefined
}

const inside: Partial<Record<Field, ReadonlyMap<string, Field>>> = Object.fromEntries(
  Object.entries(insideNames).map(([field, lists]) => [field, byName(lists)]),
)

function byName(lists: Partial<Record<Field, string>>): ReadonlyMap<string, Field> {
  const entries = Object.entries(lists).flatMap(([field, list]) =>
    // As above: the keys are Fields by the parameter's type.
    list.split(' ').map((word): [string, Field] => [word, field as Field]),
  )
  return new Map(entries)
}

const dateParts: ReadonlyMap<string, 'day' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['dia', 'day'],
  ['tag', 'day'],
  ['jour', 'day'],
  ['month', 'month'],
  ['mes', 'month'],
  ['monat', 'month'],
  ['mois', 'month'],
  ['year', 'year'],
  ['ano', 'year'],
  ['jahr', 'year'],
  ['annee', 'year'],
])

const values = new Set(
  (
    'value text _ raw rendered cdata t stringvalue integervalue doublevalue booleanvalue timestampvalue ' +
    'en es de fr it pt nl engb enus eses dede frfr localization localizations'
  ).split(' '),
)

/** What holds a record's fields and is none of them: {"id": "rec1", "fields": {"city": "Leeds"}}. */
const containers = new Set(
  'fields attributes properties mapvalue arrayvalue values localization localizations'.split(' '),
)

/** What stands inside these is about somebody or something else than the posting. */
const strangers = new Set(
  (
    'contact contacts contacto kontakt author user owner creator manager person image logo video photo ' +
    'media metadata questions openquestions tracking pagination similar related breadcrumb ' +
    'ansprechpartner publisher self recruiter recruiters hiringmanager consultant contactperson contactdetails ' +
    'contactinfo kontaktperson ansprechperson interlocuteur postedby createdby updatedby ' +
    'searchinput searchquery searchparams queryparams search query request params ' +
    'highlightresult snippetresult rankinginfo highlight highlights'
  ).split(' '),
)

/** Where a page says what search engines and the like should know. */
const aboutPage = new Set('metadata meta seo'.split(' '))

/** {"company_address": {"city": "Leeds"}} */
const isStranger = (name: string): boolean =>
  strangers.has(fused(name)) || (entryOf(name) === undefined && isOfOthers(nameWords(name)))

/**
 * Does the path lead into something that is described for its own sake: a person, a picture, the employer, a
 * place?
 */
export const isElsewhere = (segments: readonly string[]): boolean =>
  segments
    .slice(0, -1)
    .filter((name) => !containers.has(fused(name)))
    .some((name) => isStranger(name) || inside[entryOf(name)?.field ?? 'title'] !== undefined)

/** Does the path lead into a place, under a name that we do not know? */
export const isOfPlace = (segments: readonly string[]): boolean =>
  segments
    .slice(0, -1)
    .map((name) => entryOf(name)?.field)
    .every((field) => field === undefined || field === 'place' || field === 'workplace' || field === 'city')

/**
 * What the values at a path are, by its names from the record down. Undefined: the names say nothing we know.
 */
export function meaningOf(segments: readonly string[]): Meaning | undefined {
  const path = segments.filter((segment, n) =>
    n < segments.length - 1 ? !containers.has(fused(segment)) : n === 0 || !values.has(fused(segment)),
  )
  const leaf = path.at(-1) ?? ''
  if (path.length < 2) return own(leaf)
  const parent = path.at(-2) ?? ''
  // Of what is said about the page, its own address is the posting's.
  if (fused(leaf) === 'canonicalurl' && aboutPage.has(fused(parent))) return { field: 'url', score: 0.88 }
  if (path.slice(0, -1).some(isStranger)) return undefined
  // A name that only makes sense with its parent's: `company` + `name`, `apply` + `url`.
  const joined = dictionary.get(fused(parent) + fused(leaf))
  const outer = path.slice(0, -1).map((name) => (bridges.has(fused(name)) ? undefined : entryOf(name)))
  if (outer.some((entry) => entry?.field === 'employer')) return insideOf('employer', leaf, parent)
  if (joined) return joined
  const around = outer.findLast(
    (entry, n) => entry && (n === outer.length - 1 || isTransparent(path.slice(n + 1, -1))),
  )
  if (kindsOfContract.test(fused(parent)) && payOfKind.has(fused(leaf))) return insideOf('salary', leaf, '')
  if (around && inside[around.field]) return insideOf(around.field, leaf, parent)
  const self = own(leaf)
  const isGeneric = genericNames.has(fused(leaf))
  if (
    around &&
    isGeneric &&
    !isLinkElsewhere(leaf, around.field) &&
    (!self || self.score < 0.9 || around.field !== 'title')
  ) {
    return self &&
      around.field === 'description' &&
      self.field === 'title' &&
      fused(leaf) !== 'name' &&
      fused(leaf) !== 'text'
      ? { ...self, score: self.score - 0.07 }
      : { field: around.field, score: around.score - 0.05 }
  }
  // {"applicationInfo": {"uris": […]}}
  const field = self?.field === 'url' && ofApplying.test(fused(parent)) ? 'applyUrl' : self?.field
  return self && field && { ...self, field, score: self.score - 0.02 * (path.length - 1) }
}

/** Some pay by the kind of contract: {"employmentTypes": [{"type": "b2b", "from": 15000, "to": 20000}]}. */
const kindsOfContract = /^(?:employment|contract)types$/
const payOfKind = new Set('from to min max currency unit'.split(' '))

const ofApplying = /^(?:apply|appli|howtoapply|candidature|bewerb|solicitud)/

const own = (leaf: string): Meaning | undefined => entryOf(leaf)

/** Names between a field and its value that add nothing. */
const isTransparent = (between: readonly string[]): boolean =>
  between.every((name) => genericNames.has(fused(name)) || bridges.has(fused(name)))
const bridges = new Set(
  (
    'base basic range gross amount data node edges primary main current min max minimum maximum minimumrate ' +
    'maximumrate'
  ).split(' '),
)

/** Where a bound of pay has a currency of its own, its number is called so. */
const amountNames = new Set('amount amountvalue value number cantidad betrag montant'.split(' '))

/** Names for the thing itself that say less of it than its name does. */
const shortForms = new Set('shortname label code slug'.split(' '))

const linkNames = new Set('url uri href link'.split(' '))

/** {"department": {"href": "https://…"}} is no department. */
const isLinkElsewhere = (leaf: string, field: Field): boolean =>
  linkNames.has(fused(leaf)) && field !== 'url' && field !== 'applyUrl'

function insideOf(field: Field, leaf: string, parent: string): Meaning | undefined {
  // {"pay": {"min_cents": 1250}}
  const name = field === 'salary' ? fused(leaf.replace(/(?:_in)?_?cents$/i, '')) : fused(leaf)
  // {"salary": {"min": {"amount": 10}}}
  const bound = amountNames.has(name) ? inside[field]?.get(fused(parent)) : undefined
  if (bound === 'salaryMin' || bound === 'salaryMax') return { field: bound, score: 0.9 }
  const part = dateParts.get(name)
  if (part && (field === 'posted' || field === 'validThrough')) return { field, score: 0.9, part }
  const special = inside[field]?.get(name)
  if (special) return { field: special, score: 0.9 }
  const self = entryOf(leaf)
  if (self && sameInside[field]?.has(self.field)) return self
  if (isLinkElsewhere(leaf, field)) return undefined
  if (genericNames.has(name) || self?.field === field)
    return { field, score: shortForms.has(name) ? 0.86 : 0.9 }
  // Some repeat the name of the thing: `wage.wageAmount`.
  const around = fused(parent)
  const isRepeated = around !== '' && name !== around && name.startsWith(around)
  return isRepeated ? insideOf(field, name.slice(around.length), '') : undefined
}
