import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's root, with a slash at the end. */
export const root = fileURLToPath(new URL('../', import.meta.url))

/** Every TypeScript file of some rooms, as paths from the root, in name order. */
export const filesIn = (...rooms: readonly string[]): string[] =>
  rooms.flatMap((room) =>
    readdirSync(root + room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${room}/${file}`)
      .sort(),
  )

export const textOf = (file: string): string => readFileSync(root + file, 'utf8')
