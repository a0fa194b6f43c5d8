import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'

/**
 * A browser form up to its file: fields by lower-case name, then the file as it arrives. Later fields do not
 * count.
 */
export type Form = {
  readonly fields: ReadonlyMap<string, string>
  readonly fileName: string
  readonly file: AsyncIterable<Uint8Array>
}

/**
 * Reads `multipart/form-data` (RFC 7578) without holding the file.
 *
 * @throws S3Fault MalformedPOSTRequest; from `file` too, when the closing boundary never comes
 */
export async function readForm(source: AsyncIterable<Uint8Array>, contentType: string): Promise<Form> {
  const [, quotedName, name] = /;\s?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quotedName ?? name
  if (boundary === undefined) return malformed()
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const input = formReader(source)
  await input.text(delimiter, s3Limits.formFieldsBytesMax)

  const fields = new Map<string, string>()
  let left: number = s3Limits.formFieldsBytesMax
  for (;;) {
    if ((await input.text(Buffer.from('\r\n'), 2)) !== '') return malformed()
    const head = await input.text(Buffer.from('\r\n\r\n'), left)
    const field = /[;\s]name="([^"]*)"/i.exec(head)?.[1]?.toLowerCase() ?? malformed()
    if (field === 'file') {
      const fileName = /[;\s]filename="([^"]*)"/i.exec(head)?.[1] ?? ''
      return { fields, fileName: fileName.slice(fileName.lastIndexOf('/') + 1), file: input.until(delimiter) }
    }
    const value = await input.text(delimiter, left)
    left -= head.length + value.length
    fields.set(field, value)
  }
}

function formReader(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]()
  // The first boundary has no line before it; this gives it one, so that all boundaries look alike.
  let held: Buffer = Buffer.from('\r\n')
  const more = async (): Promise<void> => {
    const { value, done } = await iterator.next()
    if (done) malformed()
    else held = Buffer.concat([held, value])
  }
  return {
    /** What comes before `end`, at most so many bytes. */
    async text(end: Buffer, most: number): Promise<string> {
      let at = held.indexOf(end)
      while (at < 0 && held.length <= most + end.length) {
        await more()
        at = held.indexOf(end)
      }
      if (at < 0 || at > most) return malformed()
      const text = held.toString('utf8', 0, at)
      held = held.subarray(at + end.length)
      return text
    },
    async *until(end: Buffer): AsyncGenerator<Uint8Array> {
      for (let at = held.indexOf(end); at < 0; at = held.indexOf(end)) {
        // The last bytes may be the start of the boundary.
        const safe = Math.max(held.length - end.length, 0)
        if (safe > 0) yield held.subarray(0, safe)
        held = held.subarray(safe)
        await more()
      }
      yield held.subarray(0, held.indexOf(end))
    },
  }
}

function malformed(): never {
  throw new S3Fault('MalformedPOSTRequest')
}
