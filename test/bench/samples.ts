import { readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '../../lib/sources/read.ts'
import { sourceFormatIds } from '../../lib/words.ts'
import type { BenchRow } from './rows.ts'

const fixtures = new URL('../../fixtures/sources/', import.meta.url)
const turns = 40
const warmTurns = 15

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

/** The largest document among a format's fixtures: the one that says most. */
function largestOf(format: string): Buffer {
  const cases = readdirSync(new URL(`${format}/`, fixtures)).map(
    (name) => new URL(`${format}/${name}/`, fixtures),
  )
  const inputs = cases.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.startsWith('input.'))
      .map((file) => readFileSync(new URL(file, folder))),
  )
  return inputs.sort((a, b) => b.length - a.length)[0] ?? Buffer.alloc(0)
}

async function postingsIn(bytes: Buffer): Promise<number> {
  let postings = 0
  const document = { name: 'bench', bytes: once(bytes), capturedAt: '2026-11-01T00:00:00Z' }
  for await (const read of readDocument(document)) if (read.kind === 'posting') postings += 1
  return postings
}

/** Postings a second through the whole of reading, for a document of every source format. */
export async function sampleRows(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const format of sourceFormatIds) {
    const bytes = largestOf(format)
    for (let turn = 0; turn < warmTurns; turn += 1) await postingsIn(bytes)
    const start = performance.now()
    let postings = 0
    for (let turn = 0; turn < turns; turn += 1) postings += await postingsIn(bytes)
    const seconds = (performance.now() - start) / 1_000
    if (postings > 0)
      rows.push({ name: `document to postings, ${format}`, value: postings / seconds, unit: 'postings/s' })
  }
  return rows
}
