import type { Problem } from '../../problem.ts'
import type { Row } from '../rules/rule.ts'

/**
 * What a reader of feed files tells as it goes: fields of the top of the feed, and its listings; `bad` is told of a
 * line of NDJSON or a row of CSV that cannot be read, beside which the others can.
 */
export type RowSink = {
  head(name: string, value: string): void
  row(row: Row): void
  bad(problem: Problem): void
}

/**
 * Takes a feed in pieces. Both throw a Problem (malformed_xml, malformed_json, malformed_csv) where it
 * breaks.
 */
export type RowReader = { write(piece: string): void; end(): void }
