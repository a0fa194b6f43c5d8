import { createHash } from 'node:crypto'
import { S3Fault } from './faults.ts'
import { hmac, type Signed, sameSecret, sha256Hex } from './signature.ts'

const lineBytesMax = 16 * 1024
const emptyHash = sha256Hex('')

/**
 * Takes `aws-chunked` framing off a body, holding no more than what arrived at once. Chunk signatures are
 * checked as their chunks end: a wrong one throws after its bytes were passed on, so nothing may be kept
 * before the stream ends.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 *
 * @param trailers filled with what follows the last chunk, names in lower case
 * @throws S3Fault IncompleteBody, SignatureDoesNotMatch
 */
export async function* unchunked(
  source: AsyncIterable<Uint8Array>,
  signed: Signed,
  trailers: Map<string, string>,
): AsyncGenerator<Uint8Array> {
  const input = lineReader(source)
  const signer = signed.payload.startsWith('STREAMING-AWS4') ? chunkSigner(signed) : undefined
  for (;;) {
    const [, hex, signature] =
      /^([0-9a-f]{1,9})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(await input.line()) ?? []
    if (!hex) throw new S3Fault('IncompleteBody')
    let left = Number.parseInt(hex, 16)
    const last = left === 0
    while (left > 0) {
      const bytes = await input.take(left)
      left -= bytes.length
      signer?.add(bytes)
      yield bytes
    }
    signer?.check(signature)
    if (last) break
    if ((await input.line()) !== '') throw new S3Fault('IncompleteBody')
  }
  await readTrailers(input, trailers)
  if (signed.payload.endsWith('-TRAILER')) signer?.checkTrailers(trailers)
}

type Input = ReturnType<typeof lineReader>

async function readTrailers(input: Input, trailers: Map<string, string>): Promise<void> {
  for (let line = await input.line(); line !== ''; line = await input.line()) {
    const colon = line.indexOf(':')
    if (colon < 1 || trailers.size > 8) throw new S3Fault('IncompleteBody')
    trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
}

/** Reads lines and runs of bytes from a stream. The end of the stream reads as an empty line. */
function lineReader(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { value, done } = await iterator.next()
    if (done) return false
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value])
    return true
  }
  return {
    async line(): Promise<string> {
      let end = held.indexOf('\r\n')
      while (end < 0) {
        if (held.length > lineBytesMax) throw new S3Fault('IncompleteBody')
        if (!(await more())) {
          if (held.length > 0) throw new S3Fault('IncompleteBody')
          return ''
        }
        end = held.indexOf('\r\n')
      }
      const line = held.toString('latin1', 0, end)
      held = held.subarray(end + 2)
      return line
    },
    async take(most: number): Promise<Buffer> {
      if (held.length === 0 && !(await more())) throw new S3Fault('IncompleteBody')
      const bytes = held.subarray(0, most)
      held = held.subarray(bytes.length)
      return bytes
    },
  }
}

/** Each chunk signs the signature before it, so chunks cannot be dropped, swapped or repeated. */
function chunkSigner({ signature: seed, signingKey, dateTime, scope }: Signed) {
  let previous = seed
  let hash = createHash('sha256')
  const next = (kind: string, ...rest: string[]): string =>
    hmac(signingKey, [`AWS4-HMAC-SHA256-${kind}`, dateTime, scope, previous, ...rest].join('\n')).toString(
      'hex',
    )
  const accept = (given: string | undefined, expected: string): void => {
    if (!given || !sameSecret(given, expected)) throw new S3Fault('SignatureDoesNotMatch')
    previous = expected
  }
  return {
    add: (bytes: Uint8Array): void => void hash.update(bytes),
    check(given: string | undefined): void {
      accept(given, next('PAYLOAD', emptyHash, hash.digest('hex')))
      hash = createHash('sha256')
    },
    checkTrailers(trailers: ReadonlyMap<string, string>): void {
      const lines = [...trailers].filter(([name]) => name !== 'x-amz-trailer-signature')
      const text = lines.map(([name, value]) => `${name}:${value}\n`).join('')
      accept(trailers.get('x-amz-trailer-signature'), next('TRAILER', sha256Hex(text)))
    },
  }
}
