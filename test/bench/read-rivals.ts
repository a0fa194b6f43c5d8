import { EntityDecoder } from '@nodable/entities'
import { XMLParser } from 'fast-xml-parser'
import { SaxesParser } from 'saxes'
import type { Seen } from './read-run.ts'

// The parsers that others use for such feeds, as well as we know how to use them.

/** saxes over the whole stream: a strict streaming parser, values collected by its events. */
export async function saxesRecords(bytes: AsyncIterable<Buffer>, fields: readonly string[]): Promise<Seen> {
  const seen = { records: 0, chars: 0 }
  const parser = new SaxesParser()
  const open: string[] = []
  let record: Record<string, string> | undefined
  let text = ''
  parser.on('opentag', ({ name }) => {
    open.push(name)
    if (open.length === 3 && name === 'job') record = {}
    text = ''
  })
  const add = (more: string) => {
    text += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (!record) return
    if (open.length === 3) record[name] = text
    if (open.length > 2) return
    seen.records += 1
    for (const field of fields) seen.chars += record[field]?.length ?? 0
    record = undefined
  })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of bytes) parser.write(decoder.decode(chunk, { stream: true }))
  parser.close()
  return seen
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // The parser's own default leaves numeric references as they are.
  entityDecoder: new EntityDecoder(),
})

/** A byte splitter that knows comments and CDATA, and fast-xml-parser for every record it finds. */
export async function* fxpRecords(bytes: AsyncIterable<Buffer>): AsyncGenerator<Record<string, unknown>> {
  let kept: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    const view = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    let from = 0
    for (let next = recordIn(view, from); next; next = recordIn(view, from)) {
      // The record's root is the one key of what the parser makes of it.
      yield parser.parse(view.toString('utf8', next.start, next.end)).job
      from = next.end
    }
    kept = Buffer.from(view.subarray(from))
  }
}

const recordEnd = /^<\/job\s*>/

/** The first whole record at or after `from`. */
function recordIn(view: Buffer, from: number): { start: number; end: number } | undefined {
  let start = -1
  let at = view.indexOf(0x3c, from)
  while (at >= 0 && at + 9 < view.length) {
    const next = view[at + 1]
    let end = at + 1
    if (next === 0x21) {
      const isComment = view[at + 2] === 0x2d
      end = view.indexOf(isComment ? '-->' : ']]>', at + 4)
      if (end < 0) return undefined
    } else if (start < 0 && view.toString('latin1', at, at + 4) === '<job' && view[at + 4] !== 0x73) {
      start = at
    } else if (next === 0x2f && start >= 0) {
      const tag = recordEnd.exec(view.toString('latin1', at, at + 16))
      if (tag) return { start, end: at + tag[0].length }
    }
    at = view.indexOf(0x3c, end)
  }
  return undefined
}
