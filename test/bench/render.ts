import { XMLBuilder } from 'fast-xml-parser'
import type { FeedFormat, Listing } from '../../lib/feeds/format.ts'
import { htmlFor, indeedHtml } from '../../lib/feeds/html-for.ts'
import { indeedXml } from '../../lib/feeds/indeed-xml.ts'
import { feedFormats } from '../../lib/feeds/index.ts'
import { payWords } from '../../lib/feeds/pay.ts'
import { writeFeed } from '../../lib/feeds/write.ts'
import { cleanXml } from '../../lib/text/xml/write.ts'
import type { FeedFormatId } from '../../lib/words.ts'
import { listingOf, sampleHead, sampleOpening } from '../feeds/sample-openings.ts'
import { type BenchGroup, type BenchRow, median } from './rows.ts'

const listings = 5_000
const rounds = 7

/**
 * Both write the same elements from the same listings, in CDATA, with the same HTML reduction and the same
 * cleaning, which the builder lacks and without which its feed is no XML. Rounds are interleaved.
 */
function againstBuilder(): BenchRow {
  const input = Array.from({ length: listings }, (_, n) => sampleListing(n, 'indeed-xml'))
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(timed(() => written(indeedXml, input)))
    theirs.push(timed(() => renderTheirs(input)))
  }
  return {
    name: `indeed-xml, ${listings} listings`,
    value: listings / (median(ours) / 1000),
    unit: 'listings/s',
    against: 'fast-xml-parser XMLBuilder',
    ratio: median(theirs) / median(ours),
    goal: '>= 1.6',
  }
}

/** Megabytes a second of one format. */
function formatRow(format: FeedFormat): BenchRow {
  const input = Array.from({ length: listings }, (_, n) => sampleListing(n, format.id))
  const bytes = written(format, input)
  const times = Array.from({ length: rounds }, () => timed(() => written(format, input)))
  return { name: format.id, value: bytes / 1e6 / (median(times) / 1_000), unit: 'MB/s' }
}

export const render: BenchGroup = {
  id: 'render',
  question: 'How fast is a feed written, and is our template faster than a builder that says the same?',
  budget: "1.6 times fast-xml-parser's XMLBuilder.",
  input: `${listings} listings of one opening with a description of 3 kB; median`,
  run: async () => [againstBuilder(), ...Object.values(feedFormats).map(formatRow)],
}

const timed = (work: () => number): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

function sampleListing(n: number, format: FeedFormatId): Listing {
  const paragraph = '<p>Cook &amp; carve for sixty guests a day, and write the menu of the week.</p>'
  const list = `<ul>${'<li>Two years in a <em>kitchen</em></li>'.repeat(12)}</ul>`
  // Every other one has a link, which Indeed does not show, so that reducing the HTML is part of the work.
  const last = n % 2 === 0 ? '' : '<p>Ask <a href="https://harbour-inn.example/">us</a>.</p>'
  const html = paragraph.repeat(30) + list + last
  const opening = sampleOpening({
    openingId: `op-${n}`,
    title: `Chef ${n} & baker`,
    description: { ...sampleOpening().description, html },
  })
  return listingOf(opening, format)
}

const head = sampleHead({ listings })

/** Bytes, so that neither side can leave its strings half built. */
const written = (format: FeedFormat, input: readonly Listing[]): number =>
  Buffer.from([...writeFeed(format, head, input)].join('')).length

const builder = new XMLBuilder({ cdataPropName: '__cdata', ignoreAttributes: true, suppressEmptyNode: false })

function renderTheirs(input: readonly Listing[]): number {
  const job = input.map(asObject)
  const source = {
    publisher: head.publisher,
    publisherurl: head.publisherUrl,
    lastBuildDate: head.updatedAt,
    job,
  }
  return Buffer.from(builder.build({ source })).length
}

function asObject(listing: Listing): object {
  const [place] = listing.locations
  const fields = {
    title: listing.title,
    date: listing.posted?.date,
    referencenumber: listing.listingId,
    requisitionid: listing.requisitionId,
    url: listing.url,
    company: listing.employer?.name,
    sourcename: listing.employer?.name,
    city: place?.city,
    state: place?.region,
    country: place?.country,
    email: head.contactEmail,
    description: htmlFor(listing.description.html, indeedHtml),
    salary: payWords(listing.salary, listing.locations[0]?.country),
    jobtype: 'fulltime',
    category: listing.category,
    lastactivitydate: listing.updatedAt,
    expirationdate: listing.validThrough,
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { __cdata: cleanXml(value) }]],
    ),
  )
}
