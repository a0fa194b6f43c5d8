import * as z from 'zod'
import { attribution, posting, provenance, vacancyFields } from './posting.ts'

/** `expired`: past its own `validThrough`; `withdrawn`: gone from every source that stated it. */
export const openingStatuses = ['open', 'expired', 'withdrawn'] as const

const key = posting.pick({ sourceId: true, sourceRef: true, round: true })

/** Which posting won a field, and why. `lost` lists the values that other postings stated. */
const survival = provenance.extend({
  posting: key,
  reason: z.string(),
  lost: z.array(z.object({ posting: key, value: z.unknown() })).optional(),
})
export type Survival = z.infer<typeof survival>

/**
 * One real vacancy, evidenced by one or more postings; its fields are chosen one by one from them.
 *
 * - `openingId` is never reused. It is derived from the oldest posting, so the same postings give the same id in any
 *   order of arrival, and a rebuilt table gives the ids that partners have seen.
 * - `version` counts the changes of content; `changedAt` is when the last was captured.
 * - `roleGroupId` ties siblings (one role, several cities); `repostOf` names the opening this one re-advertises.
 */
export const opening = vacancyFields.extend({
  openingId: z.string(),
  postings: z.array(key),
  status: z.enum(openingStatuses),
  firstSeenAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  version: z.int().positive(),
  roleGroupId: z.string().optional(),
  repostOf: z.string().optional(),
  firstParty: z.boolean().optional(),
  attributions: z.array(attribution.extend({ sourceId: z.string() })).optional(),
  origin: z.record(z.string(), survival),
})
export type Opening = z.infer<typeof opening>

/** Who hires, in a reader's words: a name, or that the source hid it, or that it gave none. */
export const employerWords = (
  employer: { readonly name?: string | undefined; readonly masked?: boolean | undefined } | undefined,
  words: { readonly confidential: string; readonly unnamed: string },
): string => employer?.name ?? (employer?.masked ? words.confidential : words.unnamed)
