import { digest } from '../../feeds/digest.ts'
import { fingerprint } from '../../feeds/fingerprint.ts'
import type { FeedFormat } from '../../feeds/format.ts'
import { feedFormats } from '../../feeds/index.ts'
import type { FeedSpec, Partner } from '../../partner.ts'
import type { FeedNote, FeedVersion, Runtime } from '../../ports.ts'
import { type FeedBuilder, feedBuilder } from './build.ts'
import { changeList } from './change-list.ts'
import { readBuild } from './parts.ts'
import { dayOf } from './render.ts'
import { type Reader, type Rights, readerOf } from './rights.ts'
import { type FeedFile, filesOf } from './split.ts'

/** One file of one feed of one partner, and what its readers have now. */
export type Target = {
  readonly partner: Partner
  readonly spec: FeedSpec
  readonly file: FeedFile
  readonly format: FeedFormat
  readonly reader: Reader
  readonly current: FeedVersion | undefined
  /** What stands under the feed's own id: the index of a split feed, else its one file. */
  readonly front: FeedVersion | undefined
}

/** What there is to publish, with what stands: read before the openings are, so that no older build replaces it. */
export async function targetsOf(partners: readonly Partner[], { feeds }: Runtime): Promise<Target[]> {
  const targets = partners.flatMap((partner) =>
    partner.feeds.flatMap((spec) =>
      filesOf(spec).map((file) => {
        const reader = readerOf(partner, spec)
        return { partner, spec, file, format: feedFormats[spec.format], reader }
      }),
    ),
  )
  const ids = [...new Set(targets.flatMap(({ file, spec }) => [file.fileId, spec.feedId]))]
  const versions = await Promise.all(ids.map((id) => feeds.current(id)))
  const current = new Map(ids.map((id, n) => [id, versions[n]]))
  return targets.map((target) => ({
    ...target,
    current: current.get(target.file.fileId),
    front: current.get(target.spec.feedId),
  }))
}

/** What a build goes by, beside what stands: `stamps` of the openings, and what the sources grant. */
export type Ground = {
  readonly stamps: readonly string[]
  readonly rights: Rights
  readonly now: number
}

/** A target with its digest of all that goes in, and what the last build found. */
export type Plan = {
  readonly target: Target
  readonly ground: Ground
  readonly settings: string
  readonly basis: string
  readonly note: FeedNote | undefined
}

export async function planFor(target: Target, ground: Ground, runtime: Runtime): Promise<Plan> {
  const { partner, spec, file, reader } = target
  const { name, contactEmail } = partner
  const { urlKey: _, everyMinutes: __, ...shape } = spec
  const granted = ground.rights.facts(spec.filter?.channels !== undefined)
  const about = [name, contactEmail, shape, file.fileId, [...reader.names].sort(), granted, runtime.baseUrl]
  const settings = digest(JSON.stringify([...about, fingerprint(spec.format)]))
  const basis = digest([settings, dayOf(ground.now), ...ground.stamps].join('\n'))
  return { target, ground, settings, basis, note: await runtime.feeds.note(file.fileId) }
}

/** Whether the last build would come out the same again: nothing went in that it did not know. */
export function isSettled({ target, ground, basis, note }: Plan): boolean {
  if (!note || note.basis !== basis || note.etag !== (target.current?.etag ?? '')) return false
  return note.until === undefined || Date.parse(note.until) > ground.now
}

/** Why a feed is not even looked at: an operator went back to this version, or the next one is not due. */
export function pausedAs({ spec, current }: Target, now: number): 'held' | 'waiting' | undefined {
  if (current?.isHeld) return 'held'
  // Without a schedule nothing waits, not even where the clock was set back since.
  if (spec.everyMinutes === undefined) return undefined
  const dueAt = Date.parse(current?.publishedAt ?? '') + spec.everyMinutes * 60_000
  return dueAt > now ? 'waiting' : undefined
}

/** The key under which the last build is kept that matches what readers have now. */
export const buildKeyOf = ({ note, target: { current } }: Plan): string | undefined =>
  note && note.etag === current?.etag && note.buildKey !== '' ? note.buildKey : current?.files?.build

export async function builderFor(plan: Plan, runtime: Runtime, isLost: boolean): Promise<FeedBuilder> {
  const { target, ground, settings } = plan
  const { partner, spec, file, format, reader, current } = target
  const head = {
    feedId: file.fileId,
    title: spec.title ?? `Jobs for ${partner.name}`,
    publisher: 'Rolecast',
    publisherUrl: runtime.baseUrl,
    url: `${runtime.baseUrl}/v1/feeds/${file.fileId}`,
    updatedAt: dayOf(ground.now),
    listings: 0,
    contactEmail: partner.contactEmail,
  }
  const rendering = {
    format,
    file,
    reader,
    rights: ground.rights,
    head,
    day: dayOf(ground.now),
    now: ground.now,
    lastAt: Date.parse(current?.publishedAt ?? '') || 0,
  }
  const previous = isLost ? undefined : await readBuild(buildKeyOf(plan), runtime)
  return feedBuilder({ rendering, settings, previous, changes: changeList(head), runtime })
}
