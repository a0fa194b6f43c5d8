import type { Opening } from '../opening.ts'
import { publish } from '../pipeline/feeds/publish.ts'
import { openingFor } from '../pipeline/openings/opening-for.ts'
import { whyOne } from '../pipeline/openings/why.ts'
import { sayWord } from '../pipeline/rebuild/restore.ts'
import type { IdentityRecord, Override, Runtime } from '../ports.ts'
import { postingKey } from '../posting.ts'
import { type ExitStatus, Refused, type StoredIo } from './command.ts'
import { listOpenings, openingLine, review } from './opening-list.ts'
import { type Call, printJson, required, storedCommand, textOption, texts } from './stored-command.ts'

const usage = `rolecast opening list [--source ID] [--status open|expired|withdrawn] [--limit N]   the newest first
       rolecast opening show ID [--why] | review [--limit N]
       rolecast opening link A B | unlink A B  --by WHO --reason TEXT
       rolecast opening forget A B             takes back what people said of the two
       A and B are postings, SOURCE/REF, as "opening show --why" prints them.`

/** Vacancies, why postings were taken for one, and people's word on it. */
export const opening = storedCommand(
  { name: 'opening', usage, summary: 'vacancies: list, show --why, review, link, unlink, forget' },
  {
    list: { words: 0, options: texts('source', 'status', 'limit'), run: listOpenings },
    show: { words: 1, options: { why: { type: 'boolean' } }, run: show },
    review: { words: 0, options: texts('limit'), run: review },
    link: { words: 2, options: texts('by', 'reason'), run: (call) => say(call, 'link') },
    unlink: { words: 2, options: texts('by', 'reason'), run: (call) => say(call, 'unlink') },
    forget: { words: 2, run: (call) => say(call, undefined) },
  },
)

async function show({ words, options, runtime, io }: Call): Promise<ExitStatus> {
  const found = await stored(words[0], runtime)
  if (options['why'] !== true) await printJson(found, io)
  else for (const said of [openingLine(found), ...(await whyOne(found, runtime))]) await io.out(`${said}\n`)
  return 0
}

async function stored(id: string | undefined, runtime: Runtime): Promise<Opening> {
  const found = await openingFor(required(id, 'The opening ID'), runtime)
  if (!found) throw new Refused(`There is no opening "${id}". "rolecast opening list" shows them.`)
  return found
}

async function say({ words, options, runtime, io }: Call, says: Override['says'] | undefined) {
  const [a, b] = [required(words[0], 'The posting A'), required(words[1], 'The posting B')]
  if (a === b) throw new Refused('A and B are the same posting: it takes two.')
  const records = await runtime.identities.get([a, b])
  for (const [at, key] of [a, b].entries())
    if (!records[at])
      throw new Refused(
        `There is no posting "${key}": name it SOURCE/REF, as "opening show --why" prints it.`,
      )
  const word = says && {
    a,
    b,
    says,
    by: stated('by', options),
    why: stated('reason', options),
    at: nowOf(runtime),
  }
  const before = await openingsOf(
    records.flatMap((record) => record ?? []),
    runtime,
  )
  const isSaid = records.some((record) => record?.overrides.some((said) => isOf(said, a, b)))
  // A word that was recorded and never came to the table goes all the same.
  await sayWord(a, b, word, runtime)
  if (!word && !isSaid) throw new Refused(`Nobody has said a word of "${a}" and "${b}": nothing to forget.`)
  await publish(runtime)
  return tell([...new Set([a, b, ...before])], { runtime, io })
}

const isOf = (said: Override, a: string, b: string): boolean =>
  (said.a === a && said.b === b) || (said.a === b && said.b === a)

/** The postings of the openings that these are in. */
async function openingsOf(records: readonly IdentityRecord[], { openings }: Runtime): Promise<string[]> {
  const ids = new Set(records.flatMap(({ openingId }) => openingId ?? []))
  const found = await Promise.all([...ids].map((id) => openings.get(id)))
  return found.flatMap((opening) => opening?.postings.map(postingKey) ?? [])
}

const stated = (name: 'by' | 'reason', options: Call['options']): string =>
  required(textOption(options, name), `--${name}`)

const nowOf = (runtime: Runtime): string => new Date(runtime.now()).toISOString()

const counts = ['', 'one opening', 'two openings', 'three openings']

/** Says in which openings these postings are now: one that was like both sides of a parting may stand apart. */
async function tell(keys: readonly string[], { runtime, io }: StoredIo): Promise<ExitStatus> {
  const records = await runtime.identities.get(keys)
  const ids = [...new Set(records.flatMap((record) => record?.openingId ?? []))]
  await io.out(`${counts[ids.length] ?? `${ids.length} openings`}\n`)
  for (const id of ids) {
    const opening = await runtime.openings.get(id)
    await io.out(`${id}\t${opening?.postings.map(postingKey).join(' ')}\n`)
  }
  if (ids.length > 2)
    io.err(
      'A posting that fits several openings stands apart: "rolecast opening link" puts it where it belongs.',
    )
  return 0
}
