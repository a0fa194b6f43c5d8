import { join, resolve } from 'node:path'

/** What other programs need to reach the running system: environment variables, in a file of its data folder. */
export const runningFile = (folder: string): string => join(resolve(folder), 'running.json')
