import type { ParseArgsOptionsConfig } from 'node:util'
import { type ApiKey, isKeyGood } from '../key.ts'
import type { Runtime } from '../ports.ts'
import { type Command, type ExitStatus, type Io, type StoredIo, UsageError } from './command.ts'
import { connect, folderIn } from './connect.ts'
import { wordsAndOptions } from './options.ts'

/** A word the call must have. @throws UsageError with `what` as its subject */
export function required(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(`${what} is missing.`)
  return value
}

/** A call of a command on what is stored: the words behind its verb, and the options. */
export type Call = StoredIo & { words: string[]; options: Options }
export type Options = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** A second word of a command, such as `list` in `rolecast source list`; it takes at most so many words. */
type Verb = {
  readonly words: number
  readonly options?: ParseArgsOptionsConfig
  run(call: Call): Promise<ExitStatus>
}

/** Every stored command takes the folder of the local system, and a word that has the log printed. */
const commonOptions = { data: { type: 'string' }, verbose: { type: 'boolean' } } as const
const commonUsage = `
       each takes --data DIR, the folder of the local system, and --verbose, which prints the log of what it does`

/** Options that take a text, by their names. */
export const texts = (...names: readonly string[]): ParseArgsOptionsConfig =>
  Object.fromEntries(names.map((name) => [name, { type: 'string' }]))

/**
 * Builds a command whose second word says what to do. A word or an option that the verb does not take is refused: it
 * was meant to do something. Of verbs that share an option's name, each means the same kind of option by it.
 */
export function storedCommand(
  about: Pick<Command, 'name' | 'usage' | 'summary'>,
  verbs: Readonly<Record<string, Verb>>,
): Command {
  const all = Object.assign({}, ...Object.values(verbs).map(({ options }) => options), commonOptions)
  return {
    ...about,
    usage: about.usage + commonUsage,
    async run(args, io) {
      const { values, positionals } = wordsAndOptions<ParseArgsOptionsConfig>(args, all)
      const [name = '', ...words] = positionals
      const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
      if (!verb) {
        const known = Object.keys(verbs).join(', ')
        const says = name === '' ? `Say what to do:` : `"${about.name} ${name}" is not known; there are:`
        throw new UsageError(`${says} ${known}.`)
      }
      checkTaken(`${about.name} ${name}`, verb, { words, options: values })
      const folder = folderIn(textOption(values, 'data'))
      let runtime: Runtime | undefined
      return verb.run({
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

/** @throws UsageError naming what the verb does not take */
function checkTaken(
  called: string,
  { words: most, options: own = {} }: Verb,
  { words, options }: { readonly words: readonly string[]; readonly options: Options },
): void {
  const strange = Object.keys(options).find((name) => !(name in own || name in commonOptions))
  if (strange !== undefined) throw new UsageError(`--${strange} has no meaning for "${called}".`)
  if (words.length > most)
    throw new UsageError(
      `"${words.slice(most).join(' ')}" has no meaning here: "${called}" takes ${counted(most)}.`,
    )
}

const counted = (words: number): string =>
  words === 0 ? 'no words' : words === 1 ? 'one word' : `${words} words at most`

export const textOption = (options: Options, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export const textOptions = (options: Options, name: string): string[] =>
  [options[name] ?? []].flat().filter((value) => typeof value === 'string')

const shownMax = 100

/** How many lines a list has: as many as `--limit` says. @throws UsageError */
export function limitIn(options: Options): number {
  const word = textOption(options, 'limit')
  if (word === undefined) return shownMax
  if (!/^[1-9]\d{0,8}$/.test(word))
    throw new UsageError(`--limit takes a whole number from 1 on, not "${word}".`)
  return Number(word)
}

/** Below a list that ends at its limit. */
export const andMore = '… and more: --limit N shows N of them.'

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
