import { Problem } from '../problem.ts'
import type { FeedFormatId } from '../words.ts'
import { fieldOf, shownValue } from './hold.ts'
import { feedFormats } from './index.ts'
import { rowReader } from './read-rows.ts'
import { elementsRead, factsOfRow, type Row } from './row-facts.ts'
import type { Facts, Rule } from './rule.ts'
import { rulesOf } from './rules.ts'

/**
 * What a partner would find wrong with a feed. `reject` costs a listing, or the whole feed where there is
 * no `listing`; `note` costs visibility. `listing` counts from 0.
 */
export type Finding = {
  readonly rule: string
  readonly level: 'reject' | 'note'
  readonly listing?: number | undefined
  readonly id?: string | undefined
  readonly field?: string | undefined
  readonly value?: string | undefined
  readonly demand: string
  readonly fix?: string | undefined
}

/** Holds any feed file, ours or not, to a partner's rules. */
export function checkFeed(format: FeedFormatId, feed: Uint8Array | string): Finding[] {
  const findings: Finding[] = []
  const checker = feedChecker(format, (finding) => findings.push(finding))
  try {
    const text = typeof feed === 'string' ? feed : new TextDecoder('utf-8', { fatal: true }).decode(feed)
    checker.write(text)
    checker.end()
  } catch (cause) {
    findings.push(broken(cause))
  }
  return findings
}

/**
 * The verdict on a feed of ours before it is published: it parses, no id repeats, and no listing breaks a
 * rule.
 */
export type Verdict = {
  readonly ok: boolean
  readonly listings: number
  /** What costs something, the first few. */
  readonly findings: readonly Finding[]
}

const findingsKept = 20

// One listing that ended since its shard was rendered, or two openings that share a page, must not hold
// back a whole feed.
const tolerated = new Set(['expired', 'adzuna_url_repeated'])

/** Checks a feed of ours as it streams by, in the memory of one listing and of the ids. */
export async function strictCheck(
  format: FeedFormatId,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<Verdict> {
  const findings: Finding[] = []
  const keep = (finding: Finding) => {
    const costs = finding.level === 'reject' && !tolerated.has(finding.rule)
    if (costs && findings.length < findingsKept) findings.push(finding)
  }
  const checker = feedChecker(format, keep, { ours: true })
  try {
    for await (const piece of pieces) checker.write(piece)
    checker.end()
  } catch (cause) {
    keep(broken(cause))
  }
  return { ok: findings.length === 0, listings: checker.listings(), findings }
}

/** A feed that cannot be read at all: one finding, without a listing. Anything but bad input is thrown on. */
function broken(cause: unknown): Finding {
  const isBadInput =
    cause instanceof Problem || (cause instanceof TypeError && /decode|encoded/i.test(cause.message))
  if (!isBadInput) throw cause
  return {
    rule: cause instanceof Problem ? cause.code : 'invalid_encoding',
    level: 'reject',
    value: shownValue(cause instanceof Problem ? JSON.stringify(cause.where) : cause.message),
    demand: 'The file is well-formed and UTF-8: importers stop at the first bad character.',
  }
}

type OnFinding = (finding: Finding) => void

function feedChecker(format: FeedFormatId, onFinding: OnFinding, options?: { ours: boolean }) {
  const top = new Map<string, string>()
  const uniques = rulesOf(format).filter((rule) => rule.kind === 'unique')
  const seen = new Map(uniques.map((rule) => [rule, new Set<string>()]))
  let listings = 0
  let contactEmail: string | undefined
  const unread = new Map<string, number>()

  function row(fields: Row): void {
    const facts = factsOfRow(format, fields, top)
    const tell = (rule: Rule, value: unknown) =>
      onFinding(findingOf(rule, { listing: listings, facts, value }))
    for (const rule of rulesOf(format)) holdRow(rule, { facts, fields, tell })
    for (const [rule, values] of seen) {
      const value = facts[rule.fact]
      if (value === undefined) continue
      if (values.has(String(value))) tell(rule, value)
      values.add(ownCopy(String(value)))
    }
    for (const name of unreadElements(format, fields)) unread.set(name, (unread.get(name) ?? 0) + 1)
    contactEmail ??= fields.get('posterEmail') ?? fields.get('email')
    listings += 1
  }

  const reader = rowReader(feedFormats[format], { row, head: (name, value) => top.set(name, value) }, options)
  return {
    write: reader.write,
    listings: () => listings,
    end() {
      reader.end()
      for (const rule of rulesOf(format)) {
        if (rule.kind === 'feed' && rule.breaks({ contactEmail, listings })) onFinding(findingOf(rule, {}))
      }
      for (const [name, times] of unread) onFinding(unreadFinding(format, name, times))
      checkCount(top, listings, onFinding)
    },
  }
}

/** A string cut from a longer one keeps all of that in memory: here it would be the whole feed. */
const ownCopy = (text: string): string => Buffer.from(text).toString()

type RowHeld = { facts: Facts; fields: Row; tell(rule: Rule, value: unknown): void }

function holdRow(rule: Rule, { facts, fields, tell }: RowHeld): void {
  if (rule.kind === 'fact' && !rule.ours && rule.breaks(facts)) tell(rule, facts[rule.fact])
  if (rule.kind !== 'field') return
  const value = fields.get(rule.field)
  if (value && rule.breaks(value)) tell(rule, value)
}

function findingOf(rule: Rule, at: { listing?: number; facts?: Facts; value?: unknown }): Finding {
  return {
    rule: rule.code,
    level: rule.level === 'reject' ? 'reject' : 'note',
    listing: at.listing,
    id: at.facts?.id,
    field: fieldOf(rule),
    value: shownValue(at.value),
    demand: rule.demand,
    fix: rule.fix,
  }
}

/** The elements of a row that its board does not read, each once. */
function unreadElements(format: FeedFormatId, fields: Row): Set<string> {
  const read = elementsRead[format]
  const names = read ? [...fields.keys()].map((path) => path.split(/[/@]/, 1)[0] ?? '') : []
  return new Set(names.filter((name) => name !== '' && !read?.has(name)))
}

function unreadFinding(format: FeedFormatId, name: string, times: number): Finding {
  const bare = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '')
  const meant = [...(elementsRead[format] ?? [])].find((known) => bare(known) === bare(name))
  return {
    rule: 'element_not_read',
    level: 'note',
    field: name,
    value: `in ${times} listings`,
    demand: 'An element outside the specification is ignored: what it says is lost.',
    fix: meant ? `spell it ${meant}` : 'say it in an element that is read, or leave it out',
  }
}

/**
 * A feed that says how many listings it has, and has others, was cut: readers would close the missing
 * ones.
 */
function checkCount(top: ReadonlyMap<string, string>, listings: number, onFinding: OnFinding): void {
  const expected = top.get('expectedJobCount')
  if (expected === undefined || Number(expected) === listings) return
  onFinding({
    rule: 'feed_cut',
    level: 'reject',
    field: 'expectedJobCount',
    value: `${expected} announced, ${listings} found`,
    demand: 'expectedJobCount is the number of jobs in the feed, so that a cut one is noticed.',
    fix: 'publish the whole feed again',
  })
}
