import { expect, it } from 'vitest'
import { recordNames } from '../../lib/ports.ts'
import { sender } from '../pipeline/sender.ts'
import { commandStores, run } from './command-line.ts'

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => {
    const title = `Baker on oven ${from + n}`
    const place = { company: 'Crumb', location: 'Leeds' }
    return JSON.stringify({ id: `b${from + n}`, title, url: `https://crumb.example/${from + n}`, ...place })
  }).join('\n')

const stores = commandStores()

it('tells when a document came, and what it removed once it was released', async () => {
  const crumb = await sender(stores().runtime, { hours: 0 }, { covers: 'snapshot' })
  await crumb.deliver(lines(0, 20))
  const { receiptId } = await crumb.deliver(lines(15, 20))
  const listed = await run('receipt', 'list', 'crumb')
  expect(listed.out).toMatch(/held \(suspicious_snapshot\)\t5 of 5\t\S+\t\d{4}-\d\d-\d\dT[\d:.]+Z\n/)
  const shown = async () => JSON.parse((await run('receipt', 'show', receiptId)).out)
  expect(await shown()).toMatchObject({ state: 'held', removedRefs: [] })
  expect((await run('receipt', 'release', receiptId)).status).toBe(0)
  const released = await shown()
  expect([released.removed, released.removedRefs.length]).toEqual([15, 15])
  expect((await run('receipt', 'list', 'crumb')).out).toMatch(/\taccepted\t5 of 5, 15 removed\t/)
})

it('lets nothing go that a newer document lists, unless that is asked for', async () => {
  const oats = await sender(stores().runtime, { hours: 0 }, { sourceId: 'oats', covers: 'snapshot' })
  await oats.deliver(lines(0, 20))
  const held = await oats.deliver(lines(15, 20))
  const newer = await oats.deliver(`${lines(0, 20)}\n{"id":"b99"`)
  expect([held.state, newer.state]).toEqual(['held', 'partial'])
  const refused = await run('receipt', 'release', held.receiptId)
  expect([refused.status, refused.err]).toEqual([1, expect.stringContaining(newer.receiptId)])
  expect(await oats.live()).toHaveLength(20)
  expect((await run('receipt', 'release', held.receiptId, '--force')).status).toBe(0)
  expect(await oats.live()).toHaveLength(5)
})

it('keeps no word of a release that came too late', async () => {
  const { runtime } = stores()
  const corn = await sender(runtime, { hours: 0 }, { sourceId: 'corn', covers: 'snapshot' })
  await corn.deliver(lines(0, 20))
  const held = await corn.deliver(lines(15, 20))
  await corn.deliver(lines(0, 21))
  const late = await run('receipt', 'release', held.receiptId)
  expect([late.status, late.err]).toEqual([1, expect.stringContaining('A newer snapshot stands for it')])
  expect(await Array.fromAsync(runtime.records.list(recordNames.releases('corn')))).toEqual([])
})

it('prints the log of what a command does when asked for', async () => {
  expect((await run('partner', 'add', 'quiet', '--feed', 'quiet-feed=rss')).err).not.toContain('{')
  const said = await run('partner', 'add', 'loud', '--feed', 'loud-feed=rss', '--verbose')
  expect(said.err).toContain('{"event":"published","feedId":"loud-feed"')
})

it('brings back what a document removed once, and says why a second time nothing changes', async () => {
  const loaf = await sender(stores().runtime, { hours: 0 }, { sourceId: 'loaf', covers: 'snapshot' })
  const first = await loaf.deliver(lines(0, 20))
  const { receiptId } = await loaf.deliver(lines(1, 20))
  expect(await run('receipt', 'undo', receiptId)).toEqual({
    status: 0,
    out: 'live again: 1 posting\n',
    err: '',
  })
  expect(await run('receipt', 'undo', receiptId)).toEqual({
    status: 0,
    out: 'live again: 0 postings\n',
    err: 'What it removed was brought back before, or a later document has spoken of it since.',
  })
  expect(await run('receipt', 'undo', first.receiptId)).toEqual({
    status: 1,
    out: '',
    err: `The document of receipt "${first.receiptId}" removed nothing: there is nothing to bring back.`,
  })
  // The first snapshot is past, the second is read again.
  expect((await run('source', 'replay', 'loaf')).out).toBe('loaf\t1 as they were, 1 accepted\n')
})

it('says in words why a document was rejected', async () => {
  const bran = await sender(stores().runtime, { hours: 0 }, { sourceId: 'bran' })
  const { receiptId } = await bran.deliver('[{"sku":1,"price":4},{"sku":2,"price":5}]')
  const { out, err } = await run('receipt', 'show', receiptId)
  expect(JSON.parse(out)).toMatchObject({ state: 'rejected', removedRefs: [] })
  expect(err).toMatch(/^unsupported_format: no source format fits this document\. Nothing of it was stored/)
  expect(err).toContain('"rolecast source test FILE --source bran" shows')
})

it('says where a list ends at its limit that there is more', async () => {
  const rye = await sender(stores().runtime, { hours: 0 }, { sourceId: 'rye' })
  for (const n of [1, 2, 3]) await rye.deliver(lines(n, n + 1))
  const two = await run('receipt', 'list', 'rye', '--limit', '2')
  expect([two.out.split('\n').length, two.err]).toEqual([3, '… and more: --limit N shows N of them.'])
  const all = await run('receipt', 'list', 'rye', '--limit', '3')
  expect([all.out.split('\n').length, all.err]).toEqual([4, ''])
  const none = await run('receipt', 'list', 'rye', '--limit', 'x')
  expect([none.status, none.err]).toEqual([2, expect.stringContaining('--limit takes a whole number')])
})
