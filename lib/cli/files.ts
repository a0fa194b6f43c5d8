import { openSync, readFileSync } from 'node:fs'
import { Refused } from './command.ts'

/** A file that the call names. @throws Refused, in one sentence */
export function fileNamed(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Refused(`${path} cannot be read: ${whyUnread(cause)}.`)
  }
}

/** The JSON in a file that the call names. @throws Refused, in one sentence */
export function jsonOf(path: string): unknown {
  try {
    return JSON.parse(Buffer.from(fileNamed(path)).toString('utf8'))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new Refused(`${path} is not JSON: ${cause.message}.`)
  }
}

/** A file that the call names for what it will write, opened before there is any of it. @throws Refused */
export function openedToWrite(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (cause) {
    const code = errnoOf(cause)
    throw new Refused(
      `${path} cannot be written: ${code === 'ENOENT' ? 'there is no such folder' : whyUnread(cause)}.`,
    )
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not',
  EISDIR: 'it is a folder',
}

/** Node's own errors of files have a code. */
export const errnoOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : ''

const whyUnread = (cause: unknown): string => reasons[errnoOf(cause)] ?? (errnoOf(cause) || String(cause))
