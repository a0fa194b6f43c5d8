// One way to read one document, alone in a process so that its memory is its own: `read-run.ts WAY FILE`.
// Prints what it took, and what it saw, which must be the same for every way.

import { createReadStream, readFileSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { limits } from '../../lib/limits.ts'
import { openBytes } from '../../lib/text/bytes.ts'
import { utf8 } from '../../lib/text/encoding.ts'
import { jsonLines } from '../../lib/text/json/lines.ts'
import { jsonRecords } from '../../lib/text/json/reader.ts'
import { xmlRecords } from '../../lib/text/xml/reader.ts'
import { fxpRecords, saxesRecords } from './read-rivals.ts'

/** What a way of reading saw: its records, and how long some of their values are. */
export type Seen = { records: number; chars: number }
export type ReadRun = Seen & { readonly seconds: number; readonly cpuSeconds: number; readonly rssMb: number }

const path = ['source', 'jobs', 'job']
const fields = ['externalid', 'Title', 'Location', 'Applyto', 'Description']

const chunkBytes = 256 * 1024
const stream = (file: string) => createReadStream(file, { highWaterMark: chunkBytes })

/** A test size above the limit on documents skips that check; every other one holds. */
const opened = (file: string) =>
  process.argv[4] === 'unlimited'
    ? utf8(Buffer.alloc(0), stream(file) as AsyncIterable<Buffer>) // without an encoding it gives Buffers
    : openBytes(stream(file))

type ObjectRecord = Readonly<Record<string, unknown>>

async function seenIn(records: AsyncIterable<ObjectRecord> | Iterable<ObjectRecord>): Promise<Seen> {
  const seen = { records: 0, chars: 0 }
  for await (const record of records) {
    seen.records += 1
    for (const field of fields) seen.chars += String(record[field]).length
  }
  return seen
}

async function bytesSeen(bytes: AsyncIterable<Buffer>): Promise<Seen> {
  let chars = 0
  for await (const chunk of bytes) chars += chunk.length
  return { records: 0, chars }
}

const ways: Record<string, (file: string) => Promise<Seen>> = {
  async floor(file) {
    return bytesSeen(stream(file))
  },
  async xml(file) {
    const seen = { records: 0, chars: 0 }
    for await (const record of xmlRecords(opened(file), path)) {
      seen.records += 1
      for (const child of record.children) if (fields.includes(child.name)) seen.chars += child.text.length
    }
    return seen
  },
  saxes: (file) => saxesRecords(stream(file), fields),
  fxp: (file) => seenIn(fxpRecords(stream(file))),
  async json(file) {
    // The records of the document are the objects that this benchmark wrote.
    return seenIn(jsonRecords(opened(file), { shape: 'array', path: [] }) as AsyncIterable<ObjectRecord>)
  },
  async ndjson(file) {
    const seen = { records: 0, chars: 0 }
    for await (const line of jsonLines(opened(file))) {
      seen.records += 1
      // As above; a line that could not be read would be seen in the count of characters.
      if ('value' in line) {
        for (const field of fields) seen.chars += String((line.value as ObjectRecord)[field]).length
      }
    }
    return seen
  },
  'json-parse': (file) => seenIn(JSON.parse(readFileSync(file, 'utf8'))),
  'ndjson-parse': (file) =>
    seenIn(
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ),
  gunzip: (file) => bytesSeen(openBytes(stream(file))),
  'gunzip-default': (file) => bytesSeen(createReadStream(file).pipe(createGunzip())),
}

const [, , way = '', file = ''] = process.argv
const run = ways[way]
if (!run) throw new Error(`read-run: ${Object.keys(ways).join(', ')}; limit ${limits.documentBytesMax}`)
const [start, cpuStart] = [performance.now(), process.cpuUsage()]
const seen = await run(file)
const cpu = process.cpuUsage(cpuStart)
const found: ReadRun = {
  ...seen,
  seconds: (performance.now() - start) / 1_000,
  cpuSeconds: (cpu.user + cpu.system) / 1e6,
  rssMb: process.resourceUsage().maxRSS / 1_000,
}
process.stdout.write(JSON.stringify(found))
