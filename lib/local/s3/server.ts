import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Log } from '../../ports.ts'
import type { Reply } from './call.ts'
import type { S3EventRecord } from './events.ts'
import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'
import { deliverLeftEvents } from './objects.ts'
import { postObject } from './post-object.ts'
import { readRequest } from './request.ts'
import { operationOf } from './routes.ts'
import { authenticate, type Credentials } from './signature.ts'
import { openStore, type Store } from './store.ts'
import { xmlError } from './xml.ts'

export type { S3EventRecord } from './events.ts'

export type S3Options = {
  /** Where everything is kept; made if it is not there. One server per folder. */
  readonly folder: string
  /** 0 or absent: any free one. */
  readonly port?: number
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** `us-east-1` unless said. */
  readonly region?: string
  /** Made at the start where they are not there yet. */
  readonly buckets?: readonly string[]
  /**
   * Told of every write once it is durable, in order per key, at least once: what was not taken (the promise
   * did not resolve) is told again, also after a restart. Writers do not wait for it.
   */
  readonly onEvent?: (event: S3EventRecord) => void | Promise<void>
  readonly now?: () => number
  readonly log?: Log
  /** false: survives a killed process but not a power cut. For tests. */
  readonly fsync?: boolean
  /** A body that carries nothing for so long is refused; 20 s unless said. */
  readonly bodyIdleMs?: number
}

export type S3Server = { readonly endpoint: string; readonly port: number; close(): Promise<void> }

/** Requests under way at `close` have so long to end. */
const closingMs = 2_000

/**
 * A small S3 server for development, on 127.0.0.1 only: the operations Rolecast, `aws s3 cp`, `ls` and `sync`
 * use, path-style, every request signed. See README.md beside this file for what it does and does not do.
 */
export async function startS3(options: S3Options): Promise<S3Server> {
  const { accessKeyId, secretAccessKey, region = 'us-east-1', now = Date.now, fsync = true } = options
  const { folder, onEvent, log } = options
  const store = await openStore({ folder, fsync, region, now, onEvent, log })
  for (const name of options.buckets ?? []) if (!store.buckets.has(name)) await store.makeBucket(name)
  const credentials = { accessKeyId, secretAccessKey, region }
  const listen = (incoming: IncomingMessage, outgoing: ServerResponse) =>
    void respond({ store, credentials, incoming, outgoing, options })

  // A slow body is given up by its own idle timeout; a large one may take long.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 65_000 }, listen)
  // `Expect: 100-continue` is answered when the body is wanted, so that a refusal costs no upload.
  server.on('checkContinue', listen)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  await deliverLeftEvents(store)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    async close() {
      store.outbox.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const impatience = setTimeout(() => server.closeAllConnections(), closingMs)
      await closed
      clearTimeout(impatience)
    },
  }
}

type Exchange = {
  readonly store: Store
  readonly credentials: Credentials
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly options: S3Options
}

async function respond(exchange: Exchange): Promise<void> {
  const { incoming, outgoing, options } = exchange
  const requestId = randomBytes(8).toString('hex').toUpperCase()
  outgoing.setHeader('x-amz-request-id', requestId).setHeader('server', 'AmazonS3')
  try {
    await send(outgoing, await answer(exchange))
  } catch (cause) {
    const fault = cause instanceof S3Fault ? cause : new S3Fault('InternalError')
    if (fault.status >= 500)
      options.log?.info('s3 request failed', { url: incoming.url, cause: String(cause) })
    if (outgoing.headersSent) outgoing.destroy()
    else await send(outgoing, refusal(fault, incoming, requestId)).catch(() => outgoing.destroy())
  }
}

async function answer({ store, credentials, incoming, outgoing, options }: Exchange): Promise<Reply> {
  const wantBody = () => {
    if (/^100-continue$/i.test(incoming.headers.expect ?? '')) outgoing.writeContinue()
  }
  const request = readRequest(incoming, { wantBody, idleMs: options.bodyIdleMs ?? s3Limits.bodyIdleMs })
  const isForm =
    request.method === 'POST' && /^multipart\/form-data/i.test(request.headers['content-type'] ?? '')
  if (isForm && request.key === '') return postObject(store, request, credentials)
  const signed = authenticate(request, credentials, store.now())
  return operationOf(request)({ store, request, signed })
}

async function send(
  outgoing: ServerResponse,
  { status, headers = {}, body = '', done }: Reply,
): Promise<void> {
  try {
    outgoing.writeHead(status, typeof body === 'string' ? withLength(status, headers, body) : headers)
    if (typeof body === 'string') outgoing.end(body)
    else await pipeline(body, outgoing)
  } catch (cause) {
    // The reader went away, which is its own affair; anything before the headers is ours.
    if (!outgoing.headersSent) throw cause
    outgoing.destroy()
  } finally {
    done?.()
  }
}

function withLength(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): Record<string, string> {
  const isBodiless = status === 204 || status === 304
  return { ...(!isBodiless && { 'content-length': String(Buffer.byteLength(body)) }), ...headers }
}

function refusal(fault: S3Fault, incoming: IncomingMessage, requestId: string): Reply {
  const about = { Code: fault.code, Message: fault.message, ...fault.details }
  const isHead = incoming.method === 'HEAD'
  // A client that went quiet in mid-body may still speak: its connection cannot carry another request.
  const closes = fault.code === 'RequestTimeout' || fault.code === 'IncompleteBody'
  return {
    status: fault.status,
    headers: { ...fault.headers, 'content-type': 'application/xml', ...(closes && { connection: 'close' }) },
    body: isHead ? '' : xmlError({ ...about, Resource: incoming.url ?? '', RequestId: requestId }),
  }
}
