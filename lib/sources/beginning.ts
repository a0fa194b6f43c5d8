import { limits } from '../limits.ts'

/** The text of a document's first limits.detectionBytesMax bytes, and all of its bytes from the start. */
export type Beginning = { readonly text: string; readonly bytes: AsyncGenerator<Buffer> }

/** Looks at how a document begins without losing any of it. */
export async function beginningOf(bytes: AsyncGenerator<Buffer>): Promise<Beginning> {
  const chunks: Buffer[] = []
  let length = 0
  while (length < limits.detectionBytesMax) {
    const { done, value } = await bytes.next()
    if (done) break
    // The stream may use its memory again.
    chunks.push(Buffer.from(value))
    length += value.length
  }
  const head = Buffer.concat(chunks).subarray(0, limits.detectionBytesMax)
  // A character that the limit cut in two is left off; the bytes were checked already.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head, { stream: true })
  return { text, bytes: replayed(chunks, bytes) }
}

async function* replayed(chunks: readonly Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks
  yield* rest
}
