import { expiring, makeSecret, revokeKey, rotateKey } from '../pipeline/access.ts'
import { allSources } from '../pipeline/sources.ts'
import { parentOf, sourceSettings } from '../source.ts'
import { countOf } from '../text/count-of.ts'
import { type ExitStatus, Refused, UsageError } from './command.ts'
import { captureTime } from './options.ts'
import { mapSource } from './source-map.ts'
import { replay } from './source-replay.ts'
import { addSource, clearOption, setSource, settingOptions } from './source-set.ts'
import { sendingSource, shownSource, storedSource } from './source-shown.ts'
import { testSource } from './source-test.ts'
import {
  type Call,
  newKeyLine,
  printJson,
  required,
  storedCommand,
  textOption,
  textOptions,
  texts,
} from './stored-command.ts'

const usage = `rolecast source add ID [--name N] [--format ID] [--channel C] [--covers snapshot|delta]
                            [--identity ref|content] [--employer N] [--country CC] [--locale L]
                            [--allow PARTNER]… [--deny PARTNER]… [--attribution TEXT] [--attribution-url URL]
                            [--file SOURCE.json]   PARTNER may be a board, as google; a word beats the file
       rolecast source set ID [the options of add] [--clear FIELD]…   in a file, null takes a field away
       rolecast source identity ID ref|content
       rolecast source test FILE [--source ID] [--captured-at T]
       rolecast source map ID [FIELD=PATH]… [--from FILE] [--clear FIELD]…
       rolecast source list | show ID | rotate-secret ID | rotate-key ID | revoke ID KEYID
       rolecast source replay [ID] [--unread]   reads kept documents again, of all sources without an ID
       acme.de is a scope of acme: its first document registers it, and what it does not say itself, acme says`

/** Who sends us documents: their settings, signing secrets and keys. */
export const source = storedCommand(
  {
    name: 'source',
    usage,
    summary:
      'who sends documents: add, set, list, show, test, map, identity, rotate-secret, rotate-key, revoke, replay',
  },
  {
    add: { words: 1, options: settingOptions, run: addSource },
    set: { words: 1, options: { ...settingOptions, ...clearOption }, run: setSource },
    list: { words: 0, run: list },
    show: { words: 1, run: show },
    identity: { words: 2, run: setIdentity },
    test: { words: 1, options: texts('source', 'captured-at'), run: test },
    map: { words: Number.POSITIVE_INFINITY, options: { ...texts('from'), ...clearOption }, run: map },
    'rotate-secret': { words: 1, run: rotateSecret },
    'rotate-key': { words: 1, run: rotateOwnKey },
    revoke: { words: 2, run: revoke },
    replay: { words: 1, options: { unread: { type: 'boolean' } }, run: replayNow },
  },
)

async function list({ runtime, io }: Call): Promise<ExitStatus> {
  for (const { sourceId, name, format } of await allSources(runtime)) {
    await io.out(`${sourceId}\t${name ?? ''}\t${format ?? 'any format'}\n`)
  }
  return 0
}

async function show({ words, runtime, io }: Call): Promise<ExitStatus> {
  const found = await storedSource(words[0], runtime)
  await printJson(shownSource(found), io)
  io.err(`webhook  ${runtime.baseUrl}/v1/sources/${found.sourceId}/documents`)
  const parent = parentOf(found.sourceId)
  if (parent !== undefined) io.err(`A scope of "${parent}", whose word holds where this has none of its own.`)
  const scopes = (await runtime.sources.scopes(found.sourceId)).map(({ sourceId }) => sourceId)
  if (scopes.length > 0) io.err(`${countOf(scopes.length, 'scope')}: ${scopes.join(', ')}`)
  return 0
}

async function setIdentity({ words: [id, identity], runtime, io }: Call): Promise<ExitStatus> {
  const read = sourceSettings.shape.identity.safeParse(required(identity, '"ref" or "content"'))
  if (!read.success) throw new UsageError(`A posting goes by its "ref" or its "content", not "${identity}".`)
  const { sourceId } = await storedSource(id, runtime)
  await runtime.sources.change(sourceId, (now) => ({ ...now, identity: read.data }))
  await io.out(`postings of ${id} go by their ${identity} from the next document on\n`)
  return 0
}

async function test(call: Call): Promise<ExitStatus> {
  const { words, options, io } = call
  const id = textOption(options, 'source')
  const capturedAt = captureTime(textOption(options, 'captured-at'), io.now())
  const known = id === undefined ? {} : await sendingSource(id, call.runtime)
  return testSource(required(words[0], 'The FILE'), { source: known, capturedAt, io })
}

async function map({ words: [id, ...pairs], options, runtime, io }: Call): Promise<ExitStatus> {
  const change = { pairs, from: textOption(options, 'from'), clear: textOptions(options, 'clear') }
  return mapSource(await storedSource(id, runtime), change, { runtime, io })
}

async function rotateSecret({ words, runtime, io }: Call): Promise<ExitStatus> {
  const found = await storedSource(words[0], runtime)
  const made = makeSecret(runtime)
  await runtime.sources.change(found.sourceId, (now) => ({
    ...now,
    secrets: [...expiring(now.secrets, runtime), made],
  }))
  const about = { key: made.secret, now: runtime.now() }
  await io.out(newKeyLine('new signing secret', found.secrets, about))
  return 0
}

async function rotateOwnKey({ words, runtime, io }: Call): Promise<ExitStatus> {
  const found = await storedSource(words[0], runtime)
  const key = await rotateKey({ kind: 'source', id: found.sourceId }, runtime)
  await io.out(newKeyLine('new key', found.keys, { key, now: runtime.now() }))
  return 0
}

async function revoke({ words: [id, keyId], runtime, io }: Call): Promise<ExitStatus> {
  const found = await storedSource(id, runtime)
  const ids = [...found.keys.map((key) => key.keyId), ...found.secrets.map(({ secretId }) => secretId)]
  if (!ids.includes(required(keyId, 'The KEYID')))
    throw new Refused(`Source "${id}" has no key or secret "${keyId}".`)
  await runtime.sources.change(found.sourceId, (now) => ({
    ...now,
    keys: revokeKey(now.keys, keyId, runtime),
    secrets: now.secrets.filter(({ secretId }) => secretId !== keyId),
  }))
  await io.out(`${keyId} is revoked: it opens nothing any more within a minute\n`)
  return 0
}

function replayNow({ words: [only], options, runtime, io }: Call): Promise<ExitStatus> {
  return replay({ only, unreadOnly: options['unread'] === true }, { runtime, io })
}
