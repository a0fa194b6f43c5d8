import { limits } from '../limits.ts'
import type { Boilerplate } from './boilerplate.ts'
import type { Features } from './features.ts'
import { titleHash } from './title.ts'
import { leastShingles, unpackUnit } from './units.ts'

/** A unit under more core titles of its source than this is boilerplate, and finds only strangers. */
const blockTitlesMax = 3

/** Two postings are compared when the keys they share weigh this much together. */
export const enoughWeight = 3

/**
 * Ids and employers suffice alone; a run of words needs two more, or one and the same occupation in the same
 * city.
 */
export const keyWeight = (key: string): 1 | 2 | 3 => (key.startsWith('s:') ? 1 : key.startsWith('t:') ? 2 : 3)

/**
 * What a posting is indexed under; postings whose shared keys weigh too little are never compared. At most
 * textBlockKeysMax + idBlockKeysMax + 2 · cityBlockKeysMax + 2 keys, in a fixed order.
 *
 * Keys are of six kinds: runs of words of the body, chosen by hash (`s`), ids (`i`), the requisition (`r`),
 * employer and occupation (`e`), the same in one city, for employers with more postings than a block may hold
 * (`c`), and occupation in one city, for hidden employers (`t`).
 *
 * Without `boilerplate` these are the keys to store, which never change for the same posting. With it, they
 * are those worth looking up: keys of units that have turned out to be boilerplate are left out.
 */
export function blockKeys(posting: Features, boilerplate?: Boilerplate): string[] {
  const head = titleHash(posting.title).toString(36)
  const employer = posting.employer?.split(' ')[0]
  const cities = posting.cities.slice(0, limits.cityBlockKeysMax).map((city) => city.split('|')[0] ?? '')
  return [
    ...textKeys(posting, boilerplate),
    ...[...posting.ids, ...posting.hints].slice(0, limits.idBlockKeysMax).map((id) => `i:${id}`),
    ...(posting.requisition ? [`r:${posting.requisition}`] : []),
    ...(employer ? [`e:${employer}:${head}`, ...cities.map((city) => `c:${employer}:${head}:${city}`)] : []),
    ...(posting.units.length > 0 ? cities.map((city) => `t:${head}:${city}`) : []),
  ]
}

/** The shingles with the smallest hashes: a random sample, and the same one in every copy of the text. */
function textKeys(posting: Features, boilerplate: Boilerplate | undefined): string[] {
  const shingles = new Map<number, number>()
  for (const packed of posting.units) {
    const unit = unpackUnit(packed)
    if (unit.stems.length < 3) continue
    for (const shingle of leastShingles(unit)) shingles.set(shingle, unit.hash)
  }
  return [...shingles]
    .sort(([a], [b]) => a - b)
    .slice(0, limits.textBlockKeysMax)
    .filter(([, hash]) => (boilerplate?.distinctTitles(posting.sourceId, hash) ?? 1) <= blockTitlesMax)
    .map(([shingle]) => `s:${shingle.toString(36)}`)
}
