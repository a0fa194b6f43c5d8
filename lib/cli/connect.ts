import { setTimeout as pause } from 'node:timers/promises'
import { awsRuntime, jsonLog } from '../aws/runtime.ts'
import { sqsDeadLetters } from '../aws/sqs-dead-letters.ts'
import { readConfig, variables } from '../config.ts'
import { folderDeadLetters } from '../local/dead-letters.ts'
import { runningEnvironment, runningProcess } from '../local/running.ts'
import { chunkMessage, type FeedNotice } from '../messages.ts'
import { writeChunk } from '../pipeline/documents/chunks.ts'
import { deliver } from '../pipeline/feeds/notify.ts'
import { noticesIn } from '../pipeline/feeds/request.ts'
import type { DeadLetters, Queue, Runtime } from '../ports.ts'
import { type Io, Refused, type StoredIo, UsageError } from './command.ts'

/** The data folder of the local system, unless the call names another. */
const defaultFolder = '.rolecast'

/** The data folder that `--data` names. @throws UsageError for an empty word, which would mean the present folder */
export function folderIn(stated: string | undefined): string {
  if (stated === '') throw new UsageError('--data takes a folder, not "".')
  return stated ?? defaultFolder
}

/**
 * The stores that the management commands work on: AWS when the environment names a table, else the system that runs on
 * this machine, which leaves its addresses in its data folder. A command says itself what a person should hear; the log
 * of the steps it runs is printed when asked for.
 */
export function connect(folder: string, io: Io, isVerbose = false): Runtime {
  if (process.env[variables.table] === undefined) {
    const environment = runningEnvironment(folder)
    if (!environment || runningProcess(folder) === undefined) {
      throw new Refused(
        `Nothing is running in ${folder}. Start it with "rolecast start", name its folder with --data DIR, ` +
          `or set ${variables.table} and its sisters to work on AWS.`,
      )
    }
    Object.assign(process.env, environment)
  }
  // Commands do their work to its end themselves and ask nobody to go on.
  const queue: Queue = {
    async send(name, message, delaySeconds = 0) {
      if (name === 'chunks') await writeChunk(chunkMessage.parse(message), runtime)
      else for (const notice of noticesIn(message)) await tell(notice, delaySeconds, { runtime, io })
    },
  }
  const log = jsonLog((line) => (isVerbose ? io.err(line.trimEnd()) : undefined))
  const runtime: Runtime = awsRuntime(readConfig(process.env), { queue, log })
  return runtime
}

/** Tells whether the system has stopped that a command works on. To be asked for before `connect`; AWS never stops. */
export function watched(folder: string): () => boolean {
  const isLocal = process.env[variables.table] === undefined
  return () => isLocal && runningProcess(folder) === undefined
}

/** What was set aside there: on AWS when the environment names a table, else in the folder. */
export const deadLetters = (folder: string, rematch: () => Promise<number>): DeadLetters =>
  process.env[variables.table] === undefined ? folderDeadLetters(folder) : sqsDeadLetters(rematch)

/** A command stays for a few tries of a partner's webhook, half a minute; the system would go on for hours. */
const commandTriesMax = 3

async function tell(notice: FeedNotice, delaySeconds: number, { runtime, io }: StoredIo): Promise<void> {
  const { partnerId, feedId, version, turn } = notice
  if (turn > commandTriesMax) {
    io.err(`${partnerId} could not be told of version ${version} of ${feedId}; it hears of the next one.`)
    return
  }
  await pause(delaySeconds * 1_000)
  await deliver(notice, runtime)
}
