import { limits } from '../../limits.ts'
import { type Beside, type JsonSplit, jsonRecords } from '../../text/json/reader.ts'
import { isObject } from '../parts/json-fields.ts'

const companions = new WeakMap<object, unknown>()

/** What stands beside the records and one of them is read with; undefined where there is none, or too far behind. */
export const companionOf = (record: unknown): unknown =>
  isObject(record) ? companions.get(record) : undefined

/**
 * The records of a JSON document that wait for a member `name` beside them. Those that wait are together no larger than
 * one record may be: of more, the first go without it.
 */
export async function* joinedRecords(
  bytes: AsyncIterable<Buffer>,
  split: JsonSplit,
  name: string,
  beside?: Beside,
): AsyncGenerator<unknown> {
  let companion: unknown
  const heard: Beside = (key, value) => {
    if (key === name) companion = value
    beside?.(key, value)
  }
  const waiting: { readonly record: unknown; readonly chars: number }[] = []
  let waitingChars = 0
  const released = (): unknown => {
    const first = waiting.shift()
    waitingChars -= first?.chars ?? 0
    if (isObject(first?.record) && companion !== undefined) companions.set(first.record, companion)
    return first?.record
  }
  for await (const record of jsonRecords(bytes, split, heard)) {
    const chars = JSON.stringify(record).length
    waiting.push({ record, chars })
    waitingChars += chars
    const isFull = () => waitingChars > limits.recordBytesMax
    while (waiting.length > 0 && (companion !== undefined || isFull())) yield released()
  }
  while (waiting.length > 0) yield released()
}
