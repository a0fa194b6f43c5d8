import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quotedIn, tableUnder, unquoted } from './markdown.ts'
import { filesIn, textOf } from './tree.ts'

/** A module outside the project, or a path from the root. */
type Import = { readonly from: string; readonly to: string }

/** The ground floor: words, limits and nouns, which every room may know. */
const nouns = 'lib/(words|limits|problem|schema|posting|opening|partner|receipt|source|key|messages)\\.ts'

const patternOf = (word: string): string => (word === 'nouns' ? nouns : word.replaceAll('.', '\\.'))

/** Paths and packages that begin with any of some words. */
const beginning = (words: readonly string[]): RegExp => new RegExp(`^(${words.map(patternOf).join('|')})`)

/** Who may import whom, room by room, as lib/README.md tells people; a room's own files are always allowed. */
const rooms = tableUnder('lib/README.md', 'Who may import whom').map(([room = '', words = '']) => ({
  room: unquoted(room),
  own: beginning(quotedIn(room)),
  allowed: beginning([...quotedIn(room), ...quotedIn(words)]),
}))

const all = filesIn('lib', 'functions', 'cdk')

const importsOf = (file: string): Import[] =>
  [...textOf(file).matchAll(/(?:^|\s)from '([^'\s]+)'$|\bimport\('([^'\s]+)'\)|^import '([^'\s]+)'$/gm)]
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
    .map((to) => ({
      from: file,
      to: to.startsWith('.') ? posix.join(posix.dirname(file), to) : to,
    }))

const straysIn = (own: RegExp, allowed: RegExp): string[] =>
  all
    .filter((file) => own.test(file))
    .flatMap(importsOf)
    .filter(({ to }) => !allowed.test(to))
    .map(({ from, to }) => `${from} imports ${to}`)

describe('rooms', () => {
  it.each(rooms)('$room imports only what the map allows', ({ own, allowed }) => {
    expect(straysIn(own, allowed)).toEqual([])
  })

  it('are there, and have every file between them, each in one', () => {
    expect(rooms.filter(({ own }) => !all.some((file) => own.test(file)))).toEqual([])
    const roomsOf = (file: string) => rooms.filter(({ own }) => own.test(file)).map(({ room }) => room)
    expect(all.filter((file) => roomsOf(file).length !== 1)).toEqual([])
  })

  it('sees a stray import', () => {
    expect(straysIn(/^lib\/identity\//, /^lib\/identity\//)).not.toEqual([])
  })
})

/** Files that import each other in a circle, types too; each circle begins where it was found. */
function circles(): string[] {
  const next = new Map(all.map((file) => [file, importsOf(file).map(({ to }) => to)]))
  const found: string[] = []
  const left = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) found.push([...way.slice(at), file].join(' > '))
    if (at >= 0 || left.has(file)) return
    for (const to of next.get(file) ?? []) walk(to, [...way, file])
    left.add(file)
  }
  for (const file of all) walk(file, [])
  return found
}

it('has no files that import each other in a circle', () => {
  expect(circles()).toEqual([])
})

/** R9: one clock, one random source, one way out. Ages of the engines and of the command line are their own. */
const pure = [
  'lib/text',
  'lib/skills',
  'lib/sources',
  'lib/identity',
  'lib/feeds',
  'lib/search',
  'lib/pipeline',
  'lib/http',
]
const impure = /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|process\.env|\bfetch\(/

it.each(pure)('%s takes time, chance and the environment as arguments', (room) => {
  expect(filesIn(room).filter((file) => impure.test(textOf(file)))).toEqual([])
})

it('speaks AWS in one room, and CDK in one', () => {
  const strays = all
    .flatMap(importsOf)
    .filter(
      ({ from, to }) =>
        (to.startsWith('@aws-sdk/') && !from.startsWith('lib/aws/')) ||
        (to.startsWith('aws-cdk-lib') && !from.startsWith('cdk/')),
    )
  expect(strays).toEqual([])
})
