import { describe, expect, it } from 'vitest'
import { match } from '../../lib/cli/match.ts'
import { organBody, posting, text } from '../identity/invented.ts'

async function run(args: string[], lines: readonly unknown[]) {
  const out: string[] = []
  const err: string[] = []
  const bytes = Buffer.from(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  async function* stdin() {
    // Chunks that cut lines, and characters, in two.
    for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
  }
  const status = await match.run(args, {
    stdin: stdin(),
    stdinText: async () => bytes.toString(),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now: () => 0,
  })
  const values = out
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return { status, values, err: err.join('\n') }
}

const [one, two] = [
  posting(),
  posting({ sourceId: 'board', sourceRef: '2', employer: null, body: text(organBody) }),
]

describe('rolecast match', () => {
  it('turns postings into openings', async () => {
    const { status, values } = await run([], [one, two])
    expect([status, values.length]).toEqual([0, 1])
    expect(values[0].postings).toEqual([
      { sourceId: 'board', sourceRef: '2' },
      { sourceId: 'direct', sourceRef: '1' },
    ])
  })

  it('counts the latest of several statements of one posting', async () => {
    const later = posting({ title: 'Organ Restorer (updated)', capturedAt: '2026-04-01T00:00:00Z' })
    for (const lines of [
      [later, one],
      [one, later],
    ])
      expect((await run([], lines)).values).toMatchObject([{ title: later.title }])
  })

  it('tells a bad line by its number and goes on', async () => {
    const { status, values, err } = await run([], [one, 'no json', '', { title: 'no posting' }, two])
    expect([status, values.length]).toEqual([1, 1])
    const [noJson, noPosting, ...rest] = err.split('\n')
    expect(noJson).toMatch(/^line 2: /)
    expect(noPosting).toMatch(/^line 4: locations is missing\. .* sourceId is missing\. /)
    expect(rest).toEqual(['2 postings in 1 opening; 1 pair compared'])
  })

  it('argues for every link with --explain', async () => {
    const { values } = await run(['--explain'], [one, two])
    const [why] = values[0].why
    expect(why).toMatchObject({ decision: 'same', postings: ['board/2', 'direct/1'] })
    expect(why.linedUp[0].a).toBe(why.linedUp[0].b)
    expect(why.decided).toMatch(/nothing contradicts/)
    expect(why.speaksFor.join()).toMatch(/body: .*title: /)
  })

  it('decides pairs with their evidence', async () => {
    const side = {
      source: 'a',
      title: 'Organ Restorer',
      employer: 'Tallow & Finch',
      descriptionHtml: text(organBody),
    }
    const { status, values } = await run(
      ['--pairs'],
      [{ id: 'x', a: side, b: { ...side, source: 'b' } }, { id: 'y' }],
    )
    expect([status, values.length]).toEqual([1, 1])
    expect(values[0]).toMatchObject({ id: 'x', decision: 'same', evidence: expect.any(Array) })
  })

  it('refuses words it does not know', async () => {
    await expect(run(['--guess'], [])).rejects.toThrow(/guess/)
  })
})
