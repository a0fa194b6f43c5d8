import { describe, expect, it } from 'vitest'
import { htmlCharacters, readHtml } from '../../../lib/text/html/html.ts'
import { readMicrodata } from '../../../lib/text/microdata.ts'
import { readPageMetadata } from '../../../lib/text/page-metadata.ts'
import { cpuMs } from '../../cpu.ts'

/** Half a megabyte and more, open at once; an end tag that fits none of them is looked for in all. */
const many = 100_000
const deep: Readonly<Record<string, string>> = {
  blocks: '<div>'.repeat(many),
  'blocks and end tags of others': '<div>'.repeat(many) + '</span>'.repeat(many),
  'blocks and ends of paragraphs': '<div>'.repeat(many) + '</p>'.repeat(many),
  'foreign elements': '<svg>'.repeat(many),
  'elements that nobody knows': `<title></title>${'<x-y>'.repeat(many)}`,
  'elements and their ends': '<b><i>'.repeat(many) + '</i></b>'.repeat(many),
  'elements without brackets': `<title></title>${'<div'.repeat(many)}`,
}

describe.each(Object.entries(deep))('a page of %s', (_, page) => {
  it('is read in time', async () => {
    expect(await cpuMs(() => readHtml(`${page}<p>Day work</p>`))).toBeLessThan(1_500)
    expect(await cpuMs(() => readMicrodata(`<html>${page}`))).toBeLessThan(1_500)
    expect(await cpuMs(() => readPageMetadata(`<html>${page}`))).toBeLessThan(1_500)
    expect(await cpuMs(() => htmlCharacters(page))).toBeLessThan(1_500)
  })
})

describe('words below many elements', () => {
  const blocks = '<div>'.repeat(3_000)

  it('are kept by our own scanner', () => {
    expect(readHtml(`${blocks}Day <b>work</b>`).text).toBe('Day work')
  })

  it('are kept where htmlparser2 reads', () => {
    expect(readHtml(`<title>x</title>${blocks}Day work<p>Nights too</p>`).text).toBe('Day work Nights too')
  })

  it('are kept of JSON-LD', () => {
    const page = `${blocks}<script type="application/ld+json">{"@type":"JobPosting"}</script>`
    expect(readPageMetadata(`<link rel="canonical" href="https://a.example/">${page}`)).toMatchObject({
      url: 'https://a.example/',
    })
  })
})
