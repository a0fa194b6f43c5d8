import { leavesOf } from './flatten.ts'

/** One path over all samples. */
export type Column = {
  readonly path: string
  readonly segments: readonly string[]
  readonly values: string[]
  /** It stands in a list of objects inside the record. */
  readonly isListed: boolean
  records: number
}

const columnValuesMax = 50

/** What the samples hold, path by path. */
export function columnsOf(samples: readonly unknown[]): Column[] {
  const columns = new Map<string, Column>()
  for (const sample of samples) {
    const seen = new Set<string>()
    for (const { path, segments, group, value } of leavesOf(sample)) {
      const column = columns.get(path) ?? { path, segments, values: [], isListed: group !== '', records: 0 }
      columns.set(path, column)
      if (column.values.length < columnValuesMax) column.values.push(value)
      if (!seen.has(path)) column.records += 1
      seen.add(path)
    }
  }
  return [...columns.values()]
}

export const shareThat = (values: readonly string[], holds: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(holds).length / values.length

export const distinctShare = (values: readonly string[]): number =>
  new Set(values).size / Math.max(1, values.length)
