/**
 * A copy for a store to keep, frozen through and through: it is what was given, whatever the giver does to that
 * afterwards, and whoever tries to change what was read of it gets a TypeError. As in JSON, a field that is
 * undefined is not there. What is frozen came out of a store, since nobody else freezes anything, and is not copied
 * again.
 *
 * @throws TypeError for a value that JSON would give back as another one
 */
export function kept<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return primitive(value)
  if (Object.isFrozen(value)) return value
  // Of the same fields with the same values, and so of the same type.
  return Object.freeze(Array.isArray(value) ? value.map(kept) : copyOf(value)) as T
}

function copyOf(value: object): object {
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`${value} is no plain object`)
  const copy: Record<string, unknown> = {}
  for (const [name, said] of Object.entries(value)) if (said !== undefined) copy[name] = kept(said)
  return copy
}

function primitive<T>(value: T): T {
  const isJson =
    typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)
  if (!isJson) throw new TypeError(`JSON cannot say ${String(value)}`)
  return value
}
