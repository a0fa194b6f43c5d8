// The part of ports.ts that is about raw documents.

/**
 * One upload, untouched, as a stream: a document may be larger than memory. Key:
 * `sources/<sourceId>/<anything>`.
 */
export type RawDocument = {
  readonly key: string
  /** The store's own word for this very content; another upload under the key gets another. */
  readonly version: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly length: number
  /** When it was received, or captured where the sender said so (RFC 3339). */
  readonly capturedAt: string
  /** Its bytes are what an erasure left of it: lib/pipeline/erasure/redacted.ts reads them, and no source format. */
  readonly isRedacted?: true | undefined
}

export type DocumentListing = { readonly key: string; readonly version: string; readonly storedAt: string }
export type Redaction = DocumentListing & { readonly capturedAt: string }

/** The raw bucket. Documents are never changed and never deleted by us, but for erasure. */
export interface Documents {
  /**
   * Keeps a document unless that key is taken: `exists` tells a repeat. Durable when it resolves. A stream is
   * never held whole.
   */
  put(
    key: string,
    bytes: Uint8Array | AsyncIterable<Uint8Array>,
    about: { capturedAt: string; sha256: string },
  ): Promise<'created' | 'exists'>
  /** The version named, or the newest, or undefined when there is none. */
  open(key: string, version?: string): Promise<RawDocument | undefined>
  /** The SHA-256 (hex) stated when the document was put; undefined for uploads made by other tools. */
  sha256(key: string): Promise<string | undefined>
  /** Everything under the prefix, in key order. */
  list(prefix: string): AsyncIterable<DocumentListing>
  /** Every version ever kept under the prefix, redacted ones among them, in no promised order. */
  versions(prefix: string): AsyncIterable<DocumentListing>
  /** Keeps what an erasure leaves of a version, to be found in its place when it is removed. Streamed. */
  putRedacted(about: Redaction, chunks: AsyncIterable<Uint8Array>): Promise<void>
  /**
   * Removes a version for good, redacted or not; what was sent before it does not come forward in its place.
   */
  remove(key: string, version: string): Promise<void>
  /** A form with which a browser or curl may post one document under exactly this key, up to the limit. */
  uploadForm(key: string, limit: { bytesMax: number; seconds: number }): Promise<UploadForm>
}
export type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> }
