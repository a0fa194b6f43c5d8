// Matching so many invented postings, alone in a process so that its memory is its own: `match-run.ts COUNT`.

import { matchAll } from '../identity/match-all.ts'
import { inventPostings } from '../identity/synthetic.ts'

export type MatchRun = {
  readonly postings: number
  readonly openings: number
  readonly cpuSeconds: number
  readonly rssMb: number
}

const all = inventPostings(1, Number(process.argv[2] ?? 1_000)).map(({ posting }) => posting)
const start = process.cpuUsage()
const { openings } = matchAll(all)
const { user, system } = process.cpuUsage(start)
const run: MatchRun = {
  postings: all.length,
  openings: openings.length,
  cpuSeconds: (user + system) / 1e6,
  rssMb: process.resourceUsage().maxRSS / 1_000,
}
process.stdout.write(JSON.stringify(run))
