import { survive } from '../../../lib/identity/survive/survive.ts'
import type { Opening } from '../../../lib/opening.ts'
import type { Partner } from '../../../lib/partner.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../../lib/ports.ts'
import type { Posting } from '../../../lib/posting.ts'
import type { Source } from '../../../lib/source.ts'
import type { FeedFormatId } from '../../../lib/words.ts'
import { inMemory } from '../../memory.ts'
import { postingOf } from '../../posting-of.ts'
import { acme } from '../acme.ts'

const body = (who: string) => {
  const text = `${who} says: ${'bake bread through the night and teach two apprentices. '.repeat(6)}`
  return { html: `<p>${text}</p>`, text, language: 'en', sections: [] }
}
/** What a source says of one vacancy. */
export const said = (sourceId: string, more: Partial<Posting> = {}): Posting =>
  postingOf({
    sourceId,
    sourceRef: `${sourceId}-1`,
    description: body(sourceId),
    url: `https://${sourceId}.example/1`,
    apply: [{ url: `https://${sourceId}.example/apply`, publisher: sourceId }],
    skills: [{ name: `skill of ${sourceId}`, kind: 'hard', confidence: 1, source: 'stated' }],
    posted: { date: '2026-11-10', approximate: false },
    channel: 'feed',
    ...more,
  })
export const source = (sourceId: string, more: Partial<Source> = {}): Source => ({
  sourceId,
  secrets: [],
  keys: [],
  ...more,
})

export const readAt = () => Date.parse('2026-11-15T00:00:00Z')

/** One opening of these postings, published to one reader. */
export async function readOf(
  partner: Partner,
  postings: readonly Posting[],
  sources: readonly Source[],
): Promise<Runtime> {
  const runtime = inMemory(readAt)
  for (const one of sources) await runtime.sources.put(one)
  for (const one of postings)
    await runtime.postings.put(one.sourceId, 1, [{ posting: one, hash: one.sourceId }])
  const times = { firstSeenAt: '2026-11-11T00:00:00.000Z', changedAt: '2026-11-12T00:00:00.000Z' }
  const opening: Opening = { ...survive(postings), openingId: 'opn_1', status: 'open', version: 1, ...times }
  await runtime.openings.put(opening)
  await runtime.partners.put(partner)
  await publish(runtime)
  return runtime
}

/** A partner with one feed. */
export const readingOf = (format: FeedFormatId = 'ndjson', more: Partial<Partner> = {}) =>
  acme([{ feedId: 'acme-feed', format }], more)
