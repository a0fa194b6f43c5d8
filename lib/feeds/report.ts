import type { FilterField } from './filter.ts'
import type { Rule } from './rules/rule.ts'

/** One listing that a rule left out or altered: the rule, the field, its value, and what would help. */
export type ReportLine = {
  readonly rule: string
  readonly level: 'reject' | 'alter'
  readonly openingId: string
  readonly listingId: string
  readonly field: string
  readonly value?: string | undefined
  readonly fix: string
}
/**
 * What holds for many listings, or for the feed itself: said once, with how many it concerns. `filter`: how many
 * openings the feed's own filter passes over, for that field.
 */
export type ReportNote = {
  readonly rule: string
  readonly level: 'note' | 'filter'
  readonly field: string
  readonly listings?: number | undefined
  readonly fix: string
}

/** How many openings a feed's filter passes over, by the first of its fields that they do not meet. */
export type Unwanted = Readonly<Partial<Record<FilterField, number>>>

/** What the filter passes over, a note for each of its fields. */
export const unwantedNotes = (unwanted: Unwanted): ReportNote[] =>
  Object.entries(unwanted).map(([field, listings]) => ({
    rule: 'not_wanted',
    level: 'filter',
    field,
    listings,
    fix: "widen the feed's filter if its partner wants them",
  }))

export function addUnwanted(all: readonly Unwanted[]): Unwanted {
  const sums: Partial<Record<FilterField, number>> = {}
  for (const [field, count] of all.flatMap((one) => Object.entries(one))) {
    // The keys of what is added up are fields of a filter.
    const name = field as FilterField
    sums[name] = (sums[name] ?? 0) + count
  }
  return sums
}

/**
 * What became of openings on their way into one feed. Lines are handed on as they come, so that a report
 * of 100,000 lines is never held; notes are counted and come with `notes`.
 */
export type FeedReport = {
  readonly listed: number
  readonly leftOut: number
  readonly altered: number
  list(): void
  line(line: ReportLine): void
  note(rule: Rule, field: string, listings?: number): void
  passOver(unmet: FilterField): void
  readonly unwanted: Unwanted
  notes(): ReportNote[]
}

export function feedReport(onLine: (line: ReportLine) => void = () => {}): FeedReport {
  const counts = { listed: 0, leftOut: 0, altered: 0 }
  const notes = new Map<string, ReportNote>()
  const unwanted: Partial<Record<FilterField, number>> = {}
  return {
    unwanted,
    get listed() {
      return counts.listed
    },
    get leftOut() {
      return counts.leftOut
    },
    get altered() {
      return counts.altered
    },
    list() {
      counts.listed += 1
    },
    line(line) {
      counts[line.level === 'reject' ? 'leftOut' : 'altered'] += 1
      onLine(line)
    },
    note({ code, fix }, field, listings) {
      const before = notes.get(code)?.listings ?? 0
      notes.set(code, {
        rule: code,
        level: 'note',
        field,
        listings: listings === undefined ? undefined : before + listings,
        fix,
      })
    },
    passOver(unmet) {
      unwanted[unmet] = (unwanted[unmet] ?? 0) + 1
    },
    notes: () => [...notes.values()],
  }
}
