import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../lib/cli/main.ts'
import { variables } from '../lib/config.ts'
import { feedFormats } from '../lib/feeds/index.ts'
import { partnerStated } from '../lib/partner.ts'
import { problemCodes } from '../lib/problem.ts'
import { sourceFormats } from '../lib/sources/index.ts'
import { feedFormatIds, sourceFormatIds } from '../lib/words.ts'
import {
  fencedIn,
  headingsIn,
  linksIn,
  proseOf,
  quotedIn,
  tableUnder,
  textUnder,
  unquoted,
} from './markdown.ts'
import { filesIn, root, textOf } from './tree.ts'

const map = 'lib/README.md'
const front = 'README.md'

/** Every README of ours, as paths from the root. */
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)README\.md$/.test(file) && !/(^|\/)(node_modules|cdk\.out)\//.test(file))
  .sort()

const sorted = (words: Iterable<string>): string[] => [...words].sort()
const firstCells = (file: string, heading: string): string[] =>
  tableUnder(file, heading).map(([cell = '']) => unquoted(cell))

describe('the map', () => {
  it('explains every reason code, and none that is gone', () => {
    expect(headingsIn(textUnder(map, 'What can go wrong'))).toEqual(Object.keys(problemCodes))
  })

  it.each(Object.keys(problemCodes))('says of %s what it means and what to do', (code) => {
    expect(textUnder(map, code).trim().length).toBeGreaterThan(40)
  })

  it('marks the reason codes after which the same may succeed later', () => {
    const marked = Object.keys(problemCodes).filter((code) => textUnder(map, code).includes('Try again: yes'))
    const retried = Object.entries(problemCodes).filter(([, { retry }]) => retry)
    expect(marked).toEqual(retried.map(([code]) => code))
  })

  it('has a row for each source format, in the order of the vocabulary', () => {
    expect(firstCells(map, 'Source formats')).toEqual([...sourceFormatIds])
  })

  it('calls no format readable that is not registered', () => {
    expect(sorted(sourceFormats.map(({ id }) => id))).toEqual(sorted(sourceFormatIds))
  })

  it('says of every source format what its documents cover', () => {
    const stated = tableUnder(map, 'Source formats').map(([id = '', , covers]) => [unquoted(id), covers])
    const held = sourceFormats.map(({ id, covers }) => [id, covers] as const)
    expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(held))
  })

  it('has a row for each feed format, and says how it shows places', () => {
    const stated = tableUnder(map, 'Feed formats').map(([id = '', places]) => [unquoted(id), places])
    const held = feedFormatIds.map((id) => [id, feedFormats[id].perLocation ? 'one' : 'all'])
    expect(stated).toEqual(held)
  })
})

describe('the front page', () => {
  it('has a row for each command', () => {
    const rows = firstCells(front, 'Commands').map((cell) => /^rolecast (\w+)/.exec(cell)?.[1])
    expect(rows.filter(Boolean)).toEqual(Object.keys(commands))
  })

  it.each(Object.keys(commands))('says of %s every word that its second word can be', async (name) => {
    const { usage } = (await commands[name]?.()) ?? { usage: '' }
    const row = tableUnder(front, 'Commands').find(([cell = '']) => cell.startsWith(`\`rolecast ${name} `))
    for (const verb of verbsIn(usage, name)) expect(row?.[0]).toContain(verb)
  })

  it('shows a partner in a file as it is taken', () => {
    const [shown = ''] = fencedIn(textUnder(front, 'Pull a feed')).filter((block) => block.startsWith('{'))
    expect(partnerStated.safeParse({ partnerId: 'nurses', ...JSON.parse(shown) }).error).toBeUndefined()
  })

  it('has a row for each environment variable', () => {
    const rows = firstCells(front, 'Commands').filter((cell) => cell.startsWith('ROLECAST_'))
    expect(sorted(rows)).toEqual(sorted(Object.values(variables)))
  })
})

it('has a row for each route of the API', () => {
  const literals = filesIn('lib/http').flatMap((file) => [...textOf(file).matchAll(/'(\/v1\/[\w/:-]+)'/g)])
  const routes = new Set(literals.map(([, path = '']) => path.replace(/:(\w+)/g, '{$1}')))
  const rows = tableUnder(front, 'Pull a feed').flatMap(([cell = '']) => quotedIn(cell))
  const told = rows.map((route) => route.replace(/^[A-Z]+ /, ''))
  expect(sorted(told.filter((route) => route.startsWith('/v1/')))).toEqual(sorted(routes))
})

it.each([
  ...sourceFormatIds.map((id) => `fixtures/sources/${id}`),
  ...feedFormatIds.map((id) => `fixtures/feeds/${id}`),
])('%s is there, as the front page says of every format', (folder) => {
  expect(isThere(folder)).toBe(true)
})

describe.each(pages)('%s', (page) => {
  const home = posix.dirname(page)

  it('links to nothing that is gone', () => {
    const dead = linksIn(textOf(page)).filter((link) => !leadsSomewhere(page, link))
    expect(dead).toEqual([])
  })

  it('names no file that is gone', () => {
    const named = quotedIn(proseOf(textOf(page))).filter((word) => /^[\w./-]+\.(ts|md|json|xml)$/.test(word))
    const gone = named.filter(
      (word) => word.includes('/') && !isThere(word) && !isThere(posix.join(home, word)),
    )
    expect(gone).toEqual([])
  })

  it('names no command and no variable that is not there', () => {
    const text = textOf(page)
    const known = new Set([...Object.keys(commands), 'help'])
    const called = callsIn(text).map(({ name }) => name)
    expect(called.filter((name) => !known.has(name))).toEqual([])
    const names = new Set<string>(Object.values(variables))
    expect((text.match(/ROLECAST_[A-Z0-9_]+/g) ?? []).filter((name) => !names.has(name))).toEqual([])
  })
})

it('calls commands only by words that their usage knows', async () => {
  const strays: string[] = []
  for (const { name, words } of pages.flatMap((page) => callsIn(textOf(page)))) {
    const { usage = '' } = (await commands[name]?.()) ?? {}
    const verbs = verbsIn(usage, name)
    const [verb] = words
    if (verb !== undefined && verbs.length > 0 && !verbs.includes(verb)) strays.push(`${name} ${verb}`)
    const options = words.filter((word) => word.startsWith('--') && !usage.includes(word))
    strays.push(...options.map((option) => `${name} ${option}`))
  }
  expect(strays).toEqual([])
})

/** What the second word of a command on what is stored may be; none for the others. A pipe begins another program. */
const verbsIn = (usage: string, name: string): string[] =>
  [...usage.matchAll(new RegExp(`(?:rolecast ${name} |\\| (?!rolecast))([a-z][a-z-]*)`, 'g'))].map(
    ([, verb = '']) => verb,
  )

type Call = { readonly name: string; readonly words: readonly string[] }

/** The calls of our program on a page: in fenced blocks, each up to the next program or remark, and in the text. */
function callsIn(text: string): Call[] {
  const fenced = fencedIn(text).flatMap((block) => [
    ...block.matchAll(/(?:^|[|;&]\s*)rolecast ([^|;&#>\n]*)/gm),
  ])
  const quoted = quotedIn(proseOf(text)).flatMap((word) => [...word.matchAll(/^rolecast\s+(.*)/gs)])
  return [...fenced, ...quoted].map(([, call = '']) => callOf(call))
}

function callOf(call: string): Call {
  const [name = '', ...rest] = call.replace(/[[\]]/g, '').split(/\s+/)
  return { name, words: rest.filter((word) => /^(--)?[a-z][a-z-]*$/.test(word)) }
}

const isThere = (path: string): boolean => existsSync(root + path)

/** A file, and its heading where one is named, spelled as web hosts spell anchors. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : posix.join(posix.dirname(page), path)
  if (!isThere(target)) return false
  if (anchor === undefined) return true
  const anchors = headingsIn(textOf(target)).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
  return anchors.includes(anchor)
}
