import type { Opening } from '../../lib/opening.ts'
import type { FeedSpec, Partner } from '../../lib/partner.ts'
import { bytesOf } from '../../lib/pipeline/objects.ts'
import type { Runtime } from '../../lib/ports.ts'
import type { Source } from '../../lib/source.ts'
import { sampleOpening } from '../feeds/sample-openings.ts'

const text =
  'Cook breakfast for sixty guests a day, and write the menu of the week with our gardeners. '.repeat(8)

/** Opening number `n` of an invented inn: no two are alike, and every partner accepts it. */
export const openingOf = (n: number, changes: Partial<Opening> = {}): Opening => ({
  ...sampleOpening({ title: `Chef ${n}`, version: 1 }),
  openingId: `opn_${String(n * 7919).padStart(8, '0')}`,
  description: { html: `<p>${n}: ${text}</p>`, text: `${n}: ${text}`, language: 'en', sections: [] },
  url: `https://jobs.harbour-inn.example/${n}`,
  apply: [{ url: `https://jobs.harbour-inn.example/${n}`, direct: true }],
  ...changes,
})

export const openingsUpTo = (count: number): Opening[] =>
  Array.from({ length: count }, (_, n) => openingOf(n))

export async function putAll(openings: readonly Opening[], runtime: Runtime): Promise<void> {
  await runtime.openings.putAll(openings)
}

/** A partner who reads these feeds; `acme` unless said otherwise. */
export const acme = (feeds: readonly FeedSpec[], changes: Partial<Partner> = {}): Partner => ({
  partnerId: 'acme',
  name: 'Acme',
  feeds: [...feeds],
  keys: [],
  contactEmail: 'jobs@acme.example',
  ...changes,
})

/** A published feed and its files. */
export async function published(feedId: string, { feeds }: Runtime) {
  const feed = await feeds.current(feedId)
  if (!feed) throw new Error(`${feedId} is not published`)
  const plain = (await bytesOf(await feeds.open(feed.key))).toString('utf8')
  return { feed, plain, gzip: await bytesOf(await feeds.open(feed.gzipKey)) }
}

/** The openings in a published NDJSON feed. */
export async function listedIn(feedId: string, runtime: Runtime): Promise<Record<string, unknown>[]> {
  const { plain } = await published(feedId, runtime)
  return plain.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

export const sourceCalled = (sourceId: string, more: Partial<Source> = {}): Source => ({
  sourceId,
  secrets: [],
  keys: [],
  ...more,
})
