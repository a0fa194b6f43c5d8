import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { QueueKeeper } from './queue.ts'

const kept = z.object({ id: z.string(), body: z.string(), isDead: z.boolean() })

/** Keeps the messages of a queue in a folder, a file each: what was sent survives a process that is killed. */
export function queueFolder(folder: string): QueueKeeper {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const left = names.sort().map((name) => kept.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  return {
    left,
    keep(message) {
      const file = join(folder, `${message.id}.json`)
      writeFileSync(`${file}.new`, JSON.stringify(message))
      renameSync(`${file}.new`, file)
    },
    drop: (id) => rmSync(join(folder, `${id}.json`), { force: true }),
  }
}
