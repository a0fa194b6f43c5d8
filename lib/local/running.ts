import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runningVariables } from '../config.ts'
import { wordsOfProcess } from './process.ts'

/** What other programs need to reach the running system: environment variables, in a file of its data folder. */
export const runningFile = (folder: string): string => join(resolve(folder), 'running.json')

/** Leaves word that this process is the system that runs on the folder, and how it is reached. */
export function tellRunning(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const own = {
    [runningVariables.pid]: String(process.pid),
    [runningVariables.program]: wordsOfProcess(process.pid),
  }
  return writeFile(runningFile(folder), JSON.stringify({ ...environment, ...own }, null, 2), { mode: 0o600 })
}

/** The variables, or undefined where no system was started; it may have been killed since. */
export function runningEnvironment(folder: string): Record<string, string> | undefined {
  const file = runningFile(folder)
  // We wrote the file ourselves, when the system started.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : undefined
}

/** The process of a system that still runs on this folder. */
export function runningProcess(folder: string): number | undefined {
  const environment = runningEnvironment(folder)
  const pid = Number(environment?.[runningVariables.pid])
  const program = environment?.[runningVariables.program]
  try {
    process.kill(pid, 0)
  } catch {
    return undefined
  }
  return !program || wordsOfProcess(pid) === program ? pid : undefined
}

/**
 * To be asked before a system starts: two on one folder would overwrite each other. A file that names this very
 * process was left by one that was killed, as in a container, where numbers begin anew with every start.
 *
 * @throws Error that says what to do
 */
export function checkAlone(folder: string): void {
  const other = runningProcess(folder)
  if (other === undefined || other === process.pid) return
  throw new Error(
    `A system runs on ${folder} already (process ${other}). If that process is another program, ` +
      `remove ${runningFile(folder)} and start again.`,
  )
}
