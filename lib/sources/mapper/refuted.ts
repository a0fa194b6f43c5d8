import { type Column, shareThat } from './columns.ts'
import { employmentSaid } from './employment-said.ts'
import type { Field } from './field-names.ts'
import { columnMeaning } from './field-swaps.ts'
import { fitsField, isCount, isInterface, isKey, isOwnership, isUrl } from './field-values.ts'

const weakBelow = 0.9

const dateFields = new Set<Field>(['posted', 'validThrough'])

/** A name that only half says it, and values that say otherwise: then the name says nothing. No link is a date. */
export function isRefuted(column: Column): boolean {
  const { segments, values } = column
  const meaning = columnMeaning(column)
  if (!meaning || meaning.part) return false
  const { field, score } = meaning
  if (dateFields.has(field) && shareThat(values, isUrl) > 0.9) return true
  // An interface's address of a posting is no page to read, and a table's key of a company is not its name.
  if (field === 'url' && shareThat(values, isInterface) > 0.9) return true
  if (field === 'employer' && shareThat(values, isKey) > 0.9) return true
  // Public or private says whose it is, and not what is done there.
  if (field === 'industry' && shareThat(values, isOwnership) > 0.9) return true
  // "How to apply" is an address to some and a paragraph to others, and how many did is a number.
  if (field === 'applyUrl' && (shareThat(values, isProse) > 0.9 || shareThat(values, isCount) > 0.9))
    return true
  return score < weakBelow && shareThat(values, fits(field, segments)) < 0.5
}

const isProse = (value: string): boolean => !isUrl(value) && /\s\S+\s/.test(value)

/** Whether values fit a field; what is said of employment is half in the name. */
export const fits =
  (field: Field, segments: readonly string[]) =>
  (value: string): boolean =>
    fitsField(field, field === 'employment' ? employmentSaid({ segments, value }) : value)
