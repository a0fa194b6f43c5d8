import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quotedIn, tableUnder, unquoted } from './markdown.ts'
import { filesIn, textOf } from './tree.ts'

/** A module outside the project, or a path from the root. */
type Import = { readonly from: string; readonly to: string }

/** The ground floor: words, limits and nouns, which every room may know. */
const nouns = 'lib/(words|limits|problem|schema|posting|opening|partner|receipt|source|key)\\.ts'

const patternOf = (word: string): string => (word === 'nouns' ? nouns : word.replaceAll('.', '\\.'))

/** Who may import whom, room by room, as lib/README.md tells people; a room's own files are always allowed. */
const mayImport = tableUnder('lib/README.md', 'Who may import whom').map(
  ([room = '', words = '']) => [unquoted(room), quotedIn(words).map(patternOf)] as const,
)

const importsOf = (file: string): Import[] =>
  [...textOf(file).matchAll(/(?:^|\s)from '([^'\s]+)'$|\bimport\('([^'\s]+)'\)|^import '([^'\s]+)'$/gm)]
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
    .map((to) => ({
      from: file,
      to: to.startsWith('.') ? posix.join(posix.dirname(file), to) : to,
    }))

const straysIn = (room: string, allowed: readonly string[]): string[] =>
  filesIn(room)
    .flatMap(importsOf)
    .filter(
      ({ to }) => !to.startsWith(`${room}/`) && !allowed.some((rule) => new RegExp(`^${rule}`).test(to)),
    )
    .map(({ from, to }) => `${from} imports ${to}`)

describe('rooms', () => {
  it.each(mayImport)('%s imports only what the map allows', (room, allowed) => {
    expect(straysIn(room, allowed)).toEqual([])
  })

  it('each have a row', () => {
    const rooms = mayImport.map(([room]) => room)
    const held = filesIn('lib', 'functions', 'cdk').map((file) => file.split('/').slice(0, -1))
    const there = held.map(([first = '', second]) => (second === undefined ? first : `${first}/${second}`))
    expect(rooms.toSorted()).toEqual([...new Set(there)].filter((room) => room !== 'lib').sort())
  })

  it('sees a stray import', () => {
    expect(straysIn('lib/identity', [])).not.toEqual([])
  })
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
  const all = filesIn('lib', 'functions', 'cdk').flatMap(importsOf)
  const strays = all.filter(
    ({ from, to }) =>
      (to.startsWith('@aws-sdk/') && !from.startsWith('lib/aws/')) ||
      (to.startsWith('aws-cdk-lib') && !from.startsWith('cdk/')),
  )
  expect(strays).toEqual([])
})
