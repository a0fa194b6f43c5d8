import type { DocumentListing, DocumentRecord, Runtime, StoredReceipt } from '../../ports.ts'
import { recordNames } from '../../ports.ts'
import { awaitsNumber, documentKey, documentKeyParts, receiptOf } from '../documents/receive.ts'

/** One version of a document, with what is known of how it was read. */
export type Turn = DocumentListing & {
  /** As its number in the source, absent for a document that never came to an end. */
  readonly receiptId?: string | undefined
  readonly sequence?: number | undefined
  readonly state?: string | undefined
  readonly reason?: string | undefined
  readonly receivedAt?: string | undefined
}

/**
 * Every version of a source's documents in the order in which they counted: by their numbers, which records
 * and receipts tell; what has none yet comes last, as it was stored.
 */
export async function turnsOf(sourceId: string, runtime: Runtime): Promise<Turn[]> {
  const records = await recordsOf(sourceId, runtime)
  const turns = new Map<string, Turn>()
  for await (const listing of runtime.documents.versions(documentKey(sourceId, ''))) {
    const name = nameOf(listing)
    const known = records.get(name) ?? (await numberedFor(listing, runtime))
    turns.set(name, { ...listing, ...(known && knownOf(known)) })
  }
  // Listed the newest first: versions of one key that were stored in the same second keep their order.
  return [...turns.values()].reverse().sort(inOrder)
}

const knownOf = ({ receiptId, sequence, state, reason, receivedAt }: DocumentRecord | StoredReceipt) => ({
  receiptId,
  sequence,
  state,
  reason,
  receivedAt,
})

const nameOf = ({ key, version }: Pick<DocumentRecord, 'key' | 'version'>): string => `${key}\n${version}`

/** As many at once as the client opens connections for. */
const recordsAtOnce = 50

async function recordsOf(sourceId: string, runtime: Runtime): Promise<Map<string, DocumentRecord>> {
  const found = new Map<string, DocumentRecord>()
  for await (const record of recordsUnder(recordNames.documents(sourceId), runtime))
    found.set(nameOf(record), record)
  return found
}

async function* recordsUnder(prefix: string, { records }: Runtime): AsyncGenerator<DocumentRecord> {
  const names = await Array.fromAsync(records.list(prefix))
  for (let at = 0; at < names.length; at += recordsAtOnce) {
    const some = names.slice(at, at + recordsAtOnce)
    // Nothing else is ever written under these names: lib/aws/records.ts.
    const read = (await Promise.all(some.map((name) => records.get(name)))) as (DocumentRecord | undefined)[]
    for (const record of read) if (record) yield record
  }
}

/**
 * Makes whatever a source and its scopes send from now on newer than all that was read of them: a table that was lost
 * counts from one again.
 */
export async function goOnCounting(sourceId: string, runtime: Runtime): Promise<void> {
  const given = new Map<string, number>()
  for (const prefix of [recordNames.documents(sourceId), recordNames.documentsOfScopes(sourceId)])
    for await (const { key, sequence } of recordsUnder(prefix, runtime)) {
      const of = documentKeyParts(key)?.sourceId ?? sourceId
      given.set(of, Math.max(sequence, given.get(of) ?? 0))
    }
  for (const [of, sequence] of given) await runtime.sources.skipTo(of, sequence)
}

/** The receipt of a version, unless it is that of a form nobody read, whose number says when it was asked for. */
async function numberedFor(listing: DocumentListing, runtime: Runtime): Promise<StoredReceipt | undefined> {
  const { receipt } = await receiptOf(listing, runtime)
  return receipt && !awaitsNumber(receipt) ? receipt : undefined
}

function inOrder(a: Turn, b: Turn): number {
  const bySequence = (a.sequence ?? Number.POSITIVE_INFINITY) - (b.sequence ?? Number.POSITIVE_INFINITY)
  if (bySequence) return bySequence
  const byTime = Date.parse(a.storedAt) - Date.parse(b.storedAt)
  return byTime || (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)
}
