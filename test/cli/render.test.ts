import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Io, Refused, UsageError } from '../../lib/cli/command.ts'
import { render } from '../../lib/cli/render.ts'
import { checkFeed } from '../../lib/feeds/check/check-feed.ts'
import { feedFormatIds } from '../../lib/words.ts'
import { bareOpening, sampleOpening } from '../feeds/sample-openings.ts'

async function run(args: string[], stdin: string) {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    stdinText: async () => stdin,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now: () => {
      throw new Error('render reads no clock')
    },
  }
  const status = await render.run(args, io)
  return { status, out: out.join(''), err: err.join('\n') }
}

const linesOf = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const folder = mkdtempSync(join(tmpdir(), 'render-'))
const fileOf = (name: string, value: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}
const chef = sampleOpening()
const gardener = sampleOpening({
  url: 'https://jobs.harbour-inn.example/gardener',
  apply: [],
  openingId: 'op-a-gardener',
  title: 'Gardener',
  changedAt: '2026-05-06T00:00:00Z',
})

describe('rolecast render', () => {
  it.each(feedFormatIds)('writes %s that its partner accepts, the same in any order', async (id) => {
    const { status, out } = await run(['--format', id], linesOf([chef, gardener]))
    expect(status).toBe(0)
    expect(checkFeed(id, out).filter(({ level }) => level === 'reject')).toEqual([])
    expect(out).toContain('Gardener')
    expect((await run(['--format', id], linesOf([gardener, chef]))).out).toBe(out)
  })

  it('takes the time of the newest change', async () => {
    const { out } = await run(['--format', 'indeed-xml'], linesOf([chef, gardener]))
    expect(out).toContain('<lastBuildDate>2026-05-06T00:00:00Z</lastBuildDate>')
  })

  it('lists what says nothing but a title, where no partner objects', async () => {
    const { status, out } = await run(['--format', 'ndjson'], linesOf([bareOpening()]))
    expect([status, out]).toEqual([0, expect.stringContaining('Gardener')])
  })

  it('says on stderr and in the report what was left out', async () => {
    const report = join(folder, 'report.jsonl')
    const { status, out, err } = await run(
      ['--format', 'linkedin-xml', '--report', report],
      linesOf([bareOpening(), chef]),
    )
    expect([status, out]).toEqual([1, expect.not.stringContaining('Gardener')])
    expect(err).toContain('1 listed, 1 left out, 0 altered\n  left out op-bare: url_missing (url)')
    const lines = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { rule: 'url_missing', level: 'reject', openingId: 'op-bare', field: 'url' },
      { rule: 'linkedin_poster_email', level: 'note', field: 'posterEmail' },
    ])
  })

  it('writes no feed where its report cannot be written', async () => {
    const report = join(folder, 'nowhere', 'report.jsonl')
    const words = ['--format', 'linkedin-xml', '--report', report]
    const says = `${report} cannot be written: there is no such folder.`
    await expect(run(words, linesOf([chef]))).rejects.toThrow(says)
  })

  it('leaves out an opening that shares its page with another, where a partner refuses that', async () => {
    const twin = sampleOpening({ openingId: 'op-z-twin', title: 'Twin' })
    const { status, out } = await run(['--format', 'adzuna-xml'], linesOf([twin, chef]))
    expect([status, out]).toEqual([1, expect.not.stringContaining('Twin')])
  })

  it('skips a line that is no opening, says which, and goes on', async () => {
    const { status, out, err } = await run(
      ['--format', 'ndjson'],
      `{"title":1}\nnot json\n\n${linesOf([chef])}`,
    )
    expect([status, out.trim().split('\n').length]).toEqual([1, 1])
    const [noOpening, noJson, ...rest] = err.split('\n')
    expect(noOpening).toMatch(
      /^line 1 is no opening: title: Invalid input: expected string\S* .* openingId is missing\./,
    )
    expect(noJson).toMatch(/^line 2 is no opening: /)
    expect(rest).toEqual([])
  })

  const feed = {
    feedId: 'acme-jobs',
    format: 'indeed-xml',
    tracking: { utm_source: 'acme' },
    filter: { countries: ['GB'] },
  }

  it('takes a partner: its filter, tracking, title and address', async () => {
    const partner = {
      partnerId: 'acme',
      name: 'Acme',
      feeds: [feed],
      keys: [],
      contactEmail: 'a@acme.example',
    }
    const swedish = sampleOpening({
      openingId: 'op-se',
      title: 'Kock',
      locations: [{ text: 'Malmö', city: 'Malmö', country: 'SE' }],
    })
    const { status, out } = await run(
      ['--format', 'indeed-xml', '--partner', fileOf('acme.json', partner)],
      linesOf([chef, swedish]),
    )
    expect([status, out]).toEqual([0, expect.not.stringContaining('Kock')])
    expect(out).toContain('https://jobs.harbour-inn.example/chef?lang=en&utm_source=acme')
    expect(out).toContain('<email><![CDATA[a@acme.example]]></email>')
  })

  it('takes one feed of a partner', async () => {
    const { out } = await run(
      ['--format', 'indeed-xml', '--partner', fileOf('feed.json', feed)],
      linesOf([chef]),
    )
    expect(out).toContain('utm_source=acme')
  })

  it.each([
    ['no format', []],
    ['an unknown format', ['--format', 'fax']],
    ['an unknown word', ['--format', 'rss', '--quick']],
  ])('explains itself to %s', async (_, args) => {
    await expect(run(args, '')).rejects.toBeInstanceOf(UsageError)
  })

  it.each([
    ['a file that is not there', join(folder, 'none.json')],
    ['a file that is no partner', fileOf('odd.json', { a: 1 })],
    ['a partner without that format', fileOf('feed.json', feed)],
  ])('refuses %s', async (_, path) => {
    await expect(run(['--format', 'rss', '--partner', path], '')).rejects.toBeInstanceOf(Refused)
  })
})
