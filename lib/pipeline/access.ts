import { type ApiKey, isKeyGood, type KeyKind, type KeyOwner, keyPrefixes, partsOfKey } from '../key.ts'
import type { Partner } from '../partner.ts'
import type { Runtime } from '../ports.ts'
import type { Source } from '../source.ts'
import { isKeyOf, keyDigest } from './secrets.ts'
import { sourceOf } from './sources.ts'

/** Who is asking, once a key has proven it. */
export type Caller =
  | { readonly source: Source }
  | { readonly partner: Partner }
  | { readonly operator: string }

/** A new key: shown once by whoever calls this, kept only as its hash. */
export function makeKey(kind: KeyKind, runtime: Pick<Runtime, 'now' | 'random'>) {
  const keyId = Buffer.from(runtime.random(6)).toString('hex')
  const key = `${keyPrefixes[kind]}_${keyId}_${Buffer.from(runtime.random(32)).toString('base64url')}`
  const kept: ApiKey = { keyId, sha256: keyDigest(key), createdAt: new Date(runtime.now()).toISOString() }
  return { key, kept }
}

/** A webhook secret as Standard Webhooks libraries take it: `whsec_` and 32 random bytes in base64. */
export function makeSecret(runtime: Pick<Runtime, 'now' | 'random'>) {
  return {
    secretId: Buffer.from(runtime.random(6)).toString('hex'),
    secret: `whsec_${Buffer.from(runtime.random(32)).toString('base64')}`,
    createdAt: new Date(runtime.now()).toISOString(),
  }
}

/** Two keys are good at once for a week, so that a holder can change over without a gap. */
const overlapMs = 7 * 24 * 3_600_000

/** Gives a source or partner another key, to be shown this once; the others expire when the overlap is over. */
export async function rotateKey(owner: KeyOwner, runtime: Runtime): Promise<string> {
  const { key, kept } = makeKey(owner.kind, runtime)
  const add = <T extends Source | Partner>(now: T): T => ({
    ...now,
    keys: [...expiring(now.keys, runtime), kept],
  })
  await runtime.keys.put(kept.keyId, owner)
  await (owner.kind === 'source'
    ? runtime.sources.change(owner.id, add)
    : runtime.partners.change(owner.id, add))
  return key
}

/** Marks all to expire when the overlap is over, at the latest. */
export function expiring<T extends { expiresAt?: string | undefined }>(
  kept: readonly T[],
  { now }: Pick<Runtime, 'now'>,
): T[] {
  const until = new Date(now() + overlapMs).toISOString()
  return kept.map((one) => ({
    ...one,
    expiresAt: one.expiresAt !== undefined && one.expiresAt < until ? one.expiresAt : until,
  }))
}

export function revokeKey(
  keys: readonly ApiKey[],
  keyId: string | undefined,
  { now }: Pick<Runtime, 'now'>,
): ApiKey[] {
  const revokedAt = new Date(now()).toISOString()
  return keys.map((key) => (key.keyId === keyId ? { ...key, revokedAt } : key))
}

/** Keeps a source or partner that is new, or restored. The keys' pointers first: alone they grant nothing. */
export async function keepHolder(holder: Source | Partner, runtime: Runtime): Promise<void> {
  const isSource = 'sourceId' in holder
  const owner = isSource
    ? { kind: 'source' as const, id: holder.sourceId }
    : { kind: 'partner' as const, id: holder.partnerId }
  for (const { keyId } of holder.keys) await runtime.keys.put(keyId, owner)
  await (isSource ? runtime.sources.put(holder) : runtime.partners.put(holder))
}

/** Whoever holds this key, or undefined: wrong, unknown, expired and revoked look the same to the caller. */
export async function callerOf(presented: string | undefined, runtime: Runtime): Promise<Caller | undefined> {
  const parts = presented === undefined ? undefined : partsOfKey(presented)
  if (presented === undefined || !parts || parts.kind === 'feed') return undefined
  const { keyId } = parts
  const holder = await runtime.keys.holder(keyId)
  if (holder === undefined) return undefined
  const good = (key: ApiKey) =>
    key.keyId === keyId && isKeyOf(key.sha256, presented) && isKeyGood(key, runtime.now())
  if (holder.kind === 'operator') return good(holder.key) ? { operator: holder.id } : undefined
  if (holder.kind === 'source') {
    const source = await sourceOf(holder.id, runtime)
    return source?.keys.some(good) ? { source } : undefined
  }
  const partner = await runtime.partners.get(holder.id)
  return partner?.keys.some(good) ? { partner } : undefined
}
