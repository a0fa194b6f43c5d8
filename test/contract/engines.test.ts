import { spawnSync } from 'node:child_process'
import { DescribeTimeToLiveCommand, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keys, postingOfKey } from '../../lib/aws/keys.ts'
import { awsClients } from '../../lib/aws/runtime.ts'
import { readStream } from '../../lib/aws/stream.ts'
import { limits } from '../../lib/limits.ts'
import type { EngineChoice } from '../../lib/local/dynamodb.ts'
import { postingOf } from '../posting-of.ts'
import { openStores, type Stores } from '../stores.ts'
import { fresh, portsContract } from './ports.ts'

const hasJava = spawnSync('java', ['-version']).status === 0
if (!hasJava) console.log('Java is not here, so the contract was not held against Amazon DynamoDB Local.')
const runsDynoxide = process.platform === 'linux' && process.arch === 'x64'

const engines: EngineChoice[] = [
  ...(runsDynoxide ? ['dynoxide' as const] : []),
  ...(hasJava ? ['dynamodb-local' as const] : []),
]

describe.each(engines)('the ports on %s', (engine) => {
  let stores: Stores
  beforeAll(async () => {
    stores = await openStores(engine)
  })
  afterAll(() => stores.stop())
  const open = () => stores.runtime

  portsContract(open, (key, text) => stores.putObject(key, text))

  it('expires the note of what a document withdrew when that cannot be undone any more', async () => {
    const { dynamo } = awsClients(stores.config)
    const [TableName, sourceId] = [stores.config.table, fresh()]
    await open().postings.noteRemoval(sourceId, 7, ['a'])
    const Key = { pk: { S: keys.removed(sourceId, 7) }, sk: { S: keys.removedPart(sourceId, 7, 0).sk } }
    const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key }))
    const days = (Number(Item?.['expiresAt']?.N) - Date.now() / 1_000) / 86_400
    expect(days).toBeGreaterThan(limits.restoreDays + 1)
    expect(days).toBeLessThan(3 * limits.restoreDays)
    const { TimeToLiveDescription } = await dynamo.send(new DescribeTimeToLiveCommand({ TableName }))
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: 'expiresAt', TimeToLiveStatus: 'ENABLED' })
  })

  it('tells matching once of a posting that one document puts twice', async () => {
    const [sourceId, { config, runtime }] = [fresh(), stores]
    for (const sourceRef of ['a', 'a', 'b'])
      await runtime.postings.put(sourceId, 1, [{ posting: postingOf({ sourceId, sourceRef }), hash: 'h' }])
    const told: string[] = []
    const rules = { sortKey: 'POSTING', batchMax: 100, retriesMax: 0 }
    // Far ahead of the stream, as of a table that was there before: each engine answers that in its own way.
    const checkpoint = { read: () => '9'.repeat(21), keep: async () => {} }
    const endpoint = config.dynamoEndpoint ?? ''
    const stream = await readStream(
      { endpoint, table: config.table, checkpoint, rules, log: runtime.log },
      async ({ Records }) => {
        const all = Records.map(({ dynamodb }) => postingOfKey(dynamodb?.Keys?.['pk']?.S ?? ''))
        told.push(...all.flatMap((one) => (one?.sourceId === sourceId ? one.sourceRef : [])))
      },
    )
    await expect.poll(() => told, { timeout: 20_000 }).toContain('b')
    await stream.stop()
    expect(told).toEqual(['a', 'b'])
  })
})
