import { describe, expect, it } from 'vitest'
import { type BadCase, feedWith, list, postingsIn, read, record, verdict } from './bad-documents.ts'
import { archives, encodings, gzipped, otherFiles, zipped } from './data/bad-bytes.ts'
import { jsonLines, jsonShapes, jsonSyntax } from './data/bad-json.ts'
import { pages } from './data/bad-pages.ts'
import { badLinks, dates, dishonestText, honestText, hostileHtml, ids } from './data/bad-values.ts'
import { xmlEntities, xmlShapes, xmlSyntax } from './data/bad-xml.ts'

const classes: Readonly<Record<string, readonly BadCase[]>> = {
  'XML entities': xmlEntities,
  'XML syntax': xmlSyntax,
  'XML shapes': xmlShapes,
  'JSON syntax': jsonSyntax,
  'JSON shapes': jsonShapes,
  'JSON lines': jsonLines,
  encodings,
  archives,
  pages,
  ids,
  'dates in XML': dates,
  'other files': otherFiles,
}

describe.each(Object.entries(classes))('%s', (_, cases) => {
  it.each(cases)(
    '%s ends as it must',
    async (_, content, ...verdicts) => {
      const { summary } = await read(content)
      expect(verdicts, JSON.stringify(summary, null, 1)).toContain(verdict(summary))
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      expect(summary.seen).toBe(summary.accepted + summary.rejected + summary.duplicate + summary.closed)
    },
    20_000,
  )
})

describe('a link that nobody may publish', () => {
  it.each(badLinks)('%j costs its record in JSON', async (url) => {
    const told = await read(list(record(1), record(2, { url })))
    expect(verdict(told.summary)).toBe('partial 1: invalid_url')
  })

  it.each(badLinks)('%j costs its record in XML', async (url) => {
    const told = await read(feedWith({ url: `<![CDATA[${url.replaceAll('\u0000', '')}]]>` }))
    expect(verdict(told.summary)).toBe('partial 1: invalid_url')
  })

  it.each(badLinks)('%j does not get into an apply link or a description', async (url) => {
    const description = `<p>Turn. <a href="${url}">More</a></p>`
    const { outcomes } = await read(list(record(1, { apply_url: url, description }), record(2)))
    const out = JSON.stringify(outcomes.filter(({ kind }) => kind === 'posting'))
    const scheme = /^[a-z]{3,12}:(?!\/?\/?a\.example)/i.exec(url)?.[0]
    if (scheme && !/^https?:|^mailto:/i.test(scheme))
      expect(out.toLowerCase()).not.toContain(scheme.toLowerCase())
    expect(out).not.toContain(`"url":${JSON.stringify(url)}`)
  })
})

describe('a hostile description', () => {
  const allowed =
    'p|br|ul|ol|li|h[1-6]|b|i|strong|em|a|u|div|span|table|tr|td|th|tbody|thead|blockquote|pre|code|hr|dl|dt|dd|sub|sup|s'
  const active = new RegExp(
    `<(?!/?(?:${allowed})[\\s>/])[a-z!?/]` +
      '|<[^>]*(?:\\son\\w+\\s*=|javascript:|style=)|<a [^>]*href="(?!https?:|mailto:)',
    'i',
  )

  it.each(hostileHtml)('%j is inert', async (html, stays) => {
    for (const content of [
      list(record(1, { description: html })),
      feedWith({ description: html.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`) }),
    ]) {
      const postings = postingsIn(await read(content))
      const found = postings.at(-1)
      expect(found?.description.html).not.toMatch(active)
      expect(found?.description.text).toContain(stays)
      expect(found?.description.text).not.toMatch(/alert\(1\)"?>?$/)
    }
  })
})

describe('characters', () => {
  it.each(honestText)('%j survives', async (title) => {
    expect(postingsIn(await read(list(record(1, { title }))))[0]?.title).toBe(title.normalize('NFC'))
  })

  it.each(dishonestText)('%j is dropped', async (odd) => {
    const json = list(record(1, { title: `Lathe${odd} Hand`, description: `Turn ${odd}castings.` }))
    const [posting] = postingsIn(await read(json))
    expect(posting?.title.replace(/\s+/g, ' ')).toBe('Lathe Hand')
    expect(JSON.stringify(posting).toWellFormed()).not.toContain(odd.toWellFormed() === odd ? odd : '\ufffd')
  })
})

describe('an archive that was cut', () => {
  it.each([
    ['gzip', gzipped],
    ['zip', zipped],
  ])('is refused wherever that was: %s', async (_, whole) => {
    for (let at = 16; at < whole.length; at += 16) {
      const { summary } = await read(whole.subarray(0, at), 100)
      expect([at, verdict(summary)]).toEqual([at, 'rejected corrupt_archive'])
    }
  })
})
