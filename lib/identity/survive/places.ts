import type { Posting } from '../../posting.ts'
import { fold } from '../../text/characters.ts'

type Place = Posting['locations'][number]

/** One of them may leave it unsaid. */
const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || fold(a) === fold(b)

/** States and provinces that have a code tell cities apart; others go by many names ("England", "West Yorkshire"). */
const codeOf = ({ region }: Place): string | undefined =>
  /^[A-Z]{2,3}$/.test(region ?? '') ? region : undefined

/** Whether two words are for one place: "Cambridge" and "Cambridge, UK", but not Portland in two states. */
function isOne(a: Place, b: Place): boolean {
  if (!agree(a.country, b.country)) return false
  if (a.city && b.city) return fold(a.city) === fold(b.city) && agree(codeOf(a), codeOf(b))
  if (a.city || b.city) return false
  if (a.region && b.region) return fold(a.region) === fold(b.region)
  if (a.region || b.region) return false
  return a.country === undefined || b.country === undefined ? fold(a.text) === fold(b.text) : true
}

const saidBy = ({ region, country, postalCode }: Place): number =>
  [region, country, postalCode].filter(Boolean).length

/** Each place once, where it was first named, in the words of whoever says most of it. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  const found: Place[] = []
  const byName = new Map<string, number[]>()
  for (const place of places) {
    const name = fold(place.city ?? place.region ?? place.country ?? place.text)
    const alike = byName.get(name) ?? []
    byName.set(name, alike)
    const at = alike.find((n) => isOne(place, found[n] ?? place))
    const known = at === undefined ? undefined : found[at]
    if (at === undefined) alike.push(found.push(place) - 1)
    else if (known && saidBy(place) > saidBy(known)) found[at] = place
  }
  return found
}

/** Whether a region or country says no more than some places inside of it do. */
export const holdsAny = ({ region, country }: Place, inside: readonly Place[]): boolean =>
  country !== undefined &&
  inside.some(
    (place) =>
      place.country === country && (region === undefined || !codeOf(place) || agree(region, codeOf(place))),
  )

/** What a sender puts between the places of one field. A comma stands within a place as well. */
const between = /[;；|•·\n]|\s\/\s/

/**
 * Places that were read from one field of a posting each have the words of the whole field; each keeps the part that
 * names it, where one alone does.
 */
export function inOwnWords(
  places: readonly Place[],
  postings: readonly Pick<Posting, 'locations'>[],
): Place[] {
  const fields = postings.flatMap(({ locations }) => [...Map.groupBy(locations, ({ text }) => text).values()])
  const listed = new Set(fields.filter((field) => field.length > 1).flat())
  return places.map((place) => (listed.has(place) ? { ...place, text: ownPart(place) } : place))
}

function ownPart({ text, city, region }: Place): string {
  const name = fold(city ?? region ?? text)
  const [part, ...others] = text.split(between).filter((each) => fold(each).includes(name))
  return others.length > 0 || part === undefined ? text : part.trim()
}
