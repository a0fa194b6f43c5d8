import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tellRefused } from '../../lib/cli/published.ts'
import type { Opening } from '../../lib/opening.ts'
import { openingsUpTo, putAll } from '../pipeline/acme.ts'
import { commandStores, run, silent } from './command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'feed-partner-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Commands go by the clock, and the samples end some day. */
const lasting = (openings: readonly Opening[]): Opening[] =>
  openings.map(({ validThrough: _, ...opening }) => opening)

const stores = commandStores(async ({ runtime }) => {
  await putAll(lasting(openingsUpTo(3)), runtime)
  await run('partner', 'add', 'acme', '--feed', 'acme-jobs=ndjson')
  const split = { by: 'hash', files: 2 }
  const feeds = [{ feedId: 'halves-jobs', format: 'csv', split }]
  const halves = file('halves.json', JSON.stringify({ partnerId: 'halves', name: 'Halves', feeds }))
  await run('partner', 'add', '--file', halves)
})

const withHook = (url: string): string =>
  JSON.stringify({ partnerId: 'b', name: 'B', feeds: [], notify: { url } })

describe('what cannot be done is said in one sentence, with exit status 1', () => {
  it.each([
    [['feed', 'history', 'nix'], 'There is no feed "nix"'],
    [['feed', 'report', 'nix'], 'There is no feed "nix"'],
    [['feed', 'diff', 'nix'], 'There is no feed "nix"'],
    [['feed', 'rollback', 'nix', '1'], 'There is no feed "nix"'],
    [['feed', 'publish', 'nix'], 'There is no feed "nix"'],
    [['feed', 'history', 'halves-jobs~3'], 'There is no feed "halves-jobs~3"'],
    [['feed', 'report', 'acme-jobs', '9'], 'Feed "acme-jobs" has no version 9; its newest is 1.'],
    [['feed', 'rollback', 'acme-jobs', '9'], 'Feed "acme-jobs" has no version 9; its newest is 1.'],
    [['feed', 'diff', 'acme-jobs'], 'Feed "acme-jobs" has no version before 1; there is'],
    [['feed', 'rollback', 'halves-jobs', '1'], 'Feed "halves-jobs" is split: name one of its files'],
    [['partner', 'show', 'nix'], 'There is no partner "nix"'],
    [['partner', 'rotate-key', 'nix'], 'There is no partner "nix"'],
    [['partner', 'revoke', 'acme', 'nix'], 'Partner "acme" has no key "nix".'],
    [['partner', 'url', 'acme', 'nix'], 'Partner "acme" has no feed "nix".'],
    [['partner', 'revoke-url', 'acme', 'nix'], 'Partner "acme" has no feed "nix".'],
    [['partner', 'notify', 'acme', 'http://acme.example'], 'A webhook has an https address'],
    [['partner', 'notify', 'acme', 'https://169.254.169.254/latest'], 'A webhook has an https address'],
    [
      ['partner', 'add', '--file', file('within.json', withHook('https://localhost/'))],
      'within.json is no partner: notify.url: not an address on the public network, without a password.',
    ],
    [['partner', 'add', 'acme', '--feed', 'a=rss'], 'Partner "acme" is there already.'],
    [['partner', 'add', 'b', '--feed', 'acme-jobs=rss'], 'Feed "acme-jobs" is there already: it is acme\'s.'],
    [['partner', 'add', 'b', '--feed', 'b=rss', '--feed', 'b=csv'], 'Feed "b" is named twice.'],
    [['partner', 'add', '--file', '/nope'], '/nope cannot be read: there is no such file.'],
    [['partner', 'add', '--file', folder], 'cannot be read: it is a folder.'],
    [['partner', 'add', '--file', file('cut.json', '{"a":')], 'cut.json is not JSON'],
    [
      ['partner', 'add', '--file', file('odd.json', '{"partnerId":"b"}')],
      'odd.json is no partner: feeds is missing.',
    ],
    [['check', '--format', 'rss', '/nope'], '/nope cannot be read: there is no such file.'],
    [['render', '--format', 'rss', '--partner', '/nope'], '/nope cannot be read: there is no such file.'],
  ])('%j', async (words, says) => {
    const { status, out, err } = await run(...words)
    expect(err).toContain(says)
    expect([status, out, err.split('\n').length]).toEqual([1, '', 1])
  })
})

it.each(['source', 'partner', 'receipt', 'opening', 'feed', 'queue', 'operator', 'indexing'])(
  'the help of %s names every verb by its whole name, and the words that all take',
  async (name) => {
    const verbs = /Say what to do: (.*)\./.exec((await run(name)).err)?.[1]?.split(', ') ?? []
    const { out } = await run('help', name)
    const [summary, usage] = out.split('usage:')
    expect(summary?.match(/[a-z-]+/g)).toEqual(expect.arrayContaining(verbs))
    expect(usage).toContain('--data DIR')
    expect(usage).toContain('--verbose')
  },
)

describe('words that are off end with the usage and exit status 2', () => {
  it.each([
    [['feed', 'toString'], '"feed toString" is not known; there are: list, history'],
    [['feed'], 'Say what to do: list, history'],
    [['partner', 'add', 'Bad_ID', '--feed', 'b=rss'], 'An ID is up to 40 lower-case letters'],
    [['partner', 'add', 'b', '--feed', 'nonsense'], '--feed takes FEEDID=FORMAT'],
    [['partner', 'add', 'b', '--feed', 'b=nope'], 'There is no feed format "nope"; there are: yubhub-xml'],
    [['partner', 'add', 'b', '--feed', 'B=rss'], 'An ID is up to 40 lower-case letters'],
    [['partner', 'notify', 'acme', 'https://acme.example', '--off'], 'Say either a URL or --off.'],
    [['source', 'test', 'a.xml', 'b.json'], '"b.json" has no meaning here: "source test" takes one word.'],
    [['source', 'test', 'a.xml', '--unread'], '--unread has no meaning for "source test".'],
    [['source', 'test', 'a.xml', '--allow', 'x'], '--allow has no meaning for "source test".'],
    [['source', 'add', 'crumb', '--clear', 'name'], '--clear has no meaning for "source add".'],
    [['partner', 'list', 'acme'], '"acme" has no meaning here: "partner list" takes no words.'],
    [
      ['feed', 'diff', 'acme-jobs', '1', '2', '3'],
      '"3" has no meaning here: "feed diff" takes 3 words at most.',
    ],
    [['feed', '--force', 'list'], '--force has no meaning for "feed list".'],
    [['erase', 'subject', 'Jane', 'Doe'], '"Doe" has no meaning here: "erase subject" takes one word.'],
    [['opening', 'show', 'opn_1', '--limit', '1'], '--limit has no meaning for "opening show".'],
    ...['A B', 'a/b', '../x', 'a~2', '', 'a'.repeat(41)].map((id): [string[], string] => [
      ['normalise', '--source', id],
      `An ID is up to 40 lower-case letters, digits and hyphens, not "${id}". A scope of acme is called as acme.de.`,
    ]),
  ])('%j', async (words, says) => {
    const { status, out, err } = await run(...words)
    expect([status, out, err.split('\n')[0]]).toEqual([2, '', expect.stringContaining(says)])
    expect(err.split('\n')[1]).toContain('usage: rolecast')
  })

  it('takes the options of every stored command wherever they stand', async () => {
    expect(await run('feed', '--data', folder, 'list', '--verbose')).toMatchObject({ status: 0 })
  })
})

it('a file that is not there is refused alike by all who read files, and nothing is done before', async () => {
  const there = file('there.txt', 'x')
  for (const words of [
    ['normalise', there, '/nope'],
    ['source', 'test', '/nope'],
    ['check', '--format', 'rss', '/nope'],
    ['upload', there, '/nope', '--source', 'crumb'],
  ]) {
    const { status, out, err } = await run(...words)
    expect([words[0], status, out, err.split('\n').length]).toEqual([words[0], 1, '', 1])
    expect(err).toContain('/nope')
  }
})

it('says why a feed was refused', async () => {
  const { runtime } = stores()
  const partner = await runtime.partners.get('halves')
  if (!partner) throw new Error('halves is there')
  const feeds = partner.feeds.map((feed) => ({ ...feed, split: { by: 'hash' as const, files: 3 } }))
  await runtime.partners.put({ ...partner, feeds })
  const { status, err } = await run('feed', 'publish', 'halves-jobs')
  expect([status, err.split('\n')[0]]).toEqual([
    1,
    'halves-jobs~1: the feed is split in another way than its readers know, so jobs would move between files (was hash 2, is hash 3)',
  ])
  expect(err.split('\n').at(-1)).toContain(
    'until "rolecast feed publish FEEDID --force" publishes it all the same',
  )
  expect((await run('feed', 'list')).out).toContain('refused: feed_resplit')
  expect((await run('feed', 'publish', 'halves-jobs', '--force')).status).toBe(0)
  expect((await run('feed', 'list')).out).not.toContain('feed_resplit')
})

it('offers --force only for what a guard refused: what is no feed stays none', () => {
  const told = (code: string) => {
    const err: string[] = []
    const refused = { feedId: 'oak-jobs', outcome: 'refused' as const, listings: 3, refused: { code } }
    const status = tellRefused([refused], { ...silent, err: (text) => void err.push(text) })
    return [status, err.length, err.join().includes('--force')]
  }
  expect([told('feed_shrank'), told('invalid_feed')]).toEqual([
    [1, 2, true],
    [1, 1, false],
  ])
})

it('tells a partner of the version that a command published', async () => {
  const told: string[] = []
  const server = createServer((request, answer) => {
    request.on('data', (chunk) => told.push(String(chunk)))
    request.on('end', () => answer.writeHead(204).end())
  }).listen(0, '127.0.0.1')
  await new Promise((up) => server.once('listening', up))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const { runtime } = stores()
  const partner = await runtime.partners.get('acme')
  if (!partner) throw new Error('acme is there')
  // A command takes https alone; what delivers does not look.
  await runtime.partners.put({ ...partner, notify: { url: `http://127.0.0.1:${port}`, secrets: [] } })
  await putAll(lasting(openingsUpTo(5).slice(3)), runtime)
  const { status } = await run('feed', 'publish', 'acme-jobs')
  server.close()
  expect(status).toBe(0)
  expect(told.map((body) => JSON.parse(body).data)).toMatchObject([{ feedId: 'acme-jobs', version: 2 }])
})

it('refuses a partner with a name that is none, so that no misspelt filter lets all through', async () => {
  const feeds = [{ feedId: 'typo-jobs', format: 'ndjson', filter: { country: ['GB'] } }]
  const path = file('typo.json', JSON.stringify({ partnerId: 'typo', name: 'Typo', feeds }))
  const { status, err } = await run('partner', 'add', '--file', path)
  expect(status).not.toBe(0)
  expect(err).toContain('country')
  expect((await run('partner', 'show', 'typo')).status).not.toBe(0)
})

describe('a word on two postings', () => {
  it.each([
    ['the same twice', ['acme/1', 'acme/1'], 'the same posting'],
    ['one that is not there', ['nonsense', 'acme/1'], 'There is no posting "nonsense"'],
  ])('is refused for %s', async (_, [a = '', b = ''], says) => {
    const { status, err } = await run('opening', 'link', a, b, '--by', 'ada', '--reason', 'x')
    expect([status === 0, err]).toEqual([false, expect.stringContaining(says)])
  })
})

it('compares a version with the one before it in the history, which an erasure has taken some from', async () => {
  const { runtime } = stores()
  await run('partner', 'add', 'gap', '--feed', 'gap-jobs=ndjson')
  for (const count of [6, 7, 8]) {
    await putAll(lasting(openingsUpTo(count).slice(-1)), runtime)
    await run('feed', 'publish', 'gap-jobs')
  }
  const newest = await run('feed', 'history', 'gap-jobs', '--limit', '3')
  expect([newest.out.split('\n').length, newest.err]).toEqual([4, '… and more: --limit N shows N of them.'])
  expect((await run('feed', 'history', 'gap-jobs')).err).toBe('')
  for (const version of [2, 3]) await runtime.feeds.forget('gap-jobs', version)
  const { status, err } = await run('feed', 'diff', 'gap-jobs')
  expect([status, err]).toEqual([0, 'version 1 to 4: 0 removed, 3 added, 0 changed'])
  expect((await run('feed', 'diff', 'gap-jobs', '3')).err).toBe(
    'Feed "gap-jobs" has no version 3; its newest is 4.',
  )
})

it('shows where a partner pulls its feeds', async () => {
  const { out, err } = await run('partner', 'show', 'halves')
  expect(err).toBe(`feed     ${stores().runtime.baseUrl}/v1/feeds/halves-jobs`)
  expect(out).not.toContain('/v1/feeds/')
})

it('calls a partner by its id where its file gives it no name', async () => {
  const path = file('nameless.json', JSON.stringify({ feeds: [{ feedId: 'nameless-jobs', format: 'rss' }] }))
  expect((await run('partner', 'add', 'nameless', '--file', path)).status).toBe(0)
  expect((await run('partner', 'set', 'nameless', '--file', path)).status).toBe(0)
  expect((await stores().runtime.partners.get('nameless'))?.name).toBe('nameless')
})

it('names the formats and the fields of a filter in the help', async () => {
  const { out } = await run('help', 'partner')
  for (const word of ['indeed-xml', 'ndjson', 'workplaces', 'ageDaysMax', 'near']) expect(out).toContain(word)
})
