import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { documentKey, openReceipt, receiptIdOf } from '../pipeline/receive.ts'
import type { Runtime, StoredReceipt } from '../ports.ts'
import { type Command, type Io, Refused, UsageError } from './command.ts'
import { connect, defaultFolder } from './connect.ts'
import { captureTime, wordsOf } from './options.ts'
import { line } from './receipt.ts'
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

async function uploadOne(
  file: string,
  { sourceId, capturedAt }: { sourceId: string; capturedAt: string },
  { runtime, io }: { runtime: Runtime; io: Io },
): Promise<StoredReceipt> {
  const bytes = readFileSync(file)
  const receiptId = receiptIdOf(`cli\n${sourceId}\n${Buffer.from(runtime.random(16)).toString('hex')}`)
  const key = documentKey(sourceId, receiptId)
  const opened = await openReceipt({ receiptId, sourceId, key, document: basename(file) }, runtime)
  await runtime.documents.put(key, bytes, {
    capturedAt,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  io.err(`${basename(file)}: uploaded, ${bytes.length} bytes`)
  return follow(opened, { runtime, io })
}

/** Looks twice a second, and says when the state changes; ten minutes at most. */
async function follow(
  opened: StoredReceipt,
  { runtime, io }: { runtime: Runtime; io: Io },
): Promise<StoredReceipt> {
  let seen = opened
  for (let looks = 0; looks < 1_200 && ['received', 'processing'].includes(seen.state); looks += 1) {
    await pause(500)
    const now = (await runtime.receipts.get(opened.receiptId)) ?? seen
    if (now.state !== seen.state) io.err(`${now.document}: ${now.state}`)
    seen = now
  }
  return seen
}
