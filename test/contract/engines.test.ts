import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe } from 'vitest'
import type { EngineChoice } from '../../lib/local/dynamodb.ts'
import { openStores, type Stores } from '../stores.ts'
import { chunksContract } from './chunks.ts'
import { documentsContract } from './documents.ts'
import { erasureContract } from './erasure.ts'
import { matchingContract } from './matching.ts'
import { postingsContract } from './postings.ts'
import { sourcesContract } from './sources.ts'

const hasJava = spawnSync('java', ['-version']).status === 0
if (!hasJava) console.log('Java is not here, so the contract was not held against Amazon DynamoDB Local.')
const runsDynoxide = process.platform === 'linux' && process.arch === 'x64'

const engines: EngineChoice[] = [
  ...(runsDynoxide ? ['dynoxide' as const] : []),
  ...(hasJava ? ['dynamodb-local' as const] : []),
]

let made = 0
const fresh = () => {
  made += 1
  return `name-${made}`
}

describe.each(engines)('the ports on %s', (engine) => {
  let stores: Stores
  beforeAll(async () => {
    stores = await openStores(engine)
  })
  afterAll(() => stores.stop())
  const open = () => stores.runtime

  describe('postings', () => postingsContract(open, fresh))
  describe('sources and receipts', () => sourcesContract(open, fresh))
  describe('chunks and progress', () => chunksContract(open, fresh))
  describe('documents, feeds and keys', () => documentsContract(open, fresh))
  describe('identities and openings', () => matchingContract(open, fresh))
  describe('reading again and erasing', () => {
    const keep = (key: string, text: string) => stores.putObject(key, text)
    erasureContract(open, { fresh, keep })
  })
})
