import { isReceiptId } from '../../lib/pipeline/documents/receive.ts'
import type { FeedVersion, StoredReceipt } from '../../lib/ports.ts'
import { receiptsIn } from './fake-documents.ts'
import { textIn } from './http.ts'
import type { Watcher } from './store.ts'
import { feedFault } from './strict.ts'
import type { Upload } from './workload.ts'
import { announce, type World } from './world.ts'

export const versionName = (key: string, version: string | undefined): string => `${key} ${version}`

/** What one snapshot may remove without a person's word: all worlds have fewer than 50 postings, so never a tenth. */
const removalsMax = 5

/** Looks at every change when it is made, and notes what must never happen. */
export function watch(world: World): Watcher {
  const { store, violations } = world
  const texts = new Map<string, Upload>()
  for (const { waiting } of world.senders) for (const upload of waiting) texts.set(upload.text, upload)
  const first = new Map<string, string>()
  const removed = new Map<string, Set<string>>()
  const pointers = new Map<string, FeedVersion>()

  return {
    documentKept(key) {
      const document = store.documents.get(key)
      const text = textIn(document?.bytes ?? new Uint8Array())
      if (isReceiptId(key.split('/')[2] ?? '') && (first.get(key) ?? text) !== text)
        violations.push(`I3: the document ${key} was overwritten`)
      first.set(key, text)
      const upload = texts.get(text)
      if (upload) world.kept.set(versionName(key, document?.version), upload)
      announce(world, key)
    },

    postingChanged: (key) => world.stream.add(key),

    withdrawn(sourceId, sequence, ref) {
      const receipt = receiptsIn(store).find((one) => one.sourceId === sourceId && one.sequence === sequence)
      const name = `${sourceId} ${sequence}`
      const refs = (removed.get(name) ?? new Set()).add(ref)
      removed.set(name, refs)
      const why = whyNotRemove(world, receipt, { ref, count: refs.size })
      if (why) violations.push(`I6: ${sourceId}/${ref} was removed by document ${sequence}, ${why}`)
    },

    receiptMoved(from, { receiptId, state }) {
      const isFinal = from !== 'received' && from !== 'processing' && from !== 'held'
      if (isFinal && state !== from)
        violations.push(`I5: the receipt ${receiptId} went from ${from} to ${state}`)
      const step = world.stepper.steps()
      const begun = world.spans.get(receiptId)?.begun ?? step
      world.spans.set(receiptId, { begun, ended: state === 'processing' ? Number.POSITIVE_INFINITY : step })
    },

    chunksTakenOver: (receiptId) => void world.takenOver.add(receiptId),

    openingPut(before, { openingId, version }) {
      if (before > 0 && version !== before + 1)
        violations.push(`I3: the opening ${openingId} went from version ${before} to ${version}`)
    },

    advanced(feedId) {
      const next = store.pointers.get(feedId)
      const before = pointers.get(feedId)
      if (!next) return
      pointers.set(feedId, next)
      if (next.version !== (before?.version ?? 0) + 1)
        violations.push(`I3: ${feedId} went from version ${before?.version ?? 0} to ${next.version}`)
      const [plain, packed] = [store.objects.get(next.key), store.objects.get(next.gzipKey)]
      const fault = feedFault(plain?.bytes, packed?.bytes, next)
      if (fault) violations.push(`I4: ${feedId} ${fault}`)
    },
  }
}

export const uploadOf = (world: World, receipt: StoredReceipt | undefined): Upload | undefined => {
  const version = receipt?.version ?? world.store.documents.get(receipt?.key ?? '')?.version
  return receipt && world.kept.get(versionName(receipt.key, version))
}

function whyNotRemove(
  world: World,
  receipt: StoredReceipt | undefined,
  { ref, count }: { ref: string; count: number },
): string | undefined {
  const upload = uploadOf(world, receipt)
  if (!receipt || !upload) return 'which nobody sent'
  if (upload.covers === 'delta') return 'a delta'
  if (upload.listed.has(ref)) return 'which lists it'
  if (world.released.has(receipt.receiptId)) return undefined
  if (!upload.isComplete) return 'which is not complete'
  if (upload.refused > upload.records * 0.05) return 'of which too much was refused'
  return count > removalsMax ? `which removed ${count}` : undefined
}
