import {
  foreignNames,
  kindNames,
  legalNames,
  otherFlags,
  otherKinds,
  workWords,
  writerNames,
} from './data/foreign-words.ts'
import { fused } from './field-names.ts'
import { isUrl } from './field-values.ts'
import type { Leaf } from './flatten.ts'
import type { Column } from './mapper-columns.ts'

/** What a document's names and links say of what its records are. */
export type Signs = {
  /** How much names tell of other things: foreignNames. */
  readonly doubts: number
  /** Somebody wrote it. */
  readonly isWritten: boolean
  /** Names or links that only work has. */
  readonly isWork: boolean
  /** Where a record says of what kind it is. */
  readonly kinds: ReadonlySet<string>
}

const leafName = ({ segments }: Pick<Leaf, 'segments'>): string => fused(segments.at(-1) ?? '')

export function signsOf(columns: readonly Column[]): Signs {
  const names = new Set(columns.flatMap(({ segments }) => segments.map(fused)))
  const has = (words: ReadonlySet<string>): number => [...names].filter((name) => words.has(name)).length
  const doubts = ([1, 2, 3] as const).map((weight) => weight * has(foreignNames[weight]))
  const own = columns.filter(({ isListed }) => !isListed)
  return {
    doubts: doubts.reduce((sum, doubt) => sum + doubt, 0),
    isWritten: has(writerNames) > 0,
    isWork:
      [...names].some((name) => workWords.test(name)) ||
      own.some(({ values }) => values.some((value) => isUrl(value) && workWords.test(value))),
    kinds: new Set(
      own
        .filter((one) => kindNames.has(leafName(one)) || otherFlags.has(leafName(one)))
        .map(({ path }) => path),
    ),
  }
}

const raised = /^(?:true|1|yes)$/i

/** A record of another kind in a list of postings: an advert for a course, a line between two sections. */
export const isOtherKind = (leaves: readonly Leaf[], { kinds }: Signs): boolean =>
  kinds.size > 0 &&
  leaves.some(
    (leaf) =>
      kinds.has(leaf.path) &&
      (otherFlags.has(leafName(leaf))
        ? raised.test(leaf.value)
        : otherKinds.has(fused(leaf.value.slice(0, 40)))),
  )

const noticeLeavesMax = 4

/** The terms of a list as one of its records: {"legal": "Link back to us.", "last_updated": 1714605534}. */
export const isNotice = (leaves: readonly Leaf[]): boolean =>
  leaves.length <= noticeLeavesMax && leaves.some((leaf) => legalNames.has(leafName(leaf)))
