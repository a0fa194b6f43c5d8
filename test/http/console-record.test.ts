import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import type { OpeningRecord } from '../../lib/pipeline/openings/record.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'
import { askIn, openCrumbs, opening, path, said } from './crumbs.ts'
import { idOf, type Reading } from './reading.ts'

let reading: Reading
beforeAll(async () => {
  reading = await openCrumbs()
})
afterAll(() => reading.stop())

const ask = (at: string, key?: string) => askIn(reading, at, key)

describe("a posting's record", () => {
  it.each([
    ['that it was received', 'received'],
    ['its posting without JSON', '<bdi>menu planning</bdi>'],
    ['how long reading took', '<td data-is="ms">250</td>'],
    ['what was read', 'lever 1 of 1 accepted'],
    ['that it is live', '<td data-is="Status">live</td>'],
    ['that feeds wait for it', 'not published yet'],
    ["the source's own words", 'Night baker &lt;i&gt;'],
    ['the record as it was received', '&quot;secretNote&quot;: &quot;kept as it came&quot;'],
    ['the skills', 'menu planning'],
    ['the JSON', '&quot;openingId&quot;'],
    ['the case for it', 'One posting; nothing else was found'],
  ])('tells %s', async (_, words) => {
    expect((await (await ask(path)).text()).replaceAll(/\s+/g, ' ')).toContain(words)
  })

  it.each([
    ['after its document was read', 900, '<td data-is="ms">650</td>', 'from the end of reading'],
    ['while its document was still read', 240, '<td data-is="ms">240</td>', 'while the rest was read'],
    ['before a document that changed nothing', -5, '<td data-is="ms"></td>', 'nothing in it changed since'],
  ])('tells how long matching took that ended %s', async (_, afterMs, ms, detail) => {
    const id = idOf(6)
    const { openings } = reading.runtime
    const [before] = await openings.standing([id])
    const version = (before?.version ?? 0) + 1
    const settled = sampleOpening({ openingId: id, postings: opening.postings, version })
    await openings.put(settled, Date.parse('2026-05-01T00:00:00.000Z') + afterMs)
    const page = (await (await ask(`/console/openings/${id}`)).text()).replaceAll(/\s+/g, ' ')
    const row = page.slice(page.indexOf('<th scope="row">matched'))
    expect(row.slice(0, row.indexOf('</tr>'))).toContain(ms)
    expect(row.slice(0, row.indexOf('</tr>'))).toContain(detail)
  })

  it('tells what happened in its order, and of a feed that may be younger than it no time', async () => {
    const id = idOf(61)
    const settled = sampleOpening({ openingId: id, postings: opening.postings, version: 1 })
    await reading.runtime.openings.put(settled, Date.parse('2026-05-01T00:00:01.000Z'))
    await reading.runtime.partners.put({
      partnerId: 'late',
      name: 'Late',
      feeds: [{ feedId: 'late-feed', format: 'ndjson' }],
      keys: [],
    })
    await publish(reading.runtime)
    const { steps } = (await (await ask(`/console/openings/${id}?shape=json`)).json()) as OpeningRecord
    const order = steps.map(({ step }) => step)
    expect(order.slice(0, 4)).toEqual(['received', 'read', 'normalised', 'matched'])
    const late = steps.find(({ of }) => of === 'late-feed')
    expect(late).toMatchObject({ status: 'version 1', detail: 'ndjson, no earlier version is known' })
    expect(late).not.toHaveProperty('tookMs')
  })

  it('tells of matching that ended while the rest was read before that reading', async () => {
    const id = idOf(71)
    const settled = sampleOpening({ openingId: id, postings: opening.postings, version: 1 })
    await reading.runtime.openings.put(settled, Date.parse('2026-05-01T00:00:00.100Z'))
    const { steps } = (await (await ask(`/console/openings/${id}?shape=json`)).json()) as OpeningRecord
    const order = steps.map(({ step }) => step)
    expect(order.slice(0, 4)).toEqual(['received', 'matched', 'read', 'normalised'])
  })

  it('says that an opening has ended before the schedule marks it', async () => {
    const id = idOf(72)
    const ended = { validThrough: '2020-01-01T00:00:00Z', status: 'open' as const }
    await reading.runtime.openings.put(
      sampleOpening({ openingId: id, postings: opening.postings, version: 1, ...ended }),
    )
    const record = await (await ask(`/console/openings/${id}?shape=json`)).json()
    expect(record).toMatchObject({ opening: { openingId: id, status: 'expired' } })
  })

  it('is the same as JSON, and under an id that was merged', async () => {
    const record = await (await ask(`${path}?shape=json`)).json()
    expect(record).toMatchObject({ opening: { openingId: idOf(1) }, postings: [{ posting: said }] })
    expect((await ask(`/console/openings/${idOf(2)}`)).status).toBe(200)
    expect((await ask(`/console/openings/${idOf(9)}`)).status).toBe(404)
  })

  it('holds no record of another posting', async () => {
    expect(await (await ask(path)).text()).not.toContain('Day baker')
  })

  it('says why there is no record to show', async () => {
    await reading.runtime.postings.put('crumb-ats', 7, [{ posting: { ...said, sourceRef: 'b' }, hash: 'h' }])
    const about = { openingId: idOf(3), postings: [{ sourceId: 'crumb-ats', sourceRef: 'b' }], version: 1 }
    await reading.runtime.openings.put(sampleOpening(about))
    const page = await (await ask(`/console/openings/${idOf(3)}`)).text()
    expect(page).toContain('its source has no receipt with its number')
  })

  it('is found from the console', async () => {
    expect(await (await ask('/console?q=breakfast')).text()).toContain(`href="${path}"`)
  })

  it('is kept by no cache', async () => {
    expect((await ask(path)).headers.get('cache-control')).toContain('no-store')
  })
})
