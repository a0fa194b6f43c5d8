import { readdirSync, readFileSync } from 'node:fs'
import { readDocument } from '../../lib/sources/read.ts'
import type { BenchRow } from './rows.ts'

const samples = new URL('../../fixtures/sample/', import.meta.url)
const turns = 60
const warmTurns = 20

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

/** Postings a second through the whole of reading, for every document of the sample. */
export async function sampleRows(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const name of readdirSync(samples).sort()) {
    const bytes = readFileSync(new URL(name, samples))
    let postings = 0
    let start = 0
    for (let turn = 0; turn < warmTurns + turns; turn += 1) {
      if (turn === warmTurns) {
        postings = 0
        start = performance.now()
      }
      const document = { name, bytes: once(bytes), capturedAt: '2026-11-01T00:00:00Z' }
      for await (const read of readDocument(document)) if (read.kind === 'posting') postings += 1
    }
    if (postings === 0) continue
    const seconds = (performance.now() - start) / 1_000
    rows.push({ name: `document to postings, ${name}`, value: postings / seconds, unit: 'postings/s' })
  }
  return rows
}
