import { bareOpening, sampleOpening } from '../feeds/sample-openings.ts'
import { postingOf } from '../posting-of.ts'
import { idOf, openReading, type Reading } from './reading.ts'

// An opening with all that the console tells of one: its posting, its receipt, and the document it came in.

export const said = postingOf({ sourceId: 'crumb-ats', sourceRef: 'a1', title: 'Night baker <i>' })
const postings = [{ sourceId: 'crumb-ats', sourceRef: 'a1' }]
export const opening = sampleOpening({ openingId: idOf(1), postings })
const undated = bareOpening({ openingId: idOf(62), title: 'Undated' })
export const path = `/console/openings/${idOf(1)}`

export const openCrumbs = () =>
  openReading([opening, undated], async (runtime) => {
    await runtime.postings.put('crumb-ats', 1, [{ posting: said, hash: 'h' }])
    await runtime.openings.redirect(idOf(2), idOf(1), 0)
    const at = { receivedAt: '2026-05-01T00:00:00.000Z', updatedAt: '2026-05-01T00:00:00.250Z' }
    const counts = { seen: 1, accepted: 1, rejected: 0, duplicate: 0, problems: [] }
    const about = {
      receiptId: 'r1',
      sourceId: 'crumb-ats',
      key: 'sources/crumb-ats/r1',
      document: 'r1',
      sequence: 1,
    }
    await runtime.receipts.open({ ...about, ...at, ...counts, state: 'accepted', format: 'lever' })
    const other = { id: 'a2', text: 'Day baker', hostedUrl: 'https://crumb.example/a2', createdAt: 1 }
    const own = { ...other, id: 'a1', text: 'Night baker <i>', hostedUrl: 'https://crumb.example/a1' }
    const bytes = Buffer.from(JSON.stringify([other, { ...own, secretNote: 'kept as it came' }]))
    await runtime.documents.put('sources/crumb-ats/r1', bytes, { capturedAt: at.receivedAt, sha256: '' })
  })

/** Asks as an operator. */
export const askIn = (reading: Reading, at: string, key = reading.operatorKey) =>
  reading.get(at, { authorization: `Basic ${Buffer.from(`operator:${key}`).toString('base64')}` })
