import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { normalise } from '../../lib/sources/normalise.ts'
import { inventPostings } from '../identity/synthetic.ts'
import type { MatchRun } from './match-run.ts'
import type { BenchGroup, BenchRow } from './rows.ts'

const script = fileURLToPath(new URL('match-run.ts', import.meta.url))

function matched(count: number): MatchRun {
  const printed = execFileSync(process.execPath, ['--max-old-space-size=8192', script, String(count)], {
    encoding: 'utf8',
  })
  // What match-run.ts prints is a MatchRun.
  return JSON.parse(printed) as MatchRun
}

const context = {
  sourceId: 'invented',
  channel: 'aggregator',
  capturedAt: '2026-11-01T00:00:00Z',
  format: 'generic-json',
} as const

/** Seconds of processor time that normalising postings of these texts takes, for comparison. */
function normaliseSeconds(count: number): number {
  const all = inventPostings(1, count)
  const start = process.cpuUsage()
  for (const { posting } of all) {
    const { title, description, sourceRef } = posting
    const employer = { name: posting.employer?.name ?? 'Alderbrook' }
    const places = posting.locations.map(({ text }) => text)
    normalise({ paths: {}, sourceRef, title, employer, places, body: [{ text: description.text }] }, context)
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const rowsOf = (
  { postings, openings, cpuSeconds, rssMb }: MatchRun,
  normaliseSeconds: number,
  goal?: string,
): BenchRow[] => [
  {
    name: `${postings} postings to ${openings} openings`,
    value: postings / cpuSeconds,
    unit: 'postings/s',
    against: 'normalise of the same, takes as long',
    ratio: cpuSeconds / normaliseSeconds,
    ...(goal && { goal }),
  },
  { name: `${postings} postings, peak memory`, value: rssMb, unit: 'MB' },
]

function largest(): BenchRow[] {
  const [quarter, all] = [matched(25_000), matched(100_000)]
  return [
    ...rowsOf(quarter, normaliseSeconds(25_000)),
    ...rowsOf(all, normaliseSeconds(100_000), '<= 2.5'),
    {
      name: 'processor time, 25,000 to 100,000',
      value: all.cpuSeconds,
      unit: 's',
      against: 'the smaller number',
      ratio: all.cpuSeconds / quarter.cpuSeconds,
      goal: '<= 4.6',
    },
  ]
}

export const match: BenchGroup = {
  id: 'match',
  question: 'What does finding the openings of many postings at once cost, and how does it grow?',
  budget:
    'for 100,000 (--large), 2.5 times what normalising them takes; growth in proportion to their number.',
  input: 'invented postings, one to four for every vacancy, seed 1; a process of its own; processor time',
  async run({ large }) {
    const small = matched(2_500)
    const next = matched(10_000)
    const growth = (a: MatchRun, b: MatchRun): number =>
      b.cpuSeconds / b.postings / (a.cpuSeconds / a.postings)
    return [
      ...rowsOf(next, normaliseSeconds(10_000)),
      {
        name: `time per posting, ${small.postings} to ${next.postings}`,
        value: (next.cpuSeconds / next.postings) * 1e6,
        unit: 'µs',
        against: 'the smaller number',
        ratio: growth(small, next),
        goal: '<= 1.5',
      },
      ...(large ? largest() : []),
    ]
  },
}
