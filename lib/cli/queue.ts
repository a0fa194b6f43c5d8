import { rematch } from '../pipeline/openings/rematch.ts'
import type { DeadLetters } from '../ports.ts'
import { countOf } from '../text/count-of.ts'
import { type ExitStatus, Refused } from './command.ts'
import { deadLetters, folderIn, watched } from './connect.ts'
import { aboutOf, reasonOf } from './dead-letter.ts'
import { type Call, required, storedCommand, textOption } from './stored-command.ts'

const usage = `rolecast queue list             how much each queue has set aside
       rolecast queue show NAME        what it is about, by ids; never what is in it
       rolecast queue redrive NAME     hands it out again, or does again what the stream lost`

/** Messages that were handed out in vain too often. */
export const queue = storedCommand(
  { name: 'queue', usage, summary: 'messages set aside: list, show, redrive' },
  {
    list: { words: 0, run: list },
    show: { words: 1, run: show },
    redrive: { words: 1, run: redrive },
  },
)

async function list(call: Call): Promise<ExitStatus> {
  const letters = deadLettersOf(call)
  for (const name of await letters.names()) await call.io.out(`${name}\t${await letters.count(name)}\n`)
  return 0
}

async function show(call: Call): Promise<ExitStatus> {
  const { letters, name } = await named(call)
  const all = await letters.count(name)
  let shown = 0
  for await (const { id, body, sentAt } of letters.list(name)) {
    shown += 1
    await call.io.out(`${[id, sentAt ?? '', aboutOf(body), reasonOf(body) ?? ''].join('\t').trimEnd()}\n`)
  }
  if (shown < all) call.io.err(`These are ${shown} of about ${countOf(all, 'message')}.`)
  return 0
}

async function redrive(call: Call): Promise<ExitStatus> {
  const { letters, name } = await named(call)
  const isAsleep = watched(folderOf(call))()
  const redriven = await letters.redrive(name)
  await call.io.out(`handed out again, of ${name}: ${countOf(redriven, 'message')}\n`)
  if (redriven > 0 && isAsleep)
    call.io.err(`Nothing is running in ${folderOf(call)}: it is done when "rolecast start" runs there.`)
  return 0
}

const folderOf = ({ options }: Call): string => folderIn(textOption(options, 'data'))

function deadLettersOf(call: Call): DeadLetters {
  return deadLetters(folderOf(call), () => rematch(undefined, call.runtime))
}

async function named(call: Call): Promise<{ letters: DeadLetters; name: string }> {
  const letters = deadLettersOf(call)
  const name = required(call.words[0], 'The NAME')
  const names = await letters.names()
  if (!names.includes(name)) throw new Refused(`There is no queue "${name}"; there are: ${names.join(', ')}.`)
  return { letters, name }
}
