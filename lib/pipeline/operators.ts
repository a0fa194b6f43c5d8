import type { KeyHolder } from '../key.ts'
import type { Runtime } from '../ports.ts'
import { recordNames } from '../ports.ts'
import { expiring, makeKey } from './access.ts'

/** An operator's key as kept; the key itself is not. */
export type Operator = Extract<KeyHolder, { readonly kind: 'operator' }>

/** Every operator's key that was ever made, the oldest first. Keys have no list of their own; their records have. */
export async function operators({ records, keys }: Runtime): Promise<Operator[]> {
  const found: Operator[] = []
  for await (const name of records.list(recordNames.operators)) {
    // The table decides which keys are good.
    const holder = await keys.holder(name.slice(recordNames.operators.length))
    if (holder?.kind === 'operator') found.push(holder)
  }
  const order = ({ id, key }: Operator) => `${key.createdAt} ${id}`
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Makes a key that opens the operator's pages, and says it this once. */
export async function addOperator(id: string, runtime: Runtime): Promise<string> {
  const { key, kept } = makeKey('operator', runtime)
  await runtime.keys.put(kept.keyId, { kind: 'operator', id, key: kept })
  return key
}

/** False when no operator has a key of that id. */
export async function revokeOperator(keyId: string, runtime: Runtime): Promise<boolean> {
  const holder = await runtime.keys.holder(keyId)
  if (holder?.kind !== 'operator') return false
  const revokedAt = new Date(runtime.now()).toISOString()
  await runtime.keys.put(keyId, { ...holder, key: { ...holder.key, revokedAt } })
  return true
}

/** Another key for an operator, and the others set to expire when both have been good for a while. */
export async function rotateOperator(id: string, runtime: Runtime): Promise<string> {
  const own = (await operators(runtime)).filter((holder) => holder.id === id)
  const key = await addOperator(id, runtime)
  for (const holder of own) {
    const [last = holder.key] = expiring([holder.key], runtime)
    await runtime.keys.put(holder.key.keyId, { ...holder, key: last })
  }
  return key
}
