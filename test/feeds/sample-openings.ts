import type { FeedHead, Listing } from '../../lib/feeds/format.ts'
import { viewOpening } from '../../lib/feeds/view.ts'
import type { Opening } from '../../lib/opening.ts'
import type { FeedFormatId } from '../../lib/words.ts'

const text =
  'Cook breakfast for sixty guests a day and write the menu of the week with our gardeners.\n' +
  'What you bring\nTwo years in a kitchen\nA love of herbs'

/** A vacancy that every partner accepts; change what a test is about. */
export const sampleOpening = (changes: Partial<Opening> = {}): Opening => ({
  openingId: 'op-breakfast-chef',
  postings: [{ sourceId: 'harbour-inn', sourceRef: '00123' }],
  status: 'open',
  firstSeenAt: '2026-04-25T06:00:00Z',
  changedAt: '2026-05-04T08:30:00Z',
  version: 3,
  firstParty: true,
  title: 'Breakfast Chef',
  requisitionId: 'REQ-7',
  url: 'https://jobs.harbour-inn.example/chef?lang=en',
  employer: {
    name: 'Harbour Inn',
    masked: false,
    url: 'https://harbour-inn.example/',
    logo: 'https://harbour-inn.example/logo.png',
    description: 'A small hotel by the sea.',
    industry: 'Hospitality',
    foundedYear: 1931,
  },
  locations: [
    {
      text: 'Whitby, England',
      city: 'Whitby',
      region: 'England',
      country: 'GB',
      postalCode: 'YO21 3DT',
      street: '4 Pier Road',
      latitude: 54.4863,
      longitude: -0.6133,
    },
  ],
  workplace: 'onsite',
  employment: { types: ['FULL_TIME'], permanent: true },
  seniority: 'mid',
  salary: {
    currency: 'GBP',
    min: 28000,
    max: 31500,
    period: 'year',
    text: '£28,000 - £31,500 per annum',
    assumed: [],
  },
  description: {
    html:
      '<p>Cook breakfast for sixty guests a day and write the menu of the week with our gardeners.</p>\n' +
      '<h2>What you bring</h2>\n<ul><li>Two years in a <em>kitchen</em></li><li>A love of ' +
      '<a href="https://harbour-inn.example/herbs">herbs</a></li></ul>',
    text,
    language: 'en',
    sections: [
      {
        kind: 'requirements',
        heading: 'What you bring',
        items: ['Two years in a kitchen', 'A love of herbs'],
      },
    ],
  },
  skills: [
    { name: 'menu planning', kind: 'hard', confidence: 1, source: 'stated' },
    { name: 'teamwork', kind: 'soft', confidence: 0.6, source: 'text' },
  ],
  category: 'Kitchen',
  industry: 'Hospitality',
  occupation: { scheme: 'isco-08', code: '5120' },
  apply: [{ url: 'https://jobs.harbour-inn.example/chef?lang=en', publisher: 'Harbour Inn', direct: true }],
  posted: { date: '2026-04-24', approximate: false },
  validThrough: '2026-06-30T23:59:59Z',
  origin: {
    title: {
      from: 'field',
      path: 'title',
      posting: { sourceId: 'harbour-inn', sourceRef: '00123' },
      reason: 'the only one',
    },
  },
  ...changes,
})

/** Only what an opening must say. */
export const bareOpening = (changes: Partial<Opening> = {}): Opening => ({
  openingId: 'op-bare',
  postings: [{ sourceId: 'board', sourceRef: '1' }],
  status: 'open',
  firstSeenAt: '2026-05-01T00:00:00Z',
  changedAt: '2026-05-01T00:00:00Z',
  version: 1,
  title: 'Gardener',
  locations: [],
  description: { html: '', text: '', sections: [] },
  skills: [],
  apply: [],
  origin: {},
  ...changes,
})

export const sampleHead = (changes: Partial<FeedHead> = {}): FeedHead => ({
  feedId: 'acme',
  title: 'Jobs for Acme',
  publisher: 'Rolecast',
  publisherUrl: 'https://rolecast.example/',
  url: 'https://rolecast.example/v1/feeds/acme',
  updatedAt: '2026-05-04T08:30:00Z',
  listings: 1,
  contactEmail: 'jobs@harbour-inn.example',
  ...changes,
})

/** The first listing of an opening in a format. */
export function listingOf(opening: Opening, format: FeedFormatId): Listing {
  const [listing] = viewOpening(opening, { format })
  if (!listing) throw new Error('the opening gives no listing')
  return listing
}
