import { readableDate } from './dates.ts'
import { isBlank, type Rule } from './rule.ts'

const google = 'https://developers.google.com/search/docs/appearance/structured-data/job-posting'
const rfc4287 = 'https://www.rfc-editor.org/rfc/rfc4287'
const rss2 = 'https://www.rssboard.org/rss-specification'
const jsonFeed = 'https://www.jsonfeed.org/version/1.1/'

const isRfc3339 = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))

/**
 * Open formats: what Google asks of JobPosting is noted, since others read JSON-LD too; the rest are the
 * standards' own.
 */
export const openRules: readonly Rule[] = [
  {
    code: 'google_date_missing',
    kind: 'fact',
    fact: 'posted',
    formats: ['json-ld'],
    source: google,
    level: 'note',
    demand: 'A JobPosting has datePosted.',
    fix: 'send the date of posting',
    breaks: ({ posted }) => isBlank(posted),
  },
  {
    code: 'google_organization_missing',
    kind: 'fact',
    fact: 'employer',
    formats: ['json-ld'],
    source: google,
    level: 'note',
    demand: 'A JobPosting has hiringOrganization.',
    fix: 'send the name of the employer',
    breaks: ({ employer }) => isBlank(employer),
  },
  {
    code: 'google_location_missing',
    kind: 'fact',
    fact: 'country',
    formats: ['json-ld'],
    source: google,
    level: 'note',
    demand: 'A JobPosting has jobLocation with a country, or is remote and says from where it can be done.',
    fix: 'send the country of the place of work, also for remote work',
    breaks: ({ country, remote, place }) => isBlank(country) && !(remote && !isBlank(place)),
  },
  {
    code: 'google_description_missing',
    kind: 'fact',
    fact: 'description',
    formats: ['json-ld'],
    source: google,
    level: 'note',
    demand: 'A JobPosting has a description.',
    fix: 'send the text of the posting',
    breaks: ({ description }) => isBlank(description),
  },
  {
    code: 'rss_date_form',
    kind: 'field',
    field: 'pubDate',
    formats: ['rss'],
    source: rss2,
    level: 'reject',
    demand: 'pubDate is RFC 822.',
    fix: 'write the date as Fri, 24 Apr 2026 00:00:00 GMT',
    breaks: (value) =>
      !/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? \S+$/.test(value),
  },
  {
    code: 'atom_updated_form',
    kind: 'field',
    field: 'updated',
    formats: ['atom'],
    source: rfc4287,
    level: 'reject',
    demand: 'updated is RFC 3339.',
    fix: 'write the time as 2026-04-24T00:00:00Z',
    breaks: (value) => !isRfc3339(value),
  },
  {
    code: 'atom_id_form',
    kind: 'field',
    field: 'id',
    formats: ['atom'],
    source: rfc4287,
    level: 'reject',
    demand: 'id is an absolute IRI.',
    fix: 'use a tag: or urn: URI',
    breaks: (value) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(value),
  },
  {
    code: 'json_feed_content_missing',
    kind: 'fact',
    fact: 'description',
    formats: ['json-feed'],
    source: jsonFeed,
    level: 'note',
    demand: 'An item has content_html or content_text.',
    fix: 'send the text of the posting',
    breaks: ({ description }) => isBlank(description),
  },
  {
    code: 'json_feed_date_form',
    kind: 'field',
    field: 'date_published',
    formats: ['json-feed'],
    source: jsonFeed,
    level: 'reject',
    demand: 'date_published is RFC 3339.',
    fix: 'write the time as 2026-04-24T00:00:00Z',
    breaks: (value) => !isRfc3339(value),
  },
  {
    code: 'yubhub_date_form',
    kind: 'field',
    field: 'Postedate',
    formats: ['yubhub-xml'],
    source: "the feed's own use",
    level: 'note',
    demand: 'Postedate is YYYY-MM-DD.',
    fix: 'write the date as 2026-04-24',
    breaks: (value) => !/^\d{4}-\d\d-\d\d$/.test(value),
  },
  {
    code: 'google_date_form',
    kind: 'field',
    field: 'datePosted',
    formats: ['json-ld'],
    source: google,
    level: 'note',
    demand: 'datePosted is ISO 8601.',
    fix: 'write the date as 2026-04-24',
    breaks: (value) => !readableDate(value),
  },
]
