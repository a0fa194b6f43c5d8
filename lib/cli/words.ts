import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Runtime } from '../ports.ts'
import { type Command, type Io, UsageError } from './command.ts'
import { connect, defaultFolder } from './connect.ts'

/** Options and plain words of a call. @throws UsageError naming the word that is off */
export function wordsOf<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause))
  }
}

/** A word the call must have. */
export function required(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(`${what} is missing.`)
  return value
}

/** A second word of a command on what is stored, such as `list` in `rolecast source list`. */
export type Action = (call: {
  words: string[]
  options: Options
  runtime: Runtime
  io: Io
}) => Promise<number>
export type Options = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** Builds a command whose second word says what to do. Every one takes `--data DIR`, the folder of the local system. */
export function storedCommand(
  about: Pick<Command, 'name' | 'usage' | 'summary'>,
  options: ParseArgsOptionsConfig,
  actions: Readonly<Record<string, Action>>,
): Command {
  return {
    ...about,
    async run(args, io) {
      const { values, positionals } = wordsOf(args, { ...options, data: { type: 'string' } })
      const [verb = '', ...words] = positionals
      const action = actions[verb]
      if (!action)
        throw new UsageError(
          `"${about.name} ${verb}" is not known; there are: ${Object.keys(actions).join(', ')}.`,
        )
      const folder = typeof values['data'] === 'string' ? values['data'] : defaultFolder
      return action({ words, options: values, runtime: connect(folder, io), io })
    },
  }
}

export const textOption = (options: Options, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export const printJson = (value: unknown, io: Io) => io.out(`${JSON.stringify(value, null, 2)}\n`)
