// npm run bench [-- GROUP …] [--postings N] [--rounds N] [--large]
// Prints what every part costs, beside a rival or a floor in the same run. --large takes much longer.

import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { cost } from './cost.ts'
import { freshness } from './freshness.ts'
import { lambda } from './lambda.ts'
import { large } from './large.ts'
import { match } from './match.ts'
import { normalise } from './normalise.ts'
import { pages } from './pages.ts'
import { places } from './places.ts'
import { publishing } from './publish.ts'
import { read } from './read.ts'
import { render } from './render.ts'
import { replaying } from './replay.ts'
import { type BenchGroup, rowLine } from './rows.ts'
import { serving } from './serve.ts'
import { skills } from './skills.ts'
import { snapshotCost } from './snapshot-cost.ts'

const groups: readonly BenchGroup[] = [
  read,
  normalise,
  skills,
  places,
  match,
  render,
  publishing,
  serving,
  pages,
  freshness,
  cost,
  replaying,
  snapshotCost,
  lambda,
  large,
]
const rivals = ['fast-xml-parser', 'saxes', 'sanitize-html', 'ahocorasick', 'esbuild', 'hono']

const versionOf = (name: string): string => {
  const manifest = createRequire(import.meta.url)(`../../node_modules/${name}/package.json`) as {
    version: string
  }
  return `${name} ${manifest.version}`
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    postings: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    large: { type: 'boolean', default: false },
  },
})
const unknown = positionals.filter((id) => !groups.some((group) => group.id === id))
if (unknown.length > 0) {
  console.error(`no group ${unknown.join(', ')}; there are: ${groups.map(({ id }) => id).join(' ')}`)
  process.exit(2)
}

const memory = `${Math.round(totalmem() / 1e9)} GB`
const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, ${memory}, ${platform()} ${arch()}`
console.log(`${new Date().toISOString().slice(0, 10)} | ${machine} | node ${process.versions.node}`)
console.log(rivals.map(versionOf).join(', '))
console.log(
  'Ratios are of one run and its rival in the same run; under 1.2 is a tie on a machine that others use.',
)

const folder = mkdtempSync(`${tmpdir()}/rolecast-bench-`)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const group of groups) {
  if (positionals.length > 0 && !positionals.includes(group.id)) continue
  if (group.isLargeOnly && !values.large) continue
  console.log(`\n${group.id}: ${group.question}\n  budget: ${group.budget}\n  input:  ${group.input}`)
  const start = performance.now()
  const rows = await group.run({
    postings: Number(values.postings),
    rounds: Number(values.rounds),
    folder,
    large: values.large,
  })
  for (const row of rows) console.log(rowLine(row))
  console.log(`  (${((performance.now() - start) / 1_000).toFixed(0)} s)`)
}
