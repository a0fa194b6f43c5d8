import * as z from 'zod'
import { expiring, keepHolder, makeKey, makeSecret, revokeKey, rotateKey } from '../pipeline/access.ts'
import { erasureName } from '../pipeline/erasure/erase.ts'
import type { Runtime } from '../ports.ts'
import { type Source, sourceId as sourceIdShape, source as sourceSchema } from '../source.ts'
import { Refused, UsageError } from './command.ts'
import { captureTime } from './options.ts'
import { mapSource } from './source-map.ts'
import { replay } from './source-replay.ts'
import { testSource } from './source-test.ts'
import { type Action, printJson, required, storedCommand, textOption, textOptions } from './words.ts'

const usage = `rolecast source add ID [--name N] [--format ID] [--channel C] [--covers snapshot|delta]
                            [--identity ref|content] [--employer N] [--country CC] [--locale L]
       rolecast source identity ID ref|content
       rolecast source test FILE [--source ID] [--captured-at T]
       rolecast source map ID [FIELD=PATH]… [--from FILE] [--clear FIELD]…
       rolecast source list | show ID | rotate-secret ID | rotate-key ID | revoke ID KEYID   [--data DIR]
       rolecast source replay [ID] [--unread]   reads kept documents again, of all sources without an ID`

const fields = ['name', 'format', 'channel', 'covers', 'identity', 'employer', 'country', 'locale'] as const

/** Who sends us documents: their settings, signing secrets and keys. */
export const source = storedCommand(
  {
    name: 'source',
    usage,
    summary: 'who sends documents: add, list, show, test, map, rotate, revoke, replay',
  },
  {
    ...Object.fromEntries(
      [...fields, 'source', 'captured-at', 'from'].map((name) => [name, { type: 'string' }]),
    ),
    clear: { type: 'string', multiple: true },
    unread: { type: 'boolean' },
  },
  {
    add,
    list: async ({ runtime, io }) => {
      for (const { sourceId, name, format } of await runtime.sources.list()) {
        await io.out(`${sourceId}\t${name ?? ''}\t${format ?? 'any format'}\n`)
      }
      return 0
    },
    show: async ({ words, runtime, io }) => {
      await printJson(withoutSecrets(await stored(words[0], runtime)), io)
      return 0
    },
    identity: async ({ words: [id, identity], runtime, io }) => {
      const read = sourceSchema.shape.identity.safeParse(required(identity, '"ref" or "content"'))
      if (!read.success)
        throw new UsageError(`A posting goes by its "ref" or its "content", not "${identity}".`)
      await runtime.sources.put({ ...(await stored(id, runtime)), identity: read.data })
      await io.out(`postings of ${id} go by their ${identity} from the next document on\n`)
      return 0
    },
    test: async (call) => {
      const { words, options, io } = call
      const id = textOption(options, 'source')
      const capturedAt = captureTime(textOption(options, 'captured-at'), io.now())
      const known = id === undefined ? {} : await stored(id, call.runtime)
      return testSource(required(words[0], 'The FILE'), { source: known, capturedAt, io })
    },
    map: async ({ words: [id, ...pairs], options, runtime, io }) => {
      const change = { pairs, from: textOption(options, 'from'), clear: textOptions(options, 'clear') }
      return mapSource(await stored(id, runtime), change, { runtime, io })
    },
    'rotate-secret': async ({ words, runtime, io }) => {
      const found = await stored(words[0], runtime)
      const made = makeSecret(runtime)
      await runtime.sources.put({ ...found, secrets: [...expiring(found.secrets, runtime), made] })
      await io.out(`new signing secret, older ones are good for a week: ${made.secret}\n`)
      return 0
    },
    'rotate-key': async ({ words, runtime, io }) => {
      const found = await stored(words[0], runtime)
      const { key, keys } = rotateKey(found.keys, 'source', runtime)
      await keepHolder({ ...found, keys }, runtime)
      await io.out(`new key, older ones are good for a week: ${key}\n`)
      return 0
    },
    revoke: async ({ words: [id, keyId], runtime, io }) => {
      const found = await stored(id, runtime)
      const ids = [...found.keys.map((key) => key.keyId), ...found.secrets.map(({ secretId }) => secretId)]
      if (!ids.includes(required(keyId, 'The KEYID')))
        throw new Refused(`Source "${id}" has no key or secret "${keyId}".`)
      const secrets = found.secrets.filter(({ secretId }) => secretId !== keyId)
      await runtime.sources.put({ ...found, keys: revokeKey(found.keys, keyId, runtime), secrets })
      await io.out(`${keyId} is revoked: it opens nothing any more within a minute\n`)
      return 0
    },
    replay: ({ words: [only], options, runtime, io }) =>
      replay({ only, unreadOnly: options['unread'] === true }, { runtime, io }),
  },
)

async function add({ words, options, runtime, io }: Parameters<Action>[0]): Promise<number> {
  const sourceId = required(words[0], 'The ID')
  if (!sourceIdShape.safeParse(sourceId).success)
    throw new UsageError(`An ID is lower-case letters, digits and hyphens, not "${sourceId}".`)
  if (await runtime.sources.get(sourceId)) throw new Refused(`Source "${sourceId}" is there already.`)
  if (await runtime.records.get(erasureName({ sourceId })))
    throw new Refused(`Source "${sourceId}" was erased, and its id with it.`)
  const secret = makeSecret(runtime)
  const { key, kept } = makeKey('source', runtime)
  const stated = Object.fromEntries(
    fields.flatMap((field) => (options[field] === undefined ? [] : [[field, options[field]]])),
  )
  const read = sourceSchema.safeParse({ sourceId, ...stated, secrets: [secret], keys: [kept] })
  if (!read.success) throw new UsageError(z.prettifyError(read.error))
  await keepHolder(read.data, runtime)
  await io.out(`source          ${sourceId}\n`)
  await io.out(`webhook         ${runtime.baseUrl}/v1/sources/${sourceId}/documents\n`)
  await io.out(`signing secret  ${secret.secret}\n`)
  await io.out(`key             ${key}\n`)
  io.err('Keep the secret and the key: they are shown this once.')
  return 0
}

async function stored(id: string | undefined, runtime: Runtime): Promise<Source> {
  const found = await runtime.sources.get(required(id, 'The source ID'))
  if (!found) throw new Refused(`There is no source "${id}". "rolecast source list" shows them.`)
  return found
}

const withoutSecrets = ({ secrets, keys, ...about }: Source) => ({
  ...about,
  secrets: secrets.map(({ secret: _, ...kept }) => kept),
  keys: keys.map(({ sha256: _, ...kept }) => kept),
})
