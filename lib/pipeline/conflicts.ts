import { Problem } from '../problem.ts'

const triesMax = 8

/** Done again where another worker was at the same place. @throws what is no use to try again */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.code !== 'write_conflict' || tries === triesMax) throw cause
    }
  }
}
