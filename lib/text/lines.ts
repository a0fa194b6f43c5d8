/**
 * A stream's lines as bytes, without line breaks. Nothing is decoded, so that a caller can keep many of them
 * cheaply.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let end = buffer.indexOf(0x0a); end >= 0; end = buffer.indexOf(0x0a, from)) {
      parts.push(buffer.subarray(from, end))
      // Concatenating copies, which also frees the stream's own buffers.
      yield Buffer.concat(parts)
      parts = []
      from = end + 1
    }
    parts.push(buffer.subarray(from))
  }
  const rest = Buffer.concat(parts)
  if (rest.length > 0) yield rest
}
