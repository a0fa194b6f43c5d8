import { readPlaces } from '../../text/place/place.ts'
import { otherDates } from '../data/value-words.ts'
import { type Column, distinctShare, shareThat } from './columns.ts'
import { type Field, isElsewhere, isOfPlace, meaningOf } from './field-names.ts'
import { isDate, isInterface, isMarkup, isMoney, isTitle, isUrl, isUuid } from './field-values.ts'
import type { FieldChoice } from './mapping.ts'
import { nameWords } from './name-spellings.ts'
import { isRefuted } from './refuted.ts'

type Shape = {
  readonly field: Field
  readonly confidence: number
  /** Not looked for where one of these is mapped. */
  readonly unless: readonly Field[]
  looksSo(values: readonly string[]): boolean
  /** Names that say it is something else. */
  readonly not?: RegExp
  /** Names that may be it; any where none are given. */
  readonly only?: RegExp
}

const meanChars = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length)

/** Names of places and nothing else: few words, and none that the gazetteer does not know. */
const isPlace = (value: string): boolean =>
  value.length <= 60 &&
  !/\d/.test(value) &&
  value.split(/[\s,]+/).length <= 4 &&
  readPlaces(value).locations.some(({ city }) => city !== undefined)

const sentencesCharsMin = 100

/** Several sentences each, and other ones in each record. */
const areSentences = (values: readonly string[]): boolean =>
  meanChars(values) > sentencesCharsMin &&
  shareThat(values, (value) => /\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(value)) > 0.8 &&
  distinctShare(values) > 0.8

/** A time of day that no roster has. */
const isOddMinute = (value: string): boolean => {
  const minute = /[T ]\d{1,2}:(\d{2})/.exec(value)?.[1]
  return minute !== undefined && Number(minute) % 15 !== 0
}

const shapes: readonly Shape[] = [
  {
    field: 'url',
    confidence: 0.6,
    unless: ['url', 'applyUrl'],
    looksSo: (values) =>
      shareThat(values, isUrl) > 0.9 && distinctShare(values) > 0.6 && shareThat(values, isInterface) < 0.5,
  },
  {
    field: 'description',
    confidence: 0.5,
    unless: ['description'],
    looksSo: (values) =>
      meanChars(values) > (shareThat(values, isMarkup) > 0.5 ? 80 : 200) || areSentences(values),
  },
  {
    field: 'sourceRef',
    confidence: 0.4,
    unless: ['sourceRef'],
    looksSo: (values) => shareThat(values, isUuid) > 0.9 && distinctShare(values) > 0.9,
  },
  {
    field: 'salary',
    confidence: 0.4,
    unless: ['salary', 'salaryMin', 'salaryMax'],
    looksSo: (values) => shareThat(values, isMoney) > 0.7,
  },
  {
    field: 'place',
    confidence: 0.4,
    unless: ['place', 'city'],
    looksSo: (values) => shareThat(values, isPlace) > 0.8,
  },
  {
    // Work begins on the hour, and a posting whenever somebody pressed a button: StartDate 2016-04-27 15:57.
    field: 'posted',
    confidence: 0.35,
    unless: ['posted'],
    looksSo: (values) => shareThat(values, isDate) > 0.9 && shareThat(values, isOddMinute) > 0.5,
    only: /^(?:.*[.@])?start_?date(?:_?time)?$/i,
  },
  {
    field: 'posted',
    confidence: 0.3,
    unless: ['posted'],
    looksSo: (values) => shareThat(values, isDate) > 0.9,
    not: otherDates,
  },
  {
    field: 'title',
    confidence: 0.4,
    unless: ['title'],
    looksSo: (values) => {
      const words = values.map((value) => value.split(/\s+/).length)
      const mean = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length)
      const alike = shareThat(values, (value) => isTitle(value) && !isMarkup(value))
      if (alike < 0.9 || mean > 12) return false
      // Titles of one word, as German has them, are taken for what they are only where hardly two are the same.
      if (shareThat(values, (value) => /\d/.test(value)) > 0.5) return false
      return distinctShare(values) > (mean >= 1.5 ? 0.5 : 0.8) && shareThat(values, isPlace) < 0.5
    },
  },
]

/**
 * One path each for the fields no name gave, if exactly one kind of value fits; the first in the record where
 * several do.
 */
export function shapedChoices(
  columns: readonly Column[],
  named: readonly FieldChoice[],
  samples: number,
): FieldChoice[] {
  const used = new Set(named.map(({ path }) => path))
  const fields = new Set(named.map(({ field }) => field))
  const chosen: FieldChoice[] = []
  for (const { field, confidence, unless, looksSo, not, only } of shapes) {
    if (unless.some((other) => fields.has(other))) continue
    const free = columns.filter((column) => {
      const { path, segments, values, records, isListed } = column
      return (
        !isListed &&
        !used.has(path) &&
        !not?.test(path) &&
        (!only || only.test(path)) &&
        (!meaningOf(segments) || isRefuted(column)) &&
        (!isElsewhere(segments) || (field === 'place' && isOfPlace(segments))) &&
        records >= samples / 2 &&
        looksSo(values)
      )
    })
    // Two dates without a name could be anything: then neither is taken.
    const found = field === 'posted' && free.length > 1 ? undefined : free[0]
    if (!found) continue
    used.add(found.path)
    fields.add(field)
    chosen.push({ field, path: found.path, how: 'shape', confidence })
  }
  const link = fields.has('url') || fields.has('applyUrl') ? undefined : linkByTitle(columns, named)
  return link ? [...chosen, { field: 'url', path: link.path, how: 'shape', confidence: 0.5 }] : chosen
}

/** Links that spell their records' titles lead to them, wherever they stand: {"links": {"self": "…/ward-nurse"}}. */
function linkByTitle(columns: readonly Column[], named: readonly FieldChoice[]): Column | undefined {
  const titlePath = named.find(({ field }) => field === 'title')?.path
  const titles = columns.find(({ path }) => path === titlePath)?.values ?? []
  return columns.find(
    ({ values, isListed }) =>
      !isListed &&
      values.length === titles.length &&
      shareThat(values, isUrl) === 1 &&
      shareThat(values, isInterface) === 0 &&
      values.every((link, n) => isOfTitle(link, titles[n] ?? '')),
  )
}

const wordCharsMin = 3

/** "https://board.example/jobs/ward-nurse-7" is of "Ward Nurse (Night)". */
function isOfTitle(link: string, title: string): boolean {
  const [first, second] = nameWords(title).filter(({ length }) => length >= wordCharsMin)
  const words = new Set(nameWords(link.replace(/^https?:\/\/[^/]*/i, '').slice(-100)))
  return first !== undefined && words.has(first) && (second === undefined || words.has(second))
}
