import { afterAll, beforeAll, vi } from 'vitest'
import type { Io } from '../../lib/cli/command.ts'
import { main } from '../../lib/cli/main.ts'
import { variables } from '../../lib/config.ts'
import { openStores, type Stores } from '../stores.ts'

/** Streams that nobody reads or writes. */
export const silent: Io = {
  stdin: (async function* () {})(),
  stdinText: async () => '',
  out: () => undefined,
  err: () => undefined,
  now: Date.now,
}

/** A command line, as a stranger types it. */
export async function run(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const io: Io = {
    ...silent,
    stdin: (async function* () {})(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
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
