import { Problem } from '../problem.ts'

// Objects of a bucket, as steps read them.

/** Of an object, or of a run of it, in memory as a whole. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

/** For `catch`, where one can do without an object that is gone: whatever else failed is thrown on. */
export function noneIfGone(cause: unknown): undefined {
  if (cause instanceof Problem && cause.code === 'not_found') return undefined
  throw cause
}
