import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../lib/sources/read.ts'

const home = fileURLToPath(new URL('../../fixtures/sources/', import.meta.url))

type Read = { readonly format: string | undefined; readonly titles: readonly string[] }

async function titlesIn(text: string): Promise<Read> {
  const bytes = (async function* () {
    yield Buffer.from(text)
  })()
  const source = { employer: 'Example Ltd' }
  const reading = readDocument({ name: 'x', bytes, capturedAt: '2026-04-24T12:00:00Z' }, source)
  const titles: string[] = []
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return { format: value.format, titles }
    if (value.kind === 'posting') titles.push(value.posting.title)
  }
}

/** Where each format keeps its list; '' is a bare array. */
const boards = [
  ['lever', 'whole-board', ''],
  ['greenhouse', 'one-job-many-posts', 'jobs'],
  ['greenhouse', 'derived-rows', ''],
  ['ashby', 'job-board', 'jobs'],
  ['workable', 'api-states', 'jobs'],
  ['workable', 'widget-repeats-locations', 'jobs'],
  ['smartrecruiters', 'list-without-descriptions', 'content'],
  ['recruitee', 'offers', 'offers'],
  ['teamtailor', 'jobs-json', 'items'],
  ['teamtailor', 'json-api', 'data'],
  ['bamboohr', 'list', 'result'],
  ['workday', 'list', 'jobPostings'],
] as const

const wrappings = [
  ['a bare array', (records: readonly unknown[]) => JSON.stringify(records)],
  [
    'an envelope of another name',
    (records: readonly unknown[]) => JSON.stringify({ ok: true, data: records }),
  ],
  [
    'an envelope two deep',
    (records: readonly unknown[]) => JSON.stringify({ response: { results: records } }),
  ],
  ['lines', (records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')],
] as const

describe.each(boards)('%s, %s', (format, folder, key) => {
  const text = readFileSync(`${home}${format}/${folder}/input.json`, 'utf8')
  const whole: unknown = JSON.parse(text)
  const list: unknown = Array.isArray(whole) ? whole : Reflect.get(Object(whole), key)
  const records: readonly unknown[] = Array.isArray(list) ? list : []

  it.each(wrappings)('reads the same postings from %s', async (_, wrap) => {
    const board = await titlesIn(text)
    expect(board.format).toBe(format)
    expect(board.titles.length).toBeGreaterThan(0)
    expect(await titlesIn(wrap(records))).toEqual(board)
  })

  it('reads one record alone', async () => {
    const { titles } = await titlesIn(text)
    const first = { format, titles: titles.slice(0, 1) }
    expect(await titlesIn(JSON.stringify(records[0], null, 2))).toEqual(first)
    expect(await titlesIn(JSON.stringify({ job: records[0] }))).toEqual(first)
  })

  it('loses a field of another type, never the document', async () => {
    const strange = [null, 7, '', ' x ', [], [null, 3], {}, { a: { b: [] } }, true]
    const keys = Object.keys(Object(records[0]))
    const variants = keys.flatMap((name) =>
      strange.map((value) => ({ ...Object(records[0]), [name]: value })),
    )
    const { titles } = await titlesIn(text)
    const read = await titlesIn(JSON.stringify([records[0], ...variants]))
    expect(read.format).toBe(format)
    expect(read.titles).toContain(titles[0])
  })
})
