import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Io, UsageError } from '../../lib/cli/command.ts'
import { source } from '../../lib/cli/source.ts'

const folder = mkdtempSync(join(tmpdir(), 'source-test-'))
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run(...args: string[]) {
  const out: string[] = []
  const io: Io = {
    stdin: (async function* () {})(),
    stdinText: async () => '',
    out: (text) => void out.push(text),
    err: (text) => void out.push(text),
    now: () => Date.parse('2026-05-04T12:00:00Z'),
  }
  // Nothing runs in this folder: what is tried out is neither stored nor looked up.
  const status = await source.run([...args, '--data', join(folder, 'nowhere')], io)
  return { status, out: out.join('') }
}

const csv = fileOf(
  'jobs.csv',
  'Ref;Position Title;Company;City;Opening Date;Pay\n' +
    '7;Water Plant Operator;Utilities;Leeds;21/04/2026;\n' +
    '8;Bus Driver;Transport;;02/05/2026;£12 an hour\n' +
    '9;;Transport;York;02/05/2026;\n',
)

it('tells format, counts, problems, coverage and the mapping of an unknown shape', async () => {
  const { status, out } = await run('test', csv)
  expect(status).toBe(1)
  expect(out).toMatch(/^format +csv, sure to 0\.\d/m)
  expect(out).toMatch(/^state +partial$/m)
  expect(out).toMatch(/^records +2 accepted, 1 rejected$/m)
  expect(out).toMatch(/^problems +1 × missing_required_field title: 9: /m)
  expect(out).toMatch(/^title +100 % +Position Title +Water Plant Operator$/m)
  expect(out).toMatch(/^locations +50 % +City +Leeds$/m)
  expect(out).toMatch(/^salary +50 % +Pay +£12 an hour → 12–12 GBP per hour$/m)
  expect(out).toMatch(/^posted +100 % +Opening Date +2026-04-21$/m)
  expect(out).toMatch(/^industry +–$/m)
  expect(out).toMatch(/^posted +Opening Date +name +0\.\d/m)
})

it('shows what was not read, with an example', async () => {
  const job = { id: 'a1', title: 'Turner', company: 'Dairy', city: 'Leeds', blurb: 'Turns\nbrass.' }
  const { out } = await run('test', fileOf('blurb.json', JSON.stringify([job, { ...job, id: 'a2' }])))
  expect(out).toMatch(/^description +–$/m)
  expect(out).toMatch(/^not read +example\nblurb +Turns brass\.$/m)
  const mapped = fileOf('plain.json', JSON.stringify([{ ...job, blurb: undefined }]))
  expect((await run('test', mapped)).out).not.toContain('not read')
})

it('says what is missing in a document that no format takes', async () => {
  const { status, out } = await run('test', fileOf('shop.json', '[{"sku":1,"price":4},{"sku":2,"price":5}]'))
  expect(status).toBe(1)
  expect(out).toMatch(/^format +none of ours$/m)
  expect(out).toMatch(/^missing +title; employer, link or place$/m)
  expect(out).toMatch(/^state +rejected: unsupported_format$/m)
})

it('shows no mapping where an adapter reads the document', async () => {
  const job = {
    id: 1,
    title: 'Chef',
    absolute_url: 'https://boards.greenhouse.io/inn/jobs/1',
    location: { name: 'Leeds' },
  }
  const jobs = [{ ...job, updated_at: '2026-04-01T10:00:00Z', content: '&lt;p&gt;Cook.&lt;/p&gt;' }]
  const { status, out } = await run(
    'test',
    fileOf('board.json', JSON.stringify({ jobs, meta: { total: 1 } })),
  )
  expect(status).toBe(0)
  expect(out).toMatch(/^format +greenhouse/m)
  expect(out).not.toContain('chosen by')
})

it('keeps a document from steering the terminal', async () => {
  const bad = '[{"title":"A\\u001b[2Jb","company":"C","url":"https://c.example/1","description":"x"}]'
  expect((await run('test', fileOf('bell.json', bad))).out).not.toMatch(/[\u001b\u0007]/)
})

it('refuses a file that is not there, and a call without one', async () => {
  await expect(run('test', join(folder, 'none.xml'))).rejects.toThrow('There is no file')
  await expect(run('test')).rejects.toThrow(UsageError)
})

it('needs a running system for the settings of a stored source', async () => {
  await expect(run('test', csv, '--source', 'city')).rejects.toThrow('Nothing is running')
})
