import { boilerplateOf } from '../../lib/identity/body/boilerplate.ts'
import { type Comparison, compare } from '../../lib/identity/compare.ts'
import { type Features, features } from '../../lib/identity/features.ts'
import type { Posting } from '../../lib/posting.ts'

/** Two vacancies of an invented employer, and what every advertisement of it says besides. */
export const about = 'Tallow & Finch restores church organs and the barns that hide them, in nine counties.'
export const equality =
  'Tallow & Finch is an equal opportunity employer and welcomes applicants of every background.'
export const organBody = [
  'You keep pipes singing that were cast before the railway came.',
  'Dismantle wind chests and label every pallet and valve',
  'Re-leather bellows with glue made in our own kitchen',
  'Voice flue pipes together with the head tuner in spring',
  'Drive the blue van to parishes across the fens twice a month',
  'Write a short report for each churchwarden after the visit',
  'Five years at the bench of a joiner or instrument maker',
  'A patient ear and steady hands at height',
]
export const barnBody = [
  'You find the rotten beam before the roof finds you.',
  'Survey timber frames with a drill, a torch and a drone',
  'Draw repair schedules that carpenters can follow in rain',
  'Order green oak from three sawmills and check each load',
  'Lead scaffold briefings on Monday mornings',
  'Keep the planning officer informed with photographs',
  'Degree in building conservation or a master carpenter title',
  'Working knowledge of lime mortar and peg joints',
]

export const text = (...lines: readonly (string | readonly string[])[]): string => lines.flat().join('\n')

/** The organ restorer's, in other words of another language. */
export const german = text(
  'Du bringst Pfeifen zum Klingen, die vor der Eisenbahn gegossen wurden.',
  'Windladen demontieren und jede Palette und jedes Ventil beschriften',
  'Pfeifen im Frühling mit dem Tuner intonieren',
  'Zweimal im Monat im blauen Van zu den Gemeinden fahren',
  'Nach dem Besuch einen kurzen Bericht schreiben',
  'Fünf Jahre Erfahrung als Schreiner',
)

export type Some = Partial<Omit<Posting, 'employer' | 'description'>> & {
  readonly employer?: string | null
  readonly body?: string
  readonly language?: string
}

/** A posting with sensible values for what a test does not name. `employer: null` is a hidden one. */
export function posting({ employer = 'Tallow & Finch', body, language = 'en', ...rest }: Some = {}): Posting {
  return {
    sourceId: 'direct',
    sourceRef: '1',
    title: 'Organ Restorer',
    employer: employer === null ? { masked: true } : { name: employer, masked: false },
    locations: [{ text: 'Ely', city: 'Ely', country: 'GB' }],
    description: { html: '', text: body ?? text(about, organBody, equality), language, sections: [] },
    skills: [],
    apply: [],
    posted: { date: '2026-03-02', approximate: false },
    capturedAt: '2026-03-03T06:00:00Z',
    origin: {},
    ...rest,
  }
}

export const featuresOf = (some: Some = {}): Features => features(posting(some))

export const uuid = (last: string) =>
  `https://jobs.lever.co/tallow/0b5f3a52-9c1d-4e8a-8f60-3d2c1b0a9e8${last}`

/** The first advertisement in other words. */
export const reworded = text(
  'Description',
  '• Take apart wind chests, labelling pallets and valves.',
  '• Re-leather bellows with our own glue.',
  '• Voice flue pipes with the head tuner.',
  '• Drive to parishes across the fens.',
  '• Short report for each churchwarden.',
  'Requirements',
  '• 5 years as a joiner or instrument maker.',
  '• Patient ear, steady hands.',
)

export const barn = { title: 'Barn Surveyor', body: text(about, barnBody, equality) }
const background = [
  barn,
  { title: 'Bookkeeper', body: text(about, 'Post the invoices of nine counties', equality) },
].map((some, at) => featuresOf({ ...some, sourceRef: `background-${at}` }))

/** Compares two postings among others of the employer. */
export const against = (a: Features, b: Features): Comparison =>
  compare(a, b, boilerplateOf([a, b, ...background]))

/** The first advertisement, on the employer's own site, and one elsewhere: each by what differs. */
export const first = (some: Some = {}) => featuresOf(some)
export const other = (some: Some = {}) => featuresOf({ sourceId: 'board', sourceRef: '2', ...some })
