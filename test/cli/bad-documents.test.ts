import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import type { Command, Io } from '../../lib/cli/command.ts'
import { match } from '../../lib/cli/match.ts'
import { normalise } from '../../lib/cli/normalise.ts'
import { render } from '../../lib/cli/render.ts'
import { posting } from '../../lib/posting.ts'
import { type BadCase, list, postingsIn, read, record } from '../sources/bad-documents.ts'
import { archives, encodings, otherFiles } from '../sources/data/bad-bytes.ts'
import { jsonLines, jsonShapes, jsonSyntax } from '../sources/data/bad-json.ts'
import { pages } from '../sources/data/bad-pages.ts'
import { badLinks, dates, dishonestText, honestText, hostileHtml, ids } from '../sources/data/bad-values.ts'
import { xmlEntities, xmlShapes, xmlSyntax } from '../sources/data/bad-xml.ts'

const texts = [...honestText, ...dishonestText, ...badLinks, ...hostileHtml.map(([html]) => html)]
const values = texts.flatMap((text): BadCase[] =>
  ['title', 'description', 'company', 'location', 'id', 'category', 'salary'].map((field) => [
    field,
    list(record(1), record(2, { [field]: text })),
  ]),
)
const cases: readonly BadCase[] = [
  ...[xmlEntities, xmlSyntax, xmlShapes, jsonSyntax, jsonShapes, jsonLines].flat(),
  ...[encodings, archives, otherFiles, pages, ids, dates, values].flat(),
]

async function filtered(command: Command, args: string[], stdin: string): Promise<string> {
  const out: string[] = []
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    stdinText: async () => stdin,
    out: (text) => void out.push(text),
    err: () => undefined,
    now: () => 0,
  }
  await command.run(args, io)
  return out.join('')
}

/** Everything that the bad documents left to publish, as postings of as many sources. */
async function postings(): Promise<string> {
  const all: string[] = []
  for (const [n, [, content]] of cases.entries()) {
    for (const one of postingsIn(await read(content))) {
      const ready = posting.parse({
        ...one,
        sourceId: `case-${n}`,
        sourceRef: `${n}/${one.sourceRef}`.slice(0, 256),
      })
      all.push(`${JSON.stringify(ready)}\n`)
    }
  }
  return all.join('')
}

/** As many as have the name, counted by a strict parser. */
function elementsOf(xml: string, wanted: string): number {
  let count = 0
  const parser = new SaxesParser({})
  parser.on('opentag', ({ name }) => {
    if (name === wanted) count += 1
  })
  parser.write(xml).close()
  return count
}

it('publishes only what strict parsers take of what bad documents leave', async () => {
  const openings = await filtered(match, [], await postings())
  const lines = openings.split('\n').filter(Boolean)
  expect(lines.length).toBeGreaterThan(50)
  const listings = (await filtered(render, ['--format', 'ndjson'], openings)).split('\n').filter(Boolean)
  const ids = listings.map((line) => JSON.parse(line).id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(listings.join('')).not.toMatch(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\ufeff\ufffd\ufffe\uffff]|\p{Surrogate}/u,
  )
  for (const format of ['yubhub-xml', 'indeed-xml', 'rss', 'atom']) {
    const xml = await filtered(render, ['--format', format], openings)
    const name = { rss: 'item', atom: 'entry' }[format] ?? 'job'
    expect([format, elementsOf(xml, name) > 0]).toEqual([format, true])
  }
}, 60_000)

it('shows what a record says of itself on one line of a terminal', async () => {
  const said: string[] = []
  const id = `7\n\u001b[31m\u0007\u202e${'x'.repeat(200)}`
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(list(record(1), record(2, { id, title: null })))
    })(),
    stdinText: async () => '',
    out: () => undefined,
    err: (text) => void said.push(text),
    now: () => 0,
  }
  await normalise.run(['-', '--captured-at', '2026-05-04T12:00:00Z'], io)
  expect(said[1]).toMatch(/^ {2}missing_required_field 7\\n\\u001b\[31m\\u0007\\u202ex+ title: /)
  for (const line of said) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]|x{101}/u)
})
