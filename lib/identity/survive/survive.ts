import { limits } from '../../limits.ts'
import type { Opening } from '../../opening.ts'
import { keyOf, type Posting } from '../../posting.ts'
import { atsKey, canonicalPostingUrl, readAtsUrl } from '../../text/ats-url.ts'
import { fold } from '../../text/characters.ts'
import { readSeniority } from '../../text/level.ts'
import { withoutTracking } from '../../text/url.ts'
import { stemsOf } from '../body/stems.ts'
import { unpackStems } from '../body/units.ts'
import { compareEmployers, employerKey } from '../employer.ts'
import { byAge } from '../opening-id.ts'
import { gradeOf, titleParts } from '../title/title.ts'
import { endOf, postedOf } from './dates.ts'
import { distinctPlaces, holdsAny, inOwnWords } from './places.ts'
import { byRank, rankOf } from './rank.ts'
import { originOf, type Won, win } from './survival.ts'
import { breaksOff, descriptionOf, skillsOf } from './text.ts'

/** The fields of an opening that come from its postings; ids, versions and times are the caller's. */
export type Survivor = Omit<
  Opening,
  'openingId' | 'version' | 'changedAt' | 'firstSeenAt' | 'status' | 'roleGroupId' | 'repostOf'
>

/**
 * Chooses every field from the postings of one opening: first-party over feed over portal over aggregator,
 * unless another says the same more exactly (a city within the area, a longer title that holds the shorter,
 * an exact date, stated pay). Locations, stated skills and apply links are unions. `origin` names each winner, the
 * reason, and what the others said.
 */
export function survive(input: readonly Posting[]): Survivor {
  const postings = [...input].sort(byRank)
  const description = descriptionOf(postings)
  const won: Record<string, Won | undefined> = {
    title: titleOf(postings),
    employer: employerOf(postings),
    locations: locationsOf(postings),
    area: areaOf(postings),
    salary: salaryOf(postings),
    description,
    skills: skillsOf(postings, description?.from),
    apply: applyOf(postings),
    posted: postedOf(postings),
    ...plainFields(postings),
    validThrough: endOf(postings),
  }
  const fields = Object.fromEntries(
    Object.entries(won).flatMap(([field, found]) => (found === undefined ? [] : [[field, found.value]])),
  )
  const credits = postings.flatMap(({ sourceId, attribution }) =>
    attribution ? [{ ...attribution, sourceId }] : [],
  )
  // A source with two postings of one vacancy is owed one credit.
  const attributions = [...new Map(credits.map((credit) => [JSON.stringify(credit), credit])).values()]
  // Every field is a value that some posting, and so the schema, has held; title, description and the lists
  // always exist.
  return {
    ...(fields as Survivor),
    postings: [...input].sort(byAge).map(keyOf),
    ...(postings.some(({ channel }) => channel === 'first-party') ? { firstParty: true } : {}),
    ...(attributions.length > 0 ? { attributions } : {}),
    origin: originOf(won),
  }
}

const plain = [
  'requisitionId',
  'url',
  'workplace',
  'employment',
  'seniority',
  'category',
  'industry',
  'occupation',
] as const

const plainFields = (postings: readonly Posting[]): Record<string, Won | undefined> =>
  Object.fromEntries(plain.map((field) => [field, win(postings, field, ({ [field]: value }) => value)]))

const stemsOfTitle = (posting: Posting): ReadonlySet<number> => {
  const { head, tail } = titleParts(posting)
  return new Set([...unpackStems(head), ...unpackStems(tail)])
}

const isCut = ({ title }: Posting): boolean => breaksOff(title)

/** Words by which publishers lengthen a title: where it is, and who asks. */
const placesAndNames = (postings: readonly Posting[]): ReadonlySet<number> =>
  new Set(
    postings.flatMap(({ locations, employer }) =>
      [employer?.name ?? '', ...locations.map(({ text }) => text)].flatMap(stemsOf),
    ),
  )

/**
 * The employer's own title stands, unless it was cut. Else one that holds every word of the nearest and names the team
 * or product besides is better: by words that the text itself uses, and no place or employer.
 */
function titleOf(postings: readonly Posting[]): Won | undefined {
  let best = postings[0]
  const longer = postings.filter((posting) => posting.title !== best?.title && !isCut(posting))
  if (best && longer.length > 0 && (best.channel !== 'first-party' || isCut(best))) {
    const dull = placesAndNames(postings)
    const said = new Set(postings.flatMap(({ description }) => stemsOf(description.text)))
    const isTeam = (stem: number) => said.has(stem) && !dull.has(stem)
    for (const posting of longer) {
      const [now, next] = [stemsOfTitle(best), stemsOfTitle(posting)]
      const more = next.difference(now)
      if (more.size > 0 && now.isSubsetOf(next) && [...more].every(isTeam)) best = posting
    }
  }
  const reason = best === postings[0] ? undefined : 'longer title that contains the shorter'
  const plain = best && undecorated(best, postings)
  const won = plain
    ? { winner: plain, reason: 'the same title without its decoration' }
    : { winner: best, reason }
  return win(postings, 'title', ({ title }) => title, won)
}

/** What a title says of the vacancy, without places, calls and praise. */
function coreOf(posting: Posting): string {
  const { words, marks } = titleParts(posting)
  const level = readSeniority(posting.title, posting.description.language)
  return JSON.stringify([words, marks, level, gradeOf(posting.title)])
}

/** The same title as another publisher has it, who hangs nothing on it: undefined where there is none. */
function undecorated(best: Posting, postings: readonly Posting[]): Posting | undefined {
  const shorter = postings.filter(({ title }) => title.length < best.title.length)
  if (best.channel === 'first-party' || shorter.length === 0) return undefined
  const [title, core] = [fold(best.title), coreOf(best)]
  return shorter
    .filter((one) => title.includes(fold(one.title)) && !isCut(one) && coreOf(one) === core)
    .sort((a, b) => a.title.length - b.title.length)[0]
}

/**
 * The name said openly by the nearest source; what that source leaves out of the card, another that names the
 * same employer may fill in. A source that hides the name says more of it than one that has none.
 */
function employerOf(postings: readonly Posting[]): Won | undefined {
  const winner =
    postings.find(({ employer }) => employer?.name !== undefined && !employer.masked) ??
    postings.find(({ employer }) => employer?.masked) ??
    postings.find(({ employer }) => employer)
  if (!winner?.employer) return undefined
  const name = winner.employer.name
  const isOfWinner = (other: string | undefined) =>
    name === undefined ||
    (other !== undefined && compareEmployers(employerKey(name), employerKey(other)) === 'same')
  const cards = postings.flatMap(({ employer }) =>
    employer && !employer.masked && isOfWinner(employer.name) ? [employer] : [],
  )
  const filled = winner.employer.masked
    ? winner.employer
    : Object.assign({}, ...cards.toReversed(), winner.employer)
  const reason = winner.employer.masked ? 'every source hides the employer' : undefined
  const found = win(postings, 'employer', ({ employer }) => employer, { winner, reason })
  return found && { ...found, value: filled }
}

/**
 * All places, cities before regions and those before countries; what holds one that is there is dropped, and so are
 * words that are no place where there is one.
 */
function locationsOf(postings: readonly Posting[]): Won | undefined {
  const places = distinctPlaces(placed(postings).flatMap(({ locations }) => locations))
  const cities = places.filter(({ city }) => city !== undefined)
  const regions = places.filter((place) => !place.city && place.region && !holdsAny(place, cities))
  const inside = [...cities, ...regions]
  const countries = places.filter((place) => !place.city && !place.region && !holdsAny(place, inside))
  const rest = inside.length === 0 ? countries : countries.filter(({ country }) => country !== undefined)
  const chosen = [...inside, ...rest].slice(0, limits.placesPerPostingMax)
  const winner = postings.find(({ locations }) => locations.some((place) => chosen.includes(place)))
  const value = inOwnWords(chosen, postings)
  const reason = 'every place that a source names'
  const found = win(
    postings,
    'locations',
    ({ locations }) => (locations.length > 0 ? locations : undefined),
    {
      winner,
      reason,
    },
  )
  return found
    ? { ...found, value }
    : { value, from: postings[0], reason: 'no source names a place', lost: [], field: 'locations' }
}

const hasCity = ({ locations }: Posting): boolean => locations.some(({ city }) => city !== undefined)

/**
 * Those whose word on the place counts. Whom the nearest source lets work anywhere in a country or an area, those
 * farther off put at an office.
 */
function placed(postings: readonly Posting[]): readonly Posting[] {
  const [nearest] = postings
  if (nearest?.workplace !== 'remote' || hasCity(nearest)) return postings
  if (nearest.area === undefined && nearest.locations.length === 0) return postings
  return postings.filter((posting) => rankOf(posting) === rankOf(nearest) || !hasCity(posting))
}

/** A supranational area says nothing beside a city. */
function areaOf(postings: readonly Posting[]): Won | undefined {
  if (placed(postings).some(hasCity)) return undefined
  return win(postings, 'area', ({ area }) => area)
}

const isStated = ({ salary }: Posting): boolean => salary?.min !== undefined || salary?.max !== undefined

function salaryOf(postings: readonly Posting[]): Won | undefined {
  const paid = postings.filter(isStated)
  const [nearest] = paid
  // Of sources as near as each other, the more exact; one farther off may say the same pay more exactly.
  const isAsGood = (posting: Posting) =>
    posting.salary?.assumed.length === 0 &&
    (rankOf(posting) === rankOf(nearest ?? posting) || isSamePay(posting, nearest))
  const winner = paid.find(isAsGood) ?? nearest
  const reason = winner === nearest ? undefined : 'stated pay over inferred'
  return win(postings, 'salary', ({ salary }) => salary, { winner, reason })
}

const isSamePay = ({ salary }: Posting, other: Posting | undefined): boolean =>
  salary?.min === other?.salary?.min && salary?.max === other?.salary?.max

/**
 * What two addresses of one page share: portals that number their pages in the query keep it, and of systems' own pages
 * the posting's id is kept, which some have in the query too.
 */
function addressKey(url: string): string {
  const ats = readAtsUrl(url)
  const address = ats ? `${canonicalPostingUrl(url)}#${atsKey(ats)}` : withoutTracking(url)
  return address.replace(/^https?:/i, '')
}

/** Direct links first, suspect ones last, one per address. */
function applyOf(postings: readonly Posting[]): Won | undefined {
  const all = new Map<string, Posting['apply'][number]>()
  for (const option of postings.flatMap(({ apply }) => apply)) {
    const key = addressKey(option.url)
    const before = all.get(key)
    if (!before || (before.suspect && !option.suspect)) all.set(key, option)
  }
  const place = ({ direct, suspect }: Posting['apply'][number]) => (suspect ? 2 : direct ? 0 : 1)
  const value = [...all.values()].sort((a, b) => place(a) - place(b)).slice(0, limits.applyOptionsMax)
  const winner = postings.find(({ apply }) => apply.length > 0) ?? postings[0]
  return {
    value,
    from: winner,
    reason: 'every link, direct first and suspect last',
    lost: [],
    field: 'apply',
  }
}
