import { join } from 'node:path'
import { partsOfKey } from '../key.ts'
import { keepFile, textOf } from '../local/kept-file.ts'
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

/** Made once per data folder, whose reader operates the system; and anew where the table knows no such key. */
async function operatorKey(runtime: Runtime, file: string): Promise<string> {
  const kept = textOf(file)?.trim() ?? ''
  const keyId = partsOfKey(kept)?.keyId
  if (keyId !== undefined && (await runtime.keys.holder(keyId))) return kept
  const key = await addOperator('local', runtime)
  keepFile(file, `${key}\n`)
  return key
}
