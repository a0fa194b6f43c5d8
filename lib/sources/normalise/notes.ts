import type { Provenance } from '../../posting.ts'
import type { ProblemCode } from '../../problem.ts'
import type { RecordProblem } from '../../receipt.ts'
import type { Draft } from '../source.ts'

/** Why a value is what it is, and what was left out: collected while a posting is put together. */
export function notesOn(draft: Draft) {
  const origin: Record<string, Provenance> = {}
  const problems: Omit<RecordProblem, 'index'>[] = [...(draft.problems ?? [])]
  const put = (field: string, provenance: Provenance) => {
    origin[field] = provenance
  }
  return {
    origin,
    problems,
    /** The record says so in a field of its own. */
    stated(field: string, note?: string) {
      const path = draft.paths[field]
      put(field, { from: 'field', ...(path !== undefined && { path }), ...(note !== undefined && { note }) })
    },
    /** The description says so, in its own words. */
    read(field: string, confidence: number, note?: string) {
      put(field, { from: 'text', confidence, ...(note !== undefined && { note }) })
    },
    inferred(field: string, note: string) {
      put(field, { from: 'inferred', note })
    },
    /** A field was there and could not be used. */
    lost(code: ProblemCode, field: string, detail: string) {
      problems.push({ code, field, detail: detail.slice(0, 200) })
    },
  }
}
export type Notes = ReturnType<typeof notesOn>
