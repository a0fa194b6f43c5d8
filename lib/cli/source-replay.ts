import { type RebuildOrder, type RebuildStep, rebuild } from '../pipeline/rebuild/rebuild.ts'
import type { ExitStatus, Io, StoredIo } from './command.ts'
import { storedSource } from './source-shown.ts'

/** Reads documents again, and tells what becomes of them. */
export async function replay(order: RebuildOrder, { runtime, io }: StoredIo): Promise<ExitStatus> {
  for await (const step of rebuild(order, runtime)) {
    await tell(step, io)
    // The source may have been among what was put back.
    if (step.did === 'restore' && order.only !== undefined) await storedSource(order.only, runtime)
  }
  return 0
}

async function tell(step: RebuildStep, io: Io): Promise<void> {
  if (step.did === 'restore') {
    if (Object.values(step.counts).some((count) => count > 0)) io.err(`put back: ${said(step.counts)}`)
  } else if (step.did === 'document') {
    if (step.outcome !== 'left') io.err(`${step.turn.key}: ${step.outcome}`)
  } else if (step.did === 'source') {
    await io.out(`${step.sourceId}\t${said(step.counts) || 'no documents'}\n`)
  } else if (step.postings + step.words > 0) {
    io.err(`matched ${step.postings} postings, repeated ${step.words} words of people`)
  }
}

/** What is no state of a receipt: not read, as a newer snapshot stands for it or, with --unread, it was read before. */
const outcomes: Readonly<Record<string, string>> = { left: 'as they were' }

const said = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${outcomes[name] ?? name}`)
    .join(', ')
