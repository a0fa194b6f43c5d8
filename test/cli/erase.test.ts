import { expect, it } from 'vitest'
import { endRestOfSweep, restSweep } from '../../lib/pipeline/documents/uploads.ts'
import { versionOf } from '../../lib/pipeline/feeds/versions.ts'
import { sender } from '../pipeline/sender.ts'
import { commandStores, run } from './command-line.ts'

const job = (n: number, text = 'Bake.') =>
  JSON.stringify({
    id: `b${n}`,
    title: `Baker on oven ${n}`,
    url: `https://crumb.example/${n}`,
    company: 'Crumb',
    location: 'Leeds',
    description: text,
  })

const stores = commandStores(async ({ runtime }) => {
  const crumb = await sender(runtime, { hours: 0 }, { covers: 'delta' })
  await crumb.deliver([job(1), job(2, 'Ask Wilhelmina Osterby for the key.')].join('\n'))
  await crumb.deliver(job(3))
  await run('source', 'replay', 'crumb')
  await run('partner', 'add', 'acme', '--feed', 'acme-jobs=ndjson')
})

const why = ['--by', 'ada', '--reason', 'asked to']
const live = async () => (await stores().runtime.postings.index('crumb')).size

it('says what an erasure of a posting would take, and takes nothing', async () => {
  const { status, out, err } = await run('erase', 'posting', 'crumb', 'b1')
  expect([status, out, await live()]).toEqual([0, 'crumb/b1\n', 3])
  expect(err).toMatch(
    /^1 posting; searched for what is said of them: 2 stored documents; the \d+ feed versions /,
  )
  expect(err).toMatch(/ published since \d{4}-\d\d-\d\dT\S+, with rollback to them and partners' cursors /)
  expect(err).toMatch(/Nothing was erased: --yes does it, for good\.$/)
})

it('says the same of a source and of a subject', async () => {
  const source = await run('erase', 'source', 'crumb')
  expect(source.err).toMatch(
    /^Source "crumb" with its keys and secrets; 3 postings, 2 documents, 2 receipts; the /,
  )
  const subject = await run('erase', 'subject', 'wilhelmina osterby', ...why)
  expect([subject.status, subject.out]).toEqual([1, 'crumb/b2\n'])
  expect(subject.err).toMatch(/^1 posting; /)
  expect(await live()).toBe(3)
})

it('says that nobody can tell since when, where no posting is stored', async () => {
  const { err } = await run('erase', 'posting', 'crumb', 'b99')
  expect(err).toContain('No posting "crumb/b99" is stored')
  expect(err).toContain('where one holds it, every feed version there is')
})

it('is not taken for done by a script that has not said --yes', async () => {
  expect((await run('erase', 'posting', 'crumb', 'b1', ...why)).status).toBe(1)
  expect((await run('erase', 'source', 'crumb', ...why)).status).toBe(1)
  expect((await run('erase', 'subject', 'wilhelmina osterby', ...why)).status).toBe(1)
  expect((await run('erase', 'subject', 'wilhelmina osterby')).status).toBe(0)
  expect(await live()).toBe(3)
})

it.each(['abc', '000-0000', '´´´´´'])('does not look for %s, which tells nobody apart', async (text) => {
  const { status, out, err } = await run('erase', 'subject', text, '--yes', ...why)
  expect([status, out, await live()]).toEqual([2, '', 3])
  expect(err).toContain('less than 5 characters that count')
})

it('erases with --yes, and with who and why', async () => {
  expect((await run('erase', 'posting', 'crumb', 'b1', '--yes')).err).toContain('--by is missing')
  const { status, out, err } = await run('erase', 'posting', 'crumb', 'b1', '--yes', ...why)
  expect([status, await live()]).toEqual([0, 2])
  expect(err).toContain('once an hour is over, "rolecast erase again" takes them')
  expect((await run('erase', 'list')).out).toMatch(/\tdo it again\tcrumb\/b1\tada: asked to\n$/)
  expect(out).toMatch(/^1 posting, 1 document, 0 receipts, /)
  expect((await run('erase', 'source', 'crumb', '--yes', ...why)).status).toBe(0)
  expect((await run('source', 'show', 'crumb')).status).toBe(1)
  expect((await run('erase', 'again')).out).toBe('2 erasures done again\n')
})

it('is not done while a feed is held that may show it', async () => {
  const { runtime } = stores()
  const loaf = await sender(runtime, { hours: 0 }, { sourceId: 'loaf', covers: 'delta' })
  await loaf.deliver(job(7))
  const current = await versionOf('acme-jobs', undefined, runtime)
  await runtime.feeds.advance({ ...current, version: current.version + 1, isHeld: true })
  await restSweep(runtime)
  const { status, err } = await run('erase', 'posting', 'loaf', 'b7', '--yes', ...why)
  await endRestOfSweep(runtime)
  expect(status).toBe(1)
  expect(err).toContain('Not done: readers of acme-jobs may still be shown it')
  expect((await run('erase', 'list')).out).toContain('\tcut short\tloaf/b7\t')
})
