// What a document larger than one run needs of the outside: a place for its chunks, and a tally of which are done.

/**
 * Chunks of large documents on their way to the store, in the raw bucket under `chunks/<receiptId>/<name>`. None is
 * needed once the receipt is closed; what a crash leaves behind is swept away by age.
 */
export interface Chunks {
  /** Keeps a piece; the same name again replaces it. Durable when it resolves. */
  put(receiptId: string, name: string, bytes: Uint8Array): Promise<void>
  get(receiptId: string, name: string): Promise<Uint8Array | undefined>
  /** Takes away all that is kept for the receipt. */
  clear(receiptId: string): Promise<void>
}

/**
 * How far a document has come that is not read in a moment. `bytes` is its size as stored. An attempt is one reading
 * of the document: `attempt` is the one whose chunks count, `missing` which of them are not done. `refused` records
 * could not be stored; the chunks in `faulty` say why. `movedAt` is RFC 3339.
 */
export type Progress = {
  readonly bytesRead: number
  readonly bytes: number
  readonly recordsSeen: number
  readonly attempt: number
  readonly chunks: number
  readonly missing: readonly number[]
  readonly refused: number
  readonly faulty: readonly number[]
  /** Every chunk's message has been sent. */
  readonly isSent: boolean
  /** How often messages that seemed lost were sent again. */
  readonly resends: number
  readonly movedAt: string
}

export type ReadSoFar = Pick<Progress, 'bytesRead' | 'bytes' | 'recordsSeen'>

/** Beside the receipt and cheap to write: one unit each. Small documents have none. */
export interface ProgressStore {
  get(receiptId: string): Promise<Progress | undefined>
  read(receiptId: string, soFar: ReadSoFar, at: string): Promise<void>
  /** A number for a reading of the document, greater than all before. */
  begin(receiptId: string): Promise<number>
  /**
   * From now on this attempt's chunks count. `stale`: those of a later one do, or of one that was sent, is not done
   * yet and has moved since `quietSince`.
   */
  plan(receiptId: string, attempt: number, plan: ChunkPlan): Promise<Stood>
  sent(receiptId: string, attempt: number): Promise<void>
  /** Once per chunk however often it is said. @returns how many are missing still, or `stale` */
  done(receiptId: string, attempt: number, chunk: ChunkDone): Promise<number | 'stale'>
  /** Notes that messages are sent again. @returns how often that was done, this time included, or `stale` */
  resent(receiptId: string, attempt: number, at: string): Promise<number | 'stale'>
}

type Stood = 'planned' | 'stale'
export type ChunkPlan = {
  readonly chunks: readonly number[]
  readonly at: string
  readonly quietSince: string
}
export type ChunkDone = { readonly chunk: number; readonly refused: number; readonly at: string }

/** Limits that a deployment may choose; lib/limits.ts has what holds unless it does. */
export type Sizes = {
  readonly documentBytesMax: number
  readonly chunkPostingsMax: number
  readonly chunkCharsMax: number
}
