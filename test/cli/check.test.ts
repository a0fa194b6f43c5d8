import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { check } from '../../lib/cli/check.ts'
import { type Io, Refused, UsageError } from '../../lib/cli/command.ts'

async function run(args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    stdin: (async function* () {})(),
    stdinText: async () => '',
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now: () => 0,
  }
  const status = await check.run(args, io)
  return { status, lines: out.map((line) => JSON.parse(line)), err: err.join('\n') }
}

const folder = mkdtempSync(join(tmpdir(), 'check-'))
function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}

describe('rolecast check', () => {
  it('prints a line per finding, a summary on stderr, and says that something was refused', async () => {
    const path = file('a.ndjson', '{"id":"1","title":""}\n{"id":"1","title":"b"}\n')
    const { status, lines, err } = await run(['--format', 'ndjson', path])
    expect(status).toBe(1)
    expect(lines).toMatchObject([
      { rule: 'title_missing', level: 'reject', listing: 0, id: '1', field: 'title' },
      { rule: 'id_repeated', level: 'reject', listing: 1, id: '1', field: 'id', value: '1' },
    ])
    expect(err).toContain('2 refused, 0 noted\n  id_repeated: 1\n  title_missing: 1')
  })

  it('is content with notes', async () => {
    const path = file(
      'b.xml',
      '<source><jobs><job><externalid>1</externalid><Title>a</Title>' +
        '<Applyto>https://x.example/1</Applyto><Postedate>today</Postedate></job></jobs></source>',
    )
    const { status, lines } = await run(['--format', 'yubhub-xml', path])
    expect([status, lines.map(({ rule }) => rule)]).toEqual([0, ['yubhub_date_form']])
  })

  it('unpacks what a partner pulls packed', async () => {
    const path = file('c.ndjson.gz', gzipSync('{"id":"1","title":"a","url":"https://x.example/1"}\n'))
    expect(await run(['--format', 'ndjson', path])).toMatchObject({ status: 0, lines: [] })
    const cut = file('cut.gz', gzipSync('{"id":"1"}').subarray(0, 12))
    await expect(run(['--format', 'ndjson', cut])).rejects.toBeInstanceOf(Refused)
  })

  it('is told when the feed is read', async () => {
    const path = file('d.ndjson', '{"id":"1","title":"a","validThrough":"2026-05-03T00:00:00Z"}\n')
    expect(await run(['--format', 'ndjson', path])).toMatchObject({ status: 0 })
    expect(await run(['--format', 'ndjson', '--as-of', '2026-05-04', path])).toMatchObject({
      status: 1,
      lines: [{ rule: 'expired' }],
    })
    await expect(run(['--format', 'ndjson', '--as-of', 'soon', path])).rejects.toBeInstanceOf(UsageError)
  })

  it.each([
    ['no file', ['--format', 'rss']],
    ['two files', ['--format', 'rss', 'a', 'b']],
    ['no format', ['a']],
  ])('refuses to run with %s', async (_, args) => {
    await expect(run(args)).rejects.toBeInstanceOf(UsageError)
  })

  it('refuses a file that is not there', async () => {
    await expect(run(['--format', 'rss', join(folder, 'none')])).rejects.toBeInstanceOf(Refused)
  })
})
