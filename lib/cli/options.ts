import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { z } from 'zod'
import { limits } from '../limits.ts'
import { country, sourceId } from '../source.ts'
import { UsageError } from './command.ts'

/**
 * Options and plain words of a call. In a file of its own, so that the filters load no store.
 *
 * @throws UsageError naming the word that is off
 */
export function wordsAndOptions<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
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
  const { values, positionals } = wordsAndOptions(args, options)
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" has no meaning here.`)
  return values
}

/** What `--captured-at` says, as RFC 3339 in UTC; without it, `now` (ms since 1970). @throws UsageError */
export const captureTime = (stated: string | undefined, now: number): string =>
  stated === undefined ? new Date(now).toISOString() : timeIn(stated, '--captured-at')

/** A stated time as RFC 3339 in UTC. @throws UsageError with `name` as its subject */
export function timeIn(stated: string, name: string): string {
  const ms = Date.parse(stated)
  if (Number.isNaN(ms))
    throw new UsageError(`${name} takes a time such as 2026-04-24T12:00:00Z, not "${stated}".`)
  return new Date(ms).toISOString()
}

/** A stated code of a country, in any case. @throws UsageError with `name` as its subject */
export function countryIn(stated: string, name: string): string {
  const read = country.safeParse(stated.toUpperCase())
  if (read.success) return read.data
  throw new UsageError(`${name}: ${read.error.issues[0]?.message}`)
}

/** The id of a source, a partner, a feed or an operator, by its schema. @throws UsageError */
export function idIn(stated: string, schema: z.ZodType<string>, more = ''): string {
  if (schema.safeParse(stated).success) return stated
  const form = `up to ${limits.idCharsMax} lower-case letters, digits and hyphens`
  throw new UsageError(`An ID is ${form}, not "${stated}".${more}`)
}

/** The id of a source or of a scope. @throws UsageError */
export const sourceIdIn = (stated: string): string =>
  idIn(stated, sourceId, ' A scope of acme is called as acme.de.')
