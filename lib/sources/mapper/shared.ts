import { publicUrl, withoutTracking } from '../../text/url.ts'
import { refOfWords } from '../parts/page.ts'
import { areSharedIds, linksOfTitles } from '../parts/shared-links.ts'
import type { DraftPlace } from '../source.ts'
import { type Column, distinctShare } from './columns.ts'
import { leavesOf } from './flatten.ts'
import { type FoundByField, first, foundIn } from './found.ts'
import type { FieldChoice, Mapping } from './mapping.ts'

type Shared = { readonly ids: Set<string>; readonly links: Set<string> }

/** Fewer may be the same by chance. */
const sampleMin = 4

/**
 * The paths of what identifies nothing: an id or link that is the same everywhere is the sender's, not the
 * posting's. Such a link may still be read, such an id says nothing.
 */
export function sharedPaths(choices: readonly FieldChoice[], columns: readonly Column[]): Shared {
  const valuesAt = new Map(columns.map(({ path, values }) => [path, values]))
  const [title] = choices
    .filter(({ field }) => field === 'title')
    .toSorted((a, b) => b.confidence - a.confidence)
  const titles = new Set(valuesAt.get(title?.path ?? ''))
  const shared: Shared = { ids: new Set(), links: new Set() }
  for (const { how, field, path } of choices) {
    const values = valuesAt.get(path) ?? []
    if (how !== 'name') continue
    const isConstant = values.length >= sampleMin && new Set(values).size === 1
    if (field === 'url' && values.length >= sampleMin && distinctShare(values) <= 0.3) shared.links.add(path)
    if (field === 'sourceRef' && (isConstant || areSharedIds(values, titles))) shared.ids.add(path)
    // A requisition may be one job in many places.
    if (field === 'requisitionId' && areSharedIds(values, titles)) shared.ids.add(path)
  }
  return shared
}

/** Two spellings of a link are one: what a ref is made of has no tracking in it. */
const plain = (link: string): string => withoutTracking(publicUrl(link.replaceAll('&amp;', '&')) ?? link)

const linkIn = (found: FoundByField): string | undefined => {
  const link = first(found, 'url') ?? first(found, 'applyUrl')
  return link === undefined ? undefined : plain(link)
}

const hasRef = (found: FoundByField): boolean => found.has('sourceRef') || found.has('requisitionId')

/** The links that samples without an id of their own share with those of other titles. */
export function linksOfSeveral(samples: readonly unknown[], mapping: Mapping): ReadonlySet<string> {
  // What a cut sample seems to say of a path must not hold for the records.
  const own = { ...mapping, later: new Map() }
  const found = samples.map((sample) => foundIn(leavesOf(sample), own)).filter((one) => !hasRef(one))
  return linksOfTitles(found.map((one) => ({ link: linkIn(one), title: first(one, 'title')?.trim() })))
}

/**
 * A ref for a record that nobody numbered and whose link is that of others, too, made from what tells it from them;
 * undefined where its link does.
 */
export function sharedLinkRef(
  found: FoundByField,
  [place]: readonly (string | DraftPlace)[],
  { sharedLinks }: Mapping,
): string | undefined {
  if (!sharedLinks?.size) return undefined
  const link = linkIn(found)
  return link !== undefined && sharedLinks.has(link)
    ? refOfWords(first(found, 'title'), first(found, 'employer'), ...wordsOf(place))
    : undefined
}

const wordsOf = (place: string | DraftPlace | undefined): readonly (string | undefined)[] =>
  typeof place === 'object' ? [place.text, place.city, place.region] : [place]
