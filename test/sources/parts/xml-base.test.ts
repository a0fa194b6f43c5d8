import { expect, it } from 'vitest'
import { postingsIn, read, verdict } from '../bad-documents.ts'

const feed = (root: string, entry: string, link: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${root}><title>Vacatures</title><id>urn:x</id>` +
  `<link href="https://dairy.example/"/><entry${entry}><title>Kaasmaker</title><id>tag:dairy,2026:12</id>` +
  `<author><name>Zuivel Ede</name></author><link ${link}/><published>2026-04-18T09:00:00Z</published>` +
  '<content type="html">Kaas maken.</content></entry></feed>'

const base = (address: string): string => ` xml:base="${address}"`

it.each([
  ['the feed', base('https://dairy.example/'), '', 'rel="alternate" href="jobs/12"', 'jobs/12'],
  ['a page of the feed', base('https://dairy.example/atom.xml'), '', 'href="jobs/12"', 'jobs/12'],
  ['the entry', '', base('https://dairy.example/jobs/'), 'href="12?a=b"', 'jobs/12?a=b'],
  ['both', base('https://dairy.example/'), base('jobs/'), 'href="12"', 'jobs/12'],
  ['the link', '', '', `href="12"${base('https://dairy.example/jobs/')}`, 'jobs/12'],
  ['the root of a host', base('https://dairy.example/feeds/a/'), '', 'href="/jobs/12"', 'jobs/12'],
  ['nothing, being whole', base('https://else.example/'), '', 'href="https://dairy.example/j/1"', 'j/1'],
])('a link of Atom starts from %s', async (_, root, entry, link, path) => {
  const [posting] = postingsIn(await read(feed(root, entry, link)))
  expect(posting?.url).toBe(`https://dairy.example/${path}`)
})

it.each([
  ['no base', ''],
  ['a base that is relative itself', base('jobs/')],
  ['a private base', base('http://localhost/')],
])('and leads nowhere with %s', async (_, root) => {
  const { summary } = await read(feed(root, '', 'href="jobs/12"'))
  expect(verdict(summary)).toMatch(/invalid_url/)
})
