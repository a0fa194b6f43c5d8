import { ingest } from '../pipeline/ingest.ts'
import type { Runtime, StoredReceipt } from '../ports.ts'
import { Refused } from './command.ts'
import { printJson, required, storedCommand } from './words.ts'

const usage = 'rolecast receipt list SOURCE | show ID | release ID   [--data DIR]'

/** What became of the documents that were received. */
export const receipt = storedCommand(
  { name: 'receipt', usage, summary: 'what became of documents: list, show, release (a held snapshot)' },
  {},
  {
    list: async ({ words, runtime, io }) => {
      const sourceId = required(words[0], 'The SOURCE')
      const found = await runtime.receipts.list(sourceId, 100)
      for (const one of found) await io.out(`${line(one)}\n`)
      if (found.length === 0 && !(await runtime.sources.get(sourceId)))
        throw new Refused(`There is no source "${sourceId}". "rolecast source list" shows them.`)
      return 0
    },
    show: async ({ words, runtime, io }) => {
      await printJson(await stored(words[0], runtime), io)
      return 0
    },
    release: async ({ words, runtime, io }) => {
      const held = await stored(words[0], runtime)
      if (held.state !== 'held') throw new Refused(`Receipt "${held.receiptId}" is ${held.state}, not held.`)
      const released = await ingest(held.key, runtime, true)
      await io.out(`${released ? line(released) : 'the document is gone'}\n`)
      return released?.state === 'accepted' || released?.state === 'partial' ? 0 : 1
    },
  },
)

export const line = ({ receiptId, state, reason, seen, accepted, document }: StoredReceipt): string =>
  `${receiptId}\t${state}${reason === undefined ? '' : ` (${reason})`}\t${accepted} of ${seen}\t${document}`

async function stored(id: string | undefined, runtime: Runtime): Promise<StoredReceipt> {
  const found = await runtime.receipts.get(required(id, 'The receipt ID'))
  if (!found) throw new Refused(`There is no receipt "${id}".`)
  return found
}
