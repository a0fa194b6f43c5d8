import { readConfig } from '../config.ts'
import type { Runtime } from '../ports.ts'
import { awsRuntime, type Waits } from './runtime.ts'

let made: Runtime | undefined

/** The runtime of a Lambda function: made at the first event, kept while the sandbox lives. */
export function lambdaRuntime(waits: Waits = 'work'): Runtime {
  made ??= awsRuntime(readConfig(process.env), { waits })
  return made
}
