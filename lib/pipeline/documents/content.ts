import { hash } from 'node:crypto'
import type { Posting } from '../../posting.ts'

const digest = (text: string): string => hash('sha256', text, 'base64url')

const saidChars = 16
const gistChars = 8

/**
 * What the source said, not when, and behind it the gist. The time of capture is left out, and so are dates
 * that only restate it and would make every upload a change: approximate ones ("3 weeks ago"), and in
 * `undated` all of them, for a document that gives all its postings the day on which it was made.
 */
export function contentHashes({ capturedAt: _, posted, ...posting }: Posting): {
  readonly hash: string
  readonly undated: string
} {
  const said = digest(JSON.stringify(posting))
  const dated = posted && !posted.approximate ? digest(`${said}\n${posted.date}`) : said
  const about = gist(posting)
  return { hash: dated.slice(0, saidChars) + about, undated: said.slice(0, saidChars) + about }
}

/**
 * What a posting is about, whatever it is called: two records of a source with one gist are the same posting
 * under two ids. Links are left out, since they mostly carry the id, and so are dates.
 */
export const gist = ({
  title,
  employer,
  locations,
  description,
}: Pick<Posting, 'title' | 'employer' | 'locations' | 'description'>): string =>
  digest(JSON.stringify([title, employer?.name, locations.map(({ text }) => text), description.text])).slice(
    0,
    gistChars,
  )

/** The gist within a content hash. */
export const gistOf = (hash: string): string => hash.slice(saidChars)
