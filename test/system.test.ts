import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../lib/local/dynamodb.ts'
import { root } from './tree.ts'

const node = `${root}node_modules/.bin/node`
const main = `${root}lib/cli/main.ts`

type Running = { readonly child: ChildProcess; readonly printed: () => string }
const folders: string[] = []
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-system-'))
  folders.push(folder)
  return folder
}

/** Starts the system as a user would, and waits until it says that it runs. */
async function start(folder: string, ...more: string[]): Promise<Running> {
  const words = [main, 'start', '--data', folder, '--port', String(await freePort()), ...more]
  const child = spawn(node, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let text = ''
  child.stdout.on('data', (chunk) => (text += String(chunk)))
  child.stderr.on('data', (chunk) => (text += String(chunk)))
  for (let looks = 0; looks < 600 && !text.includes('Running.'); looks += 1) {
    if (child.exitCode !== null) throw new Error(`It ended: ${text}`)
    await pause(50)
  }
  return { child, printed: () => text }
}

const run = async (folder: string, ...words: string[]) =>
  (await promisify(execFile)(node, [main, ...words, '--data', folder])).stdout

const killed = (child: ChildProcess) =>
  new Promise((done) => {
    child.once('exit', done)
    child.kill('SIGKILL')
  })

describe('npm start', () => {
  it('ends in feeds that answer, from documents that came as uploads and as a webhook', {
    timeout: 90_000,
  }, async () => {
    const { printed } = await start(newFolder(), '--sample')
    expect(printed()).toContain('4 openings from 6 postings.')
    const links = [...printed().matchAll(/http:\/\/demo:(\S+)@(\S+)/g)]
    expect(links).toHaveLength(5)
    for (const [, key, place] of links) {
      const headers = { authorization: `Bearer ${key}` }
      const answer = await fetch(`http://${place}`, { headers })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Cellar Supervisor')
      const etag = answer.headers.get('etag') ?? ''
      expect(
        (await fetch(`http://${place}`, { headers: { ...headers, 'if-none-match': etag } })).status,
      ).toBe(304)
    }
  })
})

const postings = 400

/** A feed in which every posting is a vacancy of its own. */
function feed(): string {
  const jobs = Array.from(
    { length: postings },
    (
      _,
      n,
    ) => `<job><externalid>R${n}</externalid><Title>Lighthouse keeper ${n}</Title><Employername>Skerry ${n}</Employername>
<Description><![CDATA[<p>Trim lamp ${n * 7919} and log ${n * 104_729} passing ships.</p>]]></Description>
<Applyto>https://skerry.example/jobs/${100_000 + n}</Applyto><Location>Oban</Location><Country>GB</Country></job>`,
  )
  return `<?xml version="1.0"?>\n<source><jobs>${jobs.join('\n')}</jobs></source>\n`
}

describe('kill -9 in the middle of an ingest', () => {
  it.each([150, 700])(
    'loses nothing and doubles nothing (after %i ms)',
    { timeout: 120_000 },
    async (afterMs) => {
      const folder = newFolder()
      const first = await start(folder)
      await run(folder, 'source', 'add', 'skerry')
      await run(folder, 'partner', 'add', 'demo', '--feed', 'all=ndjson')
      const file = join(folder, 'feed.xml')
      writeFileSync(file, feed())
      const upload = run(folder, 'upload', file, '--source', 'skerry').catch(() => 'cut off')
      await pause(1_000 + afterMs)
      await killed(first.child)
      await upload

      await start(folder)
      let listed: string[] = []
      for (let looks = 0; looks < 160 && listed.length < postings; looks += 1) {
        await pause(500)
        listed = (await run(folder, 'opening', 'list')).trim().split('\n')
      }
      const refs = listed.map((line) => line.split('\t').at(-1))
      expect(new Set(refs).size).toBe(postings)
      expect(listed).toHaveLength(postings)
      expect(await run(folder, 'receipt', 'list', 'skerry')).toMatch(/accepted\t400 of 400/)
    },
  )
})
