import type { ParseArgsOptionsConfig } from 'node:util'
import { type ApiKey, isKeyGood } from '../key.ts'
import type { Runtime } from '../ports.ts'
import { type Command, type Io, UsageError } from './command.ts'
import { connect, defaultFolder } from './connect.ts'
import { wordsOf } from './options.ts'

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

/**
 * Builds a command whose second word says what to do. Every one takes `--data DIR`, the folder of the local system, and
 * `--verbose`, which prints the log.
 */
export function storedCommand(
  about: Pick<Command, 'name' | 'usage' | 'summary'>,
  options: ParseArgsOptionsConfig,
  actions: Readonly<Record<string, Action>>,
): Command {
  return {
    ...about,
    async run(args, io) {
      const { values, positionals } = wordsOf(args, {
        ...options,
        data: { type: 'string' },
        verbose: { type: 'boolean' },
      })
      const [verb = '', ...words] = positionals
      const action = actions[verb]
      if (!action) {
        const known = Object.keys(actions).join(', ')
        const says = verb === '' ? `Say what to do:` : `"${about.name} ${verb}" is not known; there are:`
        throw new UsageError(`${says} ${known}.`)
      }
      const folder = typeof values['data'] === 'string' ? values['data'] : defaultFolder
      let runtime: Runtime | undefined
      return action({
        words,
        options: values,
        io,
        // Connected when first asked for: trying out a document needs no running system.
        get runtime() {
          runtime ??= connect(folder, io, values['verbose'] === true)
          return runtime
        },
      })
    },
  }
}

export const textOption = (options: Options, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export const textOptions = (options: Options, name: string): string[] =>
  [options[name] ?? []].flat().filter((value) => typeof value === 'string')

export const printJson = (value: unknown, io: Io) => io.out(`${JSON.stringify(value, null, 2)}\n`)

type Lasting = Pick<ApiKey, 'expiresAt'> & Partial<Pick<ApiKey, 'revokedAt'>>

/** A key or secret that was made beside older ones; they last on only if they were good until now. */
export const newKeyLine = (
  what: string,
  older: readonly Lasting[],
  { key, now }: { readonly key: string; readonly now: number },
): string => {
  const lastsOn = older.some((one) => isKeyGood(one, now))
  return `${what}${lastsOn ? ', older ones are good for a week' : ''}: ${key}\n`
}
