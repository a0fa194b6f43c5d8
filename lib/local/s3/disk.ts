import { randomUUID } from 'node:crypto'
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Writing files so that a crash leaves the old or the new, never a mix. */
export type Disk = {
  /** A new file under `tmp`, its bytes on the disk; not yet seen by anyone. */
  draft(text: string): Promise<string>
  /** Streams into a new file at `path`; on failure nothing of it stays. */
  write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** Moves a draft to its place, which is the moment it counts, then makes the folder remember it. */
  place(draft: string, folder: string, name: string): Promise<void>
  /** A second name for a file. */
  link(path: string, folder: string, name: string): Promise<void>
  remove(folder: string, name: string): Promise<void>
  sync(folder: string): Promise<void>
}

/**
 * @param folder where drafts are written; emptied, since a draft from before a crash never counted
 * @param fsync false trades surviving a power cut for speed: tests, which kill processes and not machines
 */
export async function openDisk(folder: string, fsync: boolean): Promise<Disk> {
  const drafts = join(folder, 'tmp')
  await rm(drafts, { recursive: true, force: true })
  await mkdir(drafts, { recursive: true })
  const syncFolder = fsync ? sharedSync() : async () => {}
  const synced = async (path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> => {
    const file = await open(path, 'wx')
    try {
      await fill(file)
      if (fsync) await file.sync()
    } catch (cause) {
      await rm(path, { force: true })
      throw cause
    } finally {
      await file.close()
    }
  }
  return {
    async draft(text) {
      const path = join(drafts, randomUUID())
      await synced(path, (file) => file.writeFile(text))
      return path
    },
    write: (path, bytes) => synced(path, (file) => file.writeFile(bytes)),
    async place(draft, into, name) {
      await rename(draft, join(into, name))
      await syncFolder(into)
    },
    async link(path, into, name) {
      await link(path, join(into, name))
      await syncFolder(into)
    },
    async remove(from, name) {
      await rm(join(from, name), { force: true })
      await syncFolder(from)
    },
    sync: syncFolder,
  }
}

/**
 * Every file of a folder whose name ends so, read as JSON. Ours, so a broken one is a fault of the disk: it
 * throws.
 */
export async function readRecords(
  folder: string,
  ending = '.json',
): Promise<{ name: string; record: unknown }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending))
  const records: { name: string; record: unknown }[] = []
  for (let at = 0; at < names.length; at += 64) {
    const some = names.slice(at, at + 64)
    const read = some.map(async (name) => ({
      name,
      record: JSON.parse(await readFile(join(folder, name), 'utf8')),
    }))
    records.push(...(await Promise.all(read)))
  }
  return records
}

/** Writers that wait for the same folder share one fsync: those who come while one runs wait for the next. */
function sharedSync(): (folder: string) => Promise<void> {
  const next = new Map<string, Promise<void>>()
  const running = new Map<string, Promise<void>>()
  const run = async (folder: string): Promise<void> => {
    await running.get(folder)?.catch(() => {})
    next.delete(folder)
    const now = syncNow(folder)
    running.set(folder, now)
    await now
  }
  return (folder) => {
    const waiting = next.get(folder) ?? run(folder)
    next.set(folder, waiting)
    return waiting
  }
}

async function syncNow(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
