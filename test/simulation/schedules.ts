import { expect } from 'vitest'
import { simulate } from './simulate.ts'
import { again } from './tasks.ts'

/** Runs the schedules of some seeds, and says which of them fail and how to see one again. */
export async function expectNone(first: number, count: number): Promise<void> {
  const failed: string[] = []
  for (let seed = first; seed < first + count; seed += 1) {
    const { violations } = await simulate(seed)
    if (violations.length > 0) failed.push(`${again(seed)}: ${violations[0]}`)
  }
  console.log(`schedules ${count} from seed ${first}, violations ${failed.length} (≤ 3/${count} at 95 %)`)
  expect(failed).toEqual([])
}
