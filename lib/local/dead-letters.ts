import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeadLetters } from '../ports.ts'
import type { KeptMessage, LocalQueue, QueueKeeper } from './queue.ts'
import { deadIn } from './queue-folder.ts'

/** The queues of the local system; the folder of each holds what was set aside. */
const localQueueNames = ['uploads', 'chunks', 'publish'] as const
export type LocalQueueName = (typeof localQueueNames)[number]

export const queuePath = (folder: string, name: LocalQueueName): string => join(folder, 'queues', name)
const redrivePath = (folder: string, name: LocalQueueName): string => join(queuePath(folder, name), 'redrive')

/**
 * Keeps what is set aside, and of what is still under way only the bodies that are asked for: of others, queues are
 * filled anew at the next start.
 */
export function deadAnd(isKept: (body: string) => boolean, keeper: QueueKeeper): QueueKeeper {
  const isWanted = ({ isDead, body }: KeptMessage) => isDead || isKept(body)
  return {
    keep: (message) => (isWanted(message) ? keeper.keep(message) : undefined),
    drop: keeper.drop,
    left: keeper.left.filter(isWanted),
  }
}

/** What the system that runs on a folder has set aside, as another process sees it. */
export function folderDeadLetters(folder: string): DeadLetters {
  const nameOf = (name: string) => localQueueNames.find((one) => one === name)
  return {
    names: async () => localQueueNames,
    async count(name) {
      const known = nameOf(name)
      return known ? deadIn(queuePath(folder, known)).length : 0
    },
    async *list(name) {
      const known = nameOf(name)
      if (known) yield* deadIn(queuePath(folder, known))
    },
    async redrive(name) {
      const known = nameOf(name)
      if (!known) return 0
      const dead = deadIn(queuePath(folder, known))
      // The running system owns its queues: it is asked, and looks every second.
      if (dead.length > 0) writeFileSync(redrivePath(folder, known), '')
      return dead.length
    },
  }
}

const lookEveryMs = 1_000

/** Does what `redrive` asks for, from this process, which owns the queues. @returns how to stop */
export function heedRedrives(
  folder: string,
  queues: Readonly<Record<LocalQueueName, LocalQueue>>,
): () => void {
  const looking = setInterval(() => {
    for (const name of localQueueNames) {
      if (!existsSync(redrivePath(folder, name))) continue
      rmSync(redrivePath(folder, name))
      queues[name].redrive()
    }
  }, lookEveryMs)
  return () => clearInterval(looking)
}
