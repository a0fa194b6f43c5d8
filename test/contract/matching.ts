import { expect, it } from 'vitest'
import { features } from '../../lib/identity/features.ts'
import type { Opening } from '../../lib/opening.ts'
import type { IdentityRecord, Runtime } from '../../lib/ports.ts'
import { postingOf } from '../posting-of.ts'

const at = '2026-11-01T08:00:00.000Z'

export const recordOf = (ref: string, version = 0): IdentityRecord => ({
  postingKey: `crumb/${ref}`,
  features: features(postingOf({ sourceId: 'crumb', sourceRef: ref })),
  commonness: [],
  leaving: [],
  pending: [],
  edges: [],
  overrides: [],
  rules: 3,
  version,
})

const openingOf = (openingId: string, version: number, title = 'Night baker'): Opening => ({
  openingId,
  version,
  title,
  postings: [{ sourceId: 'crumb', sourceRef: openingId }],
  status: 'open',
  firstSeenAt: at,
  changedAt: at,
  locations: [],
  description: { html: '', text: '', sections: [] },
  skills: [],
  apply: [],
  origin: {},
})

/** What every Identities and Openings port must do; `fresh` gives a name that no other test uses. */
export function matchingContract(open: () => Runtime, fresh: () => string): void {
  it('keeps a record for the one worker that read its version', async () => {
    const ref = fresh()
    const tries = await Promise.all(Array.from({ length: 8 }, () => open().identities.put(recordOf(ref))))
    expect(tries.filter((outcome) => outcome === 'put')).toHaveLength(1)
    expect(await open().identities.put(recordOf(ref, 1))).toBe('put')
    expect(await open().identities.put(recordOf(ref, 1))).toBe('conflict')
    const [kept, none] = await open().identities.get([`crumb/${ref}`, `crumb/${fresh()}`])
    expect(kept).toMatchObject({ version: 2, postingKey: `crumb/${ref}` })
    expect(none).toBeUndefined()
  })

  it('gives a record back as it was put, to the order of its fields', async () => {
    const ref = fresh()
    const postingKey = `crumb~2/${ref}`
    const other = 'crumb/another'
    const [a = '', b = ''] = [postingKey, other].sort()
    const said = { a, b, says: 'unlink', by: 'ada', why: 'two sites', at } as const
    const text = 'Bake bread before the city wakes.\nKeep the ovens clean and the flour dry.'
    const description = { html: '', text, language: 'en', sections: [] }
    const posting = postingOf({ sourceId: 'crumb', sourceRef: ref, round: 2, description })
    const record: IdentityRecord = {
      postingKey,
      features: features(posting),
      commonness: [0, 2, 1],
      leaving: ['s:gone'],
      pending: [other],
      edges: [{ a, b, decision: 'sibling', confidence: 0.917, isVetoed: true }],
      overrides: [said],
      openingId: 'opn_1',
      rules: 8,
      version: 0,
    }
    expect(record.features.units.length).toBeGreaterThan(1)
    await open().identities.put(record)
    await open().identities.put({ ...recordOf(ref), openingId: undefined })
    const [full, bare] = await open().identities.get([postingKey, `crumb/${ref}`])
    expect(JSON.stringify(full)).toBe(JSON.stringify({ ...record, version: 1 }))
    expect(JSON.stringify(bare)).toBe(JSON.stringify(recordOf(ref, 1)))
  })

  it('counts a posting once in a block, also when the block is named twice', async () => {
    const [block, other] = [fresh(), fresh()]
    await open().identities.join([block, other, block], { postingKey: 'crumb/a', title: 't1' })
    await open().identities.join([block], { postingKey: 'crumb/b', title: 't2' })
    const [members, others] = await open().identities.members([block, other], 10)
    expect(members).toEqual([
      { postingKey: 'crumb/a', title: 't1' },
      { postingKey: 'crumb/b', title: 't2' },
    ])
    expect(others).toHaveLength(1)
    await open().identities.leave([block, block], 'crumb/a')
    expect((await open().identities.members([block], 10))[0]).toHaveLength(1)
  })

  it('shows no more members of a block than asked for, first by key', async () => {
    const block = fresh()
    for (let n = 0; n < 30; n += 1) {
      await open().identities.join([block], { postingKey: `crumb/${String(n).padStart(2, '0')}`, title: 't' })
    }
    const [members = []] = await open().identities.members([block], 4)
    expect(members.map(({ postingKey }) => postingKey)).toEqual([
      'crumb/00',
      'crumb/01',
      'crumb/02',
      'crumb/03',
    ])
  })

  it('joins more blocks than one request holds', async () => {
    const blocks = Array.from({ length: 60 }, fresh)
    await open().identities.join(blocks, { postingKey: 'crumb/a', title: 't' })
    expect((await open().identities.members(blocks, 2)).every((members) => members.length === 1)).toBe(true)
  })

  it('writes an opening for the one who knows its version', async () => {
    const id = `opn_${fresh()}`
    expect(await open().openings.put(openingOf(id, 1))).toBe('put')
    expect(await open().openings.put(openingOf(id, 1))).toBe('conflict')
    expect(await open().openings.put(openingOf(id, 3))).toBe('conflict')
    expect(await open().openings.put(openingOf(id, 2, 'Head baker'))).toBe('put')
    expect(await open().openings.get(id)).toMatchObject({ version: 2, title: 'Head baker' })
  })

  it('writes many openings, and says which of them stood otherwise', async () => {
    const ids = Array.from({ length: 150 }, () => `opn_${fresh()}`)
    const before = await open().openings.stamps()
    expect(new Set(await open().openings.putAll(ids.map((id) => openingOf(id, 1))))).toEqual(new Set(['put']))
    expect(await open().openings.stamps()).not.toEqual(before)
    const standing = await open().openings.standing([...ids, 'opn_nowhere'])
    expect(standing.map(({ version }) => version)).toEqual([...ids.map(() => 1), 0])
    const [taken = '', ...rest] = ids
    await open().openings.put(openingOf(taken, 2))
    const outcomes = await open().openings.putAll([taken, ...rest].map((id) => openingOf(id, 2)))
    const now = await open().openings.standing(ids)
    expect(outcomes[0]).toBe('conflict')
    expect(outcomes).toContain('put')
    expect(now.slice(1).map(({ version }) => version)).toEqual(
      outcomes.slice(1).map((outcome) => (outcome === 'put' ? 2 : 1)),
    )
  })

  it('keeps beside an opening when it was settled, until something else writes it', async () => {
    const id = `opn_${fresh()}`
    await open().openings.put(openingOf(id, 1), 1_764_000_000_123)
    const standing = await open().openings.standing([id])
    expect(standing).toEqual([{ version: 1, opening: openingOf(id, 1), settledAtMs: 1_764_000_000_123 }])
    expect(await open().openings.get(id)).toEqual(openingOf(id, 1))
    await open().openings.put(openingOf(id, 2))
    expect((await open().openings.standing([id]))[0]?.settledAtMs).toBeUndefined()
  })

  it('moves the stamp of a shard with every change of it, and of no other', async () => {
    const id = `opn_${fresh()}`
    const before = await open().openings.stamps()
    await open().openings.put(openingOf(id, 1))
    const after = await open().openings.stamps()
    expect(after.filter((stamp, shard) => stamp !== before[shard])).toHaveLength(1)
  })

  it('leads a merged id to its survivor, through every merger since', async () => {
    const [first, second, third] = [`opn_${fresh()}`, `opn_${fresh()}`, `opn_${fresh()}`]
    for (const id of [first, second, third]) await open().openings.put(openingOf(id, 1))
    await open().openings.redirect(first, second, 1)
    await open().openings.redirect(second, third, 1)
    expect(await open().openings.resolve(first)).toBe(third)
    expect(await open().openings.get(first)).toBeUndefined()
    expect(await open().openings.resolve(third)).toBe(third)
  })

  it('merges an opening only for the one who knows its version', async () => {
    const [id, other] = [`opn_${fresh()}`, `opn_${fresh()}`]
    await open().openings.put(openingOf(id, 1))
    await open().openings.put(openingOf(id, 2))
    expect(await open().openings.redirect(id, other, 1)).toBe('conflict')
    expect(await open().openings.get(id)).toMatchObject({ version: 2 })
    expect(await open().openings.redirect(id, other, 2)).toBe('redirected')
    expect(await open().openings.redirect(id, other, 2)).toBe('conflict')
    expect(await open().openings.put(openingOf(id, 1))).toBe('conflict')
  })

  it('lets a merged id stand again, and refuses a write from before it was merged', async () => {
    const [id, other] = [`opn_${fresh()}`, `opn_${fresh()}`]
    await open().openings.put(openingOf(id, 1))
    await open().openings.redirect(id, other, 1)
    expect(await open().openings.put(openingOf(id, 1))).toBe('conflict')
    expect(await open().openings.standing([id])).toEqual([{ version: 2, opening: undefined, to: other }])
    expect(await open().openings.put(openingOf(id, 3))).toBe('put')
    expect(await open().openings.resolve(id)).toBe(id)
  })
}
