/**
 * What a message is about, by ids: an uploaded object, a chunk, a feed, or a stretch of the stream. Never what
 * is in them. A body that is none of ours is not shown.
 */
export function aboutOf(body: string): string {
  const read = parsed(body)
  if (read === undefined) return 'not JSON'
  const keys = list(field(read, 'Records')).flatMap((one) => text(field(one, 's3', 'object', 'key')))
  if (keys.length > 0) return `upload ${keys.join(', ')}`
  const feed = text(field(read, 'notify', 'feedId'))[0]
  if (feed !== undefined) return `notice of feed ${feed} version ${String(field(read, 'notify', 'version'))}`
  const receipt = text(field(read, 'receiptId'))[0]
  if (receipt !== undefined) return `chunk ${String(field(read, 'chunk'))} of ${receipt}`
  const stream = field(read, 'DDBStreamBatchInfo')
  if (stream !== undefined)
    return `${String(field(stream, 'batchSize'))} stream records from ${String(field(stream, 'startSequenceNumber'))}`
  return Object.keys(Object(read)).length === 0 ? 'a build' : 'unknown'
}

/** Why a stream's batch was given up, as Lambda says it. */
export const reasonOf = (body: string): string | undefined =>
  text(field(parsed(body), 'requestContext', 'condition'))[0]

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const field = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? // An object that has the property: its type is looked at by whoever uses it.
          (at as Record<string, unknown>)[name]
        : undefined,
    value,
  )
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])
