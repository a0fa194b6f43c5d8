/**
 * One claim of the acceptance plan with its load. `small` is what a test run does of it, `whole` what the plan asks
 * for; both are numbers of `unit`.
 */
export type Part = {
  readonly id: string
  readonly says: string
  readonly unit: string
  readonly small: number
  readonly whole: number
  run(count: number): Promise<Told>
}

/** How often it was tried, what went wrong, and figures worth a line. */
export type Told = {
  readonly count: number
  readonly violations: readonly string[]
  readonly figures?: string
}

/** A line of the report. */
export function lineOf({ id, says, unit, whole }: Part, { count, violations, figures }: Told): string {
  const bound = violations.length === 0 ? ` (≤ 3/${count} at 95 %)` : ''
  const share = count === whole ? `${count}` : `${count} of ${whole}`
  return `${id} ${says}: ${share} ${unit}, violations ${violations.length}${bound}${figures ? `; ${figures}` : ''}`
}
