import type { ApiKey } from '../key.ts'
import { feedSpec, notify as notifySchema } from '../partner.ts'
import { makeKey, makeSecret, revokeKey, rotateKey } from '../pipeline/access.ts'
import type { Runtime } from '../ports.ts'
import { feedFormatIds } from '../words.ts'
import { type ExitStatus, Refused, UsageError } from './command.ts'
import { addPartner, removePartner, setPartner, statedOptions } from './partner-set.ts'
import { shown, storedPartner } from './partner-shown.ts'
import { type Call, newKeyLine, printJson, required, storedCommand } from './stored-command.ts'

const usage = `rolecast partner add ID [--name N] [--contact-email E] --feed FEEDID=FORMAT … | --file PARTNER.json
       rolecast partner set ID [--name N] [--contact-email E] [--feed FEEDID=FORMAT]… [--file PARTNER.json]
                               --file says all of it anew, --feed adds one; keys and secrets stay
       rolecast partner remove ID --yes                        its keys open nothing, its feeds are not served
       rolecast partner list | show ID | rotate-key ID | revoke ID KEYID
       rolecast partner url ID FEEDID | revoke-url ID FEEDID   a URL with a key in it, for readers that send no header
       rolecast partner notify ID URL | notify ID --off        a signed webhook for each new version
       FORMAT is one of ${feedFormatIds.join(' ')}
       PARTNER.json is shown in README.md; the filter of a feed in it may name
         ${Object.keys(feedSpec.shape.filter.unwrap().shape).join(' ')}`

/** Who reads our feeds. Simple ones are said on the command line, the rest (filters, tracking) in a file. */
export const partner = storedCommand(
  {
    name: 'partner',
    usage,
    summary: 'who reads feeds: add, set, remove, list, show, rotate-key, revoke, url, revoke-url, notify',
  },
  {
    add: { words: 1, options: statedOptions, run: addPartner },
    set: { words: 1, options: statedOptions, run: setPartner },
    remove: { words: 1, options: { yes: { type: 'boolean' } }, run: removePartner },
    list: { words: 0, run: list },
    show: { words: 1, run: show },
    'rotate-key': { words: 1, run: rotateOwnKey },
    revoke: { words: 2, run: revoke },
    url: { words: 2, run: makeUrl },
    'revoke-url': { words: 2, run: revokeUrl },
    notify: { words: 2, options: { off: { type: 'boolean' } }, run: setNotify },
  },
)

async function list({ runtime, io }: Call): Promise<ExitStatus> {
  for (const { partnerId, name, feeds, removedAt } of await runtime.partners.list()) {
    if (removedAt !== undefined) continue
    const read = feeds.map(({ feedId, format }) => `${feedId} (${format})`)
    await io.out(`${partnerId}\t${name}\t${read.join(', ')}\n`)
  }
  return 0
}

async function show({ words, runtime, io }: Call): Promise<ExitStatus> {
  const found = await storedPartner(words[0], runtime)
  await printJson({ ...shown(found), notices: await runtime.partners.notices(found.partnerId) }, io)
  for (const { feedId } of found.feeds) io.err(`feed     ${runtime.baseUrl}/v1/feeds/${feedId}`)
  return 0
}

async function rotateOwnKey({ words, runtime, io }: Call): Promise<ExitStatus> {
  const found = await storedPartner(words[0], runtime)
  const key = await rotateKey({ kind: 'partner', id: found.partnerId }, runtime)
  await io.out(newKeyLine('new key', found.keys, { key, now: runtime.now() }))
  return 0
}

async function revoke({ words: [id, keyId], runtime, io }: Call): Promise<ExitStatus> {
  const found = await storedPartner(id, runtime)
  if (!found.keys.some((key) => key.keyId === required(keyId, 'The KEYID')))
    throw new Refused(`Partner "${id}" has no key "${keyId}".`)
  await runtime.partners.change(found.partnerId, (now) => ({
    ...now,
    keys: revokeKey(now.keys, keyId, runtime),
  }))
  await io.out(`${keyId} is revoked: it opens nothing any more within a minute\n`)
  return 0
}

async function makeUrl({ words: [id, feedId], runtime, io }: Call): Promise<ExitStatus> {
  const { key, kept } = makeKey('feed', runtime)
  await keepUrlKey(id, { feedId, kept }, runtime)
  await io.out(`${runtime.baseUrl}/v1/feeds/${feedId}?key=${key}\n`)
  io.err('Keep the URL: it is shown this once. One made before opens nothing any more.')
  return 0
}

async function revokeUrl({ words: [id, feedId], runtime, io }: Call): Promise<ExitStatus> {
  await keepUrlKey(id, { feedId, kept: undefined }, runtime)
  await io.out(`the URL of ${feedId} is revoked: it opens nothing any more within a minute\n`)
  return 0
}

type UrlKey = { readonly feedId: string | undefined; readonly kept: ApiKey | undefined }

async function keepUrlKey(id: string | undefined, { feedId, kept }: UrlKey, runtime: Runtime): Promise<void> {
  const { partnerId, feeds } = await storedPartner(id, runtime)
  if (!feeds.some((feed) => feed.feedId === required(feedId, 'The FEEDID')))
    throw new Refused(`Partner "${partnerId}" has no feed "${feedId}".`)
  await runtime.partners.change(partnerId, (now) => ({
    ...now,
    feeds: now.feeds.map((feed) => (feed.feedId === feedId ? { ...feed, urlKey: kept } : feed)),
  }))
}

/** Turns notices on, with a secret of their own, or off. Turning on forgets earlier failures. */
async function setNotify({ words: [id, url], options, runtime, io }: Call): Promise<ExitStatus> {
  const { partnerId } = await storedPartner(id, runtime)
  if (options['off'] === true) {
    if (url !== undefined) throw new UsageError('Say either a URL or --off.')
    await runtime.partners.change(partnerId, ({ notify: _, ...now }) => now)
    await io.out(`${partnerId} is not notified any more\n`)
    return 0
  }
  const secret = makeSecret(runtime)
  const read = notifySchema.safeParse({ url: required(url, 'The URL'), secrets: [secret] })
  if (!read.success)
    throw new Refused(
      `A webhook has an https address on the public network, without a password, not "${url}".`,
    )
  await runtime.partners.change(partnerId, (now) => ({ ...now, notify: read.data }))
  await runtime.partners.putNotices(partnerId, { failures: 0 })
  await io.out(`notices  ${read.data.url}\nsecret   ${secret.secret}\n`)
  io.err('Keep the secret: it is shown this once, and Standard Webhooks libraries take it as it is.')
  return 0
}
