import { describe, expect, it } from 'vitest'
import { catchUp } from '../../lib/pipeline/catch-up.ts'
import { isOver, withStatus } from '../../lib/pipeline/lifecycle.ts'
import { matchPostings } from '../../lib/pipeline/openings/match.ts'
import type { StoredReceipt } from '../../lib/ports.ts'
import { openSender, type Sender } from './sender.ts'

const day = 24

/** Adverts with a text of their own each, so that only the same ones are matched. */
const adverts = {
  baker:
    'Knead rye dough through the night, fire the brick oven before dawn and train two apprentices in Leith.',
  tram: 'Steer the harbour tramline, watch the signals, help passengers with prams aboard and count the fares.',
}
type Advert = keyof typeof adverts

type Said = { readonly ref?: string; readonly ends?: string }

const record = (advert: Advert, { ref = advert, ends }: Said = {}) => ({
  id: ref,
  title: advert === 'baker' ? 'Night baker' : 'Tram driver',
  company: 'Crumb and Daughters',
  location: 'Leith, GB',
  description: `<p>${adverts[advert]}</p>`,
  ...(ends !== undefined && { validThrough: ends }),
})

/** Sends a snapshot of these and has all postings matched, as the table's stream would those that changed. */
async function send(sender: Sender, ...records: ReturnType<typeof record>[]): Promise<StoredReceipt> {
  const receipt = await sender.deliver(JSON.stringify(records))
  const stored = await Array.fromAsync(sender.runtime.postings.all())
  for (const { posting } of stored) await matchPostings([posting], sender.runtime)
  return receipt
}

const bakers = async (sender: Sender) =>
  (await openings(sender)).filter(({ title }) => title === 'Night baker')

const openings = async ({ runtime }: Sender) =>
  (await Array.fromAsync(runtime.openings.all())).sort((a, b) => (a.firstSeenAt < b.firstSeenAt ? -1 : 1))

describe('a posting that is gone and listed again', () => {
  it.each([10, 60])('under its own id after %d days is the same opening continued', async (days) => {
    const sender = await openSender()
    await send(sender, record('baker'), record('tram'))
    const [before] = (await openings(sender)).filter(({ title }) => title === 'Night baker')
    sender.clock.hours += day
    await send(sender, record('tram'))
    const [gone] = (await openings(sender)).filter(({ title }) => title === 'Night baker')
    expect(gone).toMatchObject({ openingId: before?.openingId, status: 'withdrawn' })
    sender.clock.hours += days * day
    await send(sender, record('baker'), record('tram'))
    const [after] = (await openings(sender)).filter(({ title }) => title === 'Night baker')
    const { openingId, firstSeenAt } = before ?? {}
    expect(after).toMatchObject({ openingId, firstSeenAt, status: 'open' })
    expect(after?.version).toBeGreaterThan(before?.version ?? 0)
  })

  it.each([61, 200])('under its own id after %d days is a repost with an id of its own', async (days) => {
    const sender = await openSender()
    await send(sender, record('baker'), record('tram'))
    sender.clock.hours += day
    await send(sender, record('tram'))
    const [before] = await bakers(sender)
    sender.clock.hours += days * day
    await send(sender, record('baker'), record('tram'))
    const [gone, again, ...others] = await bakers(sender)
    expect(gone).toEqual(before)
    expect(again).toMatchObject({ status: 'open', repostOf: before?.openingId, version: 1 })
    expect(again?.postings).toEqual([{ sourceId: 'crumb', sourceRef: 'baker', round: 2 }])
    expect(again?.firstSeenAt).toBe(new Date(sender.runtime.now()).toISOString())
    expect(others).toEqual([])
  })

  it('again and again is each time a repost of the last one', async () => {
    const sender = await openSender()
    for (let round = 0; round < 3; round += 1) {
      await send(sender, record('baker'), record('tram'))
      sender.clock.hours += day
      await send(sender, record('tram'))
      sender.clock.hours += 30 * day
      await send(sender, record('baker'), record('tram'))
      sender.clock.hours += day
      await send(sender, record('tram'))
      sender.clock.hours += 61 * day
    }
    const [first, second, third, ...others] = await bakers(sender)
    expect(first?.repostOf).toBeUndefined()
    expect(second?.repostOf).toBe(first?.openingId)
    expect(third?.repostOf).toBe(second?.openingId)
    expect(others).toEqual([])
  })

  it.each([
    ['a later end', '2027-06-01T00:00:00Z', 2],
    ['no end', undefined, 2],
    ['the end it had', '2026-11-20T12:00:00Z', 1],
  ])('after its time had long been over, and with %s', async (_, ends, count) => {
    const sender = await openSender()
    await send(sender, record('baker', { ends: '2026-11-20T12:00:00Z' }), record('tram'))
    sender.clock.hours += 90 * day
    await send(sender, record('baker', ends === undefined ? {} : { ends }), record('tram'))
    const found = await bakers(sender)
    expect(found).toHaveLength(count)
    if (count === 2) expect(found[1]).toMatchObject({ status: 'open', repostOf: found[0]?.openingId })
  })

  it('is a repost beside the copy of another source that comes back with it', async () => {
    const sender = await openSender()
    const board = await sender.beside('board')
    const both = async (...records: ReturnType<typeof record>[]) => {
      await send(sender, ...records)
      await send(board, ...records)
    }
    await both(record('baker'), record('tram'))
    sender.clock.hours += day
    await both(record('tram'))
    sender.clock.hours += 70 * day
    await both(record('baker'), record('tram'))
    const [gone, again, ...others] = await bakers(sender)
    expect(gone).toMatchObject({
      status: 'withdrawn',
      postings: [{ sourceId: 'board' }, { sourceId: 'crumb' }],
    })
    expect(again).toMatchObject({ status: 'open', repostOf: gone?.openingId })
    expect(again?.postings.map(({ sourceId, round }) => `${sourceId} ${round}`)).toEqual([
      'board 2',
      'crumb 2',
    ])
    expect(others).toEqual([])
  })

  it('is the same opening still where another source never took its copy down', async () => {
    const sender = await openSender()
    const board = await sender.beside('board')
    await send(sender, record('baker'), record('tram'))
    await send(board, record('baker'))
    sender.clock.hours += day
    await send(sender, record('tram'))
    sender.clock.hours += 70 * day
    await send(sender, record('baker'), record('tram'))
    const found = await bakers(sender)
    expect(found).toMatchObject([{ status: 'open', firstSeenAt: '2026-11-14T09:00:00.000Z' }])
    // Those that speak for it: the first round of the one is no more.
    expect(found[0]?.postings).toEqual([
      { sourceId: 'board', sourceRef: 'baker' },
      { sourceId: 'crumb', sourceRef: 'baker', round: 2 },
    ])
  })

  it('gives the same openings whatever is matched first', async () => {
    const sender = await openSender()
    await send(sender, record('baker'), record('tram'))
    sender.clock.hours += day
    await send(sender, record('tram'))
    sender.clock.hours += 70 * day
    await send(sender, record('baker'), record('tram'))
    const stored = await Array.fromAsync(sender.runtime.postings.all())
    for (const order of [stored, stored.toReversed()]) {
      const fresh = await openSender()
      const runtime = { ...fresh.runtime, postings: sender.runtime.postings }
      for (const { posting } of order) await matchPostings([posting], runtime)
      const said = await openings({ ...fresh, runtime })
      expect(said.map(({ version: _, ...rest }) => rest)).toEqual(
        (await openings(sender)).map(({ version: _, ...rest }) => rest),
      )
    }
  })

  it.each([1, 100])('under another id within 60 days goes on, after it stood for %i days', async (days) => {
    const sender = await openSender()
    await send(sender, record('baker'), record('tram'))
    sender.clock.hours += days * day
    await send(sender, record('tram'))
    sender.clock.hours += 40 * day
    await send(sender, record('baker', { ref: 'baker-again' }), record('tram'))
    const found = await bakers(sender)
    expect(found).toHaveLength(1)
    expect(found).toMatchObject([{ status: 'open', firstSeenAt: '2026-11-14T09:00:00.000Z' }])
  })

  it('under another id after 60 days is a repost with a date of its own', async () => {
    const sender = await openSender()
    await send(sender, record('baker'), record('tram'))
    sender.clock.hours += day
    await send(sender, record('tram'))
    sender.clock.hours += 70 * day
    await send(sender, record('baker', { ref: 'baker-again' }), record('tram'))
    const [first, second] = (await openings(sender)).filter(({ title }) => title === 'Night baker')
    expect(first).toMatchObject({ status: 'withdrawn' })
    expect(second).toMatchObject({ status: 'open', repostOf: first?.openingId })
    expect(second?.firstSeenAt).toBe('2027-01-24T09:00:00.000Z')
  })

  it('brought back by an operator is the same opening continued', async () => {
    const sender = await openSender()
    await send(sender, record('baker'), record('tram'))
    const before = await openings(sender)
    sender.clock.hours += day
    const receipt = await send(sender, record('tram'))
    expect((await openings(sender)).map(({ status }) => status).sort()).toEqual(['open', 'withdrawn'])
    sender.clock.hours += day
    await sender.undo(receipt)
    await matchPostings([{ sourceId: 'crumb', sourceRef: 'baker' }], sender.runtime)
    const after = await openings(sender)
    expect(after.map(({ openingId, status }) => [openingId, status])).toEqual(
      before.map(({ openingId }) => [openingId, 'open']),
    )
  })
})

describe('a posting that stands', () => {
  it('takes in the copy of another source however late that comes', async () => {
    const sender = await openSender()
    await send(sender, record('baker'), record('tram'))
    sender.clock.hours += 100 * day
    const board = await sender.beside('board')
    await send(board, record('baker'))
    expect(await bakers(sender)).toMatchObject([{ postings: [{ sourceId: 'crumb' }, { sourceId: 'board' }] }])
  })

  it('stays with its copies when one of them is reworded long after', async () => {
    const sender = await openSender()
    const board = await sender.beside('board')
    await send(sender, record('baker'), record('tram'))
    await send(board, record('baker'))
    sender.clock.hours += 100 * day
    const said = record('baker')
    await send(board, { ...said, description: `${said.description}<p>Start at four.</p>` })
    expect(await bakers(sender)).toMatchObject([{ postings: [{ sourceId: 'crumb' }, { sourceId: 'board' }] }])
  })
})

/** What the schedule, which runs every five minutes, marks as expired. */
async function markedInAnHour(sender: Sender): Promise<number> {
  const from = sender.clock.hours
  let marked = 0
  for (let run = 0; run < 12; run += 1) {
    sender.clock.hours = from + (run + 0.5) / 12
    marked += (await catchUp(sender.runtime)).expired
  }
  return marked
}

describe('an opening whose time is over', () => {
  it('is not told so by a board where its employer lists it', async () => {
    const employer = await openSender({ covers: 'snapshot', channel: 'first-party' })
    const board = await employer.beside('board')
    await board.runtime.sources.put({ sourceId: 'board', channel: 'aggregator', secrets: [], keys: [] })
    await send(employer, record('baker'))
    await send(board, record('baker', { ends: '2026-11-20T12:00:00Z' }))
    employer.clock.hours += 10 * day
    await send(employer, record('baker'))
    expect(await markedInAnHour(employer)).toBe(0)
    expect(await bakers(employer)).toMatchObject([
      { status: 'open', postings: [{ sourceId: 'board' }, { sourceId: 'crumb' }] },
    ])
  })

  it('is marked by the schedule, and opens again when its posting says a later time', async () => {
    const sender = await openSender()
    await send(sender, record('baker', { ends: '2026-11-20T12:00:00Z' }))
    expect(await openings(sender)).toMatchObject([{ status: 'open' }])
    sender.clock.hours = 7 * day
    expect(await markedInAnHour(sender)).toBe(1)
    expect(await openings(sender)).toMatchObject([{ status: 'expired', changedAt: '2026-11-20T12:00:00Z' }])
    expect(await markedInAnHour(sender)).toBe(0)
    await send(sender, record('baker', { ends: '2026-12-20T12:00:00Z' }))
    expect(await openings(sender)).toMatchObject([{ status: 'open' }])
  })

  it.each([
    ['2026-11-20T12:00:00.000Z', '2026-11-20T11:59:59.999Z', false],
    ['2026-11-20T12:00:00.000Z', '2026-11-20T12:00:00.000Z', true],
    ['2026-12-31T23:59:59.000Z', '2027-01-01T00:00:00.000Z', true],
    ['2028-02-29T23:59:59.000Z', '2028-02-29T12:00:00.000Z', false],
    ['2028-02-29T23:59:59.000Z', '2028-03-01T00:00:00.000Z', true],
    ['2026-03-29T01:30:00.000Z', '2026-03-29T01:29:59.999Z', false],
  ])('is told to the millisecond: until %s, at %s', (ends, now, over) => {
    expect(isOver(ends, Date.parse(now))).toBe(over)
  })

  it('is withdrawn rather than expired where no posting stands', async () => {
    const sender = await openSender()
    await send(sender, record('baker', { ends: '2026-11-20T12:00:00Z' }))
    const [opening] = await openings(sender)
    if (!opening) throw new Error('there is none')
    const later = Date.parse('2026-12-01T00:00:00Z')
    expect(withStatus(opening, true, later).status).toBe('expired')
    expect(withStatus(opening, false, later).status).toBe('withdrawn')
  })
})
