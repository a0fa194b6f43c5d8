import { filesOf } from '../pipeline/feed-split.ts'
import { diffOf, reportOf, rollBack, versionOf } from '../pipeline/feed-versions.ts'
import { publish } from '../pipeline/publish.ts'
import { UsageError } from './command.ts'
import { type Action, required, storedCommand } from './words.ts'

const usage = `rolecast feed list | history FEEDID | publish [FEEDID] [--force]
       rolecast feed diff FEEDID [FROM [TO]]   what two versions have apart; the last two unless you say
       rolecast feed report FEEDID [VERSION]   what was left out or altered, and what would help
       rolecast feed rollback FEEDID VERSION   puts a version back; "publish FEEDID --force" goes on   [--data DIR]`

/** The files that partners pull. */
export const feed = storedCommand(
  { name: 'feed', usage, summary: 'what partners pull: list, history, diff, report, rollback, publish' },
  { force: { type: 'boolean' } },
  { list, history, diff, report, rollback, publish: publishNow },
)

type Call = Parameters<Action>[0]

async function list({ runtime, io }: Call): Promise<number> {
  for (const partner of await runtime.partners.list()) {
    for (const spec of partner.feeds) {
      const ids = [spec.feedId, ...(spec.split ? filesOf(spec).map(({ fileId }) => fileId) : [])]
      for (const fileId of ids) {
        const [now, note] = [await runtime.feeds.current(fileId), await runtime.feeds.note(fileId)]
        const state = now
          ? `version ${now.version}\t${now.listings} listings\t${now.publishedAt}`
          : 'not published yet'
        const held = now?.isHeld
          ? '\theld: rolled back'
          : note?.refused
            ? `\trefused: ${note.refused['code']}`
            : ''
        await io.out(`${fileId}\t${spec.format}\t${partner.partnerId}\t${state}${held}\n`)
      }
    }
  }
  return 0
}

async function history({ words, runtime, io }: Call): Promise<number> {
  for (const past of await runtime.feeds.history(required(words[0], 'The FEEDID'), 100)) {
    const held = past.isHeld ? '\trolled back' : ''
    await io.out(
      `${past.version}\t${past.publishedAt}\t${past.listings} listings\t${past.bytes} bytes\t${past.etag}${held}\n`,
    )
  }
  return 0
}

async function diff({ words: [feedId, from, to], runtime, io }: Call): Promise<number> {
  const id = required(feedId, 'The FEEDID')
  const after = await versionOf(id, numberOf(to), runtime)
  const before = await versionOf(id, numberOf(from) ?? after.version - 1, runtime)
  const { added, changed, removed } = await diffOf(before, after, runtime)
  for (const listing of removed) await io.out(`-\t${listing}\n`)
  for (const listing of added) await io.out(`+\t${listing}\n`)
  for (const listing of changed) await io.out(`~\t${listing}\n`)
  const counts = `${removed.length} removed, ${added.length} added, ${changed.length} changed`
  io.err(`version ${before.version} to ${after.version}: ${counts}`)
  return 0
}

async function report({ words: [feedId, version], runtime, io }: Call): Promise<number> {
  const found = await versionOf(required(feedId, 'The FEEDID'), numberOf(version), runtime)
  const { lines, notes } = await reportOf(found, runtime)
  for (const line of [...lines, ...notes]) await io.out(`${JSON.stringify(line)}\n`)
  const leftOut = lines.filter(({ level }) => level === 'reject').length
  io.err(`version ${found.version}: ${leftOut} left out, ${lines.length - leftOut} altered`)
  return 0
}

async function rollback({ words: [feedId, version], runtime, io }: Call): Promise<number> {
  const to = numberOf(required(version, 'The VERSION')) ?? 0
  const next = await rollBack(required(feedId, 'The FEEDID'), to, runtime)
  await io.out(`${next.feedId}\tversion ${next.version} is version ${to} again\t${next.listings} listings\n`)
  return 0
}

async function publishNow({ words: [only], options, runtime, io }: Call): Promise<number> {
  const done = await publish(runtime, options['force'] === true, only)
  if (only !== undefined && done.length === 0) throw new UsageError(`There is no feed "${only}".`)
  for (const { feedId, outcome, listings } of done)
    await io.out(`${feedId}\t${outcome}\t${listings} listings\n`)
  return done.some(({ outcome }) => outcome === 'refused') ? 1 : 0
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  if (!/^\d{1,9}$/.test(word)) throw new UsageError(`"${word}" is no version: a whole number.`)
  return Number(word)
}
