import { it } from 'vitest'
import { expectNone } from './schedules.ts'

// The other half of simulation.test.ts, for another worker.
it('loses nothing and removes nothing wrongly under more schedules', { timeout: 900_000 }, () =>
  expectNone(2_501, 2_500),
)
