import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { documentKey, openReceipt, receiptIdOf } from '../pipeline/documents/receive.ts'
import type { StoredReceipt } from '../ports.ts'
import { isUnfinished } from '../receipt.ts'
import { type Command, Refused, type StoredIo, UsageError } from './command.ts'
import { connect, folderIn, watched } from './connect.ts'
import { follow } from './follow.ts'
import { captureTime, wordsAndOptions } from './options.ts'
import { receiptLine } from './receipt.ts'
import { sendingSource } from './source-shown.ts'
import { required } from './stored-command.ts'

/** Puts documents into the raw bucket, as any upload gets there, and follows their receipts to the end. */
export const upload: Command = {
  name: 'upload',
  usage: 'rolecast upload FILE… --source ID [--captured-at T] [--data DIR] [--verbose]',
  summary: 'documents into the running system, with their receipts',

  async run(args, io) {
    const options = {
      source: { type: 'string' },
      'captured-at': { type: 'string' },
      data: { type: 'string' },
      verbose: { type: 'boolean' },
    } as const
    const { values, positionals } = wordsAndOptions(args, options)
    const sourceId = required(values.source, '--source ID')
    if (positionals.length === 0) throw new UsageError('There is no FILE to upload.')
    const capturedAt = captureTime(values['captured-at'], io.now())
    const missing = positionals.filter((file) => !isFile(file))
    if (missing.length > 0) throw new Refused(`No such file: ${missing.join(', ')}. Nothing was sent.`)
    const folder = folderIn(values.data)
    const hasStopped = watched(folder)
    const runtime = connect(folder, io, values.verbose)
    await sendingSource(sourceId, runtime)
    let refused = false
    for (const file of positionals) {
      const sent = await uploadOne(file, { sourceId, capturedAt }, { runtime, io }).catch(
        (cause: unknown) => {
          if (!hasStopped()) throw cause
          throw new Refused(`${stoppedIn(folder)}, and send ${basename(file)} again.`)
        },
      )
      const show = `"rolecast receipt show ${sent.receiptId}"`
      const whyOver = () =>
        hasStopped()
          ? `${stoppedIn(folder)}: it goes on with what was sent, and ${show} tells how.`
          : undefined
      const receipt = await follow(sent, { runtime, io, whyOver })
      await io.out(`${receiptLine(receipt)}\n`)
      if (receipt.state === 'accepted') continue
      refused = true
      io.err(
        isUnfinished(receipt)
          ? `Nothing happened for ten minutes: ${show} tells when it goes on.`
          : `${show} says why.`,
      )
    }
    return refused ? 1 : 0
  },
}

const stoppedIn = (folder: string): string =>
  `The system in ${folder} has stopped. Start it again with "rolecast start --data ${folder}"`

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
  { runtime, io }: StoredIo,
): Promise<StoredReceipt> {
  const receiptId = receiptIdOf(`cli\n${sourceId}\n${Buffer.from(runtime.random(16)).toString('hex')}`)
  const key = documentKey(sourceId, receiptId)
  const { size } = statSync(file)
  const sha256 = await hashOf(file)
  const bytes = size > wholeBytesMax ? createReadStream(file, { highWaterMark }) : await readFile(file)
  // Nothing stands between the two that could leave a receipt without a document, but the put itself.
  const opened = await openReceipt({ receiptId, sourceId, key, document: basename(file) }, runtime)
  await runtime.documents.put(key, bytes, { capturedAt, sha256 })
  io.err(`${basename(file)}: uploaded, ${size} bytes`)
  return opened
}
