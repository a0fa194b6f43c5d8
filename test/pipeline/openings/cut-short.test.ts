import { expect, it } from 'vitest'
import type { Runtime } from '../../../lib/ports.ts'
import { openQuiet } from '../../simulation/quiet.ts'

const words = {
  cooper: 'Bend staves over steam, hoop whisky casks and char them to the distillery order.',
  falconer: 'Fly hawks above the quarry, mend jesses and weigh each bird before its bath.',
}

const line = (id: string, trade: keyof typeof words): string =>
  `${JSON.stringify({
    id,
    title: trade,
    company: 'Crumb and Daughters',
    location: 'Leith, GB',
    description: `<p>${words[trade]}</p>`,
    url: `https://crumb-ats.example/jobs/${id}`,
    // What is over is not continued by another posting of its source, but advertised again.
    validThrough: '2026-08-01',
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
