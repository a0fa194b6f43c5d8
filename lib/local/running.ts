import { join, resolve } from 'node:path'
import * as z from 'zod'
import { runningVariables } from '../config.ts'
import { jsonIn, keepFile, type Say, setAside } from './kept-file.ts'
import { wordsOfProcess } from './process.ts'

/** What other programs need to reach the running system: environment variables, in a file of its data folder. */
export const runningFile = (folder: string): string => join(resolve(folder), 'running.json')

/** Leaves word that this process is the system that runs on the folder, and how it is reached. */
export function tellRunning(folder: string, environment: Readonly<Record<string, string>>): void {
  const own = {
    [runningVariables.pid]: String(process.pid),
    [runningVariables.program]: wordsOfProcess(process.pid),
  }
  keepFile(runningFile(folder), JSON.stringify({ ...environment, ...own }, null, 2))
}

const told = z.record(z.string(), z.string())

/** The variables, or undefined where no system was started, or its word is torn; it may have been killed since. */
export function runningEnvironment(folder: string): Record<string, string> | undefined {
  const read = jsonIn(runningFile(folder), told)
  return typeof read === 'string' ? undefined : read
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
 * process was left by one that was killed, as in a container, where numbers begin anew with every start. A torn file
 * was left by a power cut, which no system survives.
 *
 * @throws Error that says what to do
 */
export function checkAlone(folder: string, say: Say): void {
  const file = runningFile(folder)
  if (jsonIn(file, told) === 'torn')
    say(`${file} could not be read and was set aside as ${setAside(file)}: no system can be running there.`)
  const other = runningProcess(folder)
  if (other === undefined || other === process.pid) return
  throw new Error(
    `A system runs on ${folder} already (process ${other}). If that process is another program, ` +
      `remove ${file} and start again.`,
  )
}
