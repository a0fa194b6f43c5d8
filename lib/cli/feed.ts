import type { FeedSpec } from '../partner.ts'
import { rollBack } from '../pipeline/feeds/back.ts'
import { publish } from '../pipeline/feeds/publish.ts'
import { feedOfFile } from '../pipeline/feeds/split.ts'
import { feedStates, fileIdsOf } from '../pipeline/feeds/state.ts'
import { diffOf, reportOf, versionOf } from '../pipeline/feeds/versions.ts'
import type { FeedVersion, Runtime } from '../ports.ts'
import { Problem, problemCodes } from '../problem.ts'
import { type ExitStatus, Refused, UsageError } from './command.ts'
import { tellRefused } from './published.ts'
import { andMore, type Call, limitIn, required, storedCommand, texts } from './stored-command.ts'

const usage = `rolecast feed list | history FEEDID [--limit N] | publish [FEEDID] [--force]
       rolecast feed diff FEEDID [FROM [TO]]   what two versions have apart; the last two unless you say
       rolecast feed report FEEDID [VERSION]   what was left out or altered, and what would help
       rolecast feed rollback FEEDID VERSION   puts a version back; "publish FEEDID --force" goes on`

/** The files that partners pull. */
export const feed = storedCommand(
  { name: 'feed', usage, summary: 'what partners pull: list, history, diff, report, rollback, publish' },
  {
    list: { words: 0, run: list },
    history: { words: 1, options: texts('limit'), run: history },
    diff: { words: 3, run: diff },
    report: { words: 2, run: report },
    rollback: { words: 2, run: rollback },
    publish: { words: 1, options: { force: { type: 'boolean' } }, run: publishNow },
  },
)

async function list({ runtime, io }: Call): Promise<ExitStatus> {
  let waiting = false
  for await (const feed of feedStates(await runtime.partners.list(), runtime)) {
    const { partner, spec, fileId, current, waits } = feed
    const state = current
      ? `version ${current.version}\t${current.listings} listings\t${current.publishedAt}`
      : 'not published yet'
    waiting ||= waits !== undefined
    await io.out(
      `${fileId}\t${spec.format}\t${partner.partnerId}\t${state}${waits === undefined ? '' : `\t${waits}`}\n`,
    )
  }
  if (waiting) io.err('"rolecast feed publish FEED --force" publishes what is held or refused all the same.')
  return 0
}

async function history({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const most = limitIn(options)
  const { feedId } = await published(words[0], runtime)
  const found = await runtime.feeds.history(feedId, most + 1)
  for (const past of found.slice(0, most)) {
    const held = past.isHeld ? '\trolled back' : ''
    await io.out(
      `${past.version}\t${past.publishedAt}\t${past.listings} listings\t${past.bytes} bytes\t${past.etag}${held}\n`,
    )
  }
  if (found.length > most) io.err(andMore)
  return 0
}

async function diff({ words: [feedId, from, to], runtime, io }: Call): Promise<ExitStatus> {
  const after = await versionNamed(feedId, numberOf(to), runtime)
  const before =
    from === undefined
      ? await versionBefore(after, runtime)
      : await versionNamed(feedId, numberOf(from), runtime)
  const { added, changed, removed } = await diffOf(before, after, runtime)
  for (const listing of removed) await io.out(`-\t${listing}\n`)
  for (const listing of added) await io.out(`+\t${listing}\n`)
  for (const listing of changed) await io.out(`~\t${listing}\n`)
  const counts = `${removed.length} removed, ${added.length} added, ${changed.length} changed`
  io.err(`version ${before.version} to ${after.version}: ${counts}`)
  return 0
}

async function report({ words: [feedId, version], runtime, io }: Call): Promise<ExitStatus> {
  const found = await versionNamed(feedId, numberOf(version), runtime)
  const { lines, notes } = await reportOf(found, runtime)
  for (const line of [...lines, ...notes]) await io.out(`${JSON.stringify(line)}\n`)
  const leftOut = lines.filter(({ level }) => level === 'reject').length
  const passedOver = notes.filter(({ level }) => level === 'filter')
  const unwanted = passedOver.reduce((sum, { listings = 0 }) => sum + listings, 0)
  const altered = lines.length - leftOut
  io.err(`version ${found.version}: ${leftOut} left out, ${altered} altered, ${unwanted} not wanted`)
  return 0
}

async function rollback({ words: [feedId, version], runtime, io }: Call): Promise<ExitStatus> {
  const to = numberOf(required(version, 'The VERSION')) ?? 0
  const past = await versionNamed(feedId, to, runtime)
  if (past.split !== undefined)
    throw new Refused(
      `"${past.feedId}" is an index, which follows from its files: go back with each of them.`,
    )
  const next = await rollBack(past.feedId, to, runtime).catch(saidOf)
  await io.out(`${next.feedId}\tversion ${next.version} is version ${to} again\t${next.listings} listings\n`)
  return 0
}

async function publishNow({ words: [only], options, runtime, io }: Call): Promise<ExitStatus> {
  if (only !== undefined) await specOf(only, runtime)
  const done = await publish(runtime, options['force'] === true, only && feedOfFile(only))
  for (const { feedId, outcome, listings } of done)
    await io.out(`${feedId}\t${outcome}\t${listings} listings\n`)
  return tellRefused(done, io)
}

async function specOf(fileId: string, { partners }: Runtime): Promise<FeedSpec> {
  const feedId = feedOfFile(fileId)
  const partner = await partners.byFeedId(feedId)
  const spec = partner?.feeds.find((one) => one.feedId === feedId)
  if (!spec || !fileIdsOf(spec).includes(fileId))
    throw new Refused(`There is no feed "${fileId}". "rolecast feed list" shows them.`)
  return spec
}

/** What stands under the id of a feed, or of one of its files. @throws Refused, UsageError */
async function published(word: string | undefined, runtime: Runtime): Promise<FeedVersion> {
  const fileId = required(word, 'The FEEDID')
  await specOf(fileId, runtime)
  const current = await runtime.feeds.current(fileId)
  if (!current) throw new Refused(`Feed "${fileId}" is not published yet.`)
  return current
}

/** A version that lists postings itself. @throws Refused, UsageError */
async function versionNamed(
  word: string | undefined,
  version: number | undefined,
  runtime: Runtime,
): Promise<FeedVersion> {
  const current = await published(word, runtime)
  const { feedId, split } = current
  if (split !== undefined)
    throw new Refused(`Feed "${feedId}" is split: name one of its files, as "rolecast feed list" does.`)
  const missing = `Feed "${feedId}" has no version ${version}; its newest is ${current.version}.`
  return versionOf(feedId, version, runtime).catch((cause: unknown) => saidOf(cause, missing))
}

/** The one before it in the history, from which an erasure may have taken some. @throws Refused where there is none */
async function versionBefore({ feedId, version }: FeedVersion, { feeds }: Runtime): Promise<FeedVersion> {
  const newest = (await feeds.current(feedId))?.version ?? version
  const history = await feeds.history(feedId, newest - version + 2)
  const before = history.find((past) => past.version < version)
  if (before) return before
  throw new Refused(`Feed "${feedId}" has no version before ${version}; there is nothing to compare it with.`)
}

/** A Problem of one sentence; anything else is thrown on. */
function saidOf(cause: unknown, sentence?: string): never {
  if (!(cause instanceof Problem)) throw cause
  throw new Refused(sentence ?? `It was not done: ${problemCodes[cause.code].says}.`)
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  if (!/^\d{1,9}$/.test(word)) throw new UsageError(`"${word}" is no version: a whole number.`)
  return Number(word)
}
