import { limits } from '../../limits.ts'
import type { EngineAnswer, PageNews, Runtime, SearchEngine } from '../../ports.ts'
import type { SearchIndex } from '../../search/index.ts'
import { pagePath } from '../../search/slug.ts'
import { noneIfGone } from '../objects.ts'
import { searchFeedId } from './file.ts'
import { type IndexingState, type KeptState, keepIndexing, readIndexing } from './indexing-state.ts'
import { readSearch } from './reader.ts'
import { turns } from './turns.ts'

/**
 * `off`: no account is configured. `resting`: the day's share is used up, the engine asked for patience, or a lost
 * table is being filled again.
 */
export type Told = { readonly outcome: 'off' | 'resting' | 'idle' | 'told'; readonly sent: number }

/**
 * Tells the search engine of pages that came, changed or went. There is no list of events that could be lost, doubled
 * or overtaken: what must be told is the difference between the public openings and what was told before, so the last
 * state of a page is all that is ever sent. Most of what is sent is what is gone (a closed job that is still found can
 * cost a site its place), the rest the newest changes; what waits longest is left to the engine's own visits. Sent
 * again after a crash at worst, which the engine does not mind.
 */
export async function tellSearchEngine(runtime: Runtime): Promise<Told> {
  const { searchEngine } = runtime
  if (!searchEngine) return { outcome: 'off', sent: 0 }
  const kept = await readIndexing(runtime)
  if (kept.isHeld) return { outcome: 'resting', sent: 0 }
  const state = onNewDay(kept.state, runtime.now())
  const isEarly = state.notBefore !== undefined && runtime.now() < Date.parse(state.notBefore)
  if (isEarly || state.sentToday >= limits.indexingNoticesPerDayMax) return { outcome: 'resting', sent: 0 }
  const current = await runtime.feeds.current(searchFeedId)
  if (!current || (current.key === state.seen && state.waiting === 0)) return { outcome: 'idle', sent: 0 }

  const found = await readSearch(current.key, runtime).catch(noneIfGone)
  // The next build puts one there that can be read.
  if (!found) return { outcome: 'idle', sent: 0 }

  delete state.notBefore
  const { index } = found
  const looked = current.key === state.seen ? state : await compared(state, index, current.key, runtime)
  const done = await send({ ...kept, state: looked }, index, searchEngine, runtime)
  const { waiting, trouble } = done.state
  const sent = done.state.sentToday - state.sentToday
  runtime.log.info('search engine told', { sent, waiting, ...(trouble && { trouble: trouble.status }) })
  return { outcome: 'told', sent }
}

/** The engine's days begin at midnight in California (https://developers.google.com/search/apis/indexing-api). */
const dayOf = (now: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(now)

function onNewDay(state: IndexingState, now: number): IndexingState {
  const day = dayOf(now)
  return { ...state, day, sentToday: state.day === day ? state.sentToday : 0 }
}

/** Takes a newer index into account: what has left it must be forgotten, what came back need not be any more. */
async function compared(
  state: IndexingState,
  index: SearchIndex,
  seen: string,
  runtime: Runtime,
): Promise<IndexingState> {
  const turn = turns(2_000)
  const open = new Set<string>()
  for (let n = 0; n < index.size; n += 1) {
    const id = index.idAt(n)
    // A card takes 20 µs to read, so only those are looked at that the engine was told of.
    const isTold = state.told[id] !== undefined || state.ended[id] !== undefined
    // What a source keeps from search engines by now is gone for them.
    if (!isTold || !index.card(n).unlisted) open.add(id)
    await turn()
  }
  const isOpen = ([id]: readonly [string, unknown]) => open.has(id)
  const isEnded = (entry: readonly [string, unknown]) => !isOpen(entry)
  const ended = Object.entries(state.ended).filter(isEnded)
  // Pages that the engine may have found by itself.
  const before = state.seen === '' ? undefined : await readSearch(state.seen, runtime).catch(noneIfGone)
  for (let n = 0; before && n < before.index.size; n += 1) {
    await turn()
    if (open.has(before.index.idAt(n))) continue
    const card = before.index.card(n)
    if (!card.unlisted) ended.push([card.openingId, pagePath(card)])
  }
  ended.push(...Object.entries(state.paths).filter(isEnded))
  return {
    ...state,
    seen,
    told: Object.fromEntries(Object.entries(state.told).filter(isOpen)),
    paths: Object.fromEntries(Object.entries(state.paths).filter(isOpen)),
    ended: newest(Object.fromEntries(ended), limits.indexingEndedMax),
    setAside: Object.fromEntries(
      Object.entries(state.setAside).filter(([id, { news }]) => open.has(id) === (news === 'URL_UPDATED')),
    ),
  }
}

type News = {
  readonly openingId: string
  readonly path: string
  readonly news: PageNews
  readonly changedAtMs?: number
}

/** Of what is gone, this much goes before each change: where more closes than a day allows, changes are told too. */
const goneForEachChange = 3

/** Everything that waits: what is gone, and behind every few of it the newest change. */
function waitingNews(state: IndexingState, index: SearchIndex) {
  const gone = Object.entries(state.ended)
    .filter(([id]) => state.setAside[id]?.news !== 'URL_DELETED')
    .map(([openingId, path]): News => ({ openingId, path, news: 'URL_DELETED' }))
  const { changedAtMs } = index.sections
  const changed: number[] = []
  for (let n = 0; n < index.size; n += 1) {
    const id = index.idAt(n)
    const at = changedAtMs[n]
    const isKnown = state.told[id] === at || state.setAside[id]?.changedAtMs === at
    if (!isKnown && !index.card(n).unlisted) changed.push(n)
  }
  changed.sort((a, b) => (changedAtMs[b] ?? 0) - (changedAtMs[a] ?? 0) || a - b)
  const newsAt = (n: number): News => ({
    openingId: index.idAt(n),
    path: pagePath(index.card(n)),
    news: 'URL_UPDATED',
    changedAtMs: changedAtMs[n] ?? 0,
  })
  return {
    count: gone.length + changed.length,
    *inTurn() {
      const updates = changed.values().map(newsAt)
      for (const [n, news] of gone.entries()) {
        yield news
        if (n % goneForEachChange < goneForEachChange - 1) continue
        const { value, done } = updates.next()
        if (!done) yield value
      }
      yield* updates
    },
  }
}

/** As much as the day allows. What was sent is kept in between, so that a crash repeats little. */
async function send(kept: KeptState, index: SearchIndex, engine: SearchEngine, runtime: Runtime) {
  const waiting = waitingNews(kept.state, index)
  const state = { ...kept.state, waiting: waiting.count }
  let at: KeptState = { ...kept, state }
  let unkept = 0
  for (const news of waiting.inTurn()) {
    if (state.sentToday >= limits.indexingNoticesPerDayMax) break
    if (news.news === 'URL_DELETED' && (await isMerged(news.openingId, runtime))) {
      settle(state, news)
      continue
    }
    note(state, news, { ...runtime, answer: await engine.notify(runtime.baseUrl + news.path, news.news) })
    unkept += 1
    if (state.notBefore !== undefined) break
    if (unkept < noticesKeptAtOnce) continue
    at = await keepIndexing(at, state, runtime)
    unkept = 0
  }
  return keepIndexing(at, state, runtime)
}

const noticesKeptAtOnce = 20

/** The page of an opening that was merged leads on to the other's: the engine finds that by itself. */
const isMerged = async (openingId: string, { openings }: Runtime): Promise<boolean> =>
  (await openings.resolve(openingId)) !== openingId

// The state is this worker's own until it is kept, so what came of each page is written into it.

function note(
  state: IndexingState,
  news: News,
  { answer, now, log, baseUrl }: Runtime & { answer: EngineAnswer },
): void {
  const at = new Date(now()).toISOString()
  state.sentToday += 1
  state.lastSentAt = at
  if (answer.outcome === 'taken') {
    state.failures = 0
    delete state.trouble
    settle(state, news)
    return
  }
  const { outcome, status, says, afterSeconds } = answer
  const { openingId, changedAtMs } = news
  const page = { url: baseUrl + news.path, news: news.news }
  if (outcome !== 'later') log.info('search engine refused', { openingId, news: page.news, status, says })
  if (outcome === 'refused' || status === 403) {
    const aside = { ...state.setAside, [openingId]: { ...page, status, says, at, changedAtMs } }
    state.setAside = newest(aside, limits.indexingSetAsideMax)
    state.waiting -= 1
  }
  if (outcome === 'refused') return
  state.failures += 1
  state.trouble = { status, says, at }
  const waitMs = 1_000 * (afterSeconds ?? backoffSeconds(state.failures))
  state.notBefore = new Date(now() + waitMs).toISOString()
}

/** A minute, then twice as long each time, up to six hours. */
const backoffSeconds = (failures: number): number => Math.min(21_600, 60 * 2 ** (failures - 1))

const newest = <T>(entries: Readonly<Record<string, T>>, most: number): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).slice(-most))

/** The engine knows, so this waits no more. */
function settle(state: IndexingState, { openingId, path, news, changedAtMs }: News): void {
  delete state.ended[openingId]
  delete state.setAside[openingId]
  state.waiting -= 1
  if (news !== 'URL_UPDATED' || changedAtMs === undefined) return
  state.told[openingId] = changedAtMs
  state.paths[openingId] = path
}

/**
 * An operator's word that the cause is gone: what was set aside is offered again, and at once. `resting`: not while a
 * lost table is being filled again.
 */
export async function retryIndexing(runtime: Runtime): Promise<number | 'resting'> {
  const kept = await readIndexing(runtime)
  if (kept.isHeld) return 'resting'
  const { notBefore: _, trouble: __, ...state } = kept.state
  const count = Object.keys(state.setAside).length
  const next = { ...state, setAside: {}, failures: 0, waiting: state.waiting + count }
  if (kept.version > 0) await keepIndexing(kept, next, runtime)
  return count
}
