import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addOperator } from '../pipeline/operators.ts'
import type { Runtime } from '../ports.ts'
import type { Io } from './command.ts'

/** Where people read: the pages are open to everybody, the console to the operator's key alone. */
export async function tellPages(runtime: Runtime, folder: string, io: Io): Promise<void> {
  const key = await operatorKey(runtime, join(folder, 'operator-key.txt'))
  const console = new URL(`${runtime.baseUrl}/console`)
  Object.assign(console, { username: 'operator', password: key })
  await io.out(`\nPages      ${runtime.baseUrl}/jobs\nAPI        ${runtime.baseUrl}/docs\n`)
  await io.out(`Console    ${console.href}\n`)
}

/** Made once per data folder: whoever can read the folder operates the system. */
async function operatorKey(runtime: Runtime, file: string): Promise<string> {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const key = await addOperator('local', runtime)
  writeFileSync(file, `${key}\n`, { mode: 0o600 })
  return key
}
