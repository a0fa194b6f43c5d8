import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { aboutOf, reasonOf } from '../../lib/cli/dead-letter.ts'
import { deadAnd, folderDeadLetters, heedRedrives, queuePath } from '../../lib/local/dead-letters.ts'
import { localQueue } from '../../lib/local/queue.ts'
import { queueFolder } from '../../lib/local/queue-folder.ts'

const rules = { receivesMax: 5, batchMax: 5 }
const neverTorn = () => expect.unreachable('a file is torn')
const upload = JSON.stringify({ Records: [{ s3: { object: { key: 'sources/crumb/a.xml' } } }] })

it('what is set aside outlives the process, is shown by its ids, and is worked off after a redrive', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-dead-'))
  const time = { now: () => 0, later: (_: number, call: () => void) => void setImmediate(call) }
  let clock = 0
  const open = () =>
    localQueue(
      rules,
      { ...time, now: () => (clock += 10_000) },
      deadAnd(() => false, queueFolder(queuePath(folder, 'uploads'), neverTorn)),
    )
  const poisoned = open()
  poisoned.consume(() => Promise.reject(new Error('poison')))
  expect(await poisoned.send(upload)).toBe('dead')

  const letters = folderDeadLetters(folder)
  const shown = await Array.fromAsync(letters.list('uploads'))
  expect(shown.map(({ body }) => aboutOf(body))).toEqual(['upload sources/crumb/a.xml'])
  expect(await Array.fromAsync(letters.list('publish'))).toEqual([])

  const restarted = open()
  const seen: string[] = []
  restarted.consume(async ({ Records }) => {
    seen.push(...Records.map(({ body }) => body))
    return undefined
  })
  const stop = heedRedrives(folder, { uploads: restarted, chunks: restarted, publish: restarted })
  expect(await letters.redrive('uploads')).toBe(1)
  await vi.waitFor(() => expect(seen).toEqual([upload]), { timeout: 5_000 })
  stop()
  expect(await Array.fromAsync(letters.list('uploads'))).toEqual([])
  expect(await letters.redrive('uploads')).toBe(0)
})

it('of what waits keeps over a restart what is asked for, and what was set aside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-kept-'))
  const never = { now: () => 0, later: () => {} }
  const open = () =>
    localQueue(
      rules,
      never,
      deadAnd((body) => body.startsWith('notice'), queueFolder(folder, neverTorn)),
    )
  const first = open()
  for (const body of ['build', 'notice 1', 'notice 2']) void first.send(body)
  writeFileSync(join(folder, 'm0.dead.json'), JSON.stringify({ id: 'm0', body: 'build', isDead: true }))
  const again = open()
  expect([again.depth(), again.dead.map(({ body }) => body)]).toEqual([2, ['build']])
  const seen: string[] = []
  again.consume(async ({ Records }) => {
    seen.push(...Records.map(({ body }) => body))
    return undefined
  })
  await vi.waitFor(() => expect(again.depth()).toBe(0))
  expect(seen).toEqual(['notice 1', 'notice 2'])
  expect(open().depth()).toBe(0)
})

describe('the folder of a queue', () => {
  const folderWith = (files: Record<string, string>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecast-queue-'))
    mkdirSync(queuePath(folder, 'chunks'), { recursive: true })
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(queuePath(folder, 'chunks'), name), text)
    return folder
  }
  const kept = (id: string, isDead: boolean) => JSON.stringify({ id, body: `of ${id}`, isDead })
  const listed = (folder: string) => Array.fromAsync(folderDeadLetters(folder).list('chunks'))

  it('is listed while its messages come and go, and what waits is not read for it', async () => {
    const folder = folderWith({ 'm1.json': 'half a mess', 'm2.dead.json': kept('m2', true) })
    // A name whose file is gone by the time it is read.
    symlinkSync(join(folder, 'gone'), join(queuePath(folder, 'chunks'), 'm0.dead.json'))
    expect(await listed(folder)).toMatchObject([{ id: 'm2', body: 'of m2' }])
  })

  it('has nothing set aside where no system ever ran', async () => {
    expect(await listed(join(tmpdir(), 'rolecast-nowhere'))).toEqual([])
  })

  it('is not said to be empty where it cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecast-queue-'))
    symlinkSync(join(folder, 'queues'), join(folder, 'queues'))
    await expect(listed(folder)).rejects.toThrow('ELOOP')
  })

  it.each([
    ['by older code', { 'm1.json': kept('m1', true) }],
    [
      'by a process that was killed over it',
      { 'm1.json': kept('m1', false), 'm1.dead.json': kept('m1', true) },
    ],
  ])('holds one message that was set aside %s', async (_, files) => {
    const folder = folderWith({ ...files, 'm2.json': kept('m2', false) })
    const { left, drop } = queueFolder(queuePath(folder, 'chunks'), neverTorn)
    expect(left.map(({ id, isDead }) => [id, isDead])).toEqual([
      ['m1', true],
      ['m2', false],
    ])
    expect(await listed(folder)).toHaveLength(1)
    drop('m1')
    expect(readdirSync(queuePath(folder, 'chunks'))).toEqual(['m2.json'])
  })

  it.each(['', '{"id":"m2","bo', '\0\0\0', '{"id":"m2"}'])(
    'opens over files that a power cut tore, sets them aside and keeps the others: %j',
    async (torn) => {
      const files = { 'm1.json': kept('m1', false), 'm2.json': torn, 'm3.dead.json': torn }
      const folder = folderWith({ ...files, 'm3.json': kept('m3', false), 'm4.json.new': torn })
      const home = queuePath(folder, 'chunks')
      expect(await listed(folder)).toEqual([])
      const aside: string[][] = []
      const { left, keep } = queueFolder(home, (found) => aside.push([...found]))
      expect(left.map(({ id, isDead }) => [id, isDead])).toEqual([
        ['m1', false],
        ['m3', false],
      ])
      expect(aside).toEqual([['m2.json', 'm3.dead.json'].map((name) => join(home, `${name}.unreadable`))])
      keep({ id: 'm2', body: 'another', isDead: false })
      const after = ['m1.json', 'm2.json', 'm2.json.unreadable', 'm3.dead.json.unreadable', 'm3.json']
      expect(readdirSync(home).sort()).toEqual(after)
      expect(queueFolder(home, neverTorn).left).toHaveLength(3)
    },
  )
})

it.each([
  [upload, 'upload sources/crumb/a.xml', undefined],
  ['{}', 'a build', undefined],
  ['{"notify":{"feedId":"all","version":3,"url":"https://x"}}', 'notice of feed all version 3', undefined],
  ['{"receiptId":"rcp_1","chunk":4,"attempt":1}', 'chunk 4 of rcp_1', undefined],
  [
    '{"requestContext":{"condition":"RetryAttemptsExhausted"},' +
      '"DDBStreamBatchInfo":{"batchSize":1,"startSequenceNumber":"77"}}',
    '1 stream records from 77',
    'RetryAttemptsExhausted',
  ],
  ['{"name":"Philippa"}', 'unknown', undefined],
  ['Philippa', 'not JSON', undefined],
])('says of %s by its ids what it is about', (body, about, reason) => {
  expect(aboutOf(body)).toBe(about)
  expect(reasonOf(body)).toBe(reason)
})
