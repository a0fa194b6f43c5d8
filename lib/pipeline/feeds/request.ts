import { type FeedNotice, feedNotice } from '../../partner.ts'
import type { Runtime } from '../../ports.ts'
import { publishSearch } from '../search/publish.ts'
import { deliver } from './notify.ts'
import { publish } from './publish.ts'

/**
 * Does what a batch of messages asks for: tells partners of versions, and builds. However many messages ask for a
 * build, one build answers them all.
 */
export async function publishRequests(messages: readonly unknown[], runtime: Runtime): Promise<void> {
  const notices = messages.flatMap(noticesIn)
  for (const notice of notices) await deliver(notice, runtime)
  if (notices.length < messages.length) await build(runtime)
}

/** Every partner's feeds, and the index behind the pages. */
export async function build(runtime: Runtime): Promise<void> {
  await publish(runtime)
  await publishSearch(runtime)
}

/** The notice that a message of the publish queue is, if it is one. */
export function noticesIn(message: unknown): FeedNotice[] {
  const asked =
    typeof message === 'object' && message !== null && 'notify' in message ? message.notify : undefined
  const notice = feedNotice.safeParse(asked)
  return notice.success ? [notice.data] : []
}
