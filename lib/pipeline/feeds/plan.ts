import { digest } from '../../feeds/digest.ts'
import { fingerprint } from '../../feeds/fingerprint.ts'
import type { FeedFormat } from '../../feeds/format.ts'
import { feedFormats } from '../../feeds/index.ts'
import type { FeedSpec, Partner } from '../../partner.ts'
import type { FeedNote, FeedVersion, Runtime } from '../../ports.ts'
import { isBeingFilled } from '../documents/uploads.ts'
import { dayCounted, type FeedBuilder, feedBuilder } from './build.ts'
import { changeList } from './change-list.ts'
import { readBuild } from './parts.ts'
import { startOfDay } from './render.ts'
import { type Reader, type Rights, readerOf } from './rights.ts'
import { type FeedFile, filesOf, hasMoves, specKnown, togetherOf } from './split.ts'

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
  /** An operator went back to an older version of it, or of a file that it goes out with. */
  readonly isHeld: boolean
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
  const nameOf = ({ spec, file }: (typeof targets)[number]) => togetherOf(spec, file.fileId)
  const held = new Set(targets.filter(({ file }) => current.get(file.fileId)?.isHeld).map(nameOf))
  return targets.map((target) => ({
    ...target,
    current: current.get(target.file.fileId),
    front: current.get(target.spec.feedId),
    isHeld: held.has(nameOf(target)),
  }))
}

/** The files that readers keep while their feeds wait to be split in another way. */
export async function targetsKnown(resplit: readonly Target[], runtime: Runtime): Promise<Target[]> {
  const feeds = [...new Map(resplit.map((target) => [target.spec.feedId, target])).values()]
  const known = feeds.flatMap((target) => {
    const spec = target.front && specKnown(target.spec, target.front)
    return spec ? filesOf(spec).map((file) => ({ ...target, spec, file })) : []
  })
  return Promise.all(
    known.map(async (target) => ({ ...target, current: await runtime.feeds.current(target.file.fileId) })),
  )
}

/** What a build goes by, beside what stands: `stamps` of the openings, and what the sources grant. */
export type Ground = {
  readonly stamps: readonly string[]
  readonly rights: Rights
  readonly now: number
}

/** A target with its digests of what goes in, and what the last build found. */
export type Plan = {
  readonly target: Target
  readonly ground: Ground
  settings(sources: readonly string[]): string
  readonly basis: string
  readonly note: FeedNote | undefined
}

/**
 * What a build of this file would go by: `settings` without the openings and the day, as far as openings of some
 * sources are concerned; `basis` with them, and with what any source says.
 */
export async function planFor(target: Target, ground: Ground, runtime: Runtime): Promise<Plan> {
  const { partner, spec, file, reader } = target
  const { name, contactEmail } = partner
  const { urlKey: _, everyMinutes: __, ...shape } = spec
  const { rights, now, stamps } = ground
  const about = [name, contactEmail, shape, file.fileId, [...reader.names].sort(), runtime.baseUrl]
  const fixed = digest(JSON.stringify([...about, fingerprint(spec.format)]))
  const settings = (sources: readonly string[]) =>
    digest(`${fixed}\n${JSON.stringify(rights.facts(sources, reader))}`)
  const day = dayCounted({ file, day: startOfDay(now) })
  const basis = digest([fixed, rights.stamp, day, ...stamps].join('\n'))
  return { target, ground, settings, basis, note: await runtime.feeds.note(file.fileId) }
}

/** Whether the last build would come out the same again: nothing went in that it did not know. */
export function isSettled({ target, ground, basis, note }: Plan): boolean {
  if (!note || note.basis !== basis || note.etag !== (target.current?.etag ?? '')) return false
  return note.until === undefined || Date.parse(note.until) > ground.now
}

/** Why a feed is not even looked at: an operator went back to an older version, or the next one is not due. */
export function pausedAs(
  { spec, current, front, isHeld }: Target,
  now: number,
): 'held' | 'waiting' | undefined {
  if (isHeld) return 'held'
  // Without a schedule nothing waits, not even where the clock was set back since.
  if (spec.everyMinutes === undefined) return undefined
  // Files between which jobs move are due together.
  const last = hasMoves(spec) ? (front ?? current) : current
  const dueAt = Date.parse(last?.publishedAt ?? '') + spec.everyMinutes * 60_000
  return dueAt > now ? 'waiting' : undefined
}

/**
 * Whether readers have words of a source that has refused them since: those are taken away whatever else the feed
 * waits for. Where nothing is known any more of what they have, they may. While a lost table is filled again, what
 * there is of it is no feed to take the place of theirs.
 */
export async function isForbidden(plan: Plan, runtime: Runtime): Promise<boolean> {
  const { target, ground, note } = plan
  const { current, reader } = target
  if (!current?.files || note?.rights === ground.rights.stamp) return false
  if (current.isHeld && (await isBeingFilled(runtime))) return false
  const standing = await readBuild(buildKeyOf(plan), runtime)
  if (!standing?.sources) return true
  const { sources, shown = Object.keys(sources).filter((sourceId) => sources[sourceId]) } = standing
  return shown.some((sourceId) => !ground.rights.mayRead(sourceId, reader))
}

/** The build that readers have, where it was made from this table: notes go with a table, and pointers are put back. */
export const notedKeyOf = ({ note, target: { current } }: Plan): string =>
  note && note.etag === current?.etag ? note.buildKey : ''

/** The key under which the last build is kept that matches what readers have now. */
const buildKeyOf = (plan: Plan): string | undefined => notedKeyOf(plan) || plan.target.current?.files?.build

/** @param isLost the last build is not where it should be: nothing is taken from it */
export async function builderFor(plan: Plan, runtime: Runtime, isLost: boolean): Promise<FeedBuilder> {
  const { target, ground } = plan
  const { partner, spec, file, format, reader, current } = target
  const head = {
    feedId: file.fileId,
    title: spec.title ?? `Jobs for ${partner.name}`,
    publisher: 'Rolecast',
    publisherUrl: runtime.baseUrl,
    url: `${runtime.baseUrl}/v1/feeds/${file.fileId}`,
    updatedAt: startOfDay(ground.now),
    listings: 0,
    contactEmail: partner.contactEmail,
  }
  const rendering = {
    format,
    file,
    reader,
    rights: ground.rights,
    head,
    day: startOfDay(ground.now),
    now: ground.now,
    lastAt: Date.parse(current?.publishedAt ?? '') || 0,
  }
  const previous = isLost ? undefined : await readBuild(buildKeyOf(plan), runtime)
  const { settings } = plan
  const changes = changeList(head)
  return feedBuilder({ rendering, settings, previous, isOurs: notedKeyOf(plan) !== '', changes, runtime })
}
