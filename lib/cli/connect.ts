import { awsRuntime, jsonLog } from '../aws/runtime.ts'
import { readConfig, variables } from '../config.ts'
import { runningEnvironment, runningProcess } from '../local/running.ts'
import type { Runtime } from '../ports.ts'
import { type Io, Refused } from './command.ts'

/** The data folder of the local system, unless the call names another. */
export const defaultFolder = '.rolecast'

/**
 * The stores that the management commands work on: AWS when the environment names a table, else the system that runs on
 * this machine, which leaves its addresses in its data folder.
 */
export function connect(folder: string, io: Io): Runtime {
  if (process.env[variables.table] === undefined) {
    const environment = runningEnvironment(folder)
    if (!environment || runningProcess(folder) === undefined) {
      throw new Refused(
        `Nothing is running in ${folder}. Start it with "rolecast start", name its folder with --data DIR, ` +
          `or set ${variables.table} and its sisters to work on AWS.`,
      )
    }
    Object.assign(process.env, environment)
  }
  // Commands do their work to its end themselves and ask nobody to go on.
  const queue = { send: async () => {} }
  return awsRuntime(readConfig(process.env), { queue, log: jsonLog((line) => io.err(line.trimEnd())) })
}
