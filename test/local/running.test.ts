import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { checkAlone, runningFile, runningProcess, tellRunning } from '../../lib/local/running.ts'

async function folderOf(change: Record<string, string> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-running-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await tellRunning(folder, { AWS_REGION: 'local' })
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
  const folder = await folderOf()
  expect(runningProcess(folder)).toBe(process.pid)
  expect(() => checkAlone(folder)).not.toThrow()
})

it('starts where the number of a killed system is another program by now', async () => {
  const folder = await folderOf({ ROLECAST_PID: String((await other()).pid) })
  expect(runningProcess(folder)).toBeUndefined()
  expect(() => checkAlone(folder)).not.toThrow()
})

it('starts nothing beside a system that runs, and names the file that says so', async () => {
  const { pid = 0 } = await other()
  for (const program of ['sleep 30', '']) {
    const folder = await folderOf({ ROLECAST_PID: String(pid), ROLECAST_PROGRAM: program })
    expect(runningProcess(folder)).toBe(pid)
    expect(() => checkAlone(folder)).toThrow(`(process ${pid}). If that process is another program, remove `)
    expect(() => checkAlone(folder)).toThrow(runningFile(folder))
  }
})
