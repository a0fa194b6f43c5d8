import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

/** Told in one line what a person should hear. */
export type Say = (line: string) => void

/**
 * Writes a file of ours, for nobody else to read. After a power cut the old one stands there or the new, whole; the
 * new one for certain once this returns.
 */
export function keepFile(file: string, text: string): void {
  const draft = `${file}${draftEnding}`
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  renameSync(draft, file)
  syncFolder(dirname(file))
}

export const draftEnding = '.new'

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The text of a file of ours; undefined where there is none. */
export const textOf = (file: string): string | undefined => ifThere(() => readFileSync(file, 'utf8'))

/** What is read of a file or folder; undefined where there is none. What may not be read is a failure. */
export function ifThere<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && /^ENO(ENT|TDIR)$/.test(String(cause.code)))
      return undefined
    throw cause
  }
}

/** What such a file holds as JSON; one that is empty or torn, as by older code and a power cut, is `torn`. */
export function jsonIn<T>(file: string, schema: z.ZodType<T>): T | 'missing' | 'torn' {
  const text = textOf(file)
  if (text === undefined) return 'missing'
  const read = schema.safeParse(parsed(text))
  return read.success ? read.data : 'torn'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Puts a torn file out of the way, for a person to look at. @returns where it is now */
export function setAside(file: string): string {
  const aside = `${file}.unreadable`
  renameSync(file, aside)
  return aside
}
