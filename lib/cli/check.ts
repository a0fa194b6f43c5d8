import { checkFeed } from '../feeds/check-feed.ts'
import { type Command, UsageError } from './command.ts'
import { fileNamed } from './files.ts'
import { wordsOf } from './options.ts'
import { formatNamed } from './render.ts'

/** Holds any feed file, ours or not, to a partner's rules. Notes alone are no refusal. */
export const check: Command = {
  name: 'check',
  usage: 'rolecast check --format ID FILE',
  summary: "hold any feed file, ours or not, to a partner's rules",

  async run(args, io) {
    const { format, file } = parsed(args)
    const findings = checkFeed(format.id, fileNamed(file))
    for (const finding of findings) await io.out(`${JSON.stringify(finding)}\n`)
    const refused = findings.filter(({ level }) => level === 'reject')
    io.err(`${file}: ${refused.length} refused, ${findings.length - refused.length} noted`)
    for (const [rule, times] of counted(findings.map(({ rule }) => rule))) io.err(`  ${rule}: ${times}`)
    return refused.length > 0 ? 1 : 0
  },
}

function parsed(args: string[]) {
  const { values, positionals } = wordsOf(args, { format: { type: 'string' } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('check takes one FILE.')
  return { format: formatNamed(values.format), file }
}

function counted(words: readonly string[]): [string, number][] {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
