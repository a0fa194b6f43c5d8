// The closed vocabularies of the contract: what a field may say, and how formats are called. Public: add, never
// rename.

/** https://schema.org/employmentType, less OTHER: what a source did not say in these words stays unsaid. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
] as const
export type EmploymentType = (typeof employmentTypes)[number]

/** Lowest first, so that two levels can be compared by position. */
export const seniorities = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
] as const
export type Seniority = (typeof seniorities)[number]

export const workplaces = ['onsite', 'hybrid', 'remote'] as const
export type Workplace = (typeof workplaces)[number]

export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const
export type PayPeriod = (typeof payPeriods)[number]

export const sectionKinds = [
  'about',
  'responsibilities',
  'requirements',
  'benefits',
  'location',
  'legal',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/** How near a source stands to the employer, nearest first; decides which value survives when postings disagree. */
export const channels = ['first-party', 'feed', 'portal', 'aggregator'] as const
export type Channel = (typeof channels)[number]

/**
 * Inbound format ids, in the order in which detection tries them where two fit equally well. Public: add, never
 * rename.
 */
export const sourceFormatIds = [
  'yubhub-xml',
  'indeed-xml',
  'personio',
  'rss',
  'atom',
  'json-feed',
  'jsearch',
  'lever',
  'greenhouse',
  'ashby',
  'workable',
  'smartrecruiters',
  'recruitee',
  'teamtailor',
  'bamboohr',
  'workday',
  'remoteok',
  'remotive',
  'adzuna',
  'json-ld',
  'jsearch-page',
  'techtalent-page',
  'remote-board-page',
  'generic-xml',
  'generic-json',
  'csv',
  'ndjson',
] as const
export type SourceFormatId = (typeof sourceFormatIds)[number]

/** Outbound format ids. Public: add, never rename. */
export const feedFormatIds = [
  'yubhub-xml',
  'indeed-xml',
  'linkedin-xml',
  'ziprecruiter-xml',
  'jooble-xml',
  'talent-xml',
  'adzuna-xml',
  'rss',
  'atom',
  'json-feed',
  'json-ld',
  'ndjson',
  'csv',
] as const
export type FeedFormatId = (typeof feedFormatIds)[number]
