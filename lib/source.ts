import * as z from 'zod'
import { apiKey } from './key.ts'
import { limits } from './limits.ts'
import { attribution } from './posting.ts'
import { channels, sourceFormatIds } from './words.ts'

/**
 * Lower case, digits and hyphens: it stands in URLs, object keys and table keys, so it can hold no delimiter of
 * theirs.
 */
export const sourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(limits.sourceIdCharsMax)

/** A secret shared with a sender, kept as the sender's library needs it; two may be valid during rotation. */
export const signingSecret = z.object({
  secretId: z.string(),
  secret: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().optional(),
})
export type SigningSecret = z.infer<typeof signingSecret>

/**
 * Frozen or corrected field mapping for shapes without an adapter: our field to the record's path, or to several that
 * are tried in order.
 */
const fieldMapping = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type FieldMapping = z.infer<typeof fieldMapping>

/**
 * Who sends us documents, and what we were told about them. Everything but the id may be absent: then the
 * document's own format decides. `partners` lists who may receive these postings (absent: everybody); `attribution`
 * is what they demand.
 */
export const source = z.object({
  sourceId,
  name: z.string().optional(),
  format: z.enum(sourceFormatIds).optional(),
  channel: z.enum(channels).optional(),
  covers: z.enum(['snapshot', 'delta']).optional(),
  /** `content`: its ids are new in every document, so that postings go by what they are about. */
  identity: z.enum(['ref', 'content']).optional(),
  employer: z.string().optional(),
  country: z.string().length(2).optional(),
  locale: z.string().optional(),
  partners: z
    .object({ allow: z.array(z.string()).optional(), deny: z.array(z.string()).optional() })
    .optional(),
  attribution: attribution.optional(),
  mapping: fieldMapping.optional(),
  secrets: z.array(signingSecret),
  /** Keys with which the sender asks for upload forms and reads its receipts. */
  keys: z.array(apiKey),
})
export type Source = z.infer<typeof source>
