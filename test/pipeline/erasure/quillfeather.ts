import { afterAll } from 'vitest'
import { openStores, type Stores } from '../../stores.ts'

/** Whose name must be nowhere in the end. */
export const canary = 'Philippa Quillfeather'

/** One vacancy each. */
export const crafts = [
  'Night baker',
  'Tram driver',
  'Watchmaker',
  'Beekeeper',
  'Puppeteer',
  'Glass blower',
  'Farrier',
]

const job = (ref: string, n: number, more = '') =>
  `<job><externalid>${ref}</externalid><Title>${crafts[n]}</Title><Employername>Crumb ${n}</Employername>` +
  `<Location>Leith</Location><Country>GB</Country><Description>${crafts[n]} wanted for shift ${n * 7919}, with ` +
  `${n * 104_729} tools of our own and ${n + 3} colleagues. ${more}</Description>` +
  `<Applyto>https://crumb.example/jobs/${n}</Applyto></job>`

export const feed = (...jobs: string[]) => `<source><jobs>${jobs.join('')}</jobs></source>`

/** The vacancies that name nobody. */
export const others = (prefix: string) => [1, 2, 3, 4, 5, 6].map((n) => job(`${prefix}-${n}00`, n))

/** The first, which does. */
export const secret = (ref: string) => job(ref, 0, `Ask for ${canary}, phone +44 131 496 0733.`)

/** Who erases, and why. */
export const about = { by: 'Ada', why: 'asked for on 3 May' }

/** Opens stores, of a folder if one is named, at a time when all was sent. They stop with the tests of a file. */
export function storesOfJune(): (from?: string) => Promise<Stores> {
  const opened: Stores[] = []
  afterAll(() => Promise.all(opened.map((one) => one.stop())))
  return async (from) => {
    const stores = await openStores('auto', () => Date.parse('2026-06-01T00:00:00Z'), from)
    opened.push(stores)
    return stores
  }
}
