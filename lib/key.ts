import * as z from 'zod'

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

/**
 * Who a key belongs to. Sources and partners keep their keys in records of their own; an operator is nothing but a
 * name, so the key is kept with it.
 */
export type KeyHolder =
  | { readonly kind: 'source' | 'partner'; readonly id: string }
  | { readonly kind: 'operator'; readonly id: string; readonly key: ApiKey }

/** A key serves from its making until it expires or is revoked. */
export const isKeyGood = (
  { expiresAt, revokedAt }: Pick<ApiKey, 'expiresAt' | 'revokedAt'>,
  now: number,
): boolean => revokedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > now)
