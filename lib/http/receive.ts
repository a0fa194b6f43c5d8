import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { limits } from '../limits.ts'
import { callerOf } from '../pipeline/access.ts'
import {
  documentKey,
  documentKeyParts,
  isReceiptId,
  openReceipt,
  receiptIdOf,
  receive,
} from '../pipeline/documents/receive.ts'
import { senderOf } from '../pipeline/sources.ts'
import type { Runtime, StoredReceipt } from '../ports.ts'
import { Problem } from '../problem.ts'
import { isOf, parentOf, sourceId as sourceIdShape } from '../source.ts'
import { rateLimit, refuseHaste } from './rate.ts'
import { presentedKey, refuse, refuseProblem, shownBy } from './reply.ts'
import type { SenderReceipt } from './schemas.ts'
import { faultIn, isSigned } from './signature.ts'

const privately = { 'Cache-Control': 'private, no-store' }

/** The entry before Lambda decodes the body of a text's type as UTF-8: what was signed in another encoding is gone. */
const ofRawBytes =
  'webhook-signature: none that is right; it is of id.timestamp.body, over the raw bytes, ' +
  'and those that are no UTF-8 go as application/octet-stream'

const tooLarge = `a body has up to ${limits.webhookBytesMax} bytes: send it through an upload form, or in parts`

/** Where senders push documents, ask for upload forms, and read what became of them. */
export function receiveApp(runtime: Runtime) {
  const app = new Hono()
  const deliveries = rateLimit(runtime.now, {
    burst: limits.deliveriesBurstMax,
    perSecond: limits.deliveriesPerSecondMax,
  })

  app.post(
    '/v1/sources/:sourceId/documents',
    bodyLimit({ maxSize: limits.webhookBytesMax, onError: (c) => refuse(c, 'too_large', tooLarge) }),
    async (c) => {
      const source = await sourceNamed(c.req.param('sourceId'), runtime)
      if (!source) return refuse(c, 'unknown_source')
      const body = new Uint8Array(await c.req.arrayBuffer())
      const webhookId = c.req.header('webhook-id')
      const timestamp = c.req.header('webhook-timestamp')
      const signature = c.req.header('webhook-signature')
      const headers = { id: webhookId, timestamp, signature }
      if (!isSigned(headers, body, source.secrets, runtime.now()))
        return refuse(c, 'unsigned_webhook', faultIn(headers, runtime.now()) ?? ofRawBytes)
      // Counted only now: a stranger must not use up what is due to the sender. All scopes together have one rate.
      const seconds = deliveries.take(parentOf(source.sourceId) ?? source.sourceId)
      if (seconds > 0) return refuseHaste(c, seconds)
      const receipt = await receive({ sourceId: source.sourceId, webhookId: webhookId ?? '', body }, runtime)
      if (receipt instanceof Problem) return refuseProblem(c, receipt)
      c.header('Location', `/v1/receipts/${receipt.receiptId}`)
      return c.json({ receiptId: receipt.receiptId }, 202, privately)
    },
  )

  app.post('/v1/sources/:sourceId/uploads', async (c) => {
    const sender = await ownSource(c, runtime)
    if (!sender) return refuse(c, 'unknown_key')
    const sourceId = c.req.param('sourceId')
    if (!isOf(sourceId, sender.sourceId) || !(await sourceNamed(sourceId, runtime)))
      return refuse(c, 'not_found')
    const receiptId = receiptIdOf(`form\n${sourceId}\n${Buffer.from(runtime.random(16)).toString('hex')}`)
    const key = documentKey(sourceId, receiptId)
    // Before the document, so that whoever posts it may ask what became of it at once.
    await openReceipt({ receiptId, sourceId, key, byForm: true }, runtime)
    const limit = { bytesMax: runtime.sizes.documentBytesMax, seconds: limits.presignedSecondsMax }
    return c.json({ receiptId, ...(await runtime.documents.uploadForm(key, limit)) }, 201, privately)
  })

  app.get('/v1/receipts/:receiptId', async (c) => {
    const source = await ownSource(c, runtime)
    if (!source) return refuse(c, 'unknown_key')
    const receiptId = c.req.param('receiptId')
    const receipt = isReceiptId(receiptId) ? await runtime.receipts.get(receiptId) : undefined
    // Another sender's receipt and one that never was must look alike.
    return receipt && isOf(receipt.sourceId, source.sourceId)
      ? c.json(shown(receipt), 200, privately)
      : refuse(c, 'not_found')
  })

  return app
}

const sourceNamed = (id: string, runtime: Runtime) =>
  sourceIdShape.safeParse(id).success ? senderOf(id, runtime) : undefined

async function ownSource(c: Context, runtime: Runtime) {
  const caller = await callerOf(presentedKey(shownBy(c)), runtime)
  return caller && 'source' in caller ? caller.source : undefined
}

/** A receipt as its sender sees it: without our numbers, and of an object key only what the sender named. */
function shown(stored: StoredReceipt): SenderReceipt {
  const { key, version: _, sequence: __, byForm: ___, reopened: ____, ...receipt } = stored
  const { document } = receipt
  return { ...receipt, document: document === key ? (documentKeyParts(key)?.name ?? document) : document }
}
