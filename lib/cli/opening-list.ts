import { employerWords, type Opening, openingStatuses } from '../opening.ts'
import { withStatus } from '../pipeline/lifecycle.ts'
import { undecided } from '../pipeline/openings/why.ts'
import { postingKey } from '../posting.ts'
import { isOf } from '../source.ts'
import { type ExitStatus, UsageError } from './command.ts'
import { storedSource } from './source-shown.ts'
import { andMore, type Call, limitIn, type Options, textOption } from './stored-command.ts'

export const openingLine = ({ openingId, status, title, employer, postings }: Opening): string =>
  [openingId, status, title, employerNamed({ employer }), postings.map(postingKey).join(' + ')].join('\t')

/** Who hires, also where nobody is named. */
export const employerNamed = ({ employer }: Pick<Opening, 'employer'>): string =>
  employerWords(employer, { confidential: 'Confidential', unnamed: 'Employer not named' })

/** Those first seen last come first; of one moment, by id. */
export async function listOpenings({ options, runtime, io }: Call): Promise<ExitStatus> {
  const most = limitIn(options)
  const status = statusIn(options)
  const sourceId = textOption(options, 'source')
  if (sourceId !== undefined) await storedSource(sourceId, runtime)
  // A line each: a hundred thousand openings would not fit as they are.
  const found: { readonly at: string; readonly id: string; readonly line: string }[] = []
  for await (const one of runtime.openings.all()) {
    const now = withStatus(one, one.status !== 'withdrawn', runtime.now())
    if (status !== undefined && now.status !== status) continue
    if (sourceId !== undefined && !one.postings.some((posting) => isOf(posting.sourceId, sourceId))) continue
    found.push({ at: one.firstSeenAt, id: one.openingId, line: openingLine(now) })
  }
  found.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1))
  for (const { line: said } of found.slice(0, most)) await io.out(`${said}\n`)
  if (found.length > most) io.err(`… and ${found.length - most} more: --limit ${found.length} lists all.`)
  return 0
}

/** Pairs that nobody could decide. */
export async function review({ options, runtime, io }: Call): Promise<ExitStatus> {
  const most = limitIn(options)
  let count = 0
  for await (const argument of undecided(runtime)) {
    // One of the two is gone.
    if (argument.length === 0) continue
    count += 1
    if (count > most) {
      io.err(andMore)
      return 0
    }
    await io.out(`${argument.join('\n')}\n\n`)
  }
  if (count === 0) io.err('No pair waits for a word.')
  return 0
}

function statusIn(options: Options): Opening['status'] | undefined {
  const word = textOption(options, 'status')
  const status = openingStatuses.find((one) => one === word)
  if (word !== undefined && status === undefined)
    throw new UsageError(`--status takes one of ${openingStatuses.join(', ')}; not "${word}".`)
  return status
}
