import { expect, it } from 'vitest'
import { openingLine } from '../../lib/cli/opening-list.ts'
import { tellOpenings } from '../../lib/cli/sample.ts'
import type { Opening } from '../../lib/opening.ts'
import { contentHashes } from '../../lib/pipeline/documents/content.ts'
import { matchPostings } from '../../lib/pipeline/openings/match.ts'
import { posting } from '../identity/invented.ts'
import { openingOf, putAll } from '../pipeline/acme.ts'
import { commandStores, run, silent } from './command-line.ts'

/** Number `n` of an inn, first seen so many days into the month, and of a source of its own. */
const seen = (n: number, day: number, changes: Partial<Opening> = {}): Opening => {
  const { validThrough: _, ...opening } = openingOf(n)
  const firstSeenAt = `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`
  return { ...opening, firstSeenAt, postings: [{ sourceId: `inn-${n}`, sourceRef: 'a' }], ...changes }
}

const stores = commandStores(async ({ runtime }) => {
  const openings = [
    seen(1, 3),
    seen(2, 9),
    seen(3, 6, { status: 'withdrawn' }),
    seen(4, 9, { validThrough: '2026-11-10T00:00:00Z' }),
  ]
  await putAll(openings, runtime)
  for (const n of [1, 2, 3]) await runtime.sources.put({ sourceId: `inn-${n}`, secrets: [], keys: [] })
})

const titles = (out: string): string[] => out.split('\n').flatMap((line) => line.split('\t')[2] ?? [])

it('lists the newest first, as they stand by the clock', async () => {
  const { out, err } = await run('opening', 'list')
  expect([titles(out), err]).toEqual([['Chef 2', 'Chef 4', 'Chef 3', 'Chef 1'], ''])
  expect(out).toMatch(/expired\tChef 4\t/)
})

it.each([
  [
    ['--status', 'open'],
    ['Chef 2', 'Chef 1'],
  ],
  [['--status', 'expired'], ['Chef 4']],
  [['--status', 'withdrawn'], ['Chef 3']],
  [['--source', 'inn-1'], ['Chef 1']],
  [['--source', 'inn-1', '--status', 'expired'], []],
])('lists those with %j', async (words, listed) => {
  expect(titles((await run('opening', 'list', ...words)).out)).toEqual(listed)
})

it('tells an employer that nobody named from one whose name was masked', async () => {
  const named = [{ name: 'Inn', masked: false }, { masked: false }, { masked: true }, undefined]
  const lines = named.map((employer) => openingLine({ ...openingOf(1), employer }).split('\t')[3])
  expect(lines).toEqual(['Inn', 'Employer not named', 'Confidential', 'Employer not named'])
})

it('counts open openings apart from those that have ended, where the sample is told of', async () => {
  const said: string[] = []
  await tellOpenings(stores().runtime, { ...silent, out: (text) => void said.push(text) })
  expect(said.at(-1)).toBe('4 openings from 4 postings: 2 open, 2 ended.\n')
})

it('says how many it leaves out', async () => {
  const { status, out, err } = await run('opening', 'list', '--limit', '3')
  expect([status, titles(out).length, err]).toEqual([0, 3, '… and 1 more: --limit 4 lists all.'])
})

it.each([
  [['--status', 'shut'], '--status takes one of open, expired, withdrawn; not "shut".'],
  [['--limit', '0'], '--limit takes a whole number from 1 on, not "0".'],
  [['--source', 'nix'], 'There is no source "nix".'],
])('refuses %j', async (words, says) => {
  const { status, err } = await run('opening', 'list', ...words)
  expect([status === 0, err]).toEqual([false, expect.stringContaining(says)])
})

it('says where each posting went when two are parted that a third is like', async () => {
  const { runtime } = stores()
  const copies = ['ats', 'board', 'hub'].map((sourceId) => posting({ sourceId, sourceRef: '7' }))
  for (const copy of copies)
    await runtime.postings.put(copy.sourceId, 1, [{ posting: copy, hash: contentHashes(copy).hash }])
  await matchPostings(copies, runtime)
  const words = ['ats/7', 'board/7', '--by', 'ada', '--reason', 'two wards']
  const parted = await run('opening', 'unlink', ...words)
  expect(parted.out).toMatch(/^three openings\nopn_\w+\tats\/7\nopn_\w+\tboard\/7\nopn_\w+\thub\/7\n$/)
  expect(parted.err).toContain('rolecast opening link')
  expect((await run('opening', 'forget', 'board/7', 'ats/7')).out).toMatch(
    /^one opening\nopn_\w+\tats\/7 board\/7 hub\/7\n$/,
  )
  const again = await run('opening', 'forget', 'ats/7', 'board/7')
  expect([again.status, again.out, again.err]).toEqual([
    1,
    '',
    'Nobody has said a word of "ats/7" and "board/7": nothing to forget.',
  ])
})
