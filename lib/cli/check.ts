import { Readable } from 'node:stream'
import { checkFeed } from '../feeds/check/check-feed.ts'
import { Problem } from '../problem.ts'
import { archiveKind, opened } from '../text/archive.ts'
import { type Command, Refused, UsageError } from './command.ts'
import { fileNamed } from './files.ts'
import { timeIn, wordsAndOptions } from './options.ts'
import { formatNamed } from './render.ts'

/** Holds any feed file, ours or not, to a partner's rules. Notes alone are no refusal. */
export const check: Command = {
  name: 'check',
  usage: 'rolecast check --format ID [--as-of T] FILE',
  summary: "hold any feed file, ours or not, to a partner's rules",

  async run(args, io) {
    const { format, file, asOf } = parsed(args)
    const findings = checkFeed(format.id, await unpacked(file), { asOf })
    for (const finding of findings) await io.out(`${JSON.stringify(finding)}\n`)
    const refused = findings.filter(({ level }) => level === 'reject')
    io.err(`${file}: ${refused.length} refused, ${findings.length - refused.length} noted`)
    for (const [rule, times] of counted(findings.map(({ rule }) => rule))) io.err(`  ${rule}: ${times}`)
    return refused.length > 0 ? 1 : 0
  },
}

function parsed(args: string[]) {
  const { values, positionals } = wordsAndOptions(args, {
    format: { type: 'string' },
    'as-of': { type: 'string' },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('check takes one FILE.')
  const stated = values['as-of']
  const asOf = stated === undefined ? undefined : timeIn(stated, '--as-of')
  return { format: formatNamed(values.format), file, asOf }
}

/** Partners pull a feed in a gzip or a zip as well. */
async function unpacked(file: string): Promise<Uint8Array> {
  const bytes = fileNamed(file)
  const kind = archiveKind(bytes)
  if (kind === undefined) return bytes
  try {
    const packed = Readable.from([Buffer.from(bytes)], { objectMode: true })
    return Buffer.concat(await Array.fromAsync(opened(kind, packed, bytes.length)))
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    throw new Refused(`${file} cannot be unpacked: ${cause.message}.`)
  }
}

function counted(words: readonly string[]): [string, number][] {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
