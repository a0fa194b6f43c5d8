import { unitsOfFeatures } from '../identity/body.ts'
import type { Boilerplate } from '../identity/boilerplate.ts'
import type { Features } from '../identity/features.ts'
import type { ComparedEdge } from '../identity/match.ts'
import { limits } from '../limits.ts'
import type { BlockMember, IdentityRecord, Runtime } from '../ports.ts'
import { Problem } from '../problem.ts'

/** Under which a unit of one source is counted: its members are the postings that hold it. */
export const unitBlock = (sourceId: string, hash: number): string => `u:${sourceId}:${hash.toString(36)}`

export const isUnitBlock = (block: string): boolean => block.startsWith('u:')

export const unitBlocks = (posting: Features): string[] => [
  ...new Set(unitsOfFeatures(posting).map(({ hash }) => unitBlock(posting.sourceId, hash))),
]

/**
 * The part of the store that one batch of changes looks at: records and blocks are read once, records changed in memory
 * and written at the end.
 *
 * @param own what the batch is about. Their records are written first with all edges, old and new, and last as they
 *   came out: whoever has to do the batch again finds there who else was tied to them
 */
export function openNeighbourhood({ identities }: Runtime, own: readonly string[]) {
  const last = new Set(own)
  const records = new Map<string, IdentityRecord>()
  const blocks = new Map<string, readonly BlockMember[]>()
  const stored = new Map<string, string>()
  /** Of every record asked for, 0 where there was none. */
  const versions = new Map<string, number>()
  const changed = new Set<string>()

  async function load(keys: Iterable<string>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !versions.has(key))
    const found = await identities.get(missing)
    for (const [at, key] of missing.entries()) {
      const record = found[at]
      versions.set(key, record?.version ?? 0)
      if (!record) continue
      records.set(key, record)
      stored.set(key, JSON.stringify(record))
    }
  }

  async function keep(key: string): Promise<void> {
    const record = records.get(key)
    // Comparing again mostly comes to what is known; that costs no write.
    if (!record || JSON.stringify(record) === stored.get(key)) return
    if ((await identities.put(record)) === 'conflict')
      throw new Problem('write_conflict', { postingKey: key })
    const kept = { ...record, version: record.version + 1 }
    records.set(key, kept)
    stored.set(key, JSON.stringify(kept))
    versions.set(key, kept.version)
  }

  async function loadBlocks(wanted: Iterable<string>): Promise<void> {
    const missing = [...new Set(wanted)].filter((block) => !blocks.has(block))
    const found = await identities.members(missing, limits.blockPostingsMax + 1)
    missing.forEach((block, at) => {
      blocks.set(block, found[at] ?? [])
    })
  }

  const members = (block: string): readonly BlockMember[] => blocks.get(block) ?? []

  return {
    load,
    loadBlocks,
    members,
    record: (key: string): IdentityRecord | undefined => records.get(key),

    change(record: IdentityRecord): void {
      records.set(record.postingKey, record)
      changed.add(record.postingKey)
    },

    /** Whatever was changed so far, in key order. */
    changed: (): string[] => [...changed].sort(),

    /** Writes one record now; @throws as `save` does */
    keep,

    /**
     * Moves a posting from its old blocks to its new ones, in the store and in what was read of them.
     *
     * @param anew joins those that it should be in already, too
     */
    async move(
      { before, after, anew }: { before: readonly string[]; after: readonly string[]; anew: boolean },
      member: BlockMember,
    ): Promise<void> {
      const [old, now] = [new Set(before), new Set(after)]
      const left = before.filter((block) => !now.has(block))
      const joined = anew ? after : after.filter((block) => !old.has(block))
      await identities.join(joined, member)
      await identities.leave(left, member.postingKey)
      for (const block of [...joined, ...left]) blocks.delete(block)
    },

    /** Under how many core titles of its source a unit is seen. */
    titlesUnder: (block: string): number => countOf(members(block)),

    /** Whether a block counts other titles with these postings than without them. */
    movesCount: (block: string, postings: ReadonlySet<string>): boolean =>
      countOf(members(block)) !==
      countOf(members(block).filter(({ postingKey }) => !postings.has(postingKey))),

    /** A block that holds more than the cap tells none of its postings apart, and finds nobody. */
    neighbours: (wanted: readonly string[]): string[] =>
      wanted
        .map(members)
        .flatMap((found) => (found.length > limits.blockPostingsMax ? [] : found.map((m) => m.postingKey))),

    /** @throws Problem `write_conflict` when another worker was there: the batch is then done again from the start */
    async save(): Promise<void> {
      const keys = this.changed()
      for (const key of keys.filter((one) => !last.has(one))) await keep(key)
      for (const key of keys.filter((one) => last.has(one))) await keep(key)
    },

    /** Writes down who is about to be tied to the batch's own postings, before anything else says so. */
    async foretell(): Promise<void> {
      for (const key of [...last].sort()) {
        const record = records.get(key)
        if (!record) continue
        const before = edgesBefore(stored.get(key))
        const known = new Set(before.map((edge) => otherEnd(edge, key)))
        if (record.edges.every((edge) => known.has(otherEnd(edge, key)))) continue
        const now = new Set(record.edges.map((edge) => otherEnd(edge, key)))
        const gone = before.filter((edge) => !now.has(otherEnd(edge, key)))
        records.set(key, { ...record, edges: [...record.edges, ...gone] })
        await keep(key)
        records.set(key, { ...record, version: versions.get(key) ?? record.version })
      }
    },

    /**
     * Looks whether every record that was read, or was not there to be read, still is as this batch knows it.
     *
     * @throws Problem `write_conflict` when it is not: what was made of them may be wrong
     */
    async confirm(): Promise<void> {
      const keys = [...versions.keys()]
      const found = await identities.get(keys)
      const at = found.findIndex((record, n) => (record?.version ?? 0) !== versions.get(keys[n] ?? ''))
      if (at >= 0) throw new Problem('write_conflict', { postingKey: keys[at] ?? '' })
    },
  }
}
export type Neighbourhood = ReturnType<typeof openNeighbourhood>

/** More titles than the limit count no more, and a unit that nobody else holds counts one. */
const countOf = (members: readonly BlockMember[]): number =>
  Math.min(limits.boilerplateTitlesMax, Math.max(1, new Set(members.map(({ title }) => title)).size))

const edgesBefore = (json: string | undefined): readonly ComparedEdge[] =>
  // We made the text ourselves, from a record.
  json === undefined ? [] : (JSON.parse(json) as IdentityRecord).edges

/** The posting at an edge's other end. */
export const otherEnd = ({ a, b }: { readonly a: string; readonly b: string }, key: string): string =>
  a === key ? b : a

/** What two records know of their own units: all that comparing them asks. */
export function boilerplateIn(...records: readonly IdentityRecord[]): Boilerplate {
  const known = new Map<string, number>()
  for (const { features, titles } of records) {
    unitsOfFeatures(features).forEach(({ hash }, at) => {
      known.set(unitBlock(features.sourceId, hash), titles[at] ?? 1)
    })
  }
  return { distinctTitles: (sourceId, hash) => known.get(unitBlock(sourceId, hash)) ?? 1 }
}
