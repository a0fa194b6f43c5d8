import type { Part, PartFacts } from './parts.ts'
import type { MadePart } from './shelf.ts'

/** A part of the feed in the making: as it lies in the files of the build before, or made anew. */
export type BuiltPart = PartFacts & ({ readonly kept: Part } | { readonly made: MadePart })
export type BuiltShard = { readonly stamp: string; readonly parts: readonly BuiltPart[] }

export const plainBytes = (part: BuiltPart): number =>
  'made' in part ? part.made.plain.bytes : part.kept.plain.bytes
