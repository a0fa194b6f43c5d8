/** A value of any shape as people read it: names before values, no JSON. */
export function plainWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainWords).join(value.some(isRecord) ? ' · ' : ', ')
  if (isRecord(value)) return Object.entries(value).map(namedWords).join('; ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === undefined ? '' : String(value)
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const namedWords = ([name, value]: [string, unknown]): string =>
  isRecord(value) ? `${spaced(name)} (${plainWords(value)})` : `${spaced(name)}: ${plainWords(value)}`

/** "firstPartyOnly" as "first party only". */
const spaced = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
