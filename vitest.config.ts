import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // By itself it leaves one core free, which on two is half of them.
    maxWorkers: '100%',
  },
})
