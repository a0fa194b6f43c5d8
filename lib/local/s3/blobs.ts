import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Disk } from './disk.ts'

/**
 * A run of bytes on the disk under a name of its own, never changed. An object is one of them, or one per
 * part.
 */
export const blob = z.object({ id: z.string(), size: z.number() })
export type Blob = z.infer<typeof blob>

/** Bytes from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number }

export type Blobs = {
  write(bytes: AsyncIterable<Uint8Array>): Promise<string>
  /** The same bytes under another name, without copying them. */
  copy(id: string): Promise<string>
  /** Keeps blobs readable until the function it returns is called, whatever is removed meanwhile. */
  pin(blobs: readonly Blob[]): () => void
  read(blobs: readonly Blob[], span: Span): AsyncIterable<Uint8Array>
  remove(blobs: readonly Blob[]): void
  /** Removes what no record names: writes that were cut off before they counted. */
  removeAllBut(kept: ReadonlySet<string>): Promise<void>
}

/** @param folder made if it is not there */
export async function openBlobs(folder: string, disk: Disk): Promise<Blobs> {
  await mkdir(folder, { recursive: true })
  const pins = new Map<string, number>()
  const doomed = new Set<string>()
  const pathOf = (id: string) => join(folder, id)
  // What cannot be removed now is removed as an orphan at the next start.
  const drop = (id: string) => void rm(pathOf(id), { force: true }).catch(() => {})
  const release = (id: string): void => {
    const left = (pins.get(id) ?? 1) - 1
    if (left > 0) return void pins.set(id, left)
    pins.delete(id)
    if (doomed.delete(id)) drop(id)
  }
  return {
    async write(bytes) {
      const id = randomUUID()
      await disk.write(pathOf(id), bytes)
      await disk.sync(folder)
      return id
    },
    async copy(id) {
      const to = randomUUID()
      await link(pathOf(id), pathOf(to)).catch(() => copyFile(pathOf(id), pathOf(to)))
      await disk.sync(folder)
      return to
    },
    pin(blobs) {
      for (const { id } of blobs) pins.set(id, (pins.get(id) ?? 0) + 1)
      let held = true
      return () => {
        if (held) for (const { id } of blobs) release(id)
        held = false
      }
    },
    read: (blobs, span) => readSpan(blobs, span, pathOf),
    remove(blobs) {
      for (const { id } of blobs) {
        if (pins.has(id)) doomed.add(id)
        else drop(id)
      }
    },
    async removeAllBut(kept) {
      const orphans = (await readdir(folder)).filter((id) => !kept.has(id))
      for (const id of orphans) await rm(pathOf(id), { force: true })
    },
  }
}

async function* readSpan(
  blobs: readonly Blob[],
  span: Span,
  pathOf: (id: string) => string,
): AsyncGenerator<Uint8Array> {
  let offset = 0
  for (const { id, size } of blobs) {
    const start = Math.max(span.start - offset, 0)
    const end = Math.min(span.end - offset, size)
    if (start < end) yield* createReadStream(pathOf(id), { start, end: end - 1, highWaterMark: 256 * 1024 })
    offset += size
  }
}
