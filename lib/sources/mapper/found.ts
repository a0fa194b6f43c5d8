import { choiceOf } from './choice.ts'
import type { Field } from './field-names.ts'
import type { Leaf } from './flatten.ts'
import type { FieldChoice, Mapping } from './mapping.ts'

export type Found = { readonly choice: FieldChoice; readonly leaf: Leaf }
/** A record's values by what they are, the surest first. */
export type FoundByField = ReadonlyMap<Field, readonly Found[]>

/** Reads the leaves of a record through a mapping. */
export function foundIn(leaves: readonly Leaf[], mapping: Mapping): FoundByField {
  const found = new Map<Field, Found[]>()
  for (const leaf of leaves) {
    const choice = choiceOf(mapping, leaf)
    if (!choice) continue
    const list = found.get(choice.field)
    if (list) list.push({ choice, leaf })
    else found.set(choice.field, [{ choice, leaf }])
  }
  for (const list of found.values()) list.sort((a, b) => b.choice.confidence - a.choice.confidence)
  return found
}

/** The values at the surest path that has any in this record. */
export function valuesOf(found: FoundByField, field: Field): string[] {
  const list = found.get(field) ?? []
  const path = list[0]?.leaf.path
  return list.filter(({ leaf }) => leaf.path === path).map(({ leaf }) => leaf.value)
}

export const first = (found: FoundByField, field: Field): string | undefined => valuesOf(found, field)[0]
