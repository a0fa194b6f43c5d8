import { createHash } from 'node:crypto'
import { type ChecksumName, checksumNames, isChecksumName, type Measures, measured } from './checksums.ts'
import { unchunked } from './chunked.ts'
import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'
import { type S3Request, wholeNumber } from './request.ts'
import { type Signed, unsignedPayload } from './signature.ts'

export type Body = {
  /** The content, its framing taken off. Throws at its end when any promise about it was broken. */
  readonly bytes: AsyncIterable<Uint8Array>
  readonly checksumName: ChecksumName | undefined
  /** Valid once `bytes` has ended. */
  readonly measures: () => Measures
}

/**
 * The body of a request whose signature held. What the headers or the trailer promise (length, SHA-256, MD5,
 * checksum) is checked as the bytes pass.
 *
 * @throws S3Fault MissingContentLength, EntityTooLarge, InvalidDigest, NotImplemented; and from `bytes`
 * IncompleteBody, XAmzContentSHA256Mismatch, BadDigest, SignatureDoesNotMatch
 */
export function openBody(request: S3Request, signed: Signed): Body {
  const chunked = signed.payload.startsWith('STREAMING-')
  const size = declaredSize(request, chunked)
  const trailers = new Map<string, string>()
  const wire = arriving(request)
  const content = chunked ? unchunked(wire, signed, trailers) : hashed(wire, signed.payload)
  const checksumName = wantedChecksum(request)
  const measure = measured(sized(content, size), checksumName)
  const md5 = request.headers['content-md5']
  if (md5 !== undefined && Buffer.from(md5, 'base64').length !== 16) throw new S3Fault('InvalidDigest')

  let taken: Measures | undefined
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* measure.bytes
    taken = measure.measures()
    if (md5 !== undefined && taken.md5.toString('base64') !== md5) throw new S3Fault('BadDigest')
    const header = checksumName && `x-amz-checksum-${checksumName}`
    const promised = header && (request.headers[header] ?? trailers.get(header))
    const owed = header !== undefined && request.headers['x-amz-trailer']?.includes(header)
    if (owed && promised === undefined) throw new S3Fault('IncompleteBody')
    if (promised !== undefined && promised !== taken.checksum) throw new S3Fault('BadDigest')
  }
  return { bytes: bytes(), checksumName, measures: () => taken ?? measure.measures() }
}

/** A small body as text: XML that is read whole. @throws S3Fault MalformedXML when over the limit */
export async function readText(request: S3Request, signed: Signed): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of openBody(request, signed).bytes) {
    size += chunk.length
    if (size > s3Limits.xmlBytesMax) throw new S3Fault('MalformedXML')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * The bytes as they come; a client that goes quiet is given up, one that goes away leaves an incomplete body.
 */
export async function* arriving({ incoming, connection }: S3Request): AsyncGenerator<Uint8Array> {
  // Destroying the request would take the connection with it, and the reply could not be sent.
  const iterator = incoming.iterator({ destroyOnReturn: false })
  let giveUp = (_fault: S3Fault): void => {}
  incoming.setTimeout(connection.idleMs, () => giveUp(new S3Fault('RequestTimeout')))
  connection.wantBody()
  try {
    for (;;) {
      const next = await new Promise<IteratorResult<Uint8Array>>((resolve, reject) => {
        giveUp = reject
        iterator.next().then(resolve, () => reject(new S3Fault('IncompleteBody')))
      })
      if (next.done) return
      yield next.value
    }
  } finally {
    incoming.setTimeout(0)
  }
}

/** The checksum a request names, by giving it, promising it in the trailer, or asking for it. */
function wantedChecksum({ headers }: S3Request): ChecksumName | undefined {
  const given = checksumNames.filter((name) => headers[`x-amz-checksum-${name}`] !== undefined)
  if (given.length > 1)
    throw new S3Fault('InvalidRequest', { says: 'Expecting a single x-amz-checksum- header' })
  const trailer = headers['x-amz-trailer']?.toLowerCase().replace('x-amz-checksum-', '')
  const asked = headers['x-amz-checksum-algorithm'] ?? headers['x-amz-sdk-checksum-algorithm']
  const name = given[0] ?? trailer ?? asked?.toLowerCase()
  if (name === undefined || isChecksumName(name)) return name
  throw new S3Fault('InvalidRequest', { says: `This checksum is not known here: ${name}` })
}

function declaredSize({ headers }: S3Request, chunked: boolean): number {
  const name = chunked ? 'x-amz-decoded-content-length' : 'content-length'
  const text = headers[name]
  if (text === undefined) throw new S3Fault('MissingContentLength')
  const size = wholeNumber(text, name, 0)
  if (size > s3Limits.objectBytesMax) throw new S3Fault('EntityTooLarge')
  return size
}

async function* sized(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of source) {
    seen += chunk.length
    if (seen > size) throw new S3Fault('IncompleteBody')
    yield chunk
  }
  if (seen !== size) throw new S3Fault('IncompleteBody')
}

async function* hashed(source: AsyncIterable<Uint8Array>, payload: string): AsyncGenerator<Uint8Array> {
  if (payload === unsignedPayload) return yield* source
  if (!/^[0-9a-f]{64}$/.test(payload))
    throw new S3Fault('InvalidArgument', { says: 'x-amz-content-sha256 is odd' })
  const hash = createHash('sha256')
  for await (const chunk of source) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== payload) throw new S3Fault('XAmzContentSHA256Mismatch')
}
