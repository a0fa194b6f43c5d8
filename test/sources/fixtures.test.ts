import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Posting } from '../../lib/posting.ts'
import { readDocument, receiptFrom } from '../../lib/sources/read.ts'
import { sourceFormatIds } from '../../lib/words.ts'

// Each folder fixtures/sources/<format>/<case> is a test: input.* goes in, expected.json comes out: the receipt and
// the postings. A source.json beside them holds what is registered of the source (employer, country, mapping). For
// a new case add the folder with its input, run with UPDATE_FIXTURES=1, and read expected.json line by line before
// it is committed.
const home = fileURLToPath(new URL('../../fixtures/sources/', import.meta.url))
const capturedAt = '2026-04-24T12:00:00Z'
const isUpdate = process.env['UPDATE_FIXTURES'] === '1'

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

async function outcomeOf(folder: string, name: string): Promise<unknown> {
  const settings = join(folder, 'source.json')
  const source = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {}
  const bytes = createReadStream(join(folder, name))
  const reading = readDocument({ name, bytes, capturedAt }, source)
  const postings: Posting[] = []
  for (;;) {
    const { done, value } = await reading.next()
    if (done)
      return { receipt: receiptFrom(name, value), postings: value.state === 'rejected' ? [] : postings }
    if (value.kind === 'posting') postings.push(value.posting)
  }
}

describe.each(foldersIn(home))('source format %s', (format) => {
  it('is a format of ours', () => {
    expect(sourceFormatIds).toContain(format)
  })

  it.each(foldersIn(join(home, format)))('reads %s', async (name) => {
    const folder = join(home, format, name)
    const input = readdirSync(folder).find((file) => file.startsWith('input.'))
    if (input === undefined) throw new Error(`no input.* in ${folder}`)
    const got: unknown = JSON.parse(JSON.stringify(await outcomeOf(folder, input)))
    const expectedPath = join(folder, 'expected.json')
    if (isUpdate) writeFileSync(expectedPath, `${JSON.stringify(got, null, 2)}\n`)
    expect(got).toEqual(JSON.parse(readFileSync(expectedPath, 'utf8')))
  })
})
