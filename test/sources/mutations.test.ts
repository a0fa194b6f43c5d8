import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { posting } from '../../lib/posting.ts'
import { readHead } from '../../lib/sources/document/head.ts'
import { isLines } from '../../lib/sources/document/head-json.ts'
import { randomFrom } from '../simulation/random.ts'
import { feed, job, lines, list, postingsIn, read, record, verdict } from './bad-documents.ts'

const mutations = 20_000
const documentBytesMax = 5_000
/** Of processor time: others on the machine must fail no test. */
const microsecondsMax = 2_000_000

const home = fileURLToPath(new URL('../../fixtures/sources/', import.meta.url))
const fixtures = readdirSync(home, { recursive: true, encoding: 'utf8' })
  .filter((name) => /input\.\w+$/.test(name))
  .sort()
  .map((name) => readFileSync(join(home, name)))
  .filter((bytes) => bytes.length < documentBytesMax)
const csv =
  'id,title,company,url\n1,Kiln Setter,Kestrel,https://k.example/1\n2,"Setter, night",Kestrel,https://k.example/2\n'
const plain = feed(job(1), job(2))
const good: readonly Buffer[] = [
  ...[plain, list(record(1), record(2)), lines(record(1), record(2)), csv].map((text) => Buffer.from(text)),
  gzipSync(plain),
  Buffer.from(zipSync({ 'a.xml': strToU8(plain) })),
  ...fixtures,
]

/** Bytes that mean something to one reader or another. */
const telling = [
  '<',
  '>',
  '"',
  '&',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '{',
  '}',
  '[',
  ',',
  ':',
  '\\',
  '\n',
  '\u0000',
  '</',
  '/>',
  '\ufeff',
  '\u2028',
  '=',
  '%',
  '<!DOCTYPE x [',
  '1e999',
  '__proto__',
  '\xff',
]

type Mutation = (bytes: Buffer, other: Buffer, pick: (below: number) => number) => Buffer

const kinds: readonly Mutation[] = [
  function flip(bytes, _, pick) {
    const copy = Buffer.from(bytes)
    for (let n = 0; n <= pick(3); n += 1) {
      const at = pick(copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << pick(8))
    }
    return copy
  },
  function cut(bytes, _, pick) {
    return bytes.subarray(0, pick(bytes.length))
  },
  function drop(bytes, _, pick) {
    const at = pick(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + pick(60))])
  },
  function repeat(bytes, _, pick) {
    const at = pick(bytes.length)
    const piece = bytes.subarray(at, at + 1 + pick(200))
    return Buffer.concat([bytes.subarray(0, at), piece, piece, bytes.subarray(at + piece.length)])
  },
  function splice(bytes, other, pick) {
    return Buffer.concat([bytes.subarray(0, pick(bytes.length)), other.subarray(pick(other.length))])
  },
  function insert(bytes, _, pick) {
    const at = pick(bytes.length)
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(telling[pick(telling.length)] ?? '<'),
      bytes.subarray(at),
    ])
  },
]

/** Does a strict parser of somebody else take it whole? Undefined: there is none for what it is. */
function isWhole(bytes: Buffer): boolean | undefined {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  const head = readHead(text)
  if (!('kind' in head)) return undefined
  try {
    if (head.kind === 'xml') new SaxesParser({}).write(withoutNamedReferences(text.trimStart())).close()
    else if (head.kind !== 'json' || isLines(text)) return undefined
    else JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** HTML's named references are read although XML does not know them. */
const withoutNamedReferences = (text: string): string => text.replace(/&[a-zA-Z]{2,31}[0-9]{0,2};/g, 'x')

const isPlain = (bytes: Buffer): boolean =>
  bytes[0] !== 0x1f && bytes[0] !== 0x50 && bytes[0] !== 0xff && bytes[0] !== 0xfe

describe('a good document that was damaged', () => {
  it.each(kinds.map((mutate, n) => [mutate.name, mutate, n] as const))(
    'is read or refused: %s',
    async (_, mutate, seed) => {
      const pick = randomFrom(seed + 1).below
      const [slow, wrong]: [string[], string[]] = [[], []]
      for (let n = 0; n < mutations / kinds.length; n += 1) {
        const from = good[pick(good.length)] ?? Buffer.alloc(0)
        const bytes = mutate(from, good[pick(good.length)] ?? from, pick)
        const start = process.cpuUsage()
        const told = await read(bytes)
        if (process.cpuUsage(start).user > microsecondsMax) slow.push(bytes.toString('base64'))
        const { summary } = told
        const counted = summary.accepted + summary.rejected + summary.duplicate + summary.closed
        const isTaken = summary.state !== 'rejected' && isPlain(bytes)
        if (summary.seen !== counted || (isTaken && isWhole(bytes) === false))
          wrong.push(`${n}: ${verdict(summary)}\n${bytes.toString('latin1').slice(0, 3_000)}`)
        if (n % 10 === 0) for (const one of postingsIn(told)) posting.parse(one)
      }
      expect(wrong).toEqual([])
      expect(slow).toEqual([])
      expect(Object.keys(Object.prototype)).toEqual([])
    },
    60_000,
  )
})
