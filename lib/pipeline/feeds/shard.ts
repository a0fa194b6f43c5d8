import type { Runtime } from '../../ports.ts'
import { bytesOf } from '../objects.ts'
import type { BuiltPart } from './built-part.ts'
import type { ChangeList } from './change-list.ts'
import { type Build, type Part, rowsOf, type ShardParts, type Span } from './parts.ts'
import type { Rendered } from './render.ts'

export type OpenShard = Awaited<ReturnType<typeof openShard>>

/** A shard that is read anew, beside what readers had of it: what differs goes into the list of changes. */
export async function openShard(
  { at, stamp }: { readonly at: number; readonly stamp: string },
  { previous, changes }: { readonly previous: Build | undefined; readonly changes: ChangeList },
  runtime: Runtime,
) {
  const before = previous?.shards[at]
  const text = await rowsText(before, previous, runtime)
  const first = filled(before)[0]?.at ?? 0
  const had = rowsOf(text)
  const parts: BuiltPart[] = []
  return {
    stamp,
    parts,
    old: new Map(before?.parts.map((part) => [part.id, part])),
    /** A part that stays as it was: its rows are not gone. Ids are ASCII, so bytes and characters are one. */
    standing({ rows }: Part): void {
      const own = text.slice(rows.at - first, rows.at - first + rows.bytes)
      for (const id of rowsOf(own).keys()) had.delete(id)
    },
    compare({ rows, listings, ended }: Rendered): void {
      for (const [n, { id, digest }] of rows.entries()) {
        const was = had.get(id)
        had.delete(id)
        const listing = listings[n]
        if (listing && was !== digest) changes.upsert(listing, was !== undefined)
      }
      changes.end(ended.filter((id) => had.has(id)).length)
    },
    end(): void {
      for (const id of had.keys()) changes.remove(id)
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
