import { errnoOf } from './files.ts'

/** What to do where the disk or the rights on it are at fault. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room and start this again.',
  EDQUOT: 'Your part of the disk is full: make room and start this again.',
  EROFS: 'The disk takes no writes: name a folder on another, or have it mounted for writing.',
  EACCES: 'You may not: start this as who may, or name another folder.',
  EPERM: 'You may not: start this as who may, or name another folder.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n) and start this again.',
}

/** A failure that nobody foresaw, as a person is told of it: never where it was thrown, and what to do if we know. */
export function failureLine(thrown: unknown): string {
  const says = thrown instanceof Error ? thrown.message : String(thrown)
  for (let cause = thrown; cause instanceof Error; cause = cause.cause) {
    const remedy = remedies[errnoOf(cause)]
    if (remedy === undefined) continue
    const said = cause === thrown ? [says] : [says, cause.message]
    return [...said.map((one) => one.replace(/\.?$/, '.')), remedy].join(' ')
  }
  return says
}
