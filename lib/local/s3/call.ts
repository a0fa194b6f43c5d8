import type { S3Request } from './request.ts'
import type { Signed } from './signature.ts'
import type { Store } from './store.ts'

/** One authenticated request, and what it may touch. */
export type Call = { readonly store: Store; readonly request: S3Request; readonly signed: Signed }

export type Reply = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | AsyncIterable<Uint8Array>
  /** Runs when the reply is over, however it ended. */
  readonly done?: () => void
}

export const xmlReply = (body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/xml', ...headers },
  body,
})

export const quoted = (etag: string): string => `"${etag}"`
