import { type FeedNotice, feedNotice } from '../../messages.ts'
import type { Runtime } from '../../ports.ts'
import { publishSearch } from '../search/publish.ts'
import { deliver } from './notify.ts'
import { publish } from './publish.ts'

/** Tells a partner of a version where a message of the publish queue asks for that; false: it asks for a build. */
export async function tellAsked(message: unknown, runtime: Runtime): Promise<boolean> {
  const notices = noticesIn(message)
  for (const notice of notices) await deliver(notice, runtime)
  return notices.length > 0
}

/** Every partner's feeds, and the index behind the pages: neither waits for the other to go well. */
export async function buildAll(runtime: Runtime): Promise<void> {
  try {
    await publish(runtime)
  } finally {
    await publishSearch(runtime)
  }
}

/** The notice that a message of the publish queue is, if it is one. */
export function noticesIn(message: unknown): FeedNotice[] {
  const asked =
    typeof message === 'object' && message !== null && 'notify' in message ? message.notify : undefined
  const notice = feedNotice.safeParse(asked)
  return notice.success ? [notice.data] : []
}
