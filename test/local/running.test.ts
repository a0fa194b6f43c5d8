import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import {
  checkAlone,
  runningEnvironment,
  runningFile,
  runningProcess,
  tellRunning,
} from '../../lib/local/running.ts'

const silent = () => expect.unreachable('there is nothing to say')

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-running-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function folderOf(change: Record<string, string> = {}): string {
  const folder = newFolder()
  tellRunning(folder, { AWS_REGION: 'local' })
  const told = JSON.parse(readFileSync(runningFile(folder), 'utf8')) as Record<string, string>
  writeFileSync(runningFile(folder), JSON.stringify({ ...told, ...change }))
  return folder
}

async function other(): Promise<ChildProcess> {
  const child = spawn('sleep', ['30'])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'spawn')
  return child
}

it('starts where a killed system left word under the number that is now our own', async () => {
  const folder = folderOf()
  expect(runningProcess(folder)).toBe(process.pid)
  expect(() => checkAlone(folder, silent)).not.toThrow()
})

it('starts where the number of a killed system is another program by now', async () => {
  const folder = folderOf({ ROLECAST_PID: String((await other()).pid) })
  expect(runningProcess(folder)).toBeUndefined()
  expect(() => checkAlone(folder, silent)).not.toThrow()
})

it('starts nothing beside a system that runs, and names the file that says so', async () => {
  const { pid = 0 } = await other()
  for (const program of ['sleep 30', '']) {
    const folder = folderOf({ ROLECAST_PID: String(pid), ROLECAST_PROGRAM: program })
    expect(runningProcess(folder)).toBe(pid)
    expect(() => checkAlone(folder, silent)).toThrow(
      `(process ${pid}). If that process is another program, remove `,
    )
    expect(() => checkAlone(folder, silent)).toThrow(runningFile(folder))
  }
})

it.each(['', '{"ROLECAST_PID":"1', '\0\0', '[]', '{"ROLECAST_PID":1}'])(
  'starts where a power cut left half a word, which is set aside: %j',
  (torn) => {
    const folder = newFolder()
    writeFileSync(runningFile(folder), torn)
    expect([runningEnvironment(folder), runningProcess(folder)]).toEqual([undefined, undefined])
    const said: string[] = []
    checkAlone(folder, (line) => said.push(line))
    expect(said).toEqual([expect.stringContaining(`${runningFile(folder)}.unreadable`)])
    expect(readFileSync(`${runningFile(folder)}.unreadable`, 'utf8')).toBe(torn)
    checkAlone(folder, silent)
  },
)
