import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Every worker, and every process that a test starts, reads the same modules: what they compile to is kept from one to
// the next, where Node keeps it for other programs. That is half of the time that a command takes.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache')
// DynamoDB Local runs for half a minute, and Java takes longer to optimise it than that is worth.
process.env['JAVA_TOOL_OPTIONS'] ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

/** What takes longest, so that no core waits for the last of it. */
const long = [
  'test/simulation/*.test.ts',
  'test/system.test.ts',
  'test/browser/*.test.ts',
  'test/pipeline/openings/*.test.ts',
  'test/pipeline/erasure/*.test.ts',
  'test/sources/mutations.test.ts',
  'test/sources/slow-patterns.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Node reads our TypeScript by itself; through vite's runner, the simulation took two thirds longer.
    experimental: { viteModuleRunner: false },
    // By itself it leaves one core free. Tests that start systems mostly wait for them, so one more than there are cores.
    maxWorkers: availableParallelism() + 1,
    // A worker reads what it imports once and not for each file, which was a third of the time.
    isolate: false,
    projects: [
      // The first by name begins first.
      { extends: true, test: { name: 'long', include: long } },
      { extends: true, test: { name: 'short', include: ['test/**/*.test.ts'], exclude: long } },
    ],
  },
})
