import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { documentKey, openReceipt, receiptIdOf } from '../pipeline/documents/receive.ts'
import type { Runtime, StoredReceipt } from '../ports.ts'
import { type Command, type Io, Refused, UsageError } from './command.ts'
import { connect, defaultFolder } from './connect.ts'
import { captureTime, wordsOf } from './options.ts'
import { howFar, line } from './receipt.ts'
import { required } from './words.ts'

/** Puts documents into the raw bucket, as any upload gets there, and follows their receipts to the end. */
export const upload: Command = {
  name: 'upload',
  usage: 'rolecast upload FILE… --source ID [--captured-at T] [--data DIR]',
  summary: 'documents into the running system, with their receipts',

  async run(args, io) {
    const options = {
      source: { type: 'string' },
      'captured-at': { type: 'string' },
      data: { type: 'string' },
    } as const
    const { values, positionals } = wordsOf(args, options)
    const sourceId = required(values.source, '--source ID')
    if (positionals.length === 0) throw new UsageError('There is no FILE to upload.')
    const capturedAt = captureTime(values['captured-at'], io.now())
    const missing = positionals.filter((file) => !isFile(file))
    if (missing.length > 0) throw new Refused(`No such file: ${missing.join(', ')}. Nothing was sent.`)
    const runtime = connect(values.data ?? defaultFolder, io)
    if (!(await runtime.sources.get(sourceId))) {
      throw new Refused(`There is no source "${sourceId}". Make it with "rolecast source add ${sourceId}".`)
    }
    let refused = false
    for (const file of positionals) {
      const receipt = await uploadOne(file, { sourceId, capturedAt }, { runtime, io })
      await io.out(`${line(receipt)}\n`)
      if (receipt.state === 'accepted') continue
      refused = true
      io.err(`"rolecast receipt show ${receipt.receiptId}" says why.`)
    }
    return refused ? 1 : 0
  },
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** A file up to this goes in one piece. */
const wholeBytesMax = 8 * 1024 ** 2
const highWaterMark = 1024 ** 2

/** Read twice, since the hash goes before the bytes: a document may be larger than memory. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark })) hash.update(chunk)
  return hash.digest('hex')
}

async function uploadOne(
  file: string,
  { sourceId, capturedAt }: { sourceId: string; capturedAt: string },
  { runtime, io }: { runtime: Runtime; io: Io },
): Promise<StoredReceipt> {
  const receiptId = receiptIdOf(`cli\n${sourceId}\n${Buffer.from(runtime.random(16)).toString('hex')}`)
  const key = documentKey(sourceId, receiptId)
  const opened = await openReceipt({ receiptId, sourceId, key, document: basename(file) }, runtime)
  const { size } = statSync(file)
  const sha256 = await hashOf(file)
  const bytes = size > wholeBytesMax ? createReadStream(file, { highWaterMark }) : await readFile(file)
  await runtime.documents.put(key, bytes, { capturedAt, sha256 })
  io.err(`${basename(file)}: uploaded, ${size} bytes`)
  return follow(opened, { runtime, io })
}

/** Looks twice a second, and says what has changed; ten minutes at most after the last change. */
async function follow(
  opened: StoredReceipt,
  { runtime, io }: { runtime: Runtime; io: Io },
): Promise<StoredReceipt> {
  let seen = opened
  let told = ''
  for (let looks = 0; looks < 1_200 && ['received', 'processing'].includes(seen.state); looks += 1) {
    await pause(500)
    seen = (await runtime.receipts.get(opened.receiptId)) ?? seen
    const progress = seen.state === 'processing' ? await runtime.progress.get(opened.receiptId) : undefined
    const news = `${seen.state}${progress ? `, ${howFar(progress)}` : ''}`
    if (news === told) continue
    if (seen.state !== 'received') io.err(`${seen.document}: ${news}`)
    told = news
    looks = 0
  }
  return seen
}
