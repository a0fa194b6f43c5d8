import { limits } from '../limits.ts'
import type { Boilerplate } from './body/boilerplate.ts'
import { runsOf } from './body/unpacked.ts'
import type { Features } from './features.ts'
import { requisitionKey } from './requisition.ts'
import { titleHash } from './title/title.ts'

/** Two postings are compared when the keys they share weigh this much together. */
export const enoughWeight = 3

/** Under which a run of words finds its postings, and counts their titles. */
export const runKey = (shingle: number): string => `s:${shingle.toString(36)}`
export const isRunKey = (key: string): boolean => key.startsWith('s:')

/** Ids and employers suffice alone; a run of words, or one occupation in one city, needs another of them. */
export const keyWeight = (key: string): 2 | 3 => (isRunKey(key) || key.startsWith('t:') ? 2 : 3)

/**
 * Whether a block holds so many that it tells none of them apart. Those that are gone do not count: a vacancy that is
 * advertised anew each month leaves many behind. There is only an end to how many are compared.
 *
 * @param live how many of them still stand
 */
export const isFull = (postings: number, live: number): boolean =>
  live > limits.blockPostingsMax || postings > limits.blockPostingsReadMax

/**
 * What a posting is indexed under; postings whose shared keys weigh too little are never compared. At most
 * textBlockKeysMax + idBlockKeysMax + 2 · cityBlockKeysMax + 2 keys, in a fixed order.
 *
 * Keys are of six kinds: runs of words of the body, chosen by hash (`s`), ids (`i`), the requisition, or what the body
 * calls its reference (`r`), employer and occupation (`e`), the same in one city, for employers with more postings than
 * a block may hold (`c`), and occupation in one city, for hidden employers (`t`).
 *
 * Without `boilerplate` these are the keys to store, which never change for the same posting. With it, they
 * are those worth looking up: runs that have turned out to be boilerplate, and find only
 * strangers, are left out.
 */
export function blockKeys(posting: Features, boilerplate?: Boilerplate): string[] {
  const head = titleHash(posting.title).toString(36)
  const employer = posting.employer?.split(' ')[0]
  const requisition = posting.requisition ?? requisitionKey(posting.reference ?? '')
  const cities = posting.cities.slice(0, limits.cityBlockKeysMax).map((city) => city.split('|')[0] ?? '')
  return [
    ...textKeys(posting, boilerplate),
    ...[...posting.ids, ...posting.hints].slice(0, limits.idBlockKeysMax).map((id) => `i:${id}`),
    ...(requisition ? [`r:${requisition}`] : []),
    ...(employer ? [`e:${employer}:${head}`, ...cities.map((city) => `c:${employer}:${head}:${city}`)] : []),
    ...(posting.units.length > 0 ? cities.map((city) => `t:${head}:${city}`) : []),
  ]
}

function textKeys(posting: Features, boilerplate: Boilerplate | undefined): string[] {
  const degrees = boilerplate?.of(posting)
  return runsOf(posting)
    .filter((_, at) => degrees?.[at] !== 2)
    .map(({ shingle }) => runKey(shingle))
}
