/** Years of two digits stand behind strokes and points; "26-11-02" may begin with one. */
const numeric = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4})|(?<=[/.]\d{1,2})\2(\d{2}))(?!\d)/

/**
 * Whether a document writes its days before its months, where its dates tell: "21/05/2026" does, "03/04/2026" does not.
 * Undefined where none tells, or where some contradict others.
 */
export function isDayFirst(dates: readonly string[]): boolean | undefined {
  const pairs = dates.map((date) => numeric.exec(date.trim())).filter((found) => found !== null)
  const dayFirst = pairs.some(([, first]) => Number(first) > 12)
  const monthFirst = pairs.some(([, , , second]) => Number(second) > 12)
  return dayFirst === monthFirst ? undefined : dayFirst
}

/** A date whose own digits do not tell its order, written so that none is needed. */
export const unambiguous = (date: string, dayFirst: boolean | undefined): string =>
  dayFirst === undefined
    ? date
    : date.trim().replace(numeric, (_, first: string, __, second: string, whole?: string, short?: string) => {
        const [day, month] = dayFirst ? [first, second] : [second, first]
        const year = whole ?? `20${short}`
        return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      })
