import { feedFormatNamed, feedFormats } from '../feeds/index.ts'
import type { ApiKey } from '../key.ts'
import {
  partnerId as idShape,
  notify as notifySchema,
  type Partner,
  partner as partnerSchema,
} from '../partner.ts'
import { keepHolder, makeKey, makeSecret, revokeKey, rotateKey } from '../pipeline/access.ts'
import { publish } from '../pipeline/feeds/publish.ts'
import type { Runtime } from '../ports.ts'
import { firstIssue, Refused, UsageError } from './command.ts'
import { jsonOf } from './files.ts'
import { type Action, printJson, required, storedCommand, textOption } from './words.ts'

const usage = `rolecast partner add ID [--name N] --feed FEEDID=FORMAT … | --file PARTNER.json
       rolecast partner list | show ID | rotate-key ID | revoke ID KEYID
       rolecast partner url ID FEEDID | revoke-url ID FEEDID   a URL with a key in it, for readers that send no header
       rolecast partner notify ID URL | notify ID --off        a signed webhook for each new version   [--data DIR]`

/** Who reads our feeds. Simple ones are said on the command line, the rest (filters, tracking) in a file. */
export const partner = storedCommand(
  { name: 'partner', usage, summary: 'who reads feeds: add, list, show, rotate, revoke, url, notify' },
  {
    off: { type: 'boolean' },
    name: { type: 'string' },
    feed: { type: 'string', multiple: true },
    file: { type: 'string' },
  },
  {
    add,
    list: async ({ runtime, io }) => {
      for (const { partnerId, name, feeds } of await runtime.partners.list()) {
        const shown = feeds.map(({ feedId, format }) => `${feedId} (${format})`)
        await io.out(`${partnerId}\t${name}\t${shown.join(', ')}\n`)
      }
      return 0
    },
    show: async ({ words, runtime, io }) => {
      const found = await stored(words[0], runtime)
      await printJson({ ...shown(found), notices: await runtime.partners.notices(found.partnerId) }, io)
      return 0
    },
    'rotate-key': async ({ words, runtime, io }) => {
      const found = await stored(words[0], runtime)
      const { key, keys } = rotateKey(found.keys, 'partner', runtime)
      await keepHolder({ ...found, keys }, runtime)
      await io.out(`new key, older ones are good for a week: ${key}\n`)
      return 0
    },
    revoke: async ({ words: [id, keyId], runtime, io }) => {
      const found = await stored(id, runtime)
      if (!found.keys.some((key) => key.keyId === required(keyId, 'The KEYID')))
        throw new Refused(`Partner "${id}" has no key "${keyId}".`)
      await runtime.partners.put({ ...found, keys: revokeKey(found.keys, keyId, runtime) })
      await io.out(`${keyId} is revoked: it opens nothing any more within a minute\n`)
      return 0
    },
    url: async ({ words: [id, feedId], runtime, io }) => {
      const { key, kept } = makeKey('feed', runtime)
      await runtime.partners.put(withUrlKey(await stored(id, runtime), feedId, kept))
      await io.out(`${runtime.baseUrl}/v1/feeds/${feedId}?key=${key}\n`)
      io.err('Keep the URL: it is shown this once. One made before opens nothing any more.')
      return 0
    },
    'revoke-url': async ({ words: [id, feedId], runtime, io }) => {
      await runtime.partners.put(withUrlKey(await stored(id, runtime), feedId, undefined))
      await io.out(`the URL of ${feedId} is revoked: it opens nothing any more within a minute\n`)
      return 0
    },
    notify: setNotify,
  },
)

/** A partner without what would open anything, or forge a notice. */
const shown = ({ keys, feeds, notify, ...about }: Partner) => ({
  ...about,
  feeds: feeds.map(({ urlKey, ...feed }) => ({ ...feed, ...(urlKey && { urlKey: named(urlKey) }) })),
  ...(notify && { notify: { url: notify.url, secrets: notify.secrets.map(({ secretId }) => secretId) } }),
  keys: keys.map(named),
})

const named = ({ sha256: _, ...kept }: ApiKey) => kept

function withUrlKey(partner: Partner, feedId: string | undefined, kept: ApiKey | undefined): Partner {
  if (!partner.feeds.some((feed) => feed.feedId === required(feedId, 'The FEEDID')))
    throw new Refused(`Partner "${partner.partnerId}" has no feed "${feedId}".`)
  const feeds = partner.feeds.map((feed) => (feed.feedId === feedId ? { ...feed, urlKey: kept } : feed))
  return { ...partner, feeds }
}

/** Turns notices on, with a secret of their own, or off. Turning on forgets earlier failures. */
async function setNotify({ words: [id, url], options, runtime, io }: Parameters<Action>[0]): Promise<number> {
  const { notify: _, ...found } = await stored(id, runtime)
  if (options['off'] === true) {
    await runtime.partners.put(found)
    await io.out(`${found.partnerId} is not notified any more\n`)
    return 0
  }
  const secret = makeSecret(runtime)
  const read = notifySchema.safeParse({ url: required(url, 'The URL'), secrets: [secret] })
  if (!read.success) throw new Refused(`A webhook has an https address, not "${url}".`)
  await runtime.partners.put({ ...found, notify: read.data })
  await runtime.partners.putNotices(found.partnerId, { failures: 0 })
  await io.out(`notices  ${read.data.url}\nsecret   ${secret.secret}\n`)
  io.err('Keep the secret: it is shown this once, and Standard Webhooks libraries take it as it is.')
  return 0
}

async function add({ words, options, runtime, io }: Parameters<Action>[0]): Promise<number> {
  const file = textOption(options, 'file')
  const stated: unknown = file === undefined ? fromWords(words[0], options) : jsonOf(file)
  const { key, kept } = makeKey('partner', runtime)
  const read = partnerSchema.omit({ keys: true }).safeParse(stated)
  if (!read.success) throw new Refused(`${file ?? 'That'} is no partner: ${firstIssue(read.error)}`)
  await checkFree(read.data, runtime)
  const secret = makeSecret(runtime)
  const notify = read.data.notify && { ...read.data.notify, secrets: [secret] }
  await keepHolder({ ...read.data, keys: [kept], ...(notify && { notify }) }, runtime)
  await publish(runtime)
  await io.out(`partner  ${read.data.partnerId}\nkey      ${key}\n`)
  if (notify) await io.out(`notices  ${notify.url}\nsecret   ${secret.secret}\n`)
  for (const { feedId } of read.data.feeds) await io.out(`feed     ${runtime.baseUrl}/v1/feeds/${feedId}\n`)
  io.err('Keep the key: it is shown this once.')
  return 0
}

/** @throws Refused where the partner or one of its feeds is there already */
async function checkFree({ partnerId, feeds }: Omit<Partner, 'keys'>, { partners }: Runtime): Promise<void> {
  if (await partners.get(partnerId)) throw new Refused(`Partner "${partnerId}" is there already.`)
  const ids = feeds.map(({ feedId }) => feedId)
  const twice = ids.find((id, n) => ids.indexOf(id) !== n)
  if (twice !== undefined) throw new Refused(`Feed "${twice}" is named twice.`)
  for (const id of ids) {
    const owner = await partners.byFeedId(id)
    if (owner) throw new Refused(`Feed "${id}" is there already: it is ${owner.partnerId}'s.`)
  }
}

function fromWords(id: string | undefined, options: Parameters<Action>[0]['options']) {
  const partnerId = required(id, 'The ID')
  checkId(partnerId)
  const feeds = Array.isArray(options['feed']) ? options['feed'] : []
  if (feeds.length === 0) throw new UsageError('A partner needs a feed: --feed FEEDID=FORMAT, or --file.')
  return {
    partnerId,
    name: textOption(options, 'name') ?? partnerId,
    feeds: feeds.map((feed) => feedOf(String(feed))),
  }
}

function feedOf(word: string) {
  const [feedId = '', format, ...more] = word.split('=')
  if (format === undefined || more.length > 0)
    throw new Refused(`--feed takes FEEDID=FORMAT, such as acme-jobs=indeed-xml; not "${word}".`)
  checkId(feedId)
  if (feedFormatNamed(format)) return { feedId, format }
  throw new Refused(`There is no feed format "${format}"; there are: ${Object.keys(feedFormats).join(' ')}.`)
}

function checkId(id: string): void {
  if (!idShape.safeParse(id).success)
    throw new Refused(`An ID is up to 40 lower-case letters, digits and hyphens, not "${id}".`)
}

async function stored(id: string | undefined, runtime: Runtime): Promise<Partner> {
  const found = await runtime.partners.get(required(id, 'The partner ID'))
  if (!found) throw new Refused(`There is no partner "${id}". "rolecast partner list" shows them.`)
  return found
}
