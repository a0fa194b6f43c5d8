import * as z from 'zod'
import { apiKey } from './key.ts'
import { channels, employmentTypes, feedFormatIds, seniorities, workplaces } from './words.ts'

/** Lower case, digits and hyphens, like a source's: it stands in URLs and object keys. */
export const partnerId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(40)

/** Which openings a partner wants. Every list is "any of"; absent means no demand. */
export const feedFilter = z.object({
  countries: z.array(z.string().length(2)).optional(),
  workplaces: z.array(z.enum(workplaces)).optional(),
  employmentTypes: z.array(z.enum(employmentTypes)).optional(),
  seniorities: z.array(z.enum(seniorities)).optional(),
  categories: z.array(z.string()).optional(),
  skills: z.array(z.string()).optional(),
  languages: z.array(z.string().length(2)).optional(),
  sources: z.array(z.string()).optional(),
  channels: z.array(z.enum(channels)).optional(),
  employers: z
    .object({ allow: z.array(z.string()).optional(), deny: z.array(z.string()).optional() })
    .optional(),
  firstPartyOnly: z.boolean().optional(),
  ageDaysMax: z.int().positive().optional(),
  near: z.object({ latitude: z.number(), longitude: z.number(), km: z.number().positive() }).optional(),
})
export type FeedFilter = z.infer<typeof feedFilter>

/** One feed of one partner. `feedId` stands in its URL; `tracking` is added to every link ("utm_source": "acme"). */
export const feedSpec = z.object({
  feedId: partnerId,
  format: z.enum(feedFormatIds),
  title: z.string().optional(),
  filter: feedFilter.optional(),
  tracking: z.record(z.string(), z.string()).optional(),
})
export type FeedSpec = z.infer<typeof feedSpec>

/** Who reads our feeds. `contactEmail` is what some partners demand to see as the poster's address. */
export const partner = z.object({
  partnerId,
  name: z.string(),
  feeds: z.array(feedSpec),
  keys: z.array(apiKey),
  contactEmail: z.string().optional(),
})
export type Partner = z.infer<typeof partner>
