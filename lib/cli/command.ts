import type { Runtime } from '../ports.ts'

/** What a command may touch: the standard streams, and the clock for the commands that follow running work. */
export type Io = {
  readonly stdin: AsyncIterable<Uint8Array>
  /** All of standard input, decoded. */
  stdinText(): Promise<string>
  /** Results, to standard output, exactly as given. Resolves when the stream took them: await it for long output. */
  out(text: string): void | Promise<void>
  /** Progress and problems, a line each, to standard error. */
  err(text: string): void
  now(): number
}

/** What a command on what is stored works with. */
export type StoredIo = { readonly runtime: Runtime; readonly io: Io }

/** Exit status 0 all well, 1 something was refused, 2 the call's words are off. */
export type ExitStatus = 0 | 1 | 2

/** One word of the command line. `usage` may be several lines; `run` gets the words after the command's own. */
export type Command = {
  readonly name: string
  readonly usage: string
  readonly summary: string
  run(args: string[], io: Io): Promise<ExitStatus>
}

/** The words are right, but what they ask for cannot be done: printed alone, exit status 1. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** The call's words are off: printed with the usage, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
