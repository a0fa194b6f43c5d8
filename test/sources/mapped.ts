import type { FieldMapping } from '../../lib/source.ts'
import { readDocument } from '../../lib/sources/read.ts'

/** Titles and employers of a document read through an operator's mapping. */
export async function read(text: string, { mapping }: { mapping: FieldMapping | undefined }) {
  const bytes = (async function* () {
    yield Buffer.from(text)
  })()
  const reading = readDocument(
    { name: 'x', bytes, capturedAt: '2026-05-04T12:00:00Z' },
    mapping ? { mapping } : {},
  )
  const outcomes = await Array.fromAsync(reading)
  const postings = outcomes.flatMap((outcome) => (outcome.kind === 'posting' ? [outcome.posting] : []))
  const employers = postings.flatMap(({ employer }) => employer?.name ?? [])
  return { titles: postings.map(({ title }) => title), employers }
}
