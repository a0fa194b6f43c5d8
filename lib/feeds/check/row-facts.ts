import type { FeedFormatId } from '../../words.ts'
import type { FactName, Facts, Row } from '../rules/rule.ts'

type FieldNames = Readonly<Partial<Record<FactName | 'remoteWords', readonly string[]>>>

const boards: FieldNames = {
  title: ['title'],
  employer: ['company'],
  description: ['description'],
  url: ['url'],
  city: ['city'],
  region: ['state'],
  country: ['country'],
  postalCode: ['postalcode'],
}

/** Where each format keeps what the rules ask about; the first field that is there counts. */
const fieldNames: Readonly<Record<FeedFormatId, FieldNames>> = {
  'indeed-xml': {
    ...boards,
    id: ['referencenumber'],
    requisitionId: ['requisitionid'],
    posted: ['date'],
    validThrough: ['expirationdate'],
    remoteWords: ['remotetype', 'city'],
  },
  'linkedin-xml': {
    ...boards,
    id: ['partnerJobId'],
    url: ['applyUrl'],
    applyUrl: ['applyUrl'],
    // A place in words is enough: LinkedIn finds its country.
    country: ['country', 'location'],
    place: ['location', 'city'],
    posted: ['listDate'],
    validThrough: ['expirationDate'],
    remoteWords: ['workplaceTypes'],
  },
  'ziprecruiter-xml': {
    ...boards,
    id: ['referencenumber'],
    posted: ['date'],
  },
  'jooble-xml': {
    ...boards,
    id: ['@id'],
    title: ['name'],
    url: ['link'],
    place: ['region'],
    posted: ['pubdate'],
    validThrough: ['expire'],
  },
  'talent-xml': {
    ...boards,
    id: ['referencenumber'],
    posted: ['dateposted'],
    validThrough: ['expirationdate'],
  },
  'adzuna-xml': { ...boards, id: ['id'], place: ['location'], posted: ['date'] },
  'yubhub-xml': {
    id: ['externalid'],
    title: ['Title'],
    employer: ['Employername'],
    description: ['Description'],
    url: ['Applyto'],
    place: ['Location'],
    country: ['Country'],
    posted: ['Postedate'],
  },
  rss: {
    id: ['guid', 'link'],
    title: ['title'],
    description: ['content:encoded', 'description'],
    url: ['link'],
    place: ['job:location', 'job:location@city', 'job:location@region', 'job:location@country', 'job:area'],
    posted: ['pubDate'],
    validThrough: ['job:validThrough'],
  },
  atom: {
    id: ['id'],
    title: ['title'],
    description: ['content', 'summary'],
    url: ['link@href'],
    place: ['job:location', 'job:location@city', 'job:location@region', 'job:location@country', 'job:area'],
    posted: ['published'],
    validThrough: ['job:validThrough'],
  },
  'json-feed': {
    id: ['id'],
    title: ['title'],
    description: ['content_html', 'content_text'],
    url: ['url'],
    place: [
      ...['_job/locations/text', '_job/locations/city', '_job/locations/region', '_job/locations/country'],
      '_job/area',
    ],
    posted: ['date_published'],
    validThrough: ['_job/validThrough', '_jobposting/validThrough'],
  },
  'json-ld': {
    id: ['identifier/value', 'identifier', '@id', 'url'],
    title: ['title'],
    employer: ['hiringOrganization/name', 'hiringOrganization'],
    description: ['description'],
    url: ['url'],
    country: [
      'jobLocation/address/addressCountry',
      'jobLocation/address/addressCountry/name',
      'applicantLocationRequirements/name',
    ],
    place: [
      'jobLocation/address/addressLocality',
      'jobLocation/address',
      'jobLocation/name',
      'applicantLocationRequirements/name',
    ],
    region: ['jobLocation/address/addressRegion'],
    posted: ['datePosted'],
    validThrough: ['validThrough'],
    remoteWords: ['jobLocationType'],
  },
  ndjson: {
    id: ['id'],
    title: ['title'],
    employer: ['employer/name'],
    description: ['description/text', 'description/html'],
    url: ['url'],
    applyUrl: ['applyUrl'],
    country: ['locations/country'],
    place: ['locations/text', 'area'],
    posted: ['posted/date'],
    validThrough: ['validThrough'],
  },
  csv: {
    id: ['id'],
    title: ['title'],
    employer: ['company'],
    description: ['description'],
    url: ['url'],
    applyUrl: ['apply_url'],
    country: ['country'],
    place: ['location'],
    posted: ['date_posted'],
    validThrough: ['valid_through'],
  },
}

/** The elements that a board reads, where it names them all; it ignores others, and what they say is lost. */
export const elementsRead: Readonly<Partial<Record<FeedFormatId, ReadonlySet<string>>>> = {
  'indeed-xml': new Set([
    ...'title date referencenumber requisitionid url company sourcename email description salary'.split(' '),
    ...'city state country postalcode streetaddress remotetype education experience jobtype category'.split(
      ' ',
    ),
    ...'expirationdate lastactivitydate tracking_url indeed-apply-data'.split(' '),
  ]),
  'linkedin-xml': new Set([
    ...'partnerJobId company title description applyUrl companyId posterEmail listDate expirationDate'.split(
      ' ',
    ),
    ...'location city state country postalCode workplaceTypes isRemote industryCodes jobFunctions'.split(' '),
    ...'experienceLevel jobtype skills salaries'.split(' '),
  ]),
  'jooble-xml': new Set(
    'link name region description pubdate updated expire salary company jobtype'.split(' '),
  ),
}

/** What a row and the top of its feed say, in the terms that rules ask in. */
export function factsOfRow(format: FeedFormatId, row: Row, top: Row): Facts {
  const names = fieldNames[format]
  const first = (fact: keyof FieldNames): string | undefined =>
    names[fact]?.map((name) => row.get(name)).find((value) => value !== undefined && value.trim() !== '')
  return {
    id: first('id'),
    requisitionId: first('requisitionId'),
    title: first('title'),
    employer: first('employer'),
    description: withoutTags(first('description')),
    url: first('url'),
    applyUrl: first('applyUrl'),
    city: first('city'),
    region: first('region'),
    country: first('country'),
    postalCode: first('postalCode'),
    place: first('place') ?? first('city'),
    remote: /remote|telecommute/i.test(first('remoteWords') ?? ''),
    posted: first('posted'),
    validThrough: first('validThrough'),
    asOf: top.get('lastBuildDate') ?? top.get('lastbuilddate') ?? top.get('updated'),
    publisher: top.get('publisher'),
  }
}

/**
 * The pattern stops at the next "<", so a text full of them costs no more than any other. Editors fill
 * empty paragraphs with hard spaces.
 */
const withoutTags = (html: string | undefined): string | undefined =>
  html?.replace(/<[^<>]*>|&(?:nbsp|#160|#xa0);/gi, ' ').trim()
