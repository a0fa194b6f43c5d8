import * as z from 'zod'
import { limits } from './limits.ts'

/**
 * An API key as kept: never the key itself, only its SHA-256 (a fast hash is right for 32 random bytes). `keyId` is the
 * readable part by which it is looked up. Two keys may be good at once, so that a holder can rotate.
 */
export const apiKey = z.object({
  keyId: z.string(),
  sha256: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().optional(),
  revokedAt: z.iso.datetime().optional(),
})
export type ApiKey = z.infer<typeof apiKey>

/** A partner's id, or an operator's. Lower case, digits and hyphens: it stands in URLs and object keys. */
export const holderId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(limits.idCharsMax)

/** Sources and partners keep their keys in records of their own. */
export type KeyOwner = { readonly kind: 'source' | 'partner'; readonly id: string }

/** Who a key belongs to. An operator is nothing but a name, so the key is kept with it. */
export type KeyHolder = KeyOwner | { readonly kind: 'operator'; readonly id: string; readonly key: ApiKey }

/** What keys begin with: those of holders, and the key in a feed's URL, which is good for that feed alone. */
export const keyPrefixes = { source: 'rks', partner: 'rkp', operator: 'rko', feed: 'rkf' } as const
export type KeyKind = keyof typeof keyPrefixes

const keyShape = /^(rk[a-z])_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/

/** What can be read off a key; undefined for what no key of ours looks like, which no store is asked for. */
export function partsOfKey(text: string): { readonly kind: KeyKind; readonly keyId: string } | undefined {
  const [, prefix, keyId] = keyShape.exec(text) ?? []
  // Object.keys knows them as strings.
  const kind = (Object.keys(keyPrefixes) as KeyKind[]).find((one) => keyPrefixes[one] === prefix)
  return kind && keyId !== undefined ? { kind, keyId } : undefined
}

/** A key serves from its making until it expires or is revoked. */
export const isKeyGood = (
  { expiresAt, revokedAt }: Pick<ApiKey, 'expiresAt' | 'revokedAt'>,
  now: number,
): boolean => revokedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > now)
