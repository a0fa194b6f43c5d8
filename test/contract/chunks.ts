import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Runtime } from '../../lib/ports.ts'
import { postingOf } from '../posting-of.ts'

const at = '2026-11-01T08:00:00.000Z'
const later = '2026-11-01T09:00:00.000Z'

/** What every Chunks and Progress port must do; `fresh` gives an id that no other test uses. */
export function chunksContract(open: () => Runtime, fresh: () => string): void {
  it('keeps chunks by receipt and name, the last under a name, until all of a receipt are cleared', async () => {
    const [mine, other] = [fresh(), fresh()]
    await open().chunks.put(mine, '1/0', Buffer.from('old'))
    await open().chunks.put(mine, '1/0', Buffer.from('new'))
    await open().chunks.put(mine, '1/plan', Buffer.from('plan'))
    await open().chunks.put(other, '1/0', Buffer.from('other'))
    expect(Buffer.from((await open().chunks.get(mine, '1/0')) ?? []).toString()).toBe('new')
    await open().chunks.clear(mine)
    expect(await open().chunks.get(mine, '1/0')).toBeUndefined()
    expect(await open().chunks.get(mine, '1/plan')).toBeUndefined()
    expect(Buffer.from((await open().chunks.get(other, '1/0')) ?? []).toString()).toBe('other')
    await open().chunks.clear(mine)
  })

  it('knows no progress of a document that has made none', async () => {
    expect(await open().progress.get(fresh())).toBeUndefined()
  })

  it('notes how far a reading has come', async () => {
    const id = fresh()
    const soFar = { bytesRead: 10, bytes: 40, recordsSeen: 3 }
    await open().progress.read(id, soFar, at)
    expect(await open().progress.get(id)).toEqual({
      ...soFar,
      ...{ attempt: 0, chunks: 0, missing: [], refused: 0, faulty: [] },
      ...{ isSent: false, resends: 0, movedAt: at },
    })
  })

  it('numbers readings one after the other, however many begin at once', async () => {
    const id = fresh()
    const numbers = await Promise.all(Array.from({ length: 10 }, () => open().progress.begin(id)))
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, n) => n + 1))
  })

  it('counts each chunk once, however often and at how many places it is said to be done', async () => {
    const id = fresh()
    expect(await open().progress.plan(id, 1, { chunks: [0, 2, 5], at, quietSince: at })).toBe('planned')
    const done = (chunk: number, refused = 0) => open().progress.done(id, 1, { chunk, refused, at })
    const left = await Promise.all([done(0), done(0), done(0), done(2, 3), done(2, 3)])
    expect(Math.min(...left.map(Number))).toBe(1)
    expect(await open().progress.get(id)).toMatchObject({
      chunks: 3,
      missing: [5],
      refused: 3,
      faulty: [2],
      isSent: false,
    })
    await open().progress.sent(id, 1)
    expect(await done(5)).toBe(0)
    expect(await done(5)).toBe(0)
    expect(await open().progress.get(id)).toMatchObject({ missing: [], isSent: true })
  })

  it('lets a later reading take over, and refuses what an earlier one still says', async () => {
    const id = fresh()
    await open().progress.plan(id, 1, { chunks: [0, 1], at, quietSince: at })
    await open().progress.done(id, 1, { chunk: 0, refused: 1, at })
    await open().progress.sent(id, 1)
    expect(await open().progress.plan(id, 2, { chunks: [0], at, quietSince: at })).toBe('stale')
    expect(await open().progress.plan(id, 2, { chunks: [0], at, quietSince: later })).toBe('planned')
    expect(await open().progress.get(id)).toMatchObject({
      ...{ attempt: 2, chunks: 1, missing: [0], refused: 0, faulty: [], isSent: false },
    })
    expect(await open().progress.plan(id, 1, { chunks: [0, 1], at, quietSince: at })).toBe('stale')
    expect(await open().progress.done(id, 1, { chunk: 0, refused: 0, at })).toBe('stale')
    await open().progress.sent(id, 1)
    expect(await open().progress.resent(id, 1, at)).toBe('stale')
    expect(await open().progress.get(id)).toMatchObject({ missing: [0], isSent: false, resends: 0 })
    expect(await open().progress.resent(id, 2, at)).toBe(1)
    expect(await open().progress.resent(id, 2, at)).toBe(2)
  })

  it('refuses a posting that fits no item, for good, and writes nothing beside it', async () => {
    const sourceId = fresh()
    const plain = { ...postingOf({ sourceRef: 'plain' }), sourceId }
    const text = randomBytes(400_000).toString('base64')
    const huge = { ...plain, sourceRef: 'huge', description: { ...plain.description, text } }
    const writes = [plain, huge].map((posting) => ({ posting, hash: 'h' }))
    const put = open().postings.put(sourceId, 1, writes)
    await expect(put).rejects.toMatchObject({ code: 'too_large', retry: false })
    expect(await open().postings.index(sourceId)).toEqual(new Map())
  })
}
