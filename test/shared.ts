import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * A folder of the shared test material, where the checkout has it beside itself; tests that need it say so by its
 * absence.
 */
export function sharedFolder(name: string): string | undefined {
  const path = fileURLToPath(new URL(`../../shared/${name}/`, import.meta.url))
  return existsSync(path) ? path : undefined
}
