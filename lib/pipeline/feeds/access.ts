import { type ApiKey, isKeyGood, partsOfKey } from '../../key.ts'
import { type FeedSpec, feedId as idShape } from '../../partner.ts'
import type { Runtime } from '../../ports.ts'
import { callerOf } from '../access.ts'
import { isKeyOf } from '../secrets.ts'
import { feedOfFile, filesOf, isResplit } from './split.ts'

/** What a file of a split is called behind the tilde: a number, a country, or the rest. */
const fileShape = /^[^~]+(?:~[a-z0-9]{1,10})?$/

/** Whether a text can be the id of a feed or of one of its files at all: what cannot is not looked up. */
const isFileId = (text: string): boolean =>
  fileShape.test(text) && idShape.safeParse(feedOfFile(text)).success

/** `stranger`: no key of a partner at all. `none`: nothing this key opens, be it another's feed or no feed. */
export type FeedAccess = 'granted' | 'none' | 'stranger'

/** Whether a key opens a feed, or one of its files: the partner's own key, or the key of the feed's URL. */
export async function accessTo(
  fileId: string,
  { header, query }: { readonly header?: string | undefined; readonly query?: string | undefined },
  runtime: Runtime,
): Promise<FeedAccess> {
  const feedId = feedOfFile(fileId)
  if (header === undefined && query !== undefined && partsOfKey(query)?.kind === 'feed') {
    if (!isFileId(fileId)) return 'stranger'
    const partner = await runtime.partners.byFeedId(feedId)
    const spec = partner?.feeds.find((feed) => feed.feedId === feedId)
    if (!spec?.urlKey || !isOf(spec.urlKey, query, runtime.now())) return 'stranger'
    return (await isOpenFile(spec, fileId, runtime)) ? 'granted' : 'none'
  }
  const caller = await callerOf(header, runtime)
  if (!caller || !('partner' in caller)) return 'stranger'
  if (!isFileId(fileId)) return 'none'
  const spec = caller.partner.feeds.find((feed) => feed.feedId === feedId)
  return spec && (await isOpenFile(spec, fileId, runtime)) ? 'granted' : 'none'
}

/** Files of a split that was given up are closed: nothing updates them any more. */
async function isOpenFile(spec: FeedSpec, fileId: string, { feeds }: Runtime): Promise<boolean> {
  const { feedId } = spec
  if (fileId === feedId || filesOf(spec).some((file) => file.fileId === fileId)) return true
  // The partner's readers keep the files they know until an operator publishes the new split.
  return isResplit(spec, await feeds.current(feedId))
}

const isOf = (kept: ApiKey, key: string, now: number): boolean =>
  isKeyOf(kept.sha256, key) && isKeyGood(kept, now)
