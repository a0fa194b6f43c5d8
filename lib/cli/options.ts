import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { UsageError } from './command.ts'

/**
 * Options and plain words of a call. In a file of its own, so that the filters load no store.
 *
 * @throws UsageError naming the word that is off
 */
export function wordsOf<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (cause) {
    // Node goes on to explain how to pass a file named like an option, which nobody meant.
    const [says = ''] = String(cause instanceof Error ? cause.message : cause).split('. To specify')
    throw new UsageError(`${says}.`)
  }
}

/** Options of a call that takes no plain words. @throws UsageError */
export function optionsOf<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  const { values, positionals } = wordsOf(args, options)
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" has no meaning here.`)
  return values
}

/** What `--captured-at` says, as RFC 3339 in UTC; without it, `now` (ms since 1970). @throws UsageError */
export function captureTime(stated: string | undefined, now: number): string {
  const ms = stated === undefined ? now : Date.parse(stated)
  if (Number.isNaN(ms))
    throw new UsageError(`--captured-at takes a time such as 2026-04-24T12:00:00Z, not "${stated}".`)
  return new Date(ms).toISOString()
}
