import { Problem } from '../problem.ts'

// The end of a zip, as https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT tells it in 4.3.12 and 4.3.16.

const endSignature = 'PK\u0005\u0006'
const entrySignature = 'PK\u0001\u0002'
const endBytes = 22
const entryBytes = 46
/** A number that does not fit its field stands in the 64-bit records instead. */
const elsewhere = 0xffff_ffff

/** Folders and the shadow files of the Mac hold nothing of the sender's. */
export const isContent = (name: string): boolean => !name.endsWith('/') && !name.startsWith('__MACOSX/')

/** What a zip's directory states of its one file. */
export type Stated = { readonly checksum: number; readonly bytes: number | undefined }

/**
 * What the directory says. Undefined: it is not where a plain zip has it.
 *
 * @param tail the last bytes of the archive, `tailAt` of which come before them
 * @throws Problem corrupt_archive when the directory is cut or missing
 */
export function statedInDirectory(tail: Buffer, tailAt: number): Stated | undefined {
  const end = endOf(tail)
  if (end < 0) throw new Problem('corrupt_archive', { lacks: 'directory' })
  const stated = tail.readUInt32LE(end + 16)
  let at = stated === elsewhere ? -1 : stated - tailAt
  while (at >= 0 && at + entryBytes <= end) {
    if (tail.toString('latin1', at, at + 4) !== entrySignature) return undefined
    const nameEnds = at + entryBytes + tail.readUInt16LE(at + 28)
    if (isContent(tail.toString('utf8', at + entryBytes, nameEnds))) {
      const bytes = tail.readUInt32LE(at + 24)
      return { checksum: tail.readUInt32LE(at + 16), bytes: bytes === elsewhere ? undefined : bytes }
    }
    at = nameEnds + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32)
  }
  return undefined
}

/** Where the directory's end begins, or -1; the comment behind it fills the rest, and may hold the same signs. */
function endOf(tail: Buffer): number {
  let end = tail.lastIndexOf(endSignature, tail.length - endBytes, 'latin1')
  while (end >= 0 && end + endBytes + tail.readUInt16LE(end + 20) > tail.length) {
    end = end === 0 ? -1 : tail.lastIndexOf(endSignature, end - 1, 'latin1')
  }
  return end
}
