import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { draftEnding, ifThere, jsonIn, keepFile, setAside } from './kept-file.ts'
import type { KeptMessage, QueueKeeper } from './queue.ts'

const kept = z.object({ id: z.string(), body: z.string(), isDead: z.boolean() })

/** What was set aside is told by its name: who counts it need not read what waits. */
const [deadEnding, ending] = ['.dead.json', '.json']

/**
 * Keeps the messages of a queue in a folder, a file each: what was sent survives a process that is killed, and a power
 * cut. For the one process that owns the queue.
 *
 * @param onTorn told of the files that cannot be read, if there are any, after they were set aside
 */
export function queueFolder(folder: string, onTorn: (files: readonly string[]) => void): QueueKeeper {
  mkdirSync(folder, { recursive: true })
  for (const draft of namesIn(folder, draftEnding)) rmSync(join(folder, draft))
  const nameOf = ({ id, isDead }: Pick<KeptMessage, 'id' | 'isDead'>) =>
    join(folder, `${id}${isDead ? deadEnding : ending}`)
  const remove = (id: string, isDead: boolean) => rmSync(nameOf({ id, isDead }), { force: true })
  const keep = (message: KeptMessage): void => {
    keepFile(nameOf(message), JSON.stringify(message))
    if (message.isDead) remove(message.id, false)
  }
  const torn: string[] = []
  // Backwards, so that of both files of a message that was being set aside the dead one counts.
  const all = messagesIn(folder, ending, (file) => torn.push(setAside(file))).reverse()
  if (torn.length > 0) onTorn(torn)
  const found = new Map(all.map((message) => [message.id, message]))
  // Also what older code kept, which gave it no name of its own.
  for (const message of found.values()) if (message.isDead) keep(message)
  return {
    left: [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    keep,
    drop(id) {
      remove(id, false)
      remove(id, true)
    },
  }
}

/** What was set aside there, as another process sees it, in the order of ids. */
export const deadIn = (folder: string): KeptMessage[] => messagesIn(folder, deadEnding)

/** In the order of names. What was worked off since its name was read is passed over, and so is what is torn. */
function messagesIn(folder: string, nameEnd: string, onTorn?: (file: string) => void): KeptMessage[] {
  return namesIn(folder, nameEnd).flatMap((name) => {
    const file = join(folder, name)
    const read = jsonIn(file, kept)
    if (read === 'torn') onTorn?.(file)
    return typeof read === 'string' ? [] : [read]
  })
}

const namesIn = (folder: string, nameEnd: string): string[] =>
  (ifThere(() => readdirSync(folder)) ?? []).filter((name) => name.endsWith(nameEnd)).sort()
