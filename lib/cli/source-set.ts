import { keepHolder, makeKey, makeSecret } from '../pipeline/access.ts'
import { erasureName } from '../pipeline/erasure/erase.ts'
import { publish } from '../pipeline/feeds/publish.ts'
import { readersUnknown } from '../pipeline/feeds/rights.ts'
import { publishSearch } from '../pipeline/search/publish.ts'
import { holding, whyNoScope } from '../pipeline/sources.ts'
import type { Runtime } from '../ports.ts'
import { problemCodes } from '../problem.ts'
import { parentOf, type Source, type SourceSettings, sourceSettings } from '../source.ts'
import { type ExitStatus, type Io, Refused, UsageError } from './command.ts'
import { jsonOf } from './files.ts'
import { sourceIdIn } from './options.ts'
import { tellRefused } from './published.ts'
import { checkMapping } from './source-map.ts'
import { shownSource, storedSource, tellReplay } from './source-shown.ts'
import { objectOf, readStated, withoutKept } from './stated.ts'
import { type Call, type Options, required, textOption, textOptions, texts } from './stored-command.ts'
import { table } from './table.ts'

/** What one word each says of a source. */
const plain = ['name', 'format', 'channel', 'covers', 'identity', 'employer', 'country', 'locale'] as const

/** The options by which a source is described. */
const several = { type: 'string', multiple: true } as const
export const settingOptions = {
  ...texts(...plain, 'file', 'attribution', 'attribution-url'),
  allow: several,
  deny: several,
}
export const clearOption = { clear: several }

/** Registers a source, with a signing secret and a key that are shown this once. */
export async function addSource({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const sourceId = sourceIdIn(required(words[0], 'The ID'))
  if (await runtime.sources.get(sourceId))
    throw new Refused(`Source "${sourceId}" is there already. "rolecast source set ${sourceId}" changes it.`)
  if (await runtime.records.get(erasureName({ sourceId })))
    throw new Refused(`Source "${sourceId}" was erased, and its id with it.`)
  const why = await whyNoScope(sourceId, runtime)
  if (why)
    throw new Refused(
      `Source "${parentOf(sourceId)}" can have no scope "${sourceId}": ${problemCodes[why].says}.`,
    )
  const secret = makeSecret(runtime)
  const { key, kept } = makeKey('source', runtime)
  const blank = { sourceId, secrets: [secret], keys: [kept] }
  const made = { ...blank, ...statedIn(options, blank).settings }
  checkMapping((await holding(made, runtime)) ?? made)
  await keepHolder(made, runtime)
  await io.out(`source          ${sourceId}\n`)
  await io.out(`webhook         ${runtime.baseUrl}/v1/sources/${sourceId}/documents\n`)
  await io.out(`signing secret  ${secret.secret}\n`)
  await io.out(`key             ${key}\n`)
  await warn(made, runtime, io)
  io.err('Keep the secret and the key: they are shown this once.')
  return 0
}

/** What takes a new reading of documents to be seen; the rest decides when feeds are made. */
const ofReading: readonly string[] = [
  'format',
  'channel',
  'covers',
  'employer',
  'country',
  'locale',
  'attribution',
  'mapping',
]
const ofFeeds: readonly string[] = ['name', 'format', 'channel', 'partners', 'attribution']

/** Changes what was said of a source. Its id, its keys and its secrets stay. */
export async function setSource({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const before = await storedSource(words[0], runtime)
  const { sourceId } = before
  const { settings, gone } = statedIn(options, before)
  if (Object.keys(settings).length + gone.length === 0)
    throw new UsageError('Say what to set: an option of "source add", --file SOURCE.json or --clear FIELD.')
  const after = { ...without(before, gone), ...settings }
  checkMapping((await holding(after, runtime)) ?? after)
  const changed = Object.keys(sourceSettings.shape).filter(
    (name) => textOf(name, before) !== textOf(name, after),
  )
  if (changed.length === 0) {
    io.err(`Source "${sourceId}" says that already.`)
    return 0
  }
  await runtime.sources.change(sourceId, (now) => ({ ...without(now, gone), ...settings }))
  await io.out(table(changed.map((name) => [name, textOf(name, after)])))
  await warn(after, runtime, io)
  if (changed.includes('identity'))
    io.err(`Postings of ${sourceId} go by their ${after.identity ?? 'ref'} from the next document on.`)
  if (changed.some((name) => ofReading.includes(name))) tellReplay(sourceId, io)
  return changed.some((name) => ofFeeds.includes(name)) ? publishAll(runtime, io) : 0
}

/** Who may read a source is no matter that waits for the schedule. */
async function publishAll(runtime: Runtime, io: Io): Promise<ExitStatus> {
  const done = await publish(runtime)
  await publishSearch(runtime)
  return tellRefused(done, io)
}

/** Of a file, of words that go before it, and of `--clear`. `gone`: the fields that are taken away. */
function statedIn(
  options: Options,
  before: Source,
): { readonly settings: SourceSettings; readonly gone: readonly string[] } {
  const file = textOption(options, 'file')
  const printed = shownSource(before)
  const about =
    file === undefined ? {} : objectOf(jsonOf(file), { file, idName: 'sourceId', id: before.sourceId })
  const { sourceId: _, ...fields } = withoutKept(about, printed)
  const cleared = textOptions(options, 'clear').map((name) => [name, null] as const)
  const all = Object.entries({ ...fields, ...Object.fromEntries(cleared), ...said(options, before) })
  const gone = all.filter(([, value]) => value === null).map(([name]) => name)
  const stated = Object.fromEntries(all.map(([name, value]) => [name, value ?? undefined]))
  const settings = readStated(sourceSettings, stated, `${file ?? 'That'} is no source`)
  return { settings: without(settings, gone), gone }
}

const without = <T extends object>(fields: T, names: readonly string[]): T =>
  // All that can be taken away may be absent.
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))) as T

function said(options: Options, { partners, attribution }: Source): Record<string, unknown> {
  const words = plain.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]))
  const lists = (['allow', 'deny'] as const).flatMap((name) => {
    const names = textOptions(options, name)
    return names.length === 0 ? [] : [[name, names]]
  })
  const [text, url] = [textOption(options, 'attribution'), textOption(options, 'attribution-url')]
  const credit = { ...(text !== undefined && { text }), ...(url !== undefined && { url }) }
  return {
    ...Object.fromEntries(words),
    ...(lists.length > 0 && { partners: { ...partners, ...Object.fromEntries(lists) } }),
    ...(Object.keys(credit).length > 0 && { attribution: { ...attribution, ...credit } }),
  }
}

function textOf(name: string, source: Source): string {
  const value: unknown = Object.entries(source).find(([field]) => field === name)?.[1]
  return typeof value === 'string' ? value : value === undefined ? '–' : JSON.stringify(value)
}

/** A right is granted or refused by name: one that nobody has decides nothing. */
async function warn({ partners }: Source, runtime: Runtime, io: Io): Promise<void> {
  const named = [...(partners?.allow ?? []), ...(partners?.deny ?? [])]
  if (named.length === 0) return
  const readers = await runtime.partners.list()
  for (const name of readersUnknown(named, readers))
    io.err(`No partner and no board is called "${name}" (yet): it decides nothing until one is.`)
}
