import { limits } from '../limits.ts'
import type { FeedPiece, Runtime } from '../ports.ts'
import { deflatePart } from '../text/deflate-parts.ts'
import { digest, rowLine } from './feed-parts.ts'
import type { Rendered } from './feed-render.ts'

/** A part made in this build: `bytes` of plain text that lie deflated where `deflated()` says, by then. */
export type MadePart = {
  readonly bytes: number
  readonly deflatedBytes: number
  deflated(): FeedPiece
  readonly rows: Uint8Array
  readonly report: Uint8Array
}

type Run = { readonly key: string; readonly first: number; readonly last: number }
type Book = { deflated: Uint8Array; run?: Run }

/**
 * Holds the deflated parts of one feed until it is laid together. What is more than may be held is set down in the
 * bucket under `shards/`, where it is swept away after some days: a build of any size takes the same memory.
 */
export function openShelf(fileId: string, { feeds }: Pick<Runtime, 'feeds'>) {
  let held: Book[] = []
  let heldBytes = 0
  let scratch = Buffer.allocUnsafe(256 * 1024)

  async function setDown(): Promise<void> {
    const books = held
    held = []
    heldBytes = 0
    const name = digest(books.map(({ deflated }) => deflated.length).join(' ') + digestOf(books))
    const key = `shards/${fileId}/${name}`
    await feeds.compose(
      key,
      books.map(({ deflated }) => deflated),
      'application/octet-stream',
    )
    let at = 0
    for (const book of books) {
      const last = at + book.deflated.length - 1
      book.run = { key, first: at, last }
      at = last + 1
      book.deflated = new Uint8Array()
    }
  }

  /** In UTF-8, until the next call: a fresh buffer for each part would be most of the memory a build takes. */
  function inScratch(text: string): Uint8Array {
    const bytes = Buffer.byteLength(text)
    if (scratch.length < bytes) scratch = Buffer.allocUnsafe(2 * bytes)
    return scratch.subarray(0, scratch.write(text))
  }

  return {
    async keep(text: string, { rows, report }: Rendered): Promise<MadePart & { readonly crc: number }> {
      const { deflated, crc, bytes } = deflatePart(inScratch(text))
      const deflatedBytes = bytes === 0 ? 0 : deflated.length
      const book: Book = { deflated }
      if (deflatedBytes > 0) {
        held.push(book)
        heldBytes += deflatedBytes
      }
      if (heldBytes > limits.buildBytesMax) await setDown()
      return {
        bytes,
        crc,
        deflatedBytes,
        deflated: () => book.run ?? book.deflated,
        rows: Buffer.from(rows.map(rowLine).join('')),
        report: Buffer.from(report),
      }
    },
  }
}

const digestOf = (books: readonly Book[]): string =>
  books.map(({ deflated }) => digest(Buffer.from(deflated).toString('latin1'))).join('')
