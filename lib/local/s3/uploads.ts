import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { z } from 'zod'
import { blob } from './blobs.ts'
import { checksumNames } from './checksums.ts'
import { type Disk, readRecords } from './disk.ts'
import { objectDescription } from './version.ts'

const part = z.object({
  number: z.number(),
  etag: z.string(),
  atMs: z.number(),
  blob,
  checksum: z.string().optional(),
})
export type Part = z.infer<typeof part>

const uploadRecord = z.object({
  id: z.string(),
  key: z.string(),
  atMs: z.number(),
  described: objectDescription,
  checksumName: z.enum(checksumNames).optional(),
  checksumType: z.enum(['FULL_OBJECT', 'COMPOSITE']).optional(),
})
export type UploadRecord = z.infer<typeof uploadRecord>
export type Upload = UploadRecord & { readonly parts: Map<number, Part> }

/** Multipart uploads under way in one bucket. They survive a restart. */
export type Uploads = {
  all(): readonly Upload[]
  find(id: string): Upload | undefined
  begin(record: Omit<UploadRecord, 'id'>): Promise<Upload>
  /** @returns the part of that number that was there before */
  addPart(upload: Upload, part: Part): Promise<Part | undefined>
  /** Forgets an upload; its blobs are the caller's, since a finished object lives in them. */
  end(upload: Upload): Promise<void>
}

/** Files: `<id>.upload.json`, and `<id>.<number>.part.json` for each part. */
export async function openUploads(folder: string, disk: Disk): Promise<Uploads> {
  await mkdir(folder, { recursive: true })
  const uploads = new Map<string, Upload>()
  for (const { record } of await readRecords(folder, '.upload.json')) {
    const read = uploadRecord.parse(record)
    uploads.set(read.id, { ...read, parts: new Map() })
  }
  for (const { name, record } of await readRecords(folder, '.part.json')) {
    const read = part.parse(record)
    const upload = uploads.get(name.slice(0, name.indexOf('.')))
    if (upload) upload.parts.set(read.number, read)
    else await disk.remove(folder, name)
  }
  return {
    all: () => [...uploads.values()],
    find: (id) => uploads.get(id),
    async begin(record) {
      const upload = { ...record, id: randomBytes(24).toString('hex') }
      await disk.place(await disk.draft(JSON.stringify(upload)), folder, `${upload.id}.upload.json`)
      const begun = { ...upload, parts: new Map<number, Part>() }
      uploads.set(upload.id, begun)
      return begun
    },
    async addPart(upload, added) {
      const before = upload.parts.get(added.number)
      await disk.place(await disk.draft(JSON.stringify(added)), folder, partName(upload, added.number))
      upload.parts.set(added.number, added)
      return before
    },
    async end(upload) {
      uploads.delete(upload.id)
      // The upload's own record goes first: parts without it are swept at the next start.
      await disk.remove(folder, `${upload.id}.upload.json`)
      await Promise.all(
        [...upload.parts.keys()].map((number) => disk.remove(folder, partName(upload, number))),
      )
    },
  }
}

const partName = ({ id }: Upload, number: number): string => `${id}.${number}.part.json`
