import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { run } from './command-line.ts'

it('says of a redrive where nothing runs that it is done at the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-asleep-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(await run('queue', 'redrive', 'chunks', '--data', folder)).toMatchObject({ status: 0, err: '' })
  mkdirSync(join(folder, 'queues/chunks'), { recursive: true })
  const dead = { id: 'message-000000001', body: '{}', isDead: true }
  writeFileSync(join(folder, 'queues/chunks/message-000000001.dead.json'), JSON.stringify(dead))
  expect(await run('queue', 'redrive', 'chunks', '--data', folder)).toEqual({
    status: 0,
    out: 'handed out again, of chunks: 1 message\n',
    err: `Nothing is running in ${folder}: it is done when "rolecast start" runs there.`,
  })
})

it.each([['source', 'list'], ['queue', 'list'], ['upload', 'README.md', '--source', 'a'], ['start']])(
  'takes no empty word for a data folder: %s',
  async (...words) => {
    const { status, err } = await run(...words, '--data', '')
    expect([status, err]).toEqual([2, expect.stringContaining('--data takes a folder, not "".')])
  },
)
