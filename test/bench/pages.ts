import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BenchGroup, BenchRow } from './rows.ts'

const program = fileURLToPath(new URL('pages-run.ts', import.meta.url))
const manifest = new URL('../../package.json', import.meta.url)

/** What `npm start` gives to node. */
function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync(manifest, 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word.startsWith('--') && word.includes('='))
}

async function benchPages(count: number): Promise<BenchRow[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flagsOfStart(), program, String(count)])
  // The program prints this and nothing else.
  return JSON.parse(stdout) as BenchRow[]
}

export const pages: BenchGroup = {
  id: 'pages',
  question:
    'Do pages stay quick while 100,000 openings are there and their index is rebuilt beside them and loaded?',
  budget: 'p99 under load at most 5 times the idle p50 of the same run',
  input: '600 requests one by one, then 400 at 40 a second, twice: idle, and while the index is rebuilt',
  run: ({ postings }) => benchPages(postings),
}
