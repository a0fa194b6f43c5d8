import { beforeEach, expect, it } from 'vitest'
import { expireOpenings } from '../../../lib/pipeline/openings/expire.ts'
import { rematch } from '../../../lib/pipeline/openings/rematch.ts'
import { openQuiet, type Quiet } from '../../simulation/quiet.ts'

const hourMs = 3_600_000
let quiet: Quiet
beforeEach(async () => {
  quiet = await openQuiet({ crumb: 'delta' })
  await send({ title: 'Cooper' })
  expect(await rematch(undefined, quiet.runtime)).toBe(1)
})

/** Says something of one vacancy, and nobody is told of what changed in the table. */
async function send(said: {
  readonly title: string
  readonly validThrough?: string
  readonly category?: string
}) {
  const about = { id: 'a', company: 'Crumb', description: '<p>Bend staves for casks.</p>' }
  const name = `${quiet.receipts().length}.ndjson`
  await quiet.tell([quiet.keep('crumb', name, `${JSON.stringify({ ...about, ...said })}\n`)])
}

/** The blocks in which the vacancy is found. */
const blocks = () =>
  [...quiet.store.blocks].flatMap(([block, members]) => (members.has('crumb/a') ? block : [])).sort()

it('matches nothing that is as it should be', async () => {
  expect(await rematch(undefined, quiet.runtime)).toBe(0)
})

it('matches anew what other rules decided, and puts it under all the blocks that it has now', async () => {
  const { identities } = quiet.runtime
  const [record] = await identities.get(['crumb/a'])
  if (!record) throw new Error('no record')
  const before = blocks()
  expect(before.length).toBeGreaterThan(1)
  await identities.leave(before.slice(1), 'crumb/a')
  expect(await identities.put({ ...record, rules: 1 })).toBe('put')
  expect(await rematch(undefined, quiet.runtime)).toBe(1)
  expect(blocks()).toEqual(before)
  expect(await rematch(undefined, quiet.runtime)).toBe(0)
})

it('matches what was said before the end of an opening came, of which matching never heard', async () => {
  const validThrough = new Date(quiet.clock.ms + hourMs).toISOString()
  await send({ title: 'Cooper', validThrough })
  await rematch(undefined, quiet.runtime)
  await send({ title: 'Cooper', validThrough, category: 'Casks' })
  quiet.clock.ms += 2 * hourMs
  for (let run = 0; run < 6; run += 1, quiet.clock.ms += hourMs / 6) await expireOpenings(quiet.runtime)
  expect(quiet.openings()).toContain('"expired"')
  expect(await rematch(undefined, quiet.runtime)).toBe(1)
  expect(quiet.openings()).toContain('"Casks"')
  expect(await rematch(undefined, quiet.runtime)).toBe(0)
})
