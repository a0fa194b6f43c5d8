import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** Checksums that S3 takes besides MD5, by their name in headers. */
export const checksumNames = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const
export type ChecksumName = (typeof checksumNames)[number]

export const isChecksumName = (name: string): name is ChecksumName =>
  checksumNames.some((known) => known === name)

type Digest = { add(bytes: Uint8Array): void; value(): Buffer }

/** A running checksum; `value` is its bytes, most significant first, as S3 encodes them in base64. */
export function checksum(name: ChecksumName): Digest {
  if (name === 'crc32') return crc32Digest()
  if (name === 'crc32c') return crc32cDigest()
  if (name === 'crc64nvme') return crc64Digest()
  const hash = createHash(name)
  return { add: (bytes) => void hash.update(bytes), value: () => hash.digest() }
}

export type Measures = { readonly size: number; readonly md5: Buffer; readonly checksum?: string }

/**
 * Passes bytes on while measuring them. `measures` may be asked for once all have passed.
 *
 * @param name the checksum wanted besides MD5, which every ETag needs
 */
export function measured(source: AsyncIterable<Uint8Array>, name?: ChecksumName) {
  const md5 = createHash('md5')
  const digest = name && checksum(name)
  let size = 0
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      size += chunk.length
      md5.update(chunk)
      digest?.add(chunk)
      yield chunk
    }
  }
  const measures = (): Measures => ({
    size,
    md5: md5.digest(),
    ...(digest && { checksum: digest.value().toString('base64') }),
  })
  return { bytes: bytes(), measures }
}

function crc32Digest(): Digest {
  let crc = 0
  return {
    add(bytes) {
      crc = crc32(bytes, crc)
    },
    value: () => uint32(crc),
  }
}

/** Castagnoli's polynomial, reflected. Check value of "123456789": e3069283. */
const crc32cTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  return crc >>> 0
})

function crc32cDigest(): Digest {
  let crc = 0xffffffff
  return {
    add(bytes) {
      for (const byte of bytes) crc = (crc >>> 8) ^ (crc32cTable[(crc ^ byte) & 0xff] ?? 0)
    },
    value: () => uint32(~crc >>> 0),
  }
}

/** The NVMe polynomial, reflected, in two halves: BigInt would be slow. Check value: ae8b14860a799888. */
const crc64Table = Array.from({ length: 256 }, (_, byte) => {
  let crc = BigInt(byte)
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1n ? (crc >> 1n) ^ 0x9a6c9329ac4bc9b5n : crc >> 1n
  return crc
})
const crc64High = Uint32Array.from(crc64Table, (crc) => Number(crc >> 32n))
const crc64Low = Uint32Array.from(crc64Table, (crc) => Number(crc & 0xffffffffn))

function crc64Digest(): Digest {
  let high = 0xffffffff
  let low = 0xffffffff
  return {
    add(bytes) {
      for (const byte of bytes) {
        const at = (low ^ byte) & 0xff
        low = ((low >>> 8) | (high << 24)) ^ (crc64Low[at] ?? 0)
        high = (high >>> 8) ^ (crc64High[at] ?? 0)
      }
    },
    value: () => Buffer.concat([uint32(~high >>> 0), uint32(~low >>> 0)]),
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
