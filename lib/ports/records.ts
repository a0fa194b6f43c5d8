import type { UnopenedReason } from '../receipt.ts'

/**
 * What a rebuilt table must know and no document says: sources, partners, operators' keys, people's words,
 * erasures, and the number and state of every document that was read. Small JSON values in the raw bucket,
 * under `records/`, where no function may read but to write its own. lib/aws/records.ts says which port leaves
 * which record.
 */
export interface Records {
  /** Over what was there. Durable when it resolves. */
  put(name: string, value: unknown): Promise<void>
  get(name: string): Promise<unknown>
  /** The names that begin so, in order. */
  list(prefix: string): AsyncIterable<string>
  /** Takes away a record with all it ever said. One that is gone already is no failure. */
  remove(name: string): Promise<void>
}

/**
 * Makes something else of what stands, and makes it again when somebody else wrote meanwhile: nobody's word is lost.
 * Resolves to what stands then; undefined: nothing does by that id.
 */
export type Change<T> = (id: string, change: (now: T) => T | Promise<T>) => Promise<T | undefined>

/** What is recorded of a document that came to an end. */
export type DocumentRecord = {
  readonly receiptId: string
  readonly key: string
  readonly version?: string | undefined
  readonly sequence: number
  readonly state: string
  /** Only of one that was not read at all. */
  readonly reason?: UnopenedReason
  readonly receivedAt: string
}

/** A person's word on a held snapshot, or on what one removed. */
export type PersonsWord = { readonly receiptId: string; readonly at: string }

/**
 * Where records stand. Parts that others choose are hashed or encoded by whoever names them here: a name holds
 * letters, digits, dots, hyphens and slashes only.
 */
export const recordNames = {
  sources: 'sources/',
  source: (sourceId: string) => `sources/${sourceId}`,
  partners: 'partners/',
  partner: (partnerId: string) => `partners/${encodeURIComponent(partnerId).replaceAll('%', '.')}`,
  operators: 'operators/',
  operator: (keyId: string) => `operators/${keyId}`,
  documents: (sourceId: string) => `documents/${sourceId}/`,
  documentsOfScopes: (sourceId: string) => `documents/${sourceId}.`,
  document: (sourceId: string, receiptId: string) => `documents/${sourceId}/${receiptId}`,
  releases: (sourceId: string) => `releases/${sourceId}/`,
  release: (sourceId: string, receiptId: string) => `releases/${sourceId}/${receiptId}`,
  undos: (sourceId: string) => `undos/${sourceId}/`,
  undo: (sourceId: string, receiptId: string) => `undos/${sourceId}/${receiptId}`,
  words: 'words/',
  word: (digest: string) => `words/${digest}`,
  erasures: 'erasures/',
  erasure: (digest: string) => `erasures/${digest}`,
} as const
