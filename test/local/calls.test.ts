import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { callsOver, type Functions } from '../../lib/local/calls.ts'
import { Problem } from '../../lib/problem.ts'
import { root } from '../tree.ts'

const causes = {
  problem: new Problem('store_unavailable', { table: 'rolecast' }),
  type: new TypeError('odd'),
  word: 'a word',
}
type There = {
  double(n: number): Promise<number>
  fail(how: keyof typeof causes): Promise<void>
  askBack(n: number): Promise<number>
}

const channels: MessageChannel[] = []
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close()
})

/** Two sides of one channel, each with its own functions. */
function sides(here: Functions) {
  const channel = new MessageChannel()
  channels.push(channel)
  const there: There = {
    double: async (n) => 2 * n,
    fail: (how) => Promise.reject(causes[how]),
    askBack: async (n) => (await back('more', n)) + (await back('more', n)),
  }
  const back = callsOver<{ more(n: number): number }>(channel.port2, there)
  return callsOver<There>(channel.port1, here)
}

describe('calls of another thread', () => {
  it('are answered each with its own result', async () => {
    const ask = sides({})
    expect(await Promise.all([1, 2, 3].map((n) => ask('double', n)))).toEqual([2, 4, 6])
  })

  it('may be asked back before they are answered', async () => {
    const ask = sides({ more: (n: number) => n + 1 })
    expect(await ask('askBack', 4)).toBe(10)
  })

  it.each([
    ['problem', String(causes.problem)],
    ['type', 'TypeError: odd'],
    ['word', 'Error: a word'],
  ] as const)('that fail with a %s say so by name and message', async (how, says) => {
    const error = await sides({})('fail', how).catch((said: unknown) => said)
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).toBe(says)
  })
})

describe('a thread that ends', () => {
  it.each([
    ['throws', 'lighthouse dark'],
    ['exits', 'nothing goes on without it'],
    ['is stopped', 'still here'],
  ])('because it %s takes its process along, unless it was told to', (how, says) => {
    const file = fileURLToPath(new URL('thread-process.ts', import.meta.url))
    const ended = spawnSync(`${root}node_modules/.bin/node`, [file, how], {
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(ended.stdout + ended.stderr).toContain(says)
    expect(ended.status).toBe(how === 'is stopped' ? 0 : 1)
  })
})
