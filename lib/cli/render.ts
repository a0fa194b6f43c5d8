import { writeFileSync } from 'node:fs'
import type { FeedFormat, FeedHead, Listing } from '../feeds/format.ts'
import { noteFeed } from '../feeds/hold.ts'
import { feedFormatNamed, feedFormats } from '../feeds/index.ts'
import {
  type FeedReport,
  feedReport,
  type ReportLine,
  type ReportNote,
  unwantedNotes,
} from '../feeds/report.ts'
import { listingsOf, writeFeed } from '../feeds/write.ts'
import { type Opening, opening } from '../opening.ts'
import { type FeedSpec, feedSpec, type Partner, partner } from '../partner.ts'
import { linesOf } from '../text/lines.ts'
import { type Command, type Io, Refused, UsageError } from './command.ts'
import { jsonOf, openedToWrite } from './files.ts'
import { optionsOf } from './options.ts'
import { readLine, readStated } from './stated.ts'

const publisher = { publisher: 'Rolecast', publisherUrl: 'https://rolecast.example/' }

/**
 * Openings in, one feed out. Time is the newest change among them, so the same openings give the same
 * bytes.
 */
export const render: Command = {
  name: 'render',
  usage: 'rolecast render --format ID [--partner FILE] [--report FILE]',
  summary: 'openings on stdin, a feed on stdout',

  async run(args, io) {
    const words = optionsOf(args, options)
    const format = formatNamed(words.format)
    const { spec, owner } = words.partner ? readPartner(words.partner, format) : neutral(format)
    const reportFile = words.report === undefined ? undefined : openedToWrite(words.report)
    const { openings, unreadable } = await readOpenings(io)
    const lines: ReportLine[] = []
    const report = feedReport((line) => lines.push(line))

    const seen = new Map()
    const asOf = newest(openings.map(({ changedAt }) => changedAt))
    const listings = openings.flatMap((each) => listingsOf(each, { spec, report, asOf, seen }))
    const head = headOf(spec, owner, listings)
    noteFeed(format.id, head, report)
    for (const piece of writeFeed(format, head, listings)) await io.out(piece)

    const notes = [...report.notes(), ...unwantedNotes(report.unwanted)]
    if (reportFile !== undefined) writeFileSync(reportFile, jsonLines([...lines, ...notes]))
    summarise(report, { lines, notes }, io)
    return unreadable > 0 || report.leftOut > 0 ? 1 : 0
  },
}

const options = {
  format: { type: 'string' },
  partner: { type: 'string' },
  report: { type: 'string' },
} as const

/** The format that `--format` names. Shared with `check`. @throws UsageError with the names there are */
export function formatNamed(id: string | undefined): FeedFormat {
  const format = id === undefined ? undefined : feedFormatNamed(id)
  if (format) return format
  const known = Object.keys(feedFormats).join(' ')
  throw new UsageError(`--format takes one of: ${known}${id === undefined ? '' : `; not "${id}"`}`)
}

type Owner = Pick<Partner, 'name' | 'contactEmail'>
type Order = { readonly spec: FeedSpec; readonly owner?: Owner | undefined }

const neutral = ({ id }: FeedFormat): Order => ({
  spec: { feedId: 'openings', format: id, title: 'Rolecast' },
})

/** Keys open nothing here, so a file that has none is as good. */
const partnerFile = partner.partial({ keys: true })

/** A partner's file, or just one feed of it: the feed of the asked format. */
function readPartner(path: string, { id }: FeedFormat): Order {
  const stated = jsonOf(path)
  const isFeed = typeof stated === 'object' && stated !== null && 'feedId' in stated
  const owner = isFeed ? undefined : readStated(partnerFile, stated, `${path} is no partner`)
  const feeds = owner ? owner.feeds : [readStated(feedSpec, stated, `${path} is no feed`)]
  const spec = feeds.find(({ format }) => format === id)
  if (!spec) throw new Refused(`${path} has no feed in the format ${id}.`)
  return { spec, owner }
}

/**
 * Sorted by id, so that the order of arrival does not show. A line that is no opening is told and
 * skipped.
 */
async function readOpenings(io: Io): Promise<{ openings: Opening[]; unreadable: number }> {
  const openings: Opening[] = []
  let unreadable = 0
  let number = 0
  for await (const line of linesOf(io.stdin)) {
    number += 1
    const text = line.toString('utf8')
    if (text.trim() === '') continue
    const read = readLine(opening, text)
    if ('value' in read) {
      openings.push(read.value)
    } else {
      unreadable += 1
      io.err(`line ${number} is no opening: ${read.fault}`)
    }
  }
  openings.sort((a, b) => (a.openingId < b.openingId ? -1 : a.openingId > b.openingId ? 1 : 0))
  return { openings, unreadable }
}

const newest = (times: readonly string[]): string =>
  times.reduce(
    (latest, time) => (Date.parse(time) > Date.parse(latest) ? time : latest),
    '1970-01-01T00:00:00Z',
  )

const headOf = (spec: FeedSpec, owner: Order['owner'], listings: readonly Listing[]): FeedHead => ({
  ...publisher,
  feedId: spec.feedId,
  title: spec.title ?? owner?.name ?? 'Rolecast',
  url: `${publisher.publisherUrl}v1/feeds/${spec.feedId}`,
  updatedAt: newest(listings.map(({ updatedAt }) => updatedAt)),
  listings: listings.length,
  contactEmail: owner?.contactEmail,
})

const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

const linesShown = 10

type Told = { readonly lines: readonly ReportLine[]; readonly notes: readonly ReportNote[] }

function summarise(report: FeedReport, { lines, notes }: Told, io: Io): void {
  if (lines.length === 0 && notes.length === 0) return
  io.err(`${report.listed} listed, ${report.leftOut} left out, ${report.altered} altered`)
  for (const { rule, level, openingId, field, fix } of lines.slice(0, linesShown)) {
    io.err(`  ${level === 'reject' ? 'left out' : 'altered'} ${openingId}: ${rule} (${field}): ${fix}`)
  }
  if (lines.length > linesShown) {
    io.err(`  … and ${lines.length - linesShown} more; --report FILE keeps all`)
  }
  for (const { level, rule, field, listings, fix } of notes) {
    io.err(`  ${level} ${rule} (${field})${listings === undefined ? '' : `, ${listings} listings`}: ${fix}`)
  }
}
