import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, textOf } from './tree.ts'

/** A module outside the project, or a path from the root. */
type Import = { readonly from: string; readonly to: string }

/** The ground floor: words, limits and nouns, which every room may know. */
const nouns = 'lib/(words|limits|problem|schema|posting|opening|partner|receipt|source|key)\\.ts'

/**
 * Who may import whom, room by room; a room's own files are always allowed. The map is the rule, and lib/README.md
 * shows it to people: keep both short.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [
    'lib/(limits|words|problem)\\.ts',
    'htmlparser2',
    'fast-xml-parser',
    'csv-parse',
    'fflate',
    'node:',
  ],
  'lib/skills': ['lib/(limits|words)\\.ts', 'lib/text/'],
  'lib/sources': [nouns, 'lib/text/', 'lib/skills/', 'fast-xml-parser', 'zod', 'node:crypto'],
  'lib/identity': [nouns, 'lib/text/', 'zod', 'node:crypto'],
  'lib/feeds': [nouns, 'lib/text/', 'saxes', 'zod', 'csv-parse', 'node:crypto'],
  'lib/pipeline': [nouns, 'lib/ports\\.ts', 'lib/(text|sources|identity|feeds)/', 'node:(crypto|zlib)'],
  'lib/http': [
    nouns,
    'lib/ports\\.ts',
    'lib/pipeline/',
    'lib/(feeds|sources)/index\\.ts',
    'hono',
    'zod',
    'node:crypto',
  ],
  'lib/aws': [nouns, 'lib/(ports|config)\\.ts', '@aws-sdk/', 'aws-lambda', 'node:'],
  'lib/local': [
    nouns,
    'lib/(ports|config)\\.ts',
    'lib/(aws|http|pipeline)/',
    'functions/',
    '@hono/node-server',
    'saxes',
    'zod',
    'node:',
    'aws-lambda',
  ],
  'lib/cli': [nouns, 'lib/(ports|config)\\.ts', 'lib/[a-z]+/', 'zod', 'node:'],
  functions: [nouns, 'lib/ports\\.ts', 'lib/(aws|http|pipeline)/', 'hono/aws-lambda', 'aws-lambda', 'zod'],
  cdk: ['lib/(config|limits)\\.ts', 'lib/aws/keys\\.ts', 'aws-cdk-lib', 'constructs', 'cdk-nag', 'node:'],
}

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
  it.each(Object.entries(mayImport))('%s imports only what the map allows', (room, allowed) => {
    expect(straysIn(room, allowed)).toEqual([])
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
