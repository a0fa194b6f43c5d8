import { expect, it } from 'vitest'
import { keepHolder, makeKey, rotateKey } from '../../lib/pipeline/access.ts'
import { openSender } from './sender.ts'

it('gives another key, and the one before a week', async () => {
  const { runtime } = await openSender()
  const { kept } = makeKey('source', runtime)
  await keepHolder({ sourceId: 'rotor', secrets: [], keys: [kept] }, runtime)
  await rotateKey({ kind: 'source', id: 'rotor' }, runtime)
  const [former, latter] = (await runtime.sources.get('rotor'))?.keys ?? []
  const expiresAt = new Date(runtime.now() + 7 * 24 * 3_600_000).toISOString()
  expect(former).toEqual({ ...kept, expiresAt })
  expect(latter).not.toHaveProperty('expiresAt')
})
