import { setImmediate as moment } from 'node:timers/promises'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  GetObjectCommand,
  type S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { describe, expect, it } from 'vitest'
import { compose } from '../../lib/aws/feed-composer.ts'
import type { FeedPiece } from '../../lib/ports.ts'

const mebibyte = 1024 ** 2
const place = { Bucket: 'feeds', Key: 'feeds/a/2', ContentType: 'application/xml', crc: undefined }
const from = 'feeds/a/1'
const oneByte = Buffer.from('<')
const runOf = (bytes: number, first = 0) => ({ key: from, first, last: first + bytes - 1 })

type Part = { readonly number: number; readonly bytes: number; readonly copied?: readonly [number, number] }

const rangeIn = (text = ''): [number, number] => {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(text) ?? []
  return [Number(first), Number(last)]
}

/** A bucket that notes of which parts an object is made. Copies are done in another order than they are asked for. */
function bucket({ fails = 0 } = {}) {
  const parts: Part[] = []
  const seen = { most: 0, underWay: 0, aborted: false }
  let completed: { PartNumber?: number | undefined; ETag?: string | undefined }[] = []
  const client = {
    async send(command: { input: unknown }) {
      if (command instanceof GetObjectCommand) {
        const [first, last] = rangeIn(command.input.Range)
        return { Body: { transformToByteArray: async () => new Uint8Array(last - first + 1) } }
      }
      if (command instanceof UploadPartCommand) {
        const { PartNumber: number = 0, Body } = command.input
        parts.push({ number, bytes: (Body as Uint8Array).length })
        return { ETag: `${number}` }
      }
      if (command instanceof UploadPartCopyCommand) {
        const { PartNumber: number = 0, CopySourceRange } = command.input
        const [first, last] = rangeIn(CopySourceRange)
        parts.push({ number, bytes: last - first + 1, copied: [first, last] })
        seen.underWay += 1
        seen.most = Math.max(seen.most, seen.underWay)
        for (let wait = number % 4; wait < 4; wait += 1) await moment()
        seen.underWay -= 1
        if (number === fails) throw new Error('socket hang up')
        return { CopyPartResult: { ETag: `${number}` } }
      }
      if (command instanceof CompleteMultipartUploadCommand)
        completed = command.input.MultipartUpload?.Parts ?? []
      if (command instanceof AbortMultipartUploadCommand) seen.aborted = seen.underWay === 0
      return { UploadId: 'u' }
    },
  }
  const lay = (pieces: FeedPiece[]) => compose(client as unknown as S3Client, place, pieces) // asked for `send` alone
  return { lay, parts, seen, completed: () => completed }
}

describe('a long run that did not change', () => {
  // S3 says nothing before all of a copy is there. One of gigabytes was given up as silent, each time anew, so that a
  // long feed was published once and never again.
  it.each([
    ['as long as one copy may be', 256 * mebibyte, 1],
    ['a byte longer, which is no part by itself', 256 * mebibyte + 1, 2],
    ['of two gigabytes', 2 * 1024 * mebibyte, 8],
    ['of five gigabytes and a byte', 5 * 1024 * mebibyte + 1, 21],
    ['of forty gigabytes and some', 40e9 + 7, 150],
  ])('is copied in equal pieces, %s', async (_, bytes, pieces) => {
    const { lay, parts } = bucket()
    expect(await lay([runOf(bytes, 1_000), oneByte])).toBe(bytes + 1)
    const copied = parts.filter((part) => part.copied)
    expect(copied).toHaveLength(pieces)
    const sizes = copied.map((part) => part.bytes)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * mebibyte)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(pieces)
    let next = 1_000
    for (const { copied: range } of copied) {
      expect(range?.[0]).toBe(next)
      next = (range?.[1] ?? 0) + 1
    }
    expect(next).toBe(1_000 + bytes)
  })

  it('is copied four pieces at once, and laid in its order however they come', async () => {
    const { lay, parts, seen, completed } = bucket()
    await lay([oneByte, runOf(3 * 1024 * mebibyte), oneByte])
    expect(seen.most).toBe(4)
    expect(parts.map(({ number }) => number)).toEqual(parts.map((_, n) => n + 1))
    expect(completed()).toEqual(parts.map(({ number }) => ({ PartNumber: number, ETag: `${number}` })))
  })

  it('leaves nothing behind where one of its pieces fails', async () => {
    const { lay, parts, seen } = bucket({ fails: 2 })
    await expect(lay([runOf(3 * 1024 * mebibyte)])).rejects.toMatchObject({ code: 'store_unavailable' })
    expect(seen).toMatchObject({ underWay: 0, aborted: true })
    expect(parts.length).toBeLessThan(12)
  })
})

it('makes no part but the last smaller than S3 takes, so that 10,000 of them hold 48 GiB however laid', async () => {
  const lengths = [
    10 * mebibyte,
    10 * mebibyte + 1,
    256 * mebibyte + 1,
    5 * 1024 * mebibyte + 1,
    3,
    9 * mebibyte,
  ]
  const pieces = lengths.flatMap((bytes, n) => [oneByte, runOf(bytes, n), runOf(bytes, 2 * n)])
  const { lay, parts } = bucket()
  await lay([...pieces, ...pieces.toReversed(), oneByte])
  expect(parts.length).toBeGreaterThan(2 * lengths.length)
  for (const { bytes } of parts.slice(0, -1)) expect(bytes).toBeGreaterThanOrEqual(5 * mebibyte)
})
