import { expect, it } from 'vitest'
import { matchPostings } from '../../../lib/pipeline/openings/match.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { openQuiet } from '../../simulation/quiet.ts'

const words = {
  cooper: `Bend staves over steam, hoop whisky casks and char them to the distillery order. You keep the tally of
    every stave that cracks, teach two apprentices to raise a hogshead, and answer to the stillman alone. We pay the
    ferry from Burntisland, lend you a croze and an adze, and close the yard when the haar is thick.`,
  falconer: 'Fly hawks above the quarry, mend jesses and weigh each bird before its bath.',
}

// What is over is not continued by another posting, but advertised again.
const over = '2026-08-01'

const line = (id: string, trade: keyof typeof words, validThrough = over): string =>
  `${JSON.stringify({
    id,
    title: trade,
    company: 'Crumb and Daughters',
    location: 'Leith, GB',
    description: `<p>${words[trade]}</p>`,
    url: `https://crumb-ats.example/jobs/${id}`,
    validThrough,
  })}\n`

/** A store that fails when the record of one posting is written. */
const failingAt = (key: string, runtime: Runtime): Runtime => ({
  ...runtime,
  identities: {
    ...runtime.identities,
    put: async (record) => {
      if (record.postingKey === key) throw new Error('the store is gone')
      return runtime.identities.put(record)
    },
  },
})

it('an opening that a try wrote before it was cut short is put right when it is tied to nothing any more', async () => {
  const quiet = await openQuiet({ 'crumb-ats': 'delta' })
  const say = async (...said: Parameters<typeof line>) =>
    quiet.tell([quiet.keep('crumb-ats', `${said.join()}.ndjson`, line(...said))])
  await say('r0', 'cooper')
  await quiet.match()
  await say('r3', 'cooper')
  await expect(quiet.match(failingAt('crumb-ats/r0', quiet.runtime))).rejects.toThrow('gone')
  expect(quiet.openings()).toContain('repostOf')
  await say('r3', 'falconer')
  await quiet.match()
  expect(quiet.openings()).not.toContain('repostOf')
})

it('openings that a try wrote before it was cut short are published', async () => {
  const quiet = await openQuiet({ 'crumb-ats': 'delta' })
  await quiet.tell([quiet.keep('crumb-ats', 'r0.ndjson', line('r0', 'cooper'))])
  const asked: string[] = []
  const putAll: Runtime['openings']['putAll'] = async (...said) => {
    await quiet.runtime.openings.putAll(...said)
    throw new Error('no answer')
  }
  const queue: Runtime['queue'] = { send: async (name) => void asked.push(name) }
  const runtime = { ...quiet.runtime, queue, openings: { ...quiet.runtime.openings, putAll } }
  const changed = [{ sourceId: 'crumb-ats', sourceRef: 'r0' }]
  await expect(matchPostings(changed, runtime)).rejects.toThrow('no answer')
  expect(asked).toEqual(['publish'])
})

/** A store that says it did not answer to the first opening, and carries the write out when it is told to. */
function slowAtOpenings(runtime: Runtime) {
  const late: (() => Promise<unknown>)[] = []
  const putAll: Runtime['openings']['putAll'] = async (...said) => {
    late.push(() => runtime.openings.putAll(...said))
    throw new Error('no answer')
  }
  return { runtime: { ...runtime, openings: { ...runtime.openings, putAll } }, late }
}

it('an opening of its own that a try may still write is not there when its posting has joined another', async () => {
  const quiet = await openQuiet({ 'crumb-ats': 'delta', 'crumb-hub': 'delta' })
  const keyOf = (sourceId: string) => ({ sourceId, sourceRef: 'r0' })
  const say = (sourceId: string, at: number) => {
    quiet.clock.ms -= at
    return quiet.tell([quiet.keep(sourceId, 'r0.ndjson', line('r0', 'cooper', '2027-08-01'))])
  }
  await say('crumb-ats', 0)
  const slow = slowAtOpenings(quiet.runtime)
  await expect(matchPostings([keyOf('crumb-ats')], slow.runtime)).rejects.toThrow('no answer')
  // Seen before, so the opening is named after it.
  await say('crumb-hub', 60_000)
  await matchPostings([keyOf('crumb-hub')], quiet.runtime)
  await matchPostings([keyOf('crumb-ats')], quiet.runtime)
  const before = quiet.openings()
  expect(before.split('\n')).toHaveLength(1)
  expect(await slow.late[0]?.()).toEqual(['conflict'])
  expect(quiet.openings()).toBe(before)
})
