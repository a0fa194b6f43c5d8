import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type ReadSummary, readDocument, receiptFrom } from '../sources/read.ts'
import { type Command, type Io, Refused } from './command.ts'
import { captureTime, sourceIdIn, wordsAndOptions } from './options.ts'

type Document = { readonly name: string; readonly bytes: () => AsyncIterable<Uint8Array> }

/** Documents in, postings out. A document's postings are printed when it has been read to its end and found sound. */
export const normalise: Command = {
  name: 'normalise',
  usage: 'rolecast normalise [FILE|DIR|-]… [--source ID] [--captured-at T] [--receipts]',
  summary: 'documents in, postings out, one JSON per line',

  async run(args, io) {
    const { values, positionals } = wordsAndOptions(args, options)
    const capturedAt = captureTime(values['captured-at'], io.now())
    const source = values.source === undefined ? {} : { sourceId: sourceIdIn(values.source) }
    let refused = false
    // All are looked for first, so that a name that is off leaves nothing half done.
    for (const document of [...documents(positionals, io)]) {
      const { lines, summary } = await readOne(document, { capturedAt, source })
      const { name } = document
      if (values.receipts) await io.out(`${JSON.stringify(receiptFrom(name, summary))}\n`)
      else if (summary.state !== 'rejected') for (const line of lines) await io.out(line)
      if (!values.receipts) report(name, summary, io)
      refused ||= summary.state !== 'accepted'
    }
    return refused ? 1 : 0
  },
}

const options = {
  source: { type: 'string' },
  'captured-at': { type: 'string' },
  receipts: { type: 'boolean' },
} as const

function* documents(paths: readonly string[], io: Io): Generator<Document> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') yield { name: '-', bytes: () => io.stdin }
    else
      for (const file of filesUnder(path)) yield { name: file, bytes: () => createReadStream(file, chunks) }
  }
}

const chunks = { highWaterMark: 256 * 1024 }

/** The file itself, or every file of a folder, in name order whatever the machine's. */
function filesUnder(path: string): string[] {
  const about = statSync(path, { throwIfNoEntry: false })
  if (!about) throw new Refused(`There is no file or folder "${path}".`)
  if (!about.isDirectory()) return [path]
  const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = found.map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return names.sort().map((name) => join(path, name))
}

async function readOne(
  { name, bytes }: Document,
  { capturedAt, source }: { capturedAt: string; source: { sourceId?: string } },
): Promise<{ lines: string[]; summary: ReadSummary }> {
  const lines: string[] = []
  const reading = readDocument({ name, bytes: bytes(), capturedAt }, source)
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return { lines, summary: value }
    if (value.kind === 'posting') lines.push(`${JSON.stringify(value.posting)}\n`)
  }
}

/** What was refused, in a few lines: the receipt has it all. */
function report(name: string, { state, reason, seen, accepted, problems }: ReadSummary, io: Io): void {
  if (state === 'accepted' && problems.length === 0) return
  io.err(`${name}: ${state}${reason ? ` (${reason})` : ''}, ${accepted} of ${seen} records accepted`)
  for (const { code, ref, index, field, detail } of problems.slice(0, 10)) {
    const spot = [ref ?? (index === undefined ? '' : `#${index}`), field ?? ''].filter((word) => word !== '')
    const about = detail.replace(`${code}: `, '')
    io.err(`  ${[code, ...spot.map((word) => shown(word))].join(' ')}: ${shown(about, detailCharsMax)}`)
  }
  if (problems.length > 10) io.err(`  … and ${problems.length - 10} more; --receipts lists all`)
}

const wordCharsMax = 100
const detailCharsMax = 300

/** Words of a document on one line of a terminal: what steers it or breaks the line is written as JSON writes it. */
const shown = (words = '', charsMax = wordCharsMax): string =>
  words.slice(0, charsMax).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escaped)

const escaped = (sign: string): string => {
  const written = JSON.stringify(sign).slice(1, -1)
  if (written !== sign) return written
  const units = Array.from({ length: sign.length }, (_, n) => sign.charCodeAt(n).toString(16))
  return units.map((unit) => `\\u${unit.padStart(4, '0')}`).join('')
}
