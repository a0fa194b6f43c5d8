import { eraseAgain, erasures, isUndone } from '../pipeline/erasure/again.ts'
import { type Erased, erasePostings, erasureName } from '../pipeline/erasure/erase.ts'
import { eraseSource } from '../pipeline/erasure/source.ts'
import { postingsSaying, sayingOf, subjectCharsMin } from '../pipeline/erasure/subject.ts'
import { postingKey } from '../posting.ts'
import { countOf } from '../text/count-of.ts'
import { type ExitStatus, type Io, UsageError } from './command.ts'
import { documentsOf, everyDocument, planPostings, planSource } from './erase-plan.ts'
import { storedSource } from './source-shown.ts'
import { type Call, required, storedCommand, textOption, texts } from './stored-command.ts'

const usage = `rolecast erase posting SOURCE REF     [--yes --by WHO --reason TEXT]
       rolecast erase source ID              [--yes --by WHO --reason TEXT]
       rolecast erase subject TEXT           [--yes --by WHO --reason TEXT]   an e-mail address, a phone number, a name
       rolecast erase list | again           what was erased; erases it again, after a crash or a backup
       Without --yes nothing is erased: it says what would be.
       WHO and TEXT are kept for ever: they must not name the person whom it is about.`

const options = { ...texts('by', 'reason'), yes: { type: 'boolean' } } as const

/** Removes postings, a source or a person's traces for good, from everything that is kept. */
export const erase = storedCommand(
  { name: 'erase', usage, summary: 'for good: a posting, a source, a person; list, again' },
  {
    posting: { words: 2, options, run: posting },
    source: { words: 1, options, run: source },
    subject: { words: 1, options, run: subject },
    list: { words: 0, run: list },
    again: { words: 0, run: again },
  },
)

/** The word that it is meant; without it, nothing is done but to say what would be. */
const isMeant = ({ options }: Call): boolean => options['yes'] === true

/** The exit status where nothing was done: whoever says why means it, and must not take it for done. */
const undoneStatus = ({ options }: Call): ExitStatus => (options['by'] && options['reason'] ? 1 : 0)

const saidBy = ({ options }: Call) => ({
  by: required(textOption(options, 'by'), '--by'),
  why: required(textOption(options, 'reason'), '--reason'),
})

async function posting(call: Call): Promise<ExitStatus> {
  const { words, runtime, io } = call
  const key = { sourceId: required(words[0], 'The SOURCE'), sourceRef: required(words[1], 'The REF') }
  const about = isMeant(call) ? saidBy(call) : undefined
  const [stored] = await runtime.postings.get([key])
  if (!stored && !(await runtime.records.get(erasureName(key))))
    io.err(`No posting "${postingKey(key)}" is stored; its documents are searched all the same.`)
  if (!about) {
    if (stored) await io.out(`${postingKey(key)}\n`)
    await planPostings([key], documentsOf(key.sourceId), call)
    return undoneStatus(call)
  }
  return tell(await erasePostings([key], about, runtime), io)
}

async function source(call: Call): Promise<ExitStatus> {
  const { words, runtime, io } = call
  const sourceId = required(words[0], 'The ID')
  const about = isMeant(call) ? saidBy(call) : undefined
  // What was erased may be erased again, after a crash or a backup.
  if (!(await runtime.records.get(erasureName({ sourceId })))) await storedSource(sourceId, runtime)
  if (!about) {
    await planSource(sourceId, call)
    return undoneStatus(call)
  }
  return tell(await eraseSource(sourceId, about, runtime), io)
}

async function subject(call: Call): Promise<ExitStatus> {
  const { words, runtime, io } = call
  const text = required(words[0], 'The TEXT')
  const says = sayingOf(text)
  if (!says)
    throw new UsageError(
      `The TEXT has less than ${subjectCharsMin} characters that count: it would be found anywhere.`,
    )
  const about = isMeant(call) ? saidBy(call) : undefined
  const found = await postingsSaying(says, runtime)
  for (const key of found) await io.out(`${postingKey(key)}\n`)
  if (!about) {
    await planPostings(found, everyDocument, call)
    return undoneStatus(call)
  }
  return tell(await erasePostings(found, about, runtime, says), io)
}

async function list({ runtime, io }: Call): Promise<ExitStatus> {
  for await (const record of erasures(runtime)) {
    const { sourceId, sourceRef, by, why, at, settledAt } = record
    const what = sourceRef === undefined ? `source ${sourceId}` : postingKey({ sourceId, sourceRef })
    const state = isUndone(record) ? 'cut short' : settledAt === undefined ? 'do it again' : 'done'
    await io.out(`${at}\t${state}\t${what}\t${by}: ${why}\n`)
  }
  return 0
}

async function again({ runtime, io }: Call): Promise<ExitStatus> {
  await io.out(`${countOf(await eraseAgain(runtime), 'erasure')} done again\n`)
  return 0
}

async function tell(erased: Erased, io: Io): Promise<ExitStatus> {
  const { postings, documents, receipts, versions, objects, waiting } = erased
  const counts = [
    countOf(postings, 'posting'),
    countOf(documents, 'document'),
    countOf(receipts, 'receipt'),
    countOf(versions, 'feed version'),
    countOf(objects, 'object'),
  ]
  await io.out(`${counts.join(', ')}\n`)
  if (waiting.length === 0) {
    io.err(
      'Builds and deliveries that were under way may have left files of it behind, which nobody is shown: ' +
        'once an hour is over, "rolecast erase again" takes them.',
    )
    return 0
  }
  io.err(
    `Not done: readers of ${waiting.join(', ')} may still be shown it, since nothing can be published in its place. ` +
      'While a lost table is filled again, "rolecast source replay" ends it when all documents were read; ' +
      'else look at "rolecast feed list", and then say "rolecast erase again".',
  )
  return 1
}
