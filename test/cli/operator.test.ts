import { beforeEach, describe, expect, it } from 'vitest'
import { indexing } from '../../lib/cli/indexing.ts'
import { operator } from '../../lib/cli/operator.ts'
import { callerOf } from '../../lib/pipeline/access.ts'
import { letFeedsGo, restore } from '../../lib/pipeline/rebuild/restore.ts'
import { keepIndexing, readIndexing } from '../../lib/pipeline/search/indexing-state.ts'
import { commandStores } from './command-line.ts'

const said = { out: '', err: '' }
const io = {
  stdin: (async function* () {})(),
  stdinText: async () => '',
  out(text: string) {
    said.out += text
  },
  err(text: string) {
    said.err += text
  },
  now: Date.now,
}

const stores = commandStores()
beforeEach(() => Object.assign(said, { out: '', err: '' }))

const keyIn = (text: string): string => /rko_[0-9a-f]{12}_[\w-]{43}/.exec(text)?.[0] ?? ''
const isGood = async (key: string) => (await callerOf(key, stores().runtime)) !== undefined

describe('rolecast operator', () => {
  it('adds one, whose key is shown this once and opens the console', async () => {
    expect(await operator.run(['add', 'ada'], io)).toBe(0)
    const key = keyIn(said.out)
    expect(await callerOf(key, stores().runtime)).toEqual({ operator: 'ada' })
    said.out = ''
    expect(await operator.run(['list'], io)).toBe(0)
    expect(said.out).toMatch(/^[0-9a-f]{12}\tada\t\S+\tgood\n$/)
    expect(said.out).not.toContain(key)
  })

  it('adds nobody twice, and nobody without a plain name', async () => {
    await expect(operator.run(['add', 'ada'], io)).rejects.toThrow('is there already')
    await expect(operator.run(['add', 'Ada L.'], io)).rejects.toThrow(
      'An ID is up to 40 lower-case letters, digits and hyphens, not "Ada L.".',
    )
    await expect(operator.run(['add'], io)).rejects.toThrow('The ID is missing')
  })

  it('rotates a key: the older is good for a week', async () => {
    await operator.run(['add', 'ben'], io)
    const older = keyIn(said.out)
    said.out = ''
    expect(await operator.run(['rotate-key', 'ben'], io)).toBe(0)
    const newer = keyIn(said.out)
    expect([await isGood(older), await isGood(newer), older === newer]).toEqual([true, true, false])
    said.out = ''
    await operator.run(['list'], io)
    expect(said.out.split('\n').filter((line) => line.includes('\tben\t'))).toEqual([
      expect.stringContaining('good until'),
      expect.stringMatching(/good$/),
    ])
    await expect(operator.run(['rotate-key', 'nobody'], io)).rejects.toThrow('There is no operator')
  })

  it('says of older keys that they last on only where one does', async () => {
    await operator.run(['add', 'cy'], io)
    await operator.run(['revoke', keyIn(said.out).split('_')[1] ?? ''], io)
    said.out = ''
    await operator.run(['rotate-key', 'cy'], io)
    expect(said.out).toMatch(/^new key: rko_/)
  })

  it('revokes a key at once, and only one that is there', async () => {
    await operator.run(['add', 'eve'], io)
    const key = keyIn(said.out)
    expect(await operator.run(['revoke', key.split('_')[1] ?? ''], io)).toBe(0)
    expect(await isGood(key)).toBe(false)
    await expect(operator.run(['revoke', '000000000000'], io)).rejects.toThrow('No operator has a key')
  })
})

describe('rolecast indexing', () => {
  it('tells what was told, and offers again what was set aside', async () => {
    expect(await indexing.run(['show'], io)).toBe(0)
    expect(said.out).toBe('told       0 pages, the last never\nwaiting    0\n')
    said.out = ''
    expect(await indexing.run(['retry'], io)).toBe(0)
    expect(said.out).toBe('offered again: 0 pages\n')
  })

  it('says that nobody is told, and offers nothing, before a lost table is filled again', async () => {
    const lost = await stores().withoutTable()
    const kept = await readIndexing(lost)
    await keepIndexing(kept, kept.state, lost)
    const { runtime } = stores()
    await restore(runtime)
    expect(await indexing.run(['show'], io)).toBe(0)
    expect(said.out).toContain('resting    until `rolecast source replay` has filled the lost table again\n')
    await expect(indexing.run(['retry'], io)).rejects.toThrow('Nothing can be offered again until')
    await letFeedsGo(runtime)
    expect(await indexing.run(['retry'], io)).toBe(0)
  })
})
