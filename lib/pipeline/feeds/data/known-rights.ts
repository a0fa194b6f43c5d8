import type { Attribution } from '../../../posting.ts'

/** What a source allows by default, and what it demands; a source's own record comes before it. */
export type KnownRights = {
  readonly deny?: readonly string[]
  readonly attribution?: Attribution
}

/**
 * The terms of sources that everybody may read, by format id or, for a source without one, by source id. Names in
 * `deny` are boards, as in `boardsOfFormats`.
 *
 * - Remotive, https://github.com/remotive-com/remote-jobs-api: no forwarding to Jooble, Neuvoo (Talent.com), Google
 *   Jobs and LinkedIn; link back and name the source.
 * - Remote OK, https://remoteok.com/api (the first element of its answer): link back with a followed link, name it.
 * - Jobicy, https://jobicy.com/jobs-rss-feed: credit and link.
 */
export const knownRights: Readonly<Record<string, KnownRights>> = {
  remotive: {
    deny: ['jooble', 'talent', 'google', 'linkedin'],
    attribution: { text: 'Source: Remotive', url: 'https://remotive.com' },
  },
  remoteok: { attribution: { text: 'Source: Remote OK', url: 'https://remoteok.com' } },
  jobicy: { attribution: { text: 'Source: Jobicy', url: 'https://jobicy.com' } },
}

/** Boards that a format is made for: its readers are bound by what sources say of the board. */
export const boardsOfFormats: Readonly<Record<string, readonly string[]>> = {
  'indeed-xml': ['indeed'],
  'linkedin-xml': ['linkedin'],
  'ziprecruiter-xml': ['ziprecruiter'],
  'jooble-xml': ['jooble'],
  'talent-xml': ['talent'],
  'adzuna-xml': ['adzuna'],
  'json-ld': ['google'],
}

/** Boards that refuse what was collected from elsewhere: they get the words of first-party postings only. */
export const firstPartyBoards: ReadonlySet<string> = new Set(['linkedin', 'juju'])
