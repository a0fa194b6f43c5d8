import type { Runtime } from '../../ports.ts'

/** Asks for another build, unless one is asked for already. */
export async function askAgain({ feeds, queue }: Pick<Runtime, 'feeds' | 'queue'>): Promise<void> {
  if (await feeds.markDirty()) await queue.send('publish', {}, 1)
}
