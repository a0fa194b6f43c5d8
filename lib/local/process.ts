import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The words by which a process was started; empty where none has the number, or none that can be looked at. A number
 * alone says little: after a kill it may be somebody else's, and in a container it is soon our own again.
 */
export function wordsOfProcess(pid: number): string {
  try {
    // Small containers have no ps.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    if (process.platform === 'linux') return ''
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
  }
}

/** The end of what is said where a part of the system has ended by itself. */
export const nothingGoesOn =
  'and nothing goes on without it. Start the system again: what was under way is taken up.'
