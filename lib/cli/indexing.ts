import { limits } from '../limits.ts'
import { retryIndexing } from '../pipeline/search/indexing.ts'
import { readIndexing } from '../pipeline/search/indexing-state.ts'
import { countOf } from '../text/count-of.ts'
import { type ExitStatus, Refused } from './command.ts'
import { type Call, storedCommand } from './stored-command.ts'

/** What a search engine was told of our pages. */
export const indexing = storedCommand(
  {
    name: 'indexing',
    usage: 'rolecast indexing show | retry',
    summary: 'what the search engine was told of our pages: show, retry (what was set aside)',
  },
  {
    show: { words: 0, run: show },
    retry: { words: 0, run: retry },
  },
)

const untilRebuilt = 'until `rolecast source replay` has filled the lost table again'

async function show({ runtime, io }: Call): Promise<ExitStatus> {
  const { state, isHeld } = await readIndexing(runtime)
  const { sentToday, day, waiting, lastSentAt = 'never', trouble, notBefore } = state
  await io.out(`told       ${countOf(Object.keys(state.told).length, 'page')}, the last ${lastSentAt}\n`)
  await io.out(`waiting    ${waiting}\n`)
  if (day !== '') await io.out(`${day} ${sentToday} of ${limits.indexingNoticesPerDayMax}\n`)
  if (trouble) await io.out(`trouble    ${trouble.at} ${trouble.status} ${trouble.says}\n`)
  if (notBefore) await io.out(`not before ${notBefore}\n`)
  if (isHeld) await io.out(`resting    ${untilRebuilt}\n`)
  for (const { url, news, status, says } of Object.values(state.setAside))
    await io.out(`set aside  ${news} ${url}: ${status} ${says}\n`)
  return 0
}

async function retry({ runtime, io }: Call): Promise<ExitStatus> {
  const offered = await retryIndexing(runtime)
  if (offered === 'resting') throw new Refused(`Nothing can be offered again ${untilRebuilt}.`)
  await io.out(`offered again: ${countOf(offered, 'page')}\n`)
  return 0
}
