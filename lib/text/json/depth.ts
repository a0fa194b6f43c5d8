import { limits } from '../../limits.ts'

/**
 * Whether lists and objects are nested deeper than this. JSON.parse reads any depth, and whoever walks over the value
 * afterwards would run out of stack. Looks no deeper than it must, so its own depth is bounded.
 */
export function isDeeper(value: unknown, depthMax: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depthMax === 0) return true
  return Object.values(value).some((inner) => isDeeper(inner, depthMax - 1))
}

/**
 * Whether a record holds more values than one may, so that nobody is kept busy by a list of a million numbers.
 *
 * @param chars how long its text is: each value takes two of them, so that hardly any record has to be walked over
 */
export function isOverfull(value: unknown, chars: number): boolean {
  if (chars < 2 * limits.elementsPerRecordMax) return false
  let count = 0
  const open = [value]
  while (open.length > 0 && count <= limits.elementsPerRecordMax) {
    const next = open.pop()
    count += 1
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) open.push(inner)
  }
  return count > limits.elementsPerRecordMax
}
