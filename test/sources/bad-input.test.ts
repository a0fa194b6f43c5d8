import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ReadSummary, readDocument } from '../../lib/sources/read.ts'
import { sharedFolder } from '../shared.ts'

type Expected = {
  outcome: string
  scope?: string
  reason?: string
  accepted?: number
  rejected_items?: { external_id: string; reason: string }[]
}
type Entry = {
  file: string
  why: string
  precondition?: string
  expect: Expected & { also_ok?: Expected[] }
}

const folder = sharedFolder('bad-input')
const entries: Entry[] = folder ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).entries : []

const states: Record<string, string> = {
  rejected: 'rejected',
  accepted_sanitised: 'accepted',
  accepted_partial: 'partial',
}

async function summaryOf(path: string): Promise<ReadSummary> {
  const reading = readDocument({
    name: path,
    bytes: createReadStream(path),
    capturedAt: '2026-04-24T12:00:00Z',
  })
  for (;;) {
    const { done, value } = await reading.next()
    if (done) return value
  }
}

/** What is not as one allowed outcome says; empty when all is. */
function differences(summary: ReadSummary, want: Expected): string[] {
  const wrong: string[] = []
  const isItems = want.outcome === 'rejected' && want.scope === 'item'
  const allowed = isItems ? ['rejected', 'partial'] : [states[want.outcome]]
  if (!allowed.includes(summary.state)) wrong.push(`state ${summary.state}`)
  if (want.reason && summary.reason !== want.reason) wrong.push(`reason ${summary.reason}`)
  if (want.accepted !== undefined && summary.accepted !== want.accepted)
    wrong.push(`accepted ${summary.accepted}`)
  for (const { external_id: id, reason } of want.rejected_items ?? []) {
    const mine = summary.problems.filter(({ ref, index }) => (id.startsWith('#') ? `#${index}` : ref) === id)
    if (!mine.some(({ code }) => code === reason)) wrong.push(`${id}: ${mine.map(({ code }) => code)}`)
  }
  return wrong
}

describe.runIf(folder)('bad input', () => {
  it.each(entries.filter(({ precondition, file }) => !precondition && existsSync(join(folder ?? '', file))))(
    '$file ends as stated',
    async ({ file, expect: stated }) => {
      const summary = await summaryOf(join(folder ?? '', file))
      const tries = [stated, ...(stated.also_ok ?? [])].map((want) => differences(summary, want))
      expect(
        tries.some((wrong) => wrong.length === 0),
        JSON.stringify({ tries, summary }, null, 1),
      ).toBe(true)
      expect(summary.seen).toBe(summary.accepted + summary.rejected + summary.duplicate + summary.closed)
    },
    2_000,
  )
})
