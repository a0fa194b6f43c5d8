import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BenchGroup, BenchRow } from './rows.ts'

const listings = 100_000
const changes = 20
const program = fileURLToPath(new URL('publish-feed.ts', import.meta.url))

type Cost = { readonly cpuMs: number; readonly ms: number }
type Figures = { readonly full: Cost; readonly some: Cost; readonly none: Cost; readonly rssMb: number }

/**
 * V8 sizes its young generation by the machine, up to 128 MB on one with much memory: so a build is measured once
 * as it comes, and once with as little of that as it needs.
 */
const young = '--max-semi-space-size=16'

/** A full build, one after a few changes and one after none, in a process of its own. */
async function measured(...flags: string[]): Promise<Figures> {
  const words = [...flags, program, String(listings), String(changes)]
  const { stdout } = await promisify(execFile)(process.execPath, words)
  // The program prints this and nothing else.
  return JSON.parse(stdout) as Figures
}

export async function benchPublish(): Promise<BenchRow[]> {
  const { full, some, none, rssMb } = await measured()
  const small = await measured(young)
  return [
    { name: `full build, ${listings} listings`, value: full.cpuMs, unit: 'ms of CPU' },
    {
      name: `${changes} changed, share of a full build`,
      value: (some.cpuMs / full.cpuMs) * 100,
      unit: '%',
      goal: '<= 8',
    },
    { name: 'nothing changed', value: none.cpuMs, unit: 'ms of CPU' },
    { name: `peak memory with ${young}`, value: small.rssMb, unit: 'MB', goal: '<= 256' },
    { name: '  its CPU', value: small.full.cpuMs, unit: 'ms of CPU' },
    { name: 'peak memory as V8 sizes its heap here', value: rssMb, unit: 'MB' },
  ]
}

export const publishing: BenchGroup = {
  id: 'publish',
  question: 'Does a build cost what changed, or what exists?',
  budget: `With ${changes} of ${listings} changed, 8 % of a full build's CPU; 256 MB.`,
  input: 'openings of 2 kB made as they are read, one indeed-xml feed, files in a folder in place of S3',
  run: benchPublish,
}
