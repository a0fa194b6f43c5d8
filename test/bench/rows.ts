/** One figure of a benchmark. `ratio` is how many times better than `against`; `goal` says what it should be. */
export type BenchRow = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly against?: string
  readonly ratio?: number
  readonly goal?: string
}

/** A benchmark as printed: what it asks, of what, and what would be good enough. */
export type BenchGroup = {
  readonly id: string
  readonly question: string
  readonly budget: string
  readonly input: string
  /** Takes so long that it runs with --large only. */
  readonly isLargeOnly?: true
  run(options: BenchOptions): Promise<readonly BenchRow[]>
}

export type BenchOptions = {
  /** Postings in the feed that `read` reads. */
  readonly postings: number
  readonly rounds: number
  /** Where generated documents go; removed at the end. */
  readonly folder: string
  /** Also the sizes that take long. */
  readonly large: boolean
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const figure = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `name  value unit | against … ratio (goal)` */
export function rowLine({ name, value, unit, against, ratio, goal }: BenchRow): string {
  const compared = against === undefined ? '' : ` | against ${against}`
  const times = ratio === undefined ? '' : ` ${ratio.toFixed(2)}x`
  const wanted = goal === undefined ? '' : ` (goal ${goal})`
  return `  ${name.padEnd(46)} ${figure(value).padStart(9)} ${unit}${compared}${times}${wanted}`
}
