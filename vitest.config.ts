import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself it leaves one core free. Tests that start systems mostly wait for them, so one more than there are cores.
    maxWorkers: availableParallelism() + 1,
  },
})
