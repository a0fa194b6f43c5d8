import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, test, vi } from 'vitest'
import { startDynamo, startProgram } from '../../lib/local/dynamodb.ts'
import { wordsOfProcess } from '../../lib/local/process.ts'

const sqlite = await import('node:sqlite').catch(() => undefined)

/** The file of an engine that was started and stopped. */
async function databaseOf(Database: NonNullable<typeof sqlite>['DatabaseSync']) {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-engine-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
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

describe('an engine that does not come up', () => {
  const silent = { name: 'silent', program: process.execPath, words: ['-e', 'setInterval(() => {}, 1000)'] }
  const begun = (program: typeof silent) => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecast-engine-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const pid = () => Number(readFileSync(join(folder, 'engine.pid'), 'utf8'))
    return { pid, engine: startProgram(program, { folder, port: 1, patienceMs: 100 }) }
  }

  it('is ended when it never answers', async () => {
    const { pid, engine } = begun(silent)
    await expect(engine).rejects.toMatchObject({ code: 'engine_missing' })
    expect(wordsOfProcess(pid())).toBe('')
  })

  it('is a problem, and no end of ours, when its program cannot be run', async () => {
    const { engine } = begun({ ...silent, program: join(tmpdir(), 'no-such-program') })
    await expect(engine).rejects.toMatchObject({ code: 'engine_missing' })
  })
})
