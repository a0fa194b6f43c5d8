import * as z from 'zod'
import { apiKey, holderId } from './key.ts'
import { limits } from './limits.ts'
import { country, language, signingSecret } from './source.ts'
import { publicUrl } from './text/url.ts'
import { channels, employmentTypes, feedFormatIds, seniorities, workplaces } from './words.ts'

/** Of the same form as its partner's id. */
export const feedId = holderId

/** Half a character, as "\\ud800" in JSON is, can stand in no URL and in no file. */
const wellFormed = z.string().refine((text) => text.isWellFormed(), 'holds half a character')

/** Which openings a partner wants. Every list is "any of"; absent means no demand. */
const feedFilter = z.strictObject({
  countries: z.array(country).optional(),
  workplaces: z.array(z.enum(workplaces)).optional(),
  employmentTypes: z.array(z.enum(employmentTypes)).optional(),
  seniorities: z.array(z.enum(seniorities)).optional(),
  categories: z.array(z.string()).optional(),
  skills: z.array(z.string()).optional(),
  languages: z.array(language).optional(),
  sources: z.array(z.string()).optional(),
  channels: z.array(z.enum(channels)).optional(),
  employers: z
    .strictObject({ allow: z.array(z.string()).optional(), deny: z.array(z.string()).optional() })
    .optional(),
  firstPartyOnly: z.boolean().optional(),
  ageDaysMax: z.int().positive().optional(),
  near: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      km: z.number().positive(),
    })
    .optional(),
})
export type FeedFilter = z.infer<typeof feedFilter>

/** Fields that a partner may go without; the others are what makes a listing. */
const optionalFields = [
  'salary',
  'skills',
  'seniority',
  'employment',
  'workplace',
  'category',
  'industry',
  'occupation',
  'requisitionId',
  'validThrough',
  'roleGroupId',
  'repostOf',
] as const

/**
 * One feed in several files, with an index of them. A job's file follows from the job alone: by the country of its
 * place (one file for each that is named, and `other`), or by a hash of its id into so many files, a number that must
 * never change. By a hash it never moves. By country it moves with its places: where a listing has all of them, to the
 * first file by name, so that one to which Austria is added goes from `de` to `at`.
 */
const feedSplit = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('country'),
    countries: z
      .array(country)
      .min(1)
      .refine((all) => new Set(all).size === all.length, 'names a country twice'),
  }),
  z.strictObject({ by: z.literal('hash'), files: z.int().min(2).max(limits.feedFilesMax) }),
])

/**
 * One feed of one partner. `feedId` stands in its URL; `tracking` is added to every link ("utm_source": "acme").
 *
 * - `without` leaves fields out; `qualityMin` (0 to 1) leaves out openings that say too little (lib/feeds/quality.ts).
 * - `everyMinutes`: a new version at most that often; absent, as soon as something changed.
 * - `urlKey`: with this key in the URL (`?key=`) the feed can be pulled by readers that can send no header.
 */
export const feedSpec = z.strictObject({
  feedId,
  format: z.enum(feedFormatIds),
  title: wellFormed.optional(),
  filter: feedFilter.optional(),
  tracking: z.record(wellFormed, wellFormed).optional(),
  without: z.array(z.enum(optionalFields)).optional(),
  qualityMin: z.number().min(0).max(1).optional(),
  split: feedSplit.optional(),
  everyMinutes: z.int().positive().optional(),
  urlKey: apiKey.optional(),
})
export type FeedSpec = z.infer<typeof feedSpec>

/** Where we post to by ourselves: never into a private network, the machine's own services included. */
const webhookUrl = z
  .url({ protocol: /^https$/ })
  .max(limits.urlCharsMax)
  .refine((url) => publicUrl(url) !== undefined, 'not an address on the public network, without a password')

/** Where a partner hears of new versions, signed by Standard Webhooks with each of the secrets. */
export const notify = z.strictObject({
  url: webhookUrl,
  secrets: z.array(signingSecret).default([]),
})

/**
 * Who reads our feeds. A name that is none of these is refused: a filter that is misspelt would let all through.
 * `contactEmail` is what some partners demand to see as the poster's address. `boards` are the names by which sources
 * grant and refuse rights ("google"), beside the partner's id and the boards of its formats.
 */
export const partner = z.strictObject({
  partnerId: holderId,
  name: wellFormed,
  feeds: z.array(feedSpec),
  keys: z.array(apiKey),
  contactEmail: wellFormed.optional(),
  boards: z.array(z.string()).optional(),
  notify: notify.optional(),
  /** Feeds it had: nobody else may have their ids, since readers of theirs know them. */
  formerFeeds: z.array(feedId).optional(),
  /** It reads nothing any more. */
  removedAt: z.iso.datetime().optional(),
})
export type Partner = z.infer<typeof partner>

/** What an operator says of a partner: all but keys and secrets, which we make, and what we note ourselves. */
export const partnerStated = partner.omit({ keys: true, formerFeeds: true, removedAt: true }).extend({
  feeds: z.array(feedSpec.omit({ urlKey: true })),
  notify: notify.omit({ secrets: true }).optional(),
})
export type PartnerStated = z.infer<typeof partnerStated>
