import { limits } from '../../limits.ts'
import type { FeedNotice } from '../../messages.ts'
import type { Partner } from '../../partner.ts'
import type { FeedNote, FeedVersion, NoticeState, Runtime } from '../../ports.ts'
import { signatureOf } from '../secrets.ts'
import { feedOfFile } from './split.ts'

/**
 * Asks for word to be sent that a version is out, where the partner wants to hear of it. Of a feed in files its index
 * speaks for all.
 */
export async function announce(partner: Partner, version: FeedVersion, { queue }: Runtime): Promise<void> {
  const { feedId, listings, changedAt } = version
  if (!partner.notify || feedOfFile(feedId) !== feedId) return
  const about = { partnerId: partner.partnerId, feedId, version: version.version, listings, changedAt }
  await queue.send('publish', { notify: { ...about, turn: 1 } satisfies FeedNotice })
}

/** What stands of a feed, and the note of its last build. */
type Standing = {
  readonly partner: Partner
  readonly current: FeedVersion | undefined
  readonly note: FeedNote | undefined
}

/**
 * Tells of what stands, and leaves its copy, where whoever moved the pointer got no further: the note that says `told`
 * comes last. Where that alone was missing the partner hears of it twice, under one id.
 */
export async function tellOfStanding({ partner, current, note }: Standing, runtime: Runtime): Promise<void> {
  if (!current || note?.told === current.version) return
  // A restoration put it there and holds it, which its copy must not say.
  if (!note && current.isHeld) return
  await runtime.feeds.copyPointer(current)
  await announce(partner, current, runtime)
  await noteTold(current, note, runtime)
}

/** Without a note of a build there is one that stands for none: the next finds out anew. */
export async function noteTold(
  { feedId, version, listings, etag }: FeedVersion,
  note: FeedNote | undefined,
  { feeds }: Pick<Runtime, 'feeds'>,
): Promise<void> {
  const none = { feedId, basis: '', buildKey: '', listings, etag }
  await feeds.putNote({ ...(note ?? none), told: version })
}

/** Seconds until the next try: 5, 20, 80, 320, then every quarter of an hour, which is as long as a queue waits. */
const waitSeconds = (turn: number): number => Math.min(900, 5 * 4 ** (turn - 1))

/**
 * Posts one notice, signed by Standard Webhooks (https://www.standardwebhooks.com). What fails is tried again later;
 * a partner whose webhook took nothing for a day, or says 410 Gone, gets no more until an operator says so.
 */
export async function deliver(about: FeedNotice, runtime: Runtime): Promise<void> {
  const partner = await runtime.partners.get(about.partnerId)
  const state = (await runtime.partners.notices(about.partnerId)) ?? { failures: 0 }
  const { feedId, version } = about
  const isTheirs = partner?.feeds.some((feed) => feed.feedId === feedOfFile(feedId))
  if (!partner?.notify || !isTheirs || state.disabledAt) return

  const status = await runtime.webhooks.post(partner.notify.url, ...signed(partner, about, runtime))
  const isLastTry = about.turn >= limits.noticeTriesMax
  const next = stateAfter({ status, isLastTry }, state, runtime.now())
  await runtime.partners.putNotices(partner.partnerId, next)
  runtime.log.info('partner notified', { partnerId: partner.partnerId, feedId, version, status })
  if (isTaken(status) || next.disabledAt || isLastTry) return
  await runtime.queue.send('publish', { notify: { ...about, turn: about.turn + 1 } }, waitSeconds(about.turn))
}

const isTaken = (status: number): boolean => status >= 200 && status < 300

type Tried = { readonly status: number; readonly isLastTry: boolean }

/** Notices are counted, not tries: many feeds that change at once try often in a short outage. */
function stateAfter({ status, isLastTry }: Tried, last: NoticeState, now: number): NoticeState {
  const at = new Date(now).toISOString()
  if (isTaken(status)) return { failures: 0, deliveredAt: at, lastStatus: status }
  const failures = last.failures + (isLastTry ? 1 : 0)
  const failingSince = last.failingSince ?? at
  const isLong = now - Date.parse(failingSince) >= limits.noticesFailingHours * hourMs
  const isOff = status === 410 || (isLong && failures >= limits.noticesLostMax)
  return { failures, failingSince, lastStatus: status, ...(isOff && { disabledAt: at }) }
}

const hourMs = 3_600_000

/** Headers and body. The id is the same at every try, so that the receiver can tell repeats. */
function signed(
  { notify, feeds }: Partner,
  about: FeedNotice,
  { now, baseUrl }: Runtime,
): [Record<string, string>, string] {
  const { feedId, version, listings, changedAt } = about
  const id = `feed_${feedId.replace('~', '_')}_${version}`
  const timestamp = String(Math.floor(now() / 1000))
  const url = `${baseUrl}/v1/feeds/${feedId}`
  // The index of a split feed has no changes of its own: each of its files has.
  const isSplit = feeds.some((spec) => spec.feedId === feedId && spec.split !== undefined)
  const changes = isSplit ? undefined : `${url}/changes?since=${version - 1}`
  const data = { feedId, version, listings, url, changes }
  const body = JSON.stringify({ type: 'feed.published', timestamp: changedAt, data })
  const good = (notify?.secrets ?? []).filter(
    ({ expiresAt }) => expiresAt === undefined || Date.parse(expiresAt) > now(),
  )
  const signatures = good.map(
    ({ secret }) => `v1,${signatureOf(secret, `${id}.${timestamp}.`, body).toString('base64')}`,
  )
  return [
    {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
    body,
  ]
}
