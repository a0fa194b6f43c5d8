import { createHash, timingSafeEqual } from 'node:crypto'
import { type ApiKey, isKeyGood } from '../key.ts'
import type { Runtime } from '../ports.ts'
import { callerOf } from './access.ts'
import { feedOfFile } from './feed-split.ts'

const keyShape = /^rkf_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/

/** A key for the URL of one feed: good for that feed alone, shown once, kept as its hash. */
export function makeUrlKey({ now, random }: Pick<Runtime, 'now' | 'random'>): { key: string; kept: ApiKey } {
  const keyId = Buffer.from(random(6)).toString('hex')
  const key = `rkf_${keyId}_${Buffer.from(random(32)).toString('base64url')}`
  return {
    key,
    kept: { keyId, sha256: sha256(key).toString('hex'), createdAt: new Date(now()).toISOString() },
  }
}

/** `stranger`: no key of a partner at all. `none`: nothing this key opens, be it another's feed or no feed. */
export type FeedAccess = 'granted' | 'none' | 'stranger'

/** Whether a key opens a feed, or one of its files: the partner's own key, or the key of the feed's URL. */
export async function accessTo(
  fileId: string,
  { header, query }: { readonly header?: string | undefined; readonly query?: string | undefined },
  runtime: Runtime,
): Promise<FeedAccess> {
  const feedId = feedOfFile(fileId)
  if (header === undefined && query !== undefined && keyShape.test(query)) {
    const partner = await runtime.partners.byFeedId(feedId)
    const kept = partner?.feeds.find((feed) => feed.feedId === feedId)?.urlKey
    return kept && isOf(kept, query, runtime.now()) ? 'granted' : 'stranger'
  }
  const caller = await callerOf(header, runtime)
  if (!caller || !('partner' in caller)) return 'stranger'
  return caller.partner.feeds.some((feed) => feed.feedId === feedId) ? 'granted' : 'none'
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Digests are of one length, so the comparison tells nothing by its time. */
const isOf = (kept: ApiKey, key: string, now: number): boolean =>
  timingSafeEqual(Buffer.from(kept.sha256, 'hex'), sha256(key)) && isKeyGood(kept, now)
