import type { IncomingMessage } from 'node:http'
import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'

/** A request as S3 reads it. `bucket` and `key` are empty where the path names none. */
export type S3Request = {
  readonly method: string
  /** The decoded path: never resolved, so `..` in a key is two dots and nothing more. */
  readonly path: string
  readonly bucket: string
  readonly key: string
  readonly query: ReadonlyMap<string, string>
  /** Names in lower case. Presigned requests carry `x-amz-*` in the query; `hoisted` brings those back. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly incoming: IncomingMessage
  readonly connection: Connection
}

export type Connection = {
  /** Says that the body is wanted, to a client that waits for that. */
  readonly wantBody: () => void
  /** A body that carries nothing for so long is given up. */
  readonly idleMs: number
}

/** @throws S3Fault InvalidURI for a path or query that is not percent-encoded UTF-8 */
export function readRequest(incoming: IncomingMessage, connection: Connection): S3Request {
  const [rawPath = '/', ...rest] = (incoming.url ?? '/').split('?')
  const path = decoded(rawPath)
  const slash = path.indexOf('/', 1)
  const bucket = slash < 0 ? path.slice(1) : path.slice(1, slash)
  const key = slash < 0 ? '' : path.slice(slash + 1)
  const query = readQuery(rest.join('?'))
  const headers = { ...hoisted(query), ...flatHeaders(incoming) }
  return { method: incoming.method ?? 'GET', path, bucket, key, query, headers, incoming, connection }
}

/** @throws S3Fault KeyTooLongError */
export function checkKey(key: string): string {
  if (Buffer.byteLength(key) > s3Limits.keyBytesMax) throw new S3Fault('KeyTooLongError')
  return key
}

/** A whole number in the query or a header; `fallback` when absent. @throws S3Fault InvalidArgument */
export function wholeNumber(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined) return fallback
  if (!/^\d{1,15}$/.test(text))
    throw new S3Fault('InvalidArgument', { says: `${name} must be a whole number` })
  return Number(text)
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new S3Fault('InvalidURI')
  }
}

function readQuery(raw: string): Map<string, string> {
  const pairs = raw.split('&').filter((pair) => pair !== '')
  return new Map(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [decoded(name), decoded(value.join('=').replaceAll('+', ' '))]
    }),
  )
}

function flatHeaders({ headers }: IncomingMessage): Record<string, string> {
  const flat = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : (value ?? ''),
  ])
  return Object.fromEntries(flat)
}

/** The SDK's presigner moves `x-amz-*` headers into the query, where S3 honours them. */
function hoisted(query: ReadonlyMap<string, string>): Record<string, string> {
  const moved = [...query].map(([name, value]) => [name.toLowerCase(), value] as const)
  return Object.fromEntries(
    moved.filter(([name]) =>
      /^x-amz-(?!algorithm|credential|date|expires|signature|signedheaders)/.test(name),
    ),
  )
}
