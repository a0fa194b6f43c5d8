import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, test, vi } from 'vitest'
import { pidIn, startDynamo, startProgram } from '../../lib/local/dynamodb.ts'
import { wordsOfProcess } from '../../lib/local/process.ts'
import { root } from '../tree.ts'

const sqlite = await import('node:sqlite').catch(() => undefined)

/** The file of an engine that was started and stopped. */
async function databaseOf(Database: NonNullable<typeof sqlite>['DatabaseSync']) {
  const folder = emptyFolder()
  for (const name of ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test')
  const engine = await startDynamo(folder, 'dynoxide')
  await engine.stop()
  return new Database(join(folder, 'dynamodb.sqlite'))
}

test.skipIf(!sqlite)('the engine looks up where its stream goes on, however long that is', async () => {
  if (!sqlite) return
  const file = await databaseOf(sqlite.DatabaseSync)
  const planOf = (query: string) => JSON.stringify(file.prepare(`EXPLAIN QUERY PLAN ${query}`).all())
  // As the engine asks at every write, and for every page of the stream.
  const number = 'CAST(sequence_number AS INTEGER)'
  const next = planOf(`SELECT COALESCE(MAX(${number}), 0) + 1 FROM _stream_records WHERE table_name = 'a'`)
  const page = planOf(
    `SELECT * FROM _stream_records WHERE table_name = 'a' AND shard_id = 's' AND ${number} > 7
     ORDER BY ${number} ASC LIMIT 9`,
  )
  file.close()
  expect(next).toContain('USING COVERING INDEX rolecast_stream (table_name=?)')
  expect(page).toContain('USING INDEX rolecast_stream (table_name=? AND <expr>>?)')
  expect(page).not.toContain('TEMP B-TREE')
})

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-engine-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('an engine that runs', () => {
  const file = fileURLToPath(new URL('engine-process.ts', import.meta.url))
  const run = (how: string) => {
    const folder = emptyFolder()
    const words = [file, folder, how]
    const ended = spawnSync(`${root}node_modules/.bin/node`, words, { encoding: 'utf8', timeout: 20_000 })
    return { said: ended.stdout + ended.stderr, status: ended.status, left: wordsOfProcess(pidIn(folder)) }
  }

  it.each([
    ['is killed', 1, 'lighthouse ended (SIGKILL), and nothing goes on without it.'],
    ['is stopped', 0, 'still here'],
    ['outlives us', 0, ''],
  ])(
    'and %s takes its process along unless it was told to, and is never left behind',
    (how, status, says) => {
      const ended = run(how)
      expect(ended.said).toContain(says)
      expect(ended).toMatchObject({ status, left: '' })
    },
  )
})

describe('an engine that does not come up', () => {
  const silent = { name: 'silent', program: process.execPath, words: ['-e', 'setInterval(() => {}, 1000)'] }
  const begun = (program: typeof silent) => {
    const folder = emptyFolder()
    return { folder, engine: startProgram(program, { folder, port: 1, patienceMs: 100 }) }
  }

  it('is ended when it never answers', async () => {
    const { folder, engine } = begun(silent)
    await expect(engine).rejects.toMatchObject({ code: 'engine_missing' })
    expect(wordsOfProcess(pidIn(folder))).toBe('')
  })

  it('is a problem, and no end of ours, when its program cannot be run', async () => {
    const { engine } = begun({ ...silent, program: join(tmpdir(), 'no-such-program') })
    await expect(engine).rejects.toMatchObject({ code: 'engine_missing' })
  })
})
