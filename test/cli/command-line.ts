import { afterAll, beforeAll, vi } from 'vitest'
import type { Io } from '../../lib/cli/command.ts'
import { main } from '../../lib/cli/main.ts'
import { variables } from '../../lib/config.ts'
import { openStores, type Stores } from '../stores.ts'

/** A command line, as a stranger types it. */
export async function run(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const io: Io = {
    stdin: (async function* () {})(),
    stdinText: async () => '',
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now: Date.now,
  }
  return { status: await main(words, io), out: out.join(''), err: err.join('\n') }
}

/** Stores for the tests of this file, which commands find by the environment, as they do on AWS. */
export function commandStores(prepare: (stores: Stores) => Promise<void> = async () => {}): () => Stores {
  let stores: Stores
  beforeAll(async () => {
    stores = await openStores()
    const { config } = stores
    const environment = {
      table: config.table,
      rawBucket: config.rawBucket,
      feedBucket: config.feedBucket,
      baseUrl: config.baseUrl,
      dynamoEndpoint: config.dynamoEndpoint,
      s3Endpoint: config.s3Endpoint,
    }
    for (const [name, value] of Object.entries(environment))
      vi.stubEnv(variables[name as keyof typeof environment], value)
    await prepare(stores)
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await stores.stop()
  })
  return () => stores
}
