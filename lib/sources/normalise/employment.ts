import type { Posting } from '../../posting.ts'
import { readEmployment } from '../../text/employment.ts'
import type { EmploymentType } from '../../words.ts'
import type { Draft } from '../source.ts'
import type { Notes } from './notes.ts'
import { readTitleTerms } from './title-terms.ts'
import { lineOf } from './words.ts'

type Employment = NonNullable<Posting['employment']>

/** A title, and the language of its text (ISO 639-1): some words are another thing in another language. */
export type Titled = { readonly title: string; readonly language: string | undefined }

const isHours = (type: EmploymentType): boolean => type === 'FULL_TIME' || type === 'PART_TIME'

function statedIn(draft: Draft, language: string | undefined): Employment | undefined {
  const words = (draft.employment ?? []).map(lineOf).filter((word) => word !== undefined)
  const said = words.length === 0 ? undefined : readEmployment(words.join(' / '), language)
  return said && saysAny(said) ? employmentFrom(said) : undefined
}

type Said = { readonly types: readonly EmploymentType[]; readonly permanent?: boolean | undefined }

const saysAny = ({ types, permanent }: Said): boolean => types.length > 0 || permanent !== undefined

const employmentFrom = ({ types, permanent }: Said): Employment => ({
  types: [...new Set(types)].sort(),
  ...(permanent !== undefined && { permanent }),
})

/**
 * The record's field, and what the title says besides. Where they differ on the hours or on whether the post
 * lasts, the title stands: it is the posting's own word, and the field one of a publisher's few.
 */
export function employmentOf(draft: Draft, { title, language }: Titled, notes: Notes): Posting['employment'] {
  const stated = statedIn(draft, language)
  const terms = readTitleTerms(title)
  if (!saysAny(terms)) {
    if (stated) notes.stated('employment')
    return stated
  }
  const inTitle = employmentFrom(terms)
  if (!stated) {
    notes.read('employment', 0.9, 'the title says so')
    return inTitle
  }
  const kept = inTitle.types.some(isHours) ? stated.types.filter((type) => !isHours(type)) : stated.types
  const types = [...kept, ...inTitle.types]
  const both = employmentFrom({ types, permanent: inTitle.permanent ?? stated.permanent })
  noteBoth({ stated, inTitle, both }, notes)
  return both
}

function noteBoth(
  { stated, inTitle, both }: Record<'stated' | 'inTitle' | 'both', Employment>,
  notes: Notes,
): void {
  const isAgainst =
    stated.types.some((type) => !both.types.includes(type)) ||
    (stated.permanent !== undefined && stated.permanent !== both.permanent)
  const isMore = wordsOf(both) !== wordsOf(stated)
  if (isAgainst) {
    notes.read(
      'employment',
      0.9,
      `the title says ${wordsOf(inTitle)}, against ${wordsOf(stated)} in the record`,
    )
  } else notes.stated('employment', isMore ? `the title says ${wordsOf(inTitle)}` : undefined)
}

const wordsOf = ({ types, permanent }: Employment): string =>
  [...types, ...(permanent === undefined ? [] : [permanent ? 'permanent' : 'not permanent'])].join(', ')
