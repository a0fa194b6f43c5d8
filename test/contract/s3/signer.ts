import { createHash, createHmac } from 'node:crypto'
import type { S3Place } from './bench.ts'

/** SigV4 written for the tests, apart from the server's: for requests that the SDK never makes. */
export type SignedRequest = {
  readonly headers: Record<string, string>
  readonly signature: string
  readonly signingKey: Buffer
  readonly dateTime: string
  readonly scope: string
}

export type ToSign = {
  readonly method: string
  /** As sent, percent-encoded. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly atMs?: number
}

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

export function sign(place: S3Place, { method, path, headers, atMs = Date.now() }: ToSign): SignedRequest {
  const dateTime = new Date(atMs).toISOString().replace(/[-:]|\.\d+/g, '')
  const day = dateTime.slice(0, 8)
  const all: Record<string, string> = {
    host: new URL(place.endpoint).host,
    'x-amz-date': dateTime,
    ...headers,
  }
  const names = Object.keys(all).sort()
  const lines = names.map((name) => `${name}:${all[name]}\n`).join('')
  const payload = all['x-amz-content-sha256'] ?? ''
  const canonical = [method, path, '', lines, names.join(';'), payload].join('\n')
  const scope = `${day}/${place.region}/s3/aws4_request`
  const dayKey = hmac(`AWS4${place.secretAccessKey}`, day)
  const signingKey = hmac(hmac(hmac(dayKey, place.region), 's3'), 'aws4_request')
  const signature = hmac(
    signingKey,
    ['AWS4-HMAC-SHA256', dateTime, scope, sha256(canonical)].join('\n'),
  ).toString('hex')
  const credential = `Credential=${place.accessKeyId}/${scope}`
  const signedNames = `SignedHeaders=${names.join(';')}`
  const authorization = `AWS4-HMAC-SHA256 ${credential}, ${signedNames}, Signature=${signature}`
  return { headers: { ...all, authorization }, signature, signingKey, dateTime, scope }
}

/** A body in signed chunks, as `STREAMING-AWS4-HMAC-SHA256-PAYLOAD` has it. */
export function signedChunks(signed: SignedRequest, chunks: readonly string[]): string {
  let previous = signed.signature
  const framed = [...chunks, ''].map((chunk) => {
    const words = [
      'AWS4-HMAC-SHA256-PAYLOAD',
      signed.dateTime,
      signed.scope,
      previous,
      sha256(''),
      sha256(chunk),
    ]
    previous = hmac(signed.signingKey, words.join('\n')).toString('hex')
    return `${Buffer.byteLength(chunk).toString(16)};chunk-signature=${previous}\r\n${chunk}\r\n`
  })
  return framed.join('')
}
