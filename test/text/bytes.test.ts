import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { limits } from '../../lib/limits.ts'
import { Problem } from '../../lib/problem.ts'
import { openBytes } from '../../lib/text/bytes.ts'

async function* inChunks(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const opened = async (bytes: Uint8Array, size?: number): Promise<string> => {
  const chunks = await Array.fromAsync(openBytes(inChunks(bytes, size)), (chunk) => Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const codeOf = async (bytes: Uint8Array, size?: number): Promise<string> => {
  try {
    await opened(bytes, size)
    return 'opened'
  } catch (cause) {
    return cause instanceof Problem ? cause.code : `threw ${String(cause)}`
  }
}

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>é – €</a>`

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from('<a>é€😀</a>'), '<a>é€😀</a>'],
    ['UTF-8 with a mark', Buffer.from('\ufeff{"a":"é"}'), '{"a":"é"}'],
    ['UTF-16LE with a mark', utf16('\ufeff<a>é😀</a>'), '<a>é😀</a>'],
    ['UTF-16BE with a mark', utf16('\ufeff<a>é</a>', true), '<a>é</a>'],
    ['UTF-16LE without a mark', utf16('<a>é</a>'), '<a>é</a>'],
    ['UTF-16BE without a mark', utf16('[1]', true), '[1]'],
    ['declared Latin-1', latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'), 'é'],
    ['declared windows-1252', latin1('<?xml version="1.0" encoding="windows-1252"?><a>\x96 \x80</a>'), '– €'],
    ['a page that names its charset', latin1('<!doctype html><meta charset="iso-8859-1"><p>é'), '<p>é'],
    ['ASCII declared so', Buffer.from('<?xml version="1.0" encoding="US-ASCII"?><a/>'), '<a/>'],
    ['nothing', Buffer.from(''), ''],
  ])('reads %s', async (_, bytes, says) => {
    expect(await opened(bytes)).toContain(says)
    expect(await opened(bytes, 1)).toContain(says)
    expect(await opened(bytes)).not.toContain('\ufffd')
  })

  it.each([
    ['undeclared Latin-1', latin1('<a>é</a>'), 'invalid_encoding'],
    ['an overlong sequence', Buffer.from([0x3c, 0xc0, 0xaf, 0x3e]), 'invalid_encoding'],
    ['a surrogate in UTF-8', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'invalid_encoding'],
    ['a character cut at the end', Buffer.from('a€').subarray(0, 3), 'invalid_encoding'],
    ['UTF-16 declared over UTF-8 bytes', Buffer.from(xml('UTF-16')), 'invalid_encoding'],
    ['an unknown encoding', Buffer.from(xml('UTF-7')), 'invalid_encoding'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'invalid_encoding'],
    ['half a UTF-16 character', utf16('\ufeff<a>').subarray(0, 7), 'invalid_encoding'],
    ['a lone UTF-16 surrogate', utf16('\ufeff<a>\ud800</a>'), 'invalid_encoding'],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), 'unsupported_format'],
    ['a picture', latin1('\x89PNG\r\n'), 'unsupported_format'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
    expect(await codeOf(bytes, 1)).toBe(code)
  })
})

describe('the place of what is no UTF-8', () => {
  const atOf = async (bytes: Uint8Array, size?: number): Promise<unknown> => {
    const cause = await opened(bytes, size).catch((thrown: unknown) => thrown)
    return cause instanceof Problem ? cause.where['at'] : cause
  }
  it.each([
    ['a byte', Buffer.concat([Buffer.from('<a>é'), Buffer.from([0xe9]), Buffer.from('</a>')]), 5],
    ['an overlong sequence', Buffer.from([0x3c, 0xc0, 0xaf, 0x3e]), 1],
    [
      'one behind a mark',
      Buffer.concat([Buffer.from('\ufeff<a>'), Buffer.from([0xff]), Buffer.from('<')]),
      6,
    ],
    ['a cut character', Buffer.from('a€').subarray(0, 3), 1],
  ])('is that of %s', async (_, bytes, at) => {
    expect([await atOf(bytes), await atOf(bytes, 1)]).toEqual([at, at])
  })
})

describe('archives', () => {
  const text = '<a>é</a>'.repeat(2_000)
  const gz = gzipSync(text)
  const zip = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, body]) => [name, strToU8(body)])))

  /** With a comment at its end that holds the signs of an end itself. */
  const commented = (bytes: Uint8Array): Buffer => {
    const comment = Buffer.from('made by PK\u0005\u0006 export')
    const whole = Buffer.concat([bytes, comment])
    whole.writeUInt16LE(comment.length, bytes.length - 2)
    return whole
  }
  /** With another size in its directory, whose one entry has a name of one letter. */
  const misstated = (bytes: Uint8Array): Buffer => {
    const whole = Buffer.from(bytes)
    whole.writeUInt32LE(10, whole.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24)
    return whole
  }

  it.each([
    ['gzip', gz],
    ['gzip of two members', Buffer.concat([gzipSync(text.slice(0, 80)), gzipSync(text.slice(80))])],
    ['a zip of one file', zip({ 'feed.xml': text })],
    ['a zip with a comment', commented(zip({ 'feed.xml': text }))],
    ['a zip with a folder and the Mac’s shadow file', zip({ '__MACOSX/._feed.xml': 'x', 'feed.xml': text })],
  ])('opens %s', async (_, bytes) => {
    expect(await opened(bytes)).toBe(text)
    expect(await opened(bytes, 7)).toBe(text)
  })

  it.each([
    ['a cut gzip', gz.subarray(0, gz.length - 9)],
    [
      'a gzip with a wrong checksum',
      Buffer.from(gz.map((byte, n) => (n === gz.length - 6 ? byte ^ 1 : byte))),
    ],
    ['bytes after a gzip', Buffer.concat([gz, Buffer.from('junk')])],
    ['a gzip in a gzip', gzipSync(gz)],
    ['a zip in a gzip', gzipSync(zip({ a: text }))],
    ['a zip of two files', zip({ a: text, b: text })],
    ['a zip of none', zip({})],
    ['a cut zip', zip({ a: text }).subarray(0, 100)],
    ['a zip that states another size', misstated(zip({ a: text }))],
  ])('refuses %s as corrupt', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('corrupt_archive')
  })

  it.each([
    ['a spreadsheet', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })],
    ['a text document', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })],
  ])('knows %s as no feed', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('unsupported_format')
  })

  it('refuses a bomb before it has gone off', async () => {
    const bomb = gzipSync(Buffer.alloc(limits.expansionFreeBytes * 2, 0x20))
    expect(await codeOf(bomb)).toBe('decompression_bomb')
  })

  it('refuses a bomb in a zip', async () => {
    const bomb = zipSync({ a: new Uint8Array(limits.expansionFreeBytes * 2).fill(0x20) })
    expect(await codeOf(bomb)).toBe('decompression_bomb')
  })
})

it('lets a failing stream fail as itself', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield gzipSync(Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * n * 31) % 251))).subarray(
      0,
      9_000,
    )
    throw new Error('connection lost')
  }
  await expect(Array.fromAsync(openBytes(broken()))).rejects.toThrow('connection lost')
})
