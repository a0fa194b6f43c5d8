import * as z from 'zod'
import { apiKey } from './key.ts'
import { limits } from './limits.ts'
import { languageCodes } from './text/data/language-codes.ts'
import { countryCode } from './text/place/country.ts'
import { channels, sourceFormatIds } from './words.ts'

/**
 * Lower case, digits and hyphens: it stands in URLs, object keys and table keys, so it can hold no delimiter of theirs.
 * What stands behind a dot is a scope: `acme.de` is the part of acme whose documents list the same things, a country or
 * a brand. To all that is counted, numbered and removed, a scope is a source of its own.
 */
export const sourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)?$/)
  .max(limits.idCharsMax)

/** The source that an id is a scope of; undefined where it is none. */
export function parentOf(id: string): string | undefined {
  const dot = id.indexOf('.')
  return dot < 0 ? undefined : id.slice(0, dot)
}

/** Whether an id is the one that somebody named, or a scope of it. */
export const isOf = (id: string, named: string): boolean => id === named || parentOf(id) === named

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

/** As postings say it, in capitals: any other spelling would match none of them. */
export const country = z.string().refine((code) => countryCode(code) === code, {
  error: ({ input }) => notOneOf(input, 'ISO 3166 code of a country, such as GB', countryCode),
})

const languages: ReadonlySet<string> = new Set(languageCodes.split(' '))

/** As postings say it, in small letters. */
export const language = z.string().refine((code) => languages.has(code), {
  error: ({ input }) => notOneOf(input, 'ISO 639-1 code of a language, such as en', languageIn),
})

const languageIn = (text: string): string | undefined => {
  const [code = ''] = text.trim().toLowerCase().split(/[-_]/, 1)
  return languages.has(code) ? code : undefined
}

const locale = z.string().refine((tag) => /^[a-z]{2}(?:[-_][\da-z]+)*$/i.test(tag) && languageIn(tag), {
  error: ({ input }) => notOneOf(input, 'locale, such as en-GB', () => undefined),
})

function notOneOf(input: unknown, what: string, meant: (text: string) => string | undefined): string {
  const near = meant(String(input))
  return `"${input}" is no ${what}${near === undefined ? '' : `: did you mean ${near}?`}`
}

const said = z.string().trim().min(1)

/**
 * What an operator may say of a source; all of it may be absent: then the document's own format decides. `partners`
 * lists who may receive its postings, and who may not (absent: everybody); `attribution` is what it demands. A name
 * that is none of these is refused: a right that is misspelt would let all through.
 */
export const sourceSettings = z.strictObject({
  name: said.optional(),
  format: z.enum(sourceFormatIds).optional(),
  channel: z.enum(channels).optional(),
  covers: z.enum(['snapshot', 'delta']).optional(),
  /** `content`: its ids are new in every document, so that postings go by what they are about. */
  identity: z.enum(['ref', 'content']).optional(),
  employer: said.max(limits.employerCharsMax).optional(),
  country: country.optional(),
  locale: locale.optional(),
  partners: z.strictObject({ allow: z.array(said).optional(), deny: z.array(said).optional() }).optional(),
  attribution: z
    .strictObject({
      text: said.max(limits.labelCharsMax),
      url: z
        .url({ protocol: /^https?$/ })
        .max(limits.urlCharsMax)
        .optional(),
    })
    .optional(),
  mapping: fieldMapping.optional(),
})
export type SourceSettings = z.infer<typeof sourceSettings>

/** Who sends us documents, and what we were told about them. */
const source = z.object({
  sourceId,
  ...sourceSettings.shape,
  /** The formats with known terms that its documents turned out to be in, where nobody had said its format. */
  formats: z.array(z.enum(sourceFormatIds)).optional(),
  secrets: z.array(signingSecret),
  /** Keys with which the sender asks for upload forms and reads its receipts. */
  keys: z.array(apiKey),
})
export type Source = z.infer<typeof source>

/**
 * A scope as it holds: each setting is its source's where it has none of its own, and what the source signs is taken
 * for it as well. Its keys are its own: the source's open whatever they open. Whom the source refuses, it refuses too,
 * whatever it says: lib/pipeline/feeds/rights.ts.
 */
export const within = (parent: Source, scope: Source): Source => ({
  ...parent,
  ...scope,
  secrets: [...scope.secrets, ...parent.secrets],
})
