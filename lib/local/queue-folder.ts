import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { KeptMessage, QueueKeeper } from './queue.ts'

const kept = z.object({ id: z.string(), body: z.string(), isDead: z.boolean() })

/** What was set aside is told by its name: who counts it need not read what waits. */
const [deadEnding, ending] = ['.dead.json', '.json']

/**
 * Keeps the messages of a queue in a folder, a file each: what was sent survives a process that is killed. For the one
 * process that owns the queue.
 */
export function queueFolder(folder: string): QueueKeeper {
  mkdirSync(folder, { recursive: true })
  const nameOf = ({ id, isDead }: Pick<KeptMessage, 'id' | 'isDead'>) =>
    join(folder, `${id}${isDead ? deadEnding : ending}`)
  const remove = (id: string, isDead: boolean) => rmSync(nameOf({ id, isDead }), { force: true })
  const keep = (message: KeptMessage): void => {
    const file = nameOf(message)
    writeFileSync(`${file}.new`, JSON.stringify(message))
    renameSync(`${file}.new`, file)
    if (message.isDead) remove(message.id, false)
  }
  // Backwards, so that of both files of a message that was being set aside the dead one counts.
  const all = messagesIn(folder, ending).reverse()
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

/** In the order of names. */
function messagesIn(folder: string, nameEnd: string): KeptMessage[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(nameEnd)) : []
  return names.sort().flatMap((name) => {
    const text = textOf(join(folder, name))
    return text === undefined ? [] : [kept.parse(JSON.parse(text))]
  })
}

/** Undefined for what was worked off since its name was read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  }
}
