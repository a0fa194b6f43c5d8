import type { Runtime } from '../../ports.ts'
import { isOver } from '../lifecycle.ts'
import { bytesOf } from '../objects.ts'
import type { BuiltPart } from './built-part.ts'
import type { ChangeList, Fate } from './change-list.ts'
import { type Build, type Part, type Row, rowsOf, type ShardParts, type Span } from './parts.ts'
import type { Rendered, Rendering } from './render.ts'

export type OpenShard = Awaited<ReturnType<typeof openShard>>

type Order = {
  readonly previous: Build | undefined
  readonly changes: ChangeList
  readonly rendering: Pick<Rendering, 'now' | 'lastAt'>
}

/** A shard that is read anew, beside what readers had of it: what differs goes into the list of changes. */
export async function openShard(
  { at, stamp }: { readonly at: number; readonly stamp: string },
  { previous, changes, rendering }: Order,
  runtime: Runtime,
) {
  const before = previous?.shards[at]
  const text = await rowsText(before, previous, runtime)
  const first = filled(before)[0]?.at ?? 0
  const had = rowsOf(text)
  const [over, elsewhere] = [new Set<string>(), new Set<string>()]
  const parts: BuiltPart[] = []

  /** Readers were told of this end, and it has come since. Of older rows, what the opening says now has to do. */
  function isForeseen({ id, until }: Row): boolean {
    const { now, lastAt } = rendering
    return until === undefined ? over.has(id) : isOver(until, now) && !isOver(until, lastAt)
  }

  const fateOf = (row: Row): Fate => (elsewhere.has(row.id) ? 'moved' : isForeseen(row) ? 'ended' : 'lost')

  return {
    stamp,
    parts,
    /** Readers have it, as far as what was rendered until now tells. */
    had: (id: string): boolean => had.has(id),
    old: new Map(before?.parts.map((part) => [part.id, part])),
    /** A part that stays as it was: its rows are not gone. Ids are ASCII, so bytes and characters are one. */
    standing({ rows }: Part): void {
      const own = text.slice(rows.at - first, rows.at - first + rows.bytes)
      for (const id of rowsOf(own).keys()) had.delete(id)
    },
    /** @returns the rows as they are kept: the same words keep the end that they went out with */
    compare({ rows, listings, ended, moved }: Rendered): Row[] {
      for (const id of ended) over.add(id)
      for (const id of moved) elsewhere.add(id)
      return rows.map((row, n) => {
        const was = had.get(row.id)
        had.delete(row.id)
        const listing = listings[n]
        const isSame = was?.digest === row.digest
        if (listing && !isSame) changes.upsert(listing, was !== undefined)
        return isSame && was.until !== undefined ? was : row
      })
    },
    end(): void {
      for (const row of had.values()) changes.remove(row.id, fateOf(row))
    },
  }
}

const filled = (shard: ShardParts | undefined): Span[] =>
  shard?.parts.map(({ rows }) => rows).filter(({ bytes }) => bytes > 0) ?? []

/** A shard's rows lie in one stretch of the file. */
async function rowsText(
  before: ShardParts | undefined,
  previous: Build | undefined,
  { feeds }: Runtime,
): Promise<string> {
  const spans = filled(before)
  const bytes = spans.reduce((sum, span) => sum + span.bytes, 0)
  const first = spans[0]?.at ?? 0
  if (!previous || bytes === 0) return ''
  const range = { first, last: first + bytes - 1 }
  return (await bytesOf(await feeds.open(previous.files.rows, range))).toString('utf8')
}
