import type { Kind } from '../document/record-kinds.ts'
import type { Field, Meaning } from './field-names.ts'
import type { Signs } from './not-postings.ts'

/** Which of the record's paths a field of ours is read from, why, and how sure that is (0 to 1). */
export type FieldChoice = {
  readonly field: Field
  readonly path: string
  /**
   * `name`: it is called so; `shape`: its values look so, record after record; `given`: an operator said so.
   */
  readonly how: 'name' | 'shape' | 'given'
  readonly confidence: number
  readonly part?: Meaning['part']
}

/** How one document's records are read. Several choices of one field are tried in order, record by record. */
export type Mapping = {
  readonly choices: readonly FieldChoice[]
  /** Whether days stand before months in dates of digits; undefined where the samples do not tell. */
  readonly dayFirst?: boolean | undefined
  /** What the samples' names say that the records are. */
  readonly signs?: Signs
  /** Paths whose names promise what their values in the samples are not. */
  readonly refuted?: ReadonlySet<string>
  /** What the samples are where they say it: only those of their kind are postings. */
  readonly kind?: Kind | undefined
  /** Links that jobs of several titles share, so that they identify none of them. */
  readonly sharedLinks?: ReadonlySet<string>
  /** Paths the samples did not show: asked once each. */
  readonly later: Map<string, FieldChoice | undefined>
}
