import { describe, expect, it } from 'vitest'
import { filesIn, textOf } from './tree.ts'

/** Tables of data are as long as they are. */
const isTable = (file: string): boolean => /\/data\//.test(file)

const code = filesIn('lib', 'functions', 'cdk', 'test').filter((file) => !isTable(file))
/** A document that a test reads, as one string: it is as long as it is. */
const isDocument = (file: string, line: string): boolean => file.startsWith('test/') && /^\s*['`]/.test(line)
const lines = (file: string): string[] => textOf(file).split('\n')

const fileLinesMax = 300
const handlerLinesMax = 50
const lineColumnsMax = 120

/** What must not stand in code, and why it is looked for as text: this file names them all. */
const banned: Readonly<Record<string, RegExp>> = {
  'the any type': /[:<,(|&]\s*any\b|\bas any\b/,
  'a muted compiler': /@ts-(ignore|nocheck|expect-error)/,
  'a skipped or focused test': /\b(it|test|describe)\.(skip|only|todo)\b/,
  'a promise for later': /\b(TODO|FIXME|XXX)\b/,
}
/** Code without its comments and strings, in which "any" is a word like others. */
const codeOf = (file: string): string =>
  textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm, '')
const thisFile = 'test/tidy.test.ts'

describe('every file', () => {
  it(`has at most ${fileLinesMax} lines`, () => {
    expect(code.filter((file) => lines(file).length > fileLinesMax + 1)).toEqual([])
  })

  it(`has lines of at most ${lineColumnsMax} columns`, () => {
    const long = code.flatMap((file) =>
      lines(file).flatMap((line, n) =>
        line.length > lineColumnsMax && !isDocument(file, line) ? [`${file}:${n + 1}`] : [],
      ),
    )
    expect(long).toEqual([])
  })

  it.each(Object.entries(banned))('is free of %s', (name, pattern) => {
    const found = code.filter(
      (file) => file !== thisFile && pattern.test(name.startsWith('the any') ? codeOf(file) : textOf(file)),
    )
    expect(found).toEqual([])
  })

  it('is named in kebab-case', () => {
    expect(code.filter((file) => !/^[a-z0-9./-]+$/.test(file))).toEqual([])
  })
})

it(`keeps handlers within ${handlerLinesMax} lines`, () => {
  expect(filesIn('functions').filter((file) => lines(file).length > handlerLinesMax + 1)).toEqual([])
})

it('exports by name only', () => {
  const rooms = filesIn('lib', 'functions', 'cdk')
  expect(rooms.filter((file) => /^export default/m.test(textOf(file)))).toEqual([])
})
