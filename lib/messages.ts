import * as z from 'zod'

// What we put into our queues, checked by whoever takes it out.

/**
 * One chunk of a large document, in the queue of chunks. `changed` is what of it must be written: its place in the
 * chunk, and its content hash.
 */
export const chunkMessage = z.object({
  receiptId: z.string(),
  attempt: z.int(),
  chunk: z.int(),
  changed: z.array(z.tuple([z.int(), z.string()]).readonly()).readonly(),
})
export type ChunkMessage = z.infer<typeof chunkMessage>

/**
 * A request in the publish queue to tell a partner of a version; `turn` counts the tries. Any other message there
 * asks for a build.
 */
export const feedNotice = z.object({
  partnerId: z.string(),
  feedId: z.string(),
  version: z.int(),
  listings: z.int(),
  changedAt: z.string(),
  turn: z.int(),
})
export type FeedNotice = z.infer<typeof feedNotice>
