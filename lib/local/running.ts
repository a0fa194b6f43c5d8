import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What other programs need to reach the running system: environment variables, in a file of its data folder. */
export const runningFile = (folder: string): string => join(resolve(folder), 'running.json')

/** The variables, or undefined where no system was started; it may have been killed since. */
export function runningEnvironment(folder: string): Record<string, string> | undefined {
  const file = runningFile(folder)
  // We wrote the file ourselves, when the system started.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : undefined
}

/** The process of a system that still runs on this folder. */
export function runningProcess(folder: string): number | undefined {
  const pid = Number(runningEnvironment(folder)?.['ROLECAST_PID'])
  try {
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}
