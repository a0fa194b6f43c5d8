import type { Salary } from '../posting.ts'

/** Pay as it is compared: "GBP/hour 11.9 12.6". Undefined where currency, period or amount is not stated. */
export function payOf({ currency, period, min, max, assumed }: Salary): string | undefined {
  const [low, high] = [min ?? max, max ?? min]
  if (!currency || !period || low === undefined || assumed.length > 0) return undefined
  return `${currency}/${period} ${low} ${high}`
}

/** Whether nobody could be paid both. What is stated for different periods is left open. */
export function paysDiffer(a: string | undefined, b: string | undefined): boolean {
  const [unitA, lowA, highA] = a?.split(' ') ?? []
  const [unitB, lowB, highB] = b?.split(' ') ?? []
  return unitA === unitB && (Number(highA) < Number(lowB) || Number(highB) < Number(lowA))
}
