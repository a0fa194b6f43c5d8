import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BenchGroup, BenchRow } from './rows.ts'

const listings = 100_000
const changes = 20
const program = fileURLToPath(new URL('publish-feed.ts', import.meta.url))

type Cost = { readonly cpuMs: number; readonly ms: number }
type Figures = { readonly full: Cost; readonly some: Cost; readonly none: Cost; readonly rssMb: number }

/** A full build, one after a few changes and one after none, in a process of its own. */
export async function benchPublish(): Promise<BenchRow[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(listings), String(changes)])
  // The program prints this and nothing else.
  const { full, some, none, rssMb } = JSON.parse(stdout) as Figures
  return [
    { name: `full build, ${listings} listings`, value: full.cpuMs, unit: 'ms of CPU' },
    {
      name: `${changes} changed, share of a full build`,
      value: (some.cpuMs / full.cpuMs) * 100,
      unit: '%',
      goal: '<= 8',
    },
    { name: 'nothing changed', value: none.cpuMs, unit: 'ms of CPU' },
    { name: 'peak memory of the process', value: rssMb, unit: 'MB', goal: '<= 256' },
  ]
}

export const publishing: BenchGroup = {
  id: 'publish',
  question: 'Does a build cost what changed, or what exists?',
  budget: `With ${changes} of ${listings} changed, 8 % of a full build's CPU; 256 MB.`,
  input: 'openings of 2 kB made as they are read, one indeed-xml feed, files in a folder in place of S3',
  run: benchPublish,
}
