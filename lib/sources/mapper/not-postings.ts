import {
  adWords,
  foreignLists,
  foreignNames,
  kindNames,
  legalNames,
  machineNames,
  otherFlags,
  otherKinds,
  personNames,
  workTextWords,
  workWords,
  writerNames,
} from '../data/foreign-words.ts'
import { type Column, shareThat } from './columns.ts'
import { fused } from './field-names.ts'
import { isUrl } from './field-values.ts'
import { type Leaf, localName } from './flatten.ts'

/** What a document's names and links say of what its records are. */
export type Signs = {
  /** How much names tell of other things: foreignNames. */
  readonly doubts: number
  /** Somebody wrote it. */
  readonly isWritten: boolean
  /** Names or links that only work has. */
  readonly isWork: boolean
  /** Its texts speak as adverts for work do. */
  readonly isAdvertising: boolean
  /** Records that have a person's own names at their top. */
  readonly isPeople: boolean
  /** The jobs of computers. */
  readonly isOfMachines: boolean
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
    isAdvertising: own.some(({ values }) => shareThat(values, isAdvertising) >= advertisingMin),
    isPeople: own.some(({ segments: [name = ''], path }) => path === name && personNames.has(fused(name))),
    isOfMachines: has(machineNames) >= machineNamesMin,
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

/** Of a column's values: some texts are short. */
const advertisingMin = 0.3
const machineNamesMin = 2

/** Texts are looked at where they begin. */
const lookedChars = 2_000

const workTextWordsMin = 2

function isAdvertising(value: string): boolean {
  if (value.length < 15 || isUrl(value)) return false
  const text = value.slice(0, lookedChars)
  const words = () => new Set(Array.from(text.matchAll(workTextWords), ([word]) => word.toLowerCase()))
  return adWords.test(text) || words().size >= workTextWordsMin
}

/** What the name of a list of other things weighs, beside the names of their fields. */
export const foreignListDoubts = 3

/** Is a list called after other things: "recipes", <kurs>, "customers"? */
export const isForeignList = (name: string): boolean => {
  const whole = fused(localName(name))
  return [whole, whole.replace(/s$/, ''), whole.replace(/e?[ns]$/, ''), whole.replace(/e$/, '')].some((one) =>
    foreignLists.has(one),
  )
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
