import type { z } from 'zod'
import { Refused } from './command.ts'

/**
 * What a person stated, by its schema.
 *
 * @param what begins the sentence where it is refused, such as "acme.json is no partner"
 * @throws Refused naming all that is wrong, a line each
 */
export function readStated<T>(schema: z.ZodType<T>, stated: unknown, what: string): T {
  // Without the input nobody could tell a missing field from a wrong one.
  const read = schema.safeParse(stated, { reportInput: true })
  if (read.success) return read.data
  const faults = faultsOf(read.error)
  throw new Refused(faults.length === 1 ? `${what}: ${faults[0]}` : [`${what}:`, ...faults].join('\n  '))
}

/**
 * A line of JSON by its schema.
 *
 * @returns the value, or all that is wrong with the line, in one
 */
export function readLine<T>(schema: z.ZodType<T>, line: string): { value: T } | { fault: string } {
  try {
    const read = schema.safeParse(JSON.parse(line), { reportInput: true })
    return read.success ? { value: read.data } : { fault: faultsOf(read.error).join(' ') }
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : String(cause) }
  }
}

/** What is wrong, a sentence for each; parsed with `reportInput`, what is missing is told from what is wrong. */
export const faultsOf = ({ issues }: z.ZodError): string[] => issues.map(faultOf)

function faultOf(issue: z.core.$ZodIssue): string {
  const at = issue.path.join('.')
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${at} is missing.`
  const kept = issue.code === 'unrecognized_keys' ? issue.keys.filter((key) => keptNames.has(key)) : []
  const more = kept.length > 0 ? '; keys and secrets have commands of their own, and stay as they are' : ''
  return `${at === '' ? '' : `${at}: `}${issue.message}${more}${issue.message.endsWith('?') ? '' : '.'}`
}

/** What `show` prints and nobody can state. */
const keptNames: ReadonlySet<string> = new Set([
  'keys',
  'secrets',
  'formats',
  'urlKey',
  'notices',
  'formerFeeds',
])

/**
 * What `show` printed may be edited and given back: the keys and secrets in it say nothing new and are left out. Those
 * that say something else stay, to be refused.
 */
export function withoutKept(stated: Record<string, unknown>, printed: unknown): Record<string, unknown> {
  const known = new Set<string>()
  JSON.parse(JSON.stringify(printed), (name, value) => {
    if (keptNames.has(name)) known.add(JSON.stringify(value))
    return value
  })
  return JSON.parse(JSON.stringify(stated), (name, value) =>
    keptNames.has(name) && known.has(JSON.stringify(value)) ? undefined : value,
  )
}

/**
 * The object in a file, with an id that may stand in it: the one that the call names, if it names one.
 *
 * @throws Refused for what is no object, and for another id
 */
export function objectOf(
  stated: unknown,
  { file, idName, id }: { readonly file: string; readonly idName: string; readonly id: string | undefined },
): Record<string, unknown> {
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated))
    throw new Refused(`${file} is no JSON object: name the fields and their values in it.`)
  const own: Record<string, unknown> = { ...stated }
  if (id !== undefined && own[idName] !== undefined && own[idName] !== id)
    throw new Refused(`${file} is about "${own[idName]}", not "${id}": an id cannot be changed.`)
  return id === undefined ? own : { ...own, [idName]: id }
}
