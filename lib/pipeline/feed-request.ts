import { feedNotice } from '../partner.ts'
import type { Runtime } from '../ports.ts'
import { deliver } from './feed-notify.ts'
import { publish } from './publish.ts'

/** Does what a message of the publish queue asks for: tell a partner of a version, or build. */
export async function publishRequest(message: unknown, runtime: Runtime): Promise<void> {
  const asked =
    typeof message === 'object' && message !== null && 'notify' in message ? message.notify : undefined
  const notice = feedNotice.safeParse(asked)
  if (notice.success) await deliver(notice.data, runtime)
  else await publish(runtime)
}
