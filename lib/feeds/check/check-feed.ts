import { Problem } from '../../problem.ts'
import type { FeedFormatId } from '../../words.ts'
import { fieldOf, shownValue } from '../hold.ts'
import { feedFormats } from '../index.ts'
import { type Facts, type FeedRule, isBlank, type Row, type Rule, type SpellingRule } from '../rules/rule.ts'
import { rulesOf } from '../rules/rules.ts'
import { rowReader } from './read-rows.ts'
import { elementsRead, factsOfRow } from './row-facts.ts'

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

/**
 * Holds any feed file, ours or not, to a partner's rules. `asOf` (RFC 3339) is when it is read; without it, when the
 * feed says that it was made, which half of the formats do not.
 */
export function checkFeed(
  format: FeedFormatId,
  feed: Uint8Array | string,
  { asOf }: { readonly asOf?: string | undefined } = {},
): Finding[] {
  const findings: Finding[] = []
  const checker = feedChecker(format, (finding) => findings.push(finding), { asOf })
  try {
    const text = typeof feed === 'string' ? feed : new TextDecoder('utf-8', { fatal: true }).decode(feed)
    if (feedFormats[format].extension === 'xml') findings.push(...misdeclared(text))
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

// One listing that ended since its shard was rendered, or two openings that share a page, must not hold back
// a whole feed.
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

const wellFormed = 'The file is well-formed and UTF-8: importers stop at the first bad character.'
const fixes: Readonly<Record<string, string>> = {
  invalid_encoding: 'write the file in UTF-8, and declare it so',
  unsupported_format: "lay the file out as the partner's specification does",
}

/** A file in UTF-8 that says it is in something else: importers would read other letters, or stop. */
function misdeclared(text: string): Finding[] {
  const [, declared = 'utf-8'] = /^<\?xml[^>]{0,80}?encoding=["']([\w-]{1,40})/.exec(text) ?? []
  const reads =
    /^(?:utf-?8|us-ascii)$/i.test(declared) || !/[^\u0000-\u007f]|^<\?xml[^>]+utf-?(?:16|32)/i.test(text)
  if (reads) return []
  const about = { rule: 'invalid_encoding', level: 'reject', field: 'encoding', value: declared } as const
  return [{ ...about, demand: wellFormed, fix: fixes['invalid_encoding'] }]
}

/** A feed that cannot be read at all: one finding, without a listing. Anything but bad input is thrown on. */
function broken(cause: unknown): Finding {
  const isBadInput =
    cause instanceof Problem || (cause instanceof TypeError && /decode|encoded/i.test(cause.message))
  if (!isBadInput) throw cause
  const rule = cause instanceof Problem ? cause.code : 'invalid_encoding'
  return {
    rule,
    level: 'reject',
    field: 'file',
    value: shownValue(cause instanceof Problem ? JSON.stringify(cause.where) : cause.message),
    demand: rule === 'unsupported_format' ? 'Listings stand where the partner looks for them.' : wellFormed,
    fix: fixes[rule] ?? 'mend the file where it breaks',
  }
}

type OnFinding = (finding: Finding) => void

type Checking = { readonly ours?: boolean; readonly asOf?: string | undefined }

/** Of a feed of ours only what costs something is looked for: what is odd in it was told when it was made. */
function feedChecker(format: FeedFormatId, onFinding: OnFinding, { ours = false, asOf }: Checking) {
  const top = new Map<string, string>()
  const rules = rulesOf(format).filter(({ level }) => !ours || level === 'reject')
  const uniques = rules.filter((rule) => rule.kind === 'unique')
  const seen = new Map(uniques.map((rule) => [rule, new Set<string>()]))
  let listings = 0
  let unaddressed = 0
  const unread = new Map<string, number>()
  const spellings = rules.flatMap((rule) => (rule.kind === 'spelling' ? [speller(rule)] : []))

  function row(fields: Row): void {
    const said = factsOfRow(format, fields, top)
    const facts = asOf === undefined ? said : { ...said, asOf }
    const tell: Tell = (rule, value, field) =>
      onFinding(findingOf(rule, { listing: listings, facts, value, field }))
    for (const rule of rules) holdRow(rule, { facts, fields, tell })
    for (const hold of spellings) hold(facts, tell)
    for (const [rule, values] of seen) {
      const value = facts[rule.fact]
      if (value === undefined) continue
      if (values.has(String(value))) tell(rule, value)
      values.add(ownCopy(String(value)))
    }
    if (!ours)
      for (const name of unreadElements(format, fields)) unread.set(name, (unread.get(name) ?? 0) + 1)
    if (isBlank(fields.get('posterEmail') || fields.get('email'))) unaddressed += 1
    listings += 1
  }

  const reader = rowReader(
    feedFormats[format],
    { row, head: (name, value) => top.set(name, value), bad: (problem) => onFinding(broken(problem)) },
    { ours },
  )
  return {
    write: reader.write,
    listings: () => listings,
    end() {
      reader.end()
      for (const rule of rules) {
        if (rule.kind === 'feed')
          for (const finding of feedFindings(rule, { listings, unaddressed })) onFinding(finding)
        if (rule.kind === 'head' && rule.breaks(top.get(rule.field)))
          onFinding(findingOf(rule, { value: top.get(rule.field) }))
      }
      for (const [name, times] of unread) onFinding(unreadFinding(format, name, times))
      for (const finding of countFindings(format, top, listings)) onFinding(finding)
    },
  }
}

/** One job without its poster's address is as wrong as a feed without any. */
function feedFindings(rule: FeedRule, { listings, unaddressed }: Record<'listings' | 'unaddressed', number>) {
  const contactEmail = 'of every listing'
  if (rule.breaks({ contactEmail, listings })) return [findingOf(rule, { value: `${listings} listings` })]
  const isAddressed = listings > 0 && unaddressed === 0
  if (isAddressed || !rule.breaks({ contactEmail: undefined, listings })) return []
  return [findingOf(rule, { value: unaddressed > 0 ? `missing in ${unaddressed} listings` : undefined })]
}

/** A string cut from a longer one keeps all of that in memory: here it would be the whole feed. */
const ownCopy = (text: string): string => Buffer.from(text).toString()

/** Tells of a rule that a row breaks; `field` where the rule is about several. */
type Tell = (rule: Rule, value: unknown, field?: string) => void
type RowHeld = { readonly facts: Facts; readonly fields: Row; readonly tell: Tell }

function holdRow(rule: Rule, { facts, fields, tell }: RowHeld): void {
  if (rule.kind === 'fact' && !rule.ours && rule.breaks(facts)) tell(rule, facts[rule.fact])
  if (rule.kind !== 'field') return
  if (rule.at === undefined) {
    const value = fields.get(rule.field)
    if ((value || rule.isRequired) && rule.breaks(value ?? '', fields)) tell(rule, value)
    return
  }
  for (const path of rule.at === 'everywhere' ? fields.keys() : rule.at) {
    const value = fields.get(path)
    if (value && rule.breaks(value, fields)) tell(rule, value, path.split('#', 1)[0])
  }
}

/** Remembers how each value was spelled when it came first. */
function speller(rule: SpellingRule): (facts: Facts, tell: Tell) => void {
  const first = new Map<string, string>()
  return (facts, tell) => {
    const value = facts[rule.fact]
    const meant = value && rule.meaning(value)
    if (!meant || !value) return
    const known = first.get(meant)
    if (known === undefined) first.set(meant, ownCopy(value))
    else if (known !== value) tell(rule, value)
  }
}

type FoundAt = {
  readonly listing?: number
  readonly facts?: Facts
  readonly value?: unknown
  readonly field?: string | undefined
}

function findingOf(rule: Rule, at: FoundAt): Finding {
  return {
    rule: rule.code,
    level: rule.level === 'reject' ? 'reject' : 'note',
    listing: at.listing,
    id: at.facts?.id,
    field: at.field ?? fieldOf(rule),
    value: shownValue(at.value),
    demand: rule.demand,
    fix: rule.fix,
  }
}

/** The elements of a row that its board does not read, each once. */
function unreadElements(format: FeedFormatId, fields: Row): Set<string> {
  const read = elementsRead[format]
  const names = read ? [...fields.keys()].map((path) => path.split(/[/@#]/, 1)[0] ?? '') : []
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
 * ones. One that has none closes them all, unless it is a list of changes.
 */
function countFindings(format: FeedFormatId, top: Row, listings: number): Finding[] {
  const expected = top.get('expectedJobCount')
  if (expected !== undefined && Number(expected) !== listings) {
    const about = { rule: 'feed_cut', level: 'reject', field: 'expectedJobCount' } as const
    return [
      {
        ...about,
        value: `${expected} announced, ${listings} found`,
        demand: 'expectedJobCount is the number of jobs in the feed, so that a cut one is noticed.',
        fix: 'publish the whole feed again',
      },
    ]
  }
  if (listings > 0 || format === 'ndjson') return []
  const about = { rule: 'feed_empty', level: 'note', field: 'file', value: '0 listings' } as const
  const demand = 'A feed lists every open job: readers close what is not in it.'
  return [{ ...about, demand, fix: 'publish the whole feed again, unless all jobs are closed' }]
}
