import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type S3Server, startS3 } from '../../../lib/local/s3/server.ts'
import type { S3Bench } from '../../contract/s3/bench.ts'
import { openBench, s3Checks } from '../../contract/s3-conformance.ts'

const keys = { accessKeyId: 'TESTKEYID', secretAccessKey: 'test-secret' }

describe('our S3 server', () => {
  let folder: string
  let server: S3Server
  let bench: S3Bench

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 's3-'))
    server = await startS3({ folder, ...keys, fsync: false })
    bench = await openBench({ endpoint: server.endpoint, region: 'us-east-1', ...keys })
  })
  afterAll(async () => {
    bench.client.destroy()
    await server.close()
    await rm(folder, { recursive: true })
  })

  it.each(s3Checks)('keeps the promise that $name', ({ run }) => run(bench))
})
