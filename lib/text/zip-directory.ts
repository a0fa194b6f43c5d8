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

/**
 * The checksum that a zip's directory states for its one file. Undefined: it is not where a plain zip has it.
 *
 * @param tail the last bytes of the archive, `tailAt` of which come before them
 * @throws Problem corrupt_archive when the directory is cut or missing
 */
export function statedChecksum(tail: Buffer, tailAt: number): number | undefined {
  const end = tail.lastIndexOf(endSignature, undefined, 'latin1')
  const isWhole = end >= 0 && end + endBytes <= tail.length
  if (!isWhole || end + endBytes + tail.readUInt16LE(end + 20) > tail.length) {
    throw new Problem('corrupt_archive', { lacks: 'directory' })
  }
  const stated = tail.readUInt32LE(end + 16)
  let at = stated === elsewhere ? -1 : stated - tailAt
  while (at >= 0 && at + entryBytes <= end) {
    if (tail.toString('latin1', at, at + 4) !== entrySignature) return undefined
    const nameEnds = at + entryBytes + tail.readUInt16LE(at + 28)
    if (isContent(tail.toString('utf8', at + entryBytes, nameEnds))) return tail.readUInt32LE(at + 16)
    at = nameEnds + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32)
  }
  return undefined
}
