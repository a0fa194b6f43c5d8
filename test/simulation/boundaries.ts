import type { Strike } from './steps.ts'

/** A request at which a worker is struck: of which crew, by its name and by what the same worker has done before. */
type Kind = (crew: string, name: string, past: readonly string[]) => boolean

/** The nth request of a kind, from 0, by whichever worker. */
export type Place = { readonly is: Kind; readonly nth: number }

export type Boundary = {
  readonly id: string
  readonly says: string
  /** Each is struck in a run of its own. */
  readonly places: readonly Place[]
}

const first = (is: Kind): readonly Place[] => [{ is, nth: 0 }]

const request =
  (crew: string, wanted: string): Kind =>
  (who, name) =>
    who === crew && name === wanted

/** Whoever writes a document's postings: its reader, or those who write its chunks. */
const written =
  (wanted: string, earlier?: string): Kind =>
  (who, name, past) =>
    (who === 'ingest' || who === 'chunk') &&
    name === wanted &&
    (earlier === undefined || past.includes(earlier))

const published =
  (wanted: string, earlier: string): Kind =>
  (who, name, past) =>
    who === 'publish' && name === wanted && past.includes(earlier)

const rawPut: Kind = (who, name) => (who === 'http' && name === 'documents.put') || name === 'bucket.put'

/** Every moment between two effects that others can see, from the sender's request to the file a partner reads. */
export const boundaries: readonly Boundary[] = [
  { id: 'B1', says: 'request read', places: first(request('http', 'http.read')) },
  { id: 'B2', says: 'sender proven', places: first(request('http', 'sources.get')) },
  { id: 'B3', says: 'raw bytes put', places: first(rawPut) },
  { id: 'B4', says: 'receipt row', places: first(request('http', 'receipts.open')) },
  { id: 'B5', says: 'answer sent', places: first(request('http', 'http.answer')) },
  { id: 'B6', says: 'event queued', places: first(request('bucket', 'event.queue')) },
  { id: 'B7', says: 'event received', places: first(request('ingest', 'event.receive')) },
  { id: 'B8', says: 'fence set', places: first(written('sources.raiseFence')) },
  {
    id: 'B9',
    says: 'postings written: first, middle, last',
    places: [0, 1, 2].map((nth) => ({ is: written('postings.put'), nth })),
  },
  {
    id: 'B10',
    says: 'postings withdrawn: start, middle',
    places: [0, 1].map((nth) => ({ is: written('postings.withdraw'), nth })),
  },
  { id: 'B11', says: 'receipt closed', places: first(written('receipts.move', 'postings.withdraw')) },
  { id: 'B12', says: 'build asked for', places: first(request('match', 'queue.send')) },
  { id: 'B13', says: 'feed file put', places: first(request('publish', 'feeds.compose')) },
  { id: 'B14', says: 'feed file read again', places: first(published('feeds.open', 'feeds.compose')) },
  { id: 'B15', says: 'pointer moved', places: first(request('publish', 'feeds.advance')) },
  { id: 'B16', says: 'build noted', places: first(published('feeds.putNote', 'feeds.advance')) },
]

export const blows = ['die before', 'die after', 'late'] as const
export type Blow = { readonly place: Place; readonly fate: (typeof blows)[number] }

/** Strikes one blow after the other, each at its place among the requests since `arm` or since the blow before. */
export function striker(sequence: readonly Blow[]) {
  let isArmed = false
  let fell = 0
  let met = 0
  const strike: Strike = (...request) => {
    const next = isArmed ? sequence[fell] : undefined
    if (!next?.place.is(...request)) return undefined
    met += 1
    if (met <= next.place.nth) return undefined
    fell += 1
    met = 0
    return next.fate
  }
  return {
    strike,
    arm(): void {
      isArmed = true
    },
    fell: () => fell,
  }
}
