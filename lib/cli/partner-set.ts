import { feedFormatNamed, feedFormats } from '../feeds/index.ts'
import { holderId } from '../key.ts'
import { feedId as feedIdShape, type Partner, type PartnerStated, partnerStated } from '../partner.ts'
import { keepHolder, makeKey, makeSecret, revokeKey } from '../pipeline/access.ts'
import { publish } from '../pipeline/feeds/publish.ts'
import { boardsUnknown } from '../pipeline/feeds/rights.ts'
import { feedOfFile } from '../pipeline/feeds/split.ts'
import type { Runtime } from '../ports.ts'
import { type ExitStatus, type Io, Refused, UsageError } from './command.ts'
import { jsonOf } from './files.ts'
import { idIn } from './options.ts'
import { shown, storedPartner } from './partner-shown.ts'
import { tellRefused } from './published.ts'
import { objectOf, readStated, withoutKept } from './stated.ts'
import { type Call, type Options, required, textOption, textOptions, texts } from './stored-command.ts'

/** The options by which a partner is described. */
export const statedOptions = {
  ...texts('name', 'contact-email', 'file'),
  feed: { type: 'string', multiple: true },
} as const

/** Makes a partner, with a key that is shown this once. */
export async function addPartner({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const stated = statedNew(words[0], options)
  const { partnerId } = stated
  const before = await runtime.partners.get(partnerId)
  if (before && before.removedAt === undefined)
    throw new Refused(
      `Partner "${partnerId}" is there already. "rolecast partner set ${partnerId}" changes it.`,
    )
  await checkFeeds(stated, before, runtime)
  const { key, kept } = makeKey('partner', runtime)
  const { notify: asked, ...about } = stated
  const notify = asked && { url: asked.url, secrets: [makeSecret(runtime)] }
  const formerFeeds = before ? formerOf(before, stated.feeds) : []
  const more = { ...(notify && { notify }), ...(formerFeeds.length > 0 && { formerFeeds }) }
  await keepHolder({ ...about, ...more, keys: [kept] }, runtime)
  // Before the feeds are built, which may take minutes: whoever gives up meanwhile has what is shown only once.
  await io.out(`partner  ${partnerId}\nkey      ${key}\n`)
  io.err('Keep the key: it is shown this once.')
  if (notify) await tellNotices(notify.url, notify.secrets, io)
  await warn(stated, runtime, io)
  await publish(runtime)
  for (const { feedId } of stated.feeds) await io.out(`feed     ${runtime.baseUrl}/v1/feeds/${feedId}\n`)
  return 0
}

/** Changes what was said of a partner. Its keys, its secrets and the keys in its feeds' URLs stay. */
export async function setPartner({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const before = await storedPartner(words[0], runtime)
  const stated = await statedAnew(before, options, runtime)
  await checkFeeds(stated, before, runtime)
  const change = (now: Partner) => changed(now, stated, runtime)
  const after = (await runtime.partners.change(before.partnerId, change)) ?? before
  if (after.notify && after.notify.url !== before.notify?.url) {
    await runtime.partners.putNotices(after.partnerId, { failures: 0 })
    await tellNotices(after.notify.url, before.notify ? [] : after.notify.secrets, io)
  }
  if (before.notify && !after.notify) io.err(`${after.partnerId} is not notified any more.`)
  tellDropped(before, after, io)
  await warn(stated, runtime, io)
  return tellFeeds(after, { runtime, io })
}

/**
 * Takes a partner's keys and feeds away. What was published stays in the bucket, for nobody to pull, until something
 * in it is erased.
 */
export async function removePartner({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const before = await storedPartner(words[0], runtime)
  const { partnerId, name } = before
  const feeds = before.feeds.map(({ feedId }) => feedId)
  if (options['yes'] !== true)
    throw new Refused(
      `Partner "${partnerId}" would lose its keys and its feeds (${feeds.join(', ') || 'it has none'}): say --yes.`,
    )
  const removedAt = new Date(runtime.now()).toISOString()
  await runtime.partners.change(partnerId, (now) => ({
    partnerId,
    name,
    feeds: [],
    keys: now.keys.reduce((all, { keyId }) => revokeKey(all, keyId, runtime), now.keys),
    formerFeeds: formerOf(now, []),
    removedAt,
  }))
  await io.out(
    `${partnerId} is removed: within a minute its keys open nothing and its feeds are not served\n`,
  )
  return 0
}

function statedNew(id: string | undefined, options: Options): PartnerStated {
  const file = textOption(options, 'file')
  if (file !== undefined) {
    const about = objectOf(jsonOf(file), { file, idName: 'partnerId', id })
    const named = { name: about['partnerId'], ...about, ...said(options) }
    const stated = readStated(partnerStated, named, `${file} is no partner`)
    return { ...stated, feeds: [...stated.feeds, ...feedsIn(options)] }
  }
  const partnerId = idIn(required(id, 'The ID'), holderId)
  const feeds = feedsIn(options)
  if (feeds.length === 0) throw new UsageError('A partner needs a feed: --feed FEEDID=FORMAT, or --file.')
  return readStated(
    partnerStated,
    { partnerId, name: partnerId, ...said(options), feeds },
    'That is no partner',
  )
}

async function statedAnew(before: Partner, options: Options, runtime: Runtime): Promise<PartnerStated> {
  const file = textOption(options, 'file')
  const feeds = feedsIn(options)
  const words = said(options)
  if (file === undefined && feeds.length === 0 && Object.keys(words).length === 0)
    throw new UsageError('Say what to set: --file PARTNER.json, --name, --contact-email or --feed.')
  const { partnerId } = before
  const printed = { ...shown(before), notices: await runtime.partners.notices(partnerId) }
  const about = objectOf(file === undefined ? printed : jsonOf(file), {
    file: file ?? '',
    idName: 'partnerId',
    id: partnerId,
  })
  const stated = readStated(
    partnerStated,
    { name: partnerId, ...withoutKept(about, printed), ...words },
    file === undefined ? `Partner "${partnerId}" cannot be kept so` : `${file} is no partner`,
  )
  return { ...stated, feeds: [...stated.feeds, ...feeds] }
}

/** What the options say of the partner itself. */
const said = (options: Options) => {
  const [name, contactEmail] = [textOption(options, 'name'), textOption(options, 'contact-email')]
  return { ...(name !== undefined && { name }), ...(contactEmail !== undefined && { contactEmail }) }
}

const feedsIn = (options: Options) => textOptions(options, 'feed').map(feedOf)

function feedOf(word: string) {
  const [id = '', format = '', ...more] = word.split('=')
  if (format === '' || more.length > 0)
    throw new UsageError(`--feed takes FEEDID=FORMAT, such as acme-jobs=indeed-xml; not "${word}".`)
  const feedId = idIn(id, feedIdShape)
  const known = feedFormatNamed(format)
  if (known) return { feedId, format: known.id }
  throw new UsageError(
    `There is no feed format "${format}"; there are: ${Object.keys(feedFormats).join(' ')}.`,
  )
}

/** @throws Refused where a feed is named twice, or its id is another's or was */
async function checkFeeds(
  { feeds }: PartnerStated,
  before: Partner | undefined,
  { partners, feeds: files }: Runtime,
): Promise<void> {
  const ids = feeds.map(({ feedId }) => feedId)
  const twice = ids.find((id, n) => ids.indexOf(id) !== n)
  if (twice !== undefined) throw new Refused(`Feed "${twice}" is named twice.`)
  const own = new Set([...(before?.feeds ?? []).map(({ feedId }) => feedId), ...(before?.formerFeeds ?? [])])
  for (const id of ids.filter((one) => !own.has(one))) {
    const owner = await partners.byFeedId(id)
    if (owner) throw new Refused(`Feed "${id}" is there already: it is ${owner.partnerId}'s.`)
    if (await files.current(id))
      throw new Refused(`Feed "${id}" was another partner's, whose readers know it: choose another id.`)
  }
}

function changed(before: Partner, { notify, ...stated }: PartnerStated, runtime: Runtime): Partner {
  const urlKeys = new Map(before.feeds.map(({ feedId, urlKey }) => [feedId, urlKey]))
  const feeds = stated.feeds.map((feed) => {
    const urlKey = urlKeys.get(feed.feedId)
    return { ...feed, ...(urlKey && { urlKey }) }
  })
  const secrets = before.notify?.secrets ?? [makeSecret(runtime)]
  const formerFeeds = formerOf(before, feeds)
  return {
    ...stated,
    feeds,
    keys: before.keys,
    ...(notify && { notify: { url: notify.url, secrets } }),
    ...(formerFeeds.length > 0 && { formerFeeds }),
  }
}

/** Every feed that a partner had and has no more. */
function formerOf({ feeds, formerFeeds = [] }: Partner, now: Partner['feeds']): string[] {
  const standing = new Set(now.map(({ feedId }) => feedId))
  const ever = new Set([...formerFeeds, ...feeds.map(({ feedId }) => feedId)])
  return [...ever].filter((id) => !standing.has(id)).sort()
}

function tellDropped(before: Partner, after: Partner, io: Io): void {
  const standing = new Set(after.feeds.map(({ feedId }) => feedId))
  for (const { feedId } of before.feeds.filter((feed) => !standing.has(feed.feedId)))
    io.err(`Feed "${feedId}" is left out: within a minute it is not served any more.`)
}

async function tellNotices(url: string, secrets: readonly { secret: string }[], io: Io): Promise<void> {
  await io.out(`notices  ${url}\n`)
  for (const { secret } of secrets) await io.out(`secret   ${secret}\n`)
  if (secrets.length > 0) io.err('Keep the secret: it is shown this once.')
}

/** What is not there lets nothing through, or decides nothing: it may be made later, or misspelt. */
async function warn({ feeds, boards }: PartnerStated, { sources }: Runtime, io: Io): Promise<void> {
  for (const name of boards ? boardsUnknown({ boards }, await sources.list()) : [])
    io.err(`No source and no feed format knows a board "${name}" (yet): it decides nothing until one does.`)
  for (const { feedId, filter } of feeds)
    for (const sourceId of filter?.sources ?? [])
      if (!(await sources.get(sourceId)))
        io.err(`Feed "${feedId}" asks for source "${sourceId}", which is not there (yet).`)
}

/** Publishes, and tells of a partner's own feeds. */
async function tellFeeds(
  { partnerId, feeds }: Partner,
  { runtime, io }: { readonly runtime: Runtime; readonly io: Io },
): Promise<ExitStatus> {
  await io.out(`partner  ${partnerId}\n`)
  const ids = new Set(feeds.map(({ feedId }) => feedId))
  const done = (await publish(runtime)).filter(({ feedId }) => ids.has(feedOfFile(feedId)))
  for (const { feedId, outcome, listings } of done)
    await io.out(`feed     ${runtime.baseUrl}/v1/feeds/${feedId}\t${outcome}\t${listings} listings\n`)
  return tellRefused(done, io)
}
