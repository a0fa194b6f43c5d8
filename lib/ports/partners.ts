import type { KeyHolder } from '../key.ts'
import type { Partner } from '../partner.ts'
import type { Change } from './records.ts'

export interface Partners {
  /** Over what was there: for a partner that is new, or restored. */
  put(partner: Partner): Promise<void>
  readonly change: Change<Partner>
  get(partnerId: string): Promise<Partner | undefined>
  list(): Promise<Partner[]>
  byFeedId(feedId: string): Promise<Partner | undefined>
  /** How deliveries to a partner's webhook went; undefined before the first. */
  notices(partnerId: string): Promise<NoticeState | undefined>
  putNotices(partnerId: string, state: NoticeState): Promise<void>
}

/**
 * `failures`: notices in a row that were given up; no try went well since `failingSince`. `disabledAt` when that was
 * too many for too long, and nothing is sent any more.
 */
export type NoticeState = {
  readonly failures: number
  readonly failingSince?: string | undefined
  readonly deliveredAt?: string | undefined
  readonly lastStatus?: number | undefined
  readonly disabledAt?: string | undefined
}

/** Who holds the key with this public part. The holder's own record says whether the key is good. */
export interface Keys {
  put(keyId: string, holder: KeyHolder): Promise<void>
  holder(keyId: string): Promise<KeyHolder | undefined>
  remove(keyId: string): Promise<void>
}
