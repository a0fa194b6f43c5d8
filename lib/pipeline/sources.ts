import { limits } from '../limits.ts'
import type { Runtime } from '../ports.ts'
import { recordNames } from '../ports.ts'
import type { UnopenedReason } from '../receipt.ts'
import { parentOf, type Source, sourceId as sourceIdShape, within } from '../source.ts'
import { documentKeyParts, documentsPrefix } from './documents/receive.ts'

// Sources as they hold: what a scope does not say itself, its source says for it, now and whenever that is changed. As
// they are stored they are read only by what changes or restores them.

type Ports = Pick<Runtime, 'sources'>

/** A stored source as it holds. Undefined: a scope of a source that is not there. */
export async function holding(stored: Source, { sources }: Ports): Promise<Source | undefined> {
  const parentId = parentOf(stored.sourceId)
  if (parentId === undefined) return stored
  const parent = await sources.get(parentId)
  return parent && within(parent, stored)
}

/** A registered source or scope as it holds. */
export async function sourceOf(sourceId: string, ports: Ports): Promise<Source | undefined> {
  const stored = await ports.sources.get(sourceId)
  return stored && holding(stored, ports)
}

/** Every source as it holds, scopes below their source. */
export async function allSources({ sources }: Ports): Promise<Source[]> {
  const all = await sources.list()
  const byId = new Map(all.map((stored) => [stored.sourceId, stored]))
  const held = all.map((stored) => {
    const parent = byId.get(parentOf(stored.sourceId) ?? '')
    return parent ? within(parent, stored) : stored
  })
  return held.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

/** By its own order a hyphen comes before a dot, and `acme-two` would part `acme` from `acme.de`. */
const orderOf = ({ sourceId }: Source): string => sourceId.replace('.', ' ')

/** Where the fence of an erased source stands: no document comes behind it. */
export const erasedFence = Number.MAX_SAFE_INTEGER

/** All that is known of a scope that nobody registered. */
const unsaid = (sourceId: string): Source => ({ sourceId, secrets: [], keys: [] })

/** Who may send under an id: a registered source or scope, or a source for a scope of which nothing came yet. */
export async function senderOf(sourceId: string, ports: Ports): Promise<Source | undefined> {
  const found = await sourceOf(sourceId, ports)
  if (found || parentOf(sourceId) === undefined || !sourceIdShape.safeParse(sourceId).success) return found
  const isErased = (await ports.sources.fence(sourceId)) === erasedFence
  return isErased ? undefined : holding(unsaid(sourceId), ports)
}

/** Why an id can be no new scope, where it is one. Two that come at once may go beyond the limit together. */
export async function whyNoScope(sourceId: string, ports: Ports): Promise<UnopenedReason | undefined> {
  const parentId = parentOf(sourceId)
  if (parentId === undefined) return undefined
  if (!(await senderOf(sourceId, ports))) return 'unknown_source'
  const { length } = await ports.sources.scopes(parentId)
  return length < limits.scopesPerSourceMax ? undefined : 'too_many_scopes'
}

/** The source that a document is read for. The first document of a scope registers it. */
export async function admitted(
  sourceId: string,
  { sources, log }: Pick<Runtime, 'sources' | 'log'>,
): Promise<Source | UnopenedReason> {
  const ports = { sources }
  const found = await sourceOf(sourceId, ports)
  if (found) return found
  const why = parentOf(sourceId) === undefined ? 'unknown_source' : await whyNoScope(sourceId, ports)
  if (why !== undefined) return why
  if ((await sources.add(unsaid(sourceId))) === 'added') log.info('scope registered', { sourceId })
  return (await sourceOf(sourceId, ports)) ?? 'unknown_source'
}

/** A source's scopes: those that the table or a record knows, and those of which there are documents. */
export async function scopeIdsOf(
  sourceId: string,
  { sources, records, documents }: Pick<Runtime, 'sources' | 'records' | 'documents'>,
): Promise<string[]> {
  const found = new Set((await sources.scopes(sourceId)).map((scope) => scope.sourceId))
  for await (const name of records.list(recordNames.source(`${sourceId}.`)))
    found.add(name.slice(recordNames.sources.length))
  for await (const { key } of documents.versions(`${documentsPrefix}${sourceId}.`)) {
    const scope = documentKeyParts(key)?.sourceId
    if (scope !== undefined) found.add(scope)
  }
  return [...found].sort()
}
