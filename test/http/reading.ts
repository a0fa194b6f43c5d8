import { localApp } from '../../lib/http/app.ts'
import type { Opening } from '../../lib/opening.ts'
import { keepHolder, makeKey } from '../../lib/pipeline/access.ts'
import { addOperator } from '../../lib/pipeline/operators.ts'
import { publishSearch } from '../../lib/pipeline/search/publish.ts'
import type { Runtime } from '../../lib/ports.ts'
import { openStores } from '../stores.ts'

/** A system with openings, its search index published, and keys to read it with. */
export type Reading = Awaited<ReturnType<typeof openReading>>

/** The clock of every test of what people read. */
export const readAt = Date.parse('2026-05-10T09:00:00Z')

/** An id as real ones look. */
export const idOf = (n: number): string => `opn_${String(n).padStart(20, '0')}`

export async function openReading(
  openings: readonly Opening[],
  prepare?: (runtime: Runtime) => Promise<void>,
) {
  const clock = { now: readAt }
  const stores = await openStores('auto', () => clock.now)
  const { runtime } = stores
  const partner = makeKey('partner', runtime)
  const narrow = makeKey('partner', runtime)
  const feed = { feedId: 'demo-all', format: 'ndjson' as const, tracking: { utm_source: 'demo' } }
  const remote = {
    feedId: 'narrow-remote',
    format: 'ndjson' as const,
    filter: { workplaces: ['remote' as const] },
  }
  await keepHolder({ partnerId: 'demo', name: 'Demo', feeds: [feed], keys: [partner.kept] }, runtime)
  await keepHolder({ partnerId: 'narrow', name: 'Narrow', feeds: [remote], keys: [narrow.kept] }, runtime)
  const operatorKey = await addOperator('tester', runtime)
  for (const opening of openings) await runtime.openings.put({ ...opening, version: 1 })
  await prepare?.(runtime)
  await publishSearch(runtime)
  const app = localApp(runtime)
  return {
    ...stores,
    app,
    clock,
    partnerKey: partner.key,
    narrowKey: narrow.key,
    operatorKey,
    get: async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }),
    text: async (path: string, headers: Record<string, string> = {}) =>
      (await app.request(path, { headers })).text(),
  }
}
