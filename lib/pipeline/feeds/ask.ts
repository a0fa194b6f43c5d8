import type { Runtime } from '../../ports.ts'

/** Asks for a build of the feeds, unless one is asked for already. */
export async function askForBuild({ feeds, queue }: Pick<Runtime, 'feeds' | 'queue'>): Promise<void> {
  if (await feeds.markDirty()) await queue.send('publish', {}, 1)
}
