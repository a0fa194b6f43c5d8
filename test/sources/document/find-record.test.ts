import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Posting } from '../../../lib/posting.ts'
import { findRecord } from '../../../lib/sources/document/find-record.ts'

const home = fileURLToPath(new URL('../../../fixtures/sources/', import.meta.url))
const capturedAt = '2026-04-24T12:00:00Z'

const folders = readdirSync(home).flatMap((format) =>
  readdirSync(join(home, format)).map((name) => join(format, name)),
)

/** A word of the posting that its record must hold as it stands: letters and digits alone, so no spelling hides it. */
const wordOf = ({ title }: Posting): string => title.match(/[A-Za-z0-9]{3,}/)?.[0] ?? ''

describe('the record behind a posting', () => {
  it.each(folders)('is found for every posting of %s', async (folder) => {
    const path = join(home, folder)
    const read = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as { postings: Posting[] }
    const settings = join(path, 'source.json')
    const source = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {}
    const name = readdirSync(path).find((file) => file.startsWith('input.')) ?? ''
    for (const posting of read.postings.slice(0, 10)) {
      const document = { name, bytes: createReadStream(join(path, name)), capturedAt }
      const found = await findRecord(document, source, posting.sourceRef)
      expect(found.length).toBeGreaterThan(0)
      for (const text of found) expect(text).toContain(wordOf(posting))
    }
  })

  const documentOf = (text: string) => ({ name: 'x', bytes: Readable.from([Buffer.from(text)]), capturedAt })
  const job = (id: string, title: string) =>
    `<job><title>${title}</title><referencenumber>${id}</referencenumber><company>Crumb &amp; Co</company>` +
    `<url>https://crumb.example/${id}</url><description>Bake.</description><city>Leeds</city></job>`

  it('is in the spelling of its sender, and of no other posting', async () => {
    const feed = `<source>${job('1', 'Night baker')}${job('2', 'Day baker')}</source>`
    const [text = ''] = await findRecord(documentOf(feed), {}, '2')
    expect(text).toContain('<title>Day baker</title>')
    expect(text).toContain('Crumb &amp; Co')
    expect(text).not.toContain('Night')
    expect(await findRecord(documentOf(feed), {}, '3')).toEqual([])
  })

  it('is refused with the document', async () => {
    await expect(findRecord(documentOf('nothing of ours'), {}, '1')).rejects.toMatchObject({
      code: 'unsupported_format',
    })
  })
})
