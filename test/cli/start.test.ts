import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import type { Io } from '../../lib/cli/command.ts'
import { main } from '../../lib/cli/main.ts'
import { tellPages } from '../../lib/cli/operator-key.ts'
import { freePort, pidIn } from '../../lib/local/dynamodb.ts'
import { wordsOfProcess } from '../../lib/local/process.ts'
import { runningProcess } from '../../lib/local/running.ts'
import { startSystem } from '../../lib/local/system.ts'
import { callerOf } from '../../lib/pipeline/access.ts'
import { root } from '../tree.ts'

/** Nobody reads it any more once the system has said where it runs. */
const unread: Io = {
  stdin: (async function* () {})(),
  stdinText: async () => '',
  out: async () => Promise.reject(new Error('nobody reads this')),
  err() {},
  now: Date.now,
}

const say = () => expect.unreachable('there is nothing to say')

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What its engine was started as; empty when it runs no more. */
const engineOf = (folder: string): string =>
  wordsOfProcess(Number(readFileSync(join(folder, 'dynamodb/engine.pid'), 'utf8')))

it('leaves nothing running when something fails before the system is handed over', async () => {
  const folder = newFolder()
  const port = String(await freePort())
  await expect(main(['start', '--data', folder, '--port', port], unread)).rejects.toThrow('nobody reads')
  expect(runningProcess(folder)).toBeUndefined()
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
}, 60_000)

it('ends by itself when something fails while it starts, and its engine with it', async () => {
  const folder = newFolder()
  const words = [`${root}lib/cli/main.ts`, 'start', '--data', folder, '--port', String(await freePort())]
  const env = { ...process.env, ROLECAST_DOCUMENT_BYTES_MAX: 'many' }
  const run = promisify(execFile)(`${root}node_modules/.bin/node`, words, { env, timeout: 45_000 })
  await expect(run).rejects.toMatchObject({
    code: 1,
    killed: false,
    stderr: expect.stringContaining('DOCUMENT_BYTES_MAX'),
  })
  expect(engineOf(folder)).not.toContain(folder)
}, 60_000)

it('says in a line that its engine has ended, exits with 1, and notes in its log where', async () => {
  const folder = newFolder()
  const words = [`${root}lib/cli/main.ts`, 'start', '--data', folder, '--port', String(await freePort())]
  const child = spawn(`${root}node_modules/.bin/node`, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  for await (const chunk of child.stdout) if (String(chunk).includes('Running.')) break
  process.kill(pidIn(join(folder, 'dynamodb')), 'SIGKILL')
  const [status] = await once(child, 'exit')
  expect(status).toBe(1)
  expect(said).toMatch(
    /^\S+ ended \(SIGKILL\), and nothing goes on without it\. Start the system again: .*\n$/,
  )
  expect(readFileSync(join(folder, 'log.ndjson'), 'utf8')).toContain('"process ended"')
}, 60_000)

it("makes the operator's key anew where its file is torn, or of a table that is gone", async () => {
  const folder = newFolder()
  const system = await startSystem({ folder, port: await freePort(), say })
  onTestFinished(() => system.stop())
  const printed: string[] = []
  const io = { ...unread, out: async (text: string) => void printed.push(text) }
  const keyAfter = async (text: string) => {
    writeFileSync(join(folder, 'operator-key.txt'), text)
    await tellPages(system.runtime, folder, io)
    return readFileSync(join(folder, 'operator-key.txt'), 'utf8').trim()
  }
  const key = await keyAfter('')
  expect(await callerOf(key, system.runtime)).toEqual({ operator: 'local' })
  expect(await keyAfter(key)).toBe(key)
  const other = await keyAfter(key.replace(/_[0-9a-f]+_/, '_000000000000_'))
  expect(await callerOf(other, system.runtime)).toEqual({ operator: 'local' })
  expect(printed.join('')).toContain(`operator:${other}@`)
}, 60_000)

it.each([
  ['no address of a table', ['--dynamodb', 'nope'], '--dynamodb takes an address'],
  ['an address of something else', ['--dynamodb', 'nope:80'], '--dynamodb takes an address'],
  [
    'an address where nothing is',
    ['--dynamodb', 'http://127.0.0.1:1'],
    'No DynamoDB answers at http://127.0.0.1:1.',
  ],
])('looks before it makes a folder: %s', async (_, more, says) => {
  const folder = join(newFolder(), 'data')
  const said: string[] = []
  const io = { ...unread, err: (text: string) => void said.push(text) }
  const words = ['start', '--data', folder, '--port', String(await freePort()), ...more]
  await main(words, io).catch((cause: Error) => said.push(cause.message))
  expect(said.join(' ')).toContain(says)
  expect(existsSync(folder)).toBe(false)
})

it('says so where a file has the name of its folder', async () => {
  const folder = join(newFolder(), 'data')
  writeFileSync(folder, '')
  await expect(startSystem({ folder, port: await freePort(), say })).rejects.toThrow(
    'cannot be the data folder',
  )
})

it('keeps its folder to itself, also one that others could read, and gives up a port that is taken', async () => {
  const folder = join(newFolder(), 'data')
  mkdirSync(folder, { mode: 0o755 })
  const taken = createServer()
  onTestFinished(() => void taken.close())
  const port = await new Promise<number>((done) => {
    taken.listen(0, '127.0.0.1', () => done(Object(taken.address()).port))
  })
  await expect(startSystem({ folder, port, say })).rejects.toThrow('EADDRINUSE')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(engineOf(folder)).not.toContain(folder)
}, 60_000)

it('starts over whatever files a power cut tore, and says a line of each', async () => {
  const folder = newFolder()
  const torn = ['running.json', 'credentials.json', 'queues/chunks/message-000000001.json']
  mkdirSync(join(folder, 'queues/chunks'), { recursive: true })
  for (const file of [...torn, 'stream-checkpoint', 'dynamodb/engine.pid']) {
    mkdirSync(join(folder, 'dynamodb'), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  const said: string[] = []
  const system = await startSystem({ folder, port: await freePort(), say: (line) => said.push(line) })
  await system.stop()
  expect(said).toEqual(torn.map((file) => expect.stringContaining(`${join(folder, file)}.unreadable`)))
  for (const file of torn) expect(readFileSync(join(folder, `${file}.unreadable`), 'utf8')).toBe('')
}, 60_000)
