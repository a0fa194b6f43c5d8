import { digest } from '../../feeds/digest.ts'
import { limits } from '../../limits.ts'
import type { FeedPiece, Runtime } from '../../ports.ts'
import { deflatePart, type Stretch, stretchOf } from '../../text/deflate-parts.ts'
import { rowLine } from './parts.ts'
import type { Rendered } from './render.ts'

/** Bytes made in this build: how many, their CRC-32, and where they lie by now. */
export type Kept = Stretch & { piece(): FeedPiece }

/** None where there is nothing. */
export const pieceOf = ({ bytes, piece }: Kept): FeedPiece[] => (bytes > 0 ? [piece()] : [])

/** A part made in this build: its text deflated, and the lines of its rows and of its report. */
export type MadePart = {
  /** Of its text as it stands in the plain file. */
  readonly plain: Stretch
  readonly deflated: Kept
  readonly rows: Kept
  readonly report: Kept
}

/** Holds what a build makes of one feed until it is laid together: a build of any size takes the same memory. */
export function openShelf(fileId: string, { feeds }: Pick<Runtime, 'feeds'>) {
  const [deflated, rows, report] = [openPile(fileId, feeds), openPile(fileId, feeds), openPile(fileId, feeds)]
  let scratch = Buffer.allocUnsafe(256 * 1024)

  /** In UTF-8, until the next call: a fresh buffer for each part would be most of the memory a build takes. */
  function inScratch(texts: readonly string[]): Uint8Array {
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    if (scratch.length < bytes) scratch = Buffer.allocUnsafe(2 * bytes)
    let at = 0
    for (const text of texts) at += scratch.write(text, at)
    return scratch.subarray(0, at)
  }

  return {
    /** `texts` end to end are the part's plain text. */
    async keep(texts: readonly string[], about: Pick<Rendered, 'rows' | 'report'>): Promise<MadePart> {
      const part = deflatePart(inScratch(texts))
      return {
        plain: { crc: part.crc, bytes: part.bytes },
        deflated: await deflated(part.bytes === 0 ? nothing : part.deflated),
        rows: await rows(Buffer.from(about.rows.map(rowLine).join(''))),
        report: await report(Buffer.from(about.report)),
      }
    },
  }
}

const nothing = new Uint8Array()

/**
 * Copies bytes to the end of what it holds, one buffer for all. What is more than may be held is set down in the
 * bucket under `shards/`, where it is swept away after some days.
 */
function openPile(fileId: string, feeds: Runtime['feeds']): (bytes: Uint8Array) => Promise<Kept> {
  let held = Buffer.allocUnsafe(16 * 1024)
  let heldBytes = 0
  let sheet: { key?: string } = {}

  async function setDown(): Promise<void> {
    const bytes = held.subarray(0, heldBytes)
    const key = `shards/${fileId}/${digest(bytes)}`
    await feeds.compose(key, [bytes], { mediaType: 'application/octet-stream', crc: stretchOf(bytes).crc })
    sheet.key = key
    sheet = {}
    heldBytes = 0
  }

  function makeRoom(bytes: number): void {
    if (held.length >= heldBytes + bytes) return
    const wider = Buffer.allocUnsafe(Math.max(2 * held.length, heldBytes + bytes))
    held.copy(wider, 0, 0, heldBytes)
    held = wider
  }

  return async (bytes) => {
    const { length } = bytes
    if (heldBytes > 0 && heldBytes + length > limits.buildBytesMax) await setDown()
    makeRoom(length)
    held.set(bytes, heldBytes)
    const [own, first, end] = [sheet, heldBytes, heldBytes + length]
    heldBytes = end
    return {
      ...stretchOf(bytes),
      piece: () =>
        own.key === undefined ? held.subarray(first, end) : { key: own.key, first, last: end - 1 },
    }
  }
}
