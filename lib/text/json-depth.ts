/**
 * Whether lists and objects are nested deeper than this. JSON.parse reads any depth, and whoever walks over the value
 * afterwards would run out of stack. Looks no deeper than it must, so its own depth is bounded.
 */
export function isDeeper(value: unknown, depthMax: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depthMax === 0) return true
  return Object.values(value).some((inner) => isDeeper(inner, depthMax - 1))
}
