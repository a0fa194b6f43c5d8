import type { Receipt, ReceiptState } from '../receipt.ts'

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

export type DocumentListing = {
  readonly key: string
  readonly version: string
  readonly storedAt: string
  /** What an erasure left of it. */
  readonly isRedacted?: true
}
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
  /**
   * Every version ever kept under the prefix, of keys behind `after`: in key order, the newest of each key first; and
   * after them all redacted ones.
   */
  versions(prefix: string, after?: string): AsyncIterable<DocumentListing>
  /**
   * Keeps what an erasure leaves of a version, to be found in its place when it is removed; and of what an earlier one
   * left of it, which may be what is read meanwhile, nothing more. Streamed.
   */
  putRedacted(about: Redaction, chunks: AsyncIterable<Uint8Array>): Promise<void>
  /**
   * Removes a version for good, redacted or not; what was sent before it does not come forward in its place.
   */
  remove(key: string, version: string): Promise<void>
  /** A form with which a browser or curl may post one document under exactly this key, up to the limit. */
  uploadForm(key: string, limit: { bytesMax: number; seconds: number }): Promise<UploadForm>
}
export type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> }

/** A receipt as kept. `sequence` is the document's number in its source. */
export type StoredReceipt = Receipt & {
  readonly receiptId: string
  readonly sourceId: string
  readonly key: string
  readonly version?: string | undefined
  readonly sequence: number
  /** Opened for a form, whose document comes later or never: until it says a version, its number is not that of one. */
  readonly byForm?: true | undefined
  readonly receivedAt: string
  readonly updatedAt: string
  /** A person let it through while it was held, whoever brings it to its end. */
  readonly released?: true | undefined
  /** It came to an end before, and its document is read anew: that it let itself through then says nothing of now. */
  readonly reopened?: true | undefined
}

export interface Receipts {
  /** Opens a receipt. `exists`: this document has one already, and it is left as it is. */
  open(receipt: StoredReceipt): Promise<'created' | 'exists'>
  get(receiptId: string): Promise<StoredReceipt | undefined>
  /**
   * Moves a receipt on from one of the states named, in lists too where it gets another number; `stale` when it is in
   * another state by now, or when it says `released` and would be `held` or `processing` without: a person's word is
   * not unsaid.
   */
  move(receipt: StoredReceipt, from: readonly ReceiptState[]): Promise<'moved' | 'stale'>
  /** Newest first. The list may lag behind `get` by a moment. */
  list(sourceId: string, most: number): Promise<StoredReceipt[]>
  /** The receipt of a source's document with this number. May lag behind `get`. */
  numbered(sourceId: string, sequence: number): Promise<StoredReceipt | undefined>
  /** A source's receipts that are held, with this number or a greater one, newest first. May lag behind `get`. */
  held(sourceId: string, from: number): Promise<StoredReceipt[]>
  remove(receipt: StoredReceipt): Promise<void>
  /** The key up to which the sweep has looked at documents; empty where it begins. */
  sweptTo(): Promise<string>
  sweepFrom(key: string): Promise<void>
}
