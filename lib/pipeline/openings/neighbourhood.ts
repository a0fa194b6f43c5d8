import { eachAtOnce } from '../../at-once.ts'
import type { Boilerplate } from '../../identity/body/boilerplate.ts'
import { type Edge, otherEnd } from '../../identity/cluster.ts'
import type { IdentityRecord, Runtime } from '../../ports.ts'
import { Problem } from '../../problem.ts'
import { openBlocks } from './neighbour-blocks.ts'

/** Of records, and of what goes before them; each is a request of its own, and most are small. */
export const writesAtOnce = 16

/**
 * The part of the store that one batch of changes looks at: records and blocks are read once, records changed in memory
 * and written at the end.
 *
 * @param own what the batch is about. Their records are written first with all edges, old and new, and last as they
 *   came out, when all else is written and confirmed: whoever has to do the batch again finds there who was tied to
 *   them
 */
export function openNeighbourhood({ identities }: Runtime, own: readonly string[]) {
  const last = new Set(own)
  const records = new Map<string, IdentityRecord>()
  /** As they were last written or read. */
  const stored = new Map<string, IdentityRecord>()
  /** Of every record asked for, 0 where there was none. */
  const versions = new Map<string, number>()
  const changed = new Set<string>()
  const saved = new Set<string>()
  const cutShort = new Set<string>()

  async function load(keys: Iterable<string>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !versions.has(key))
    const found = await identities.get(missing)
    for (const [at, key] of missing.entries()) {
      const record = found[at]
      versions.set(key, record?.version ?? 0)
      if (!record) continue
      records.set(key, record)
      stored.set(key, record)
      if (last.has(key) && record.openingId === undefined) cutShort.add(key)
      if (last.has(key)) for (const other of record.pending) cutShort.add(other)
    }
  }

  async function keep(key: string): Promise<boolean> {
    const record = records.get(key)
    // Comparing again mostly comes to what is known; that costs no write.
    if (!record || isSame(record, stored.get(key))) return false
    if ((await identities.put(record)) === 'conflict')
      throw new Problem('write_conflict', { postingKey: key })
    const kept = { ...record, version: record.version + 1 }
    records.set(key, kept)
    stored.set(key, kept)
    versions.set(key, kept.version)
    return true
  }

  const record = (key: string): IdentityRecord | undefined => records.get(key)

  return {
    ...openBlocks({ identities }, { load, record }, last),
    load,
    record,

    change(record: IdentityRecord): void {
      records.set(record.postingKey, record)
      changed.add(record.postingKey)
    },

    /**
     * Says that a posting belongs to an opening, and that all about it is certain now. Another worker's posting is
     * left for that worker to settle.
     */
    settle(key: string, openingId: string): void {
      const record = records.get(key)
      if (!record || (record.openingId === undefined && !last.has(key))) return
      const pending = last.has(key) ? [] : record.pending
      if (record.openingId === openingId && record.pending.length === pending.length) return
      this.change({ ...record, openingId, pending })
    },

    /** Whatever was changed so far, in key order. */
    changed: (): string[] => [...changed].sort(),

    /** Writes one record now, if it changed; @throws as `save` does */
    keep,

    /**
     * Writes the records that changed: those of others, or those that the batch is about.
     *
     * @throws Problem `write_conflict` when another worker was there: the batch is then done again from the start
     */
    async save(whose: 'others' | 'own'): Promise<void> {
      const wanted = this.changed().filter((one) => last.has(one) === (whose === 'own'))
      await eachAtOnce(wanted, writesAtOnce, async (key) => {
        if (await keep(key)) saved.add(key)
      })
    },

    /**
     * The postings whose openings may come out otherwise: those that the batch is about or was about, those whose ties
     * changed, and those of whose ties it matters how sure they are.
     */
    unsettled(): string[] {
      const ofOneMind = new Set<string>()
      const moved = this.changed().filter((key) => {
        const [record, before] = [records.get(key), stored.get(key)]
        if (last.has(key) || !record || !before) return true
        return decisionsText(record) !== decisionsText(before) || !isOfOneMind(key, records, ofOneMind)
      })
      return [...new Set([...moved, ...cutShort, ...this.pending()])].sort()
    },

    /** Whose openings an earlier try at this batch was about to write. */
    pending: (): string[] => [...last].flatMap((key) => records.get(key)?.pending ?? []),

    isOwn: (key: string): boolean => last.has(key),

    /** Says that a try was cut short which may have written the opening of a posting. */
    doubt: (key: string): void => void cutShort.add(key),

    /** Whether an earlier try at this batch may have written the opening of a posting, and not come to its end. */
    wasCutShort: (key: string): boolean => cutShort.has(key),

    /**
     * Writes down whom the batch ties to its own postings, and of whom else it is about to write the openings, before
     * any opening says so. Whoever has to do the batch again finds them there, even if by then nothing else leads to
     * them.
     */
    async foretell(touched: readonly string[]): Promise<void> {
      const own = [...last].filter((key) => records.has(key)).sort()
      // Edges are no note: another worker may cut them.
      const known = new Set([...own, ...own.flatMap((key) => stored.get(key)?.pending ?? [])])
      const unknown = touched.filter((key) => !known.has(key))
      await eachAtOnce(own.entries(), writesAtOnce, async ([at, key]) => {
        const record = records.get(key)
        const before = stored.get(key)
        if (!record) return
        const [now, then] = [edgesByPartner(record), edgesByPartner(before)]
        const noted = at === 0 && unknown.length > 0
        if (!noted && now.keys().every((other) => then.has(other))) return
        const pending = [...new Set([...(before?.pending ?? []), ...(noted ? unknown : [])])].sort()
        records.set(key, { ...record, pending, edges: [...new Map([...then, ...now]).values()] })
        await keep(key)
        records.set(key, { ...record, version: versions.get(key) ?? record.version })
      })
    },

    /**
     * Looks whether the records named still are as this batch knows them. Those that it saved itself are: nobody else
     * had touched them.
     *
     * When all is written, its own included, it looks once more at those of others (`isDone`). Of two workers that each
     * read the other's postings before the other was done with them, the later one sees it there; neither could before.
     *
     * @throws Problem `write_conflict` when one is not: what was made of it may be wrong
     */
    async confirm(wanted: readonly string[], isDone = false): Promise<void> {
      const keys = wanted.filter((key) => !(isDone ? last : saved).has(key))
      const found = await identities.get(keys)
      const at = found.findIndex((record, n) => (record?.version ?? 0) !== versions.get(keys[n] ?? ''))
      if (at >= 0) throw new Problem('write_conflict', { postingKey: keys[at] ?? '' })
    },
  }
}
export type Neighbourhood = ReturnType<typeof openNeighbourhood>

const isSame = (record: IdentityRecord, other: IdentityRecord | undefined): boolean =>
  record === other || JSON.stringify(record) === JSON.stringify(other)

const edgesByPartner = (record: IdentityRecord | undefined): Map<string, Edge> =>
  new Map(record?.edges.map((edge) => [otherEnd(edge, record.postingKey), edge]))

/**
 * Whether all that are tied to a posting, also through others, were compared with each other and found the same, and
 * nobody spoke of them: then they are one opening, however sure that is.
 *
 * @param known those of whom this is known; what holds for one of a group holds for all
 */
function isOfOneMind(key: string, records: ReadonlyMap<string, IdentityRecord>, known: Set<string>): boolean {
  if (known.has(key)) return true
  const group = new Set([key])
  for (const one of group) {
    const record = records.get(one)
    if (!record || record.overrides.length > 0) return false
    for (const edge of record.edges) if (edge.decision === 'same') group.add(otherEnd(edge, one))
  }
  const isSo = [...group].every((one) => {
    const tied = (records.get(one)?.edges ?? []).filter(({ decision }) => decision === 'same')
    return group.isSubsetOf(new Set(tied.map((edge) => otherEnd(edge, one))).add(one))
  })
  if (isSo) for (const one of group) known.add(one)
  return isSo
}

const decisionsText = ({ edges }: IdentityRecord): string =>
  JSON.stringify(edges.map(({ a, b, decision }) => [a, b, decision]))

/** What records know of their own runs: all that comparing them asks. */
export function boilerplateIn(...records: readonly IdentityRecord[]): Boilerplate {
  const known = new Map(records.map(({ features, commonness: own }) => [features.key, own]))
  return { of: ({ key }) => known.get(key) ?? [] }
}
