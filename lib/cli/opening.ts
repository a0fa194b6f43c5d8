import type { Opening } from '../opening.ts'
import { publish } from '../pipeline/feeds/publish.ts'
import { decide } from '../pipeline/openings/match.ts'
import { openingFor } from '../pipeline/openings/opening-for.ts'
import { undecided, whyOne } from '../pipeline/openings/why.ts'
import { recordWord } from '../pipeline/rebuild/restore.ts'
import type { Override, Runtime } from '../ports.ts'
import { postingKey } from '../posting.ts'
import { type Io, Refused } from './command.ts'
import { type Action, printJson, required, storedCommand, textOption } from './words.ts'

const usage = `rolecast opening list | show ID [--why] | review
       rolecast opening link A B | unlink A B  --by WHO --reason TEXT
       rolecast opening forget A B             takes back what people said of the two   [--data DIR]
       A and B are postings, SOURCE/REF, as "opening show --why" prints them.`

/** Vacancies, why postings were taken for one, and people's word on it. */
export const opening = storedCommand(
  { name: 'opening', usage, summary: 'vacancies: list, show --why, review, link, unlink, forget' },
  { why: { type: 'boolean' }, by: { type: 'string' }, reason: { type: 'string' } },
  {
    list: async ({ runtime, io }) => {
      for await (const one of runtime.openings.all()) await io.out(`${line(one)}\n`)
      return 0
    },
    show: async ({ words, options, runtime, io }) => {
      const found = await stored(words[0], runtime)
      if (options['why'] !== true) await printJson(found, io)
      else for (const said of [line(found), ...(await whyOne(found, runtime))]) await io.out(`${said}\n`)
      return 0
    },
    review: async ({ runtime, io }) => {
      let count = 0
      for await (const argument of undecided(runtime)) {
        await io.out(`${argument.join('\n')}\n\n`)
        count += 1
      }
      if (count === 0) io.err('No pair waits for a word.')
      return 0
    },
    link: (call) => say(call, 'link'),
    unlink: (call) => say(call, 'unlink'),
    forget: (call) => say(call, undefined),
  },
)

const line = ({ openingId, status, title, employer, postings }: Opening): string =>
  [openingId, status, title, employer?.name ?? '(hidden)', postings.map(postingKey).join(' + ')].join('\t')

async function stored(id: string | undefined, runtime: Runtime): Promise<Opening> {
  const found = await openingFor(required(id, 'The opening ID'), runtime)
  if (!found) throw new Refused(`There is no opening "${id}". "rolecast opening list" shows them.`)
  return found
}

async function say(
  { words, options, runtime, io }: Parameters<Action>[0],
  says: Override['says'] | undefined,
) {
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
  await recordWord(a, b, word, runtime)
  await decide(a, b, word, runtime)
  await publish(runtime)
  return tell(a, b, { runtime, io })
}

const stated = (name: 'by' | 'reason', options: Parameters<Action>[0]['options']): string =>
  required(textOption(options, name), `--${name}`)

const nowOf = (runtime: Runtime): string => new Date(runtime.now()).toISOString()

async function tell(a: string, b: string, { runtime, io }: { runtime: Runtime; io: Io }): Promise<number> {
  const [one, other] = await runtime.identities.get([a, b])
  const together = one?.openingId === other?.openingId
  await io.out(
    `${together ? `one opening: ${one?.openingId}` : `two openings: ${one?.openingId} and ${other?.openingId}`}\n`,
  )
  return 0
}
