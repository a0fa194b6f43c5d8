import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startDynamo } from '../../lib/local/dynamodb.ts'

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
