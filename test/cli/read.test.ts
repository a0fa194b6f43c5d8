import { describe, expect, it } from 'vitest'
import { type Io, UsageError } from '../../lib/cli/command.ts'
import { read } from '../../lib/cli/read.ts'

type Ran = { status: number; out: unknown[]; err: string[] }

async function run(args: string[], input = ''): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(input)
    })(),
    stdinText: async () => input,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now: () => {
      throw new Error('a pure command asks no clock')
    },
  }
  const status = await read.run(args, io)
  const lines = out.join('').split('\n').filter(Boolean)
  return { status, out: lines.map((text) => JSON.parse(text)), err }
}

describe('rolecast read', () => {
  const salary = { currency: 'GBP', min: 45_000, max: 45_000, period: 'year', assumed: ['period'] }

  it.each([
    [['salary', '£45k'], salary],
    [['salary', 'DOE'], null],
    [
      ['salary', 'up to 90k', '--country', 'GB'],
      { currency: 'GBP', min: null, max: 90_000, period: 'year', assumed: ['currency', 'period'] },
    ],
    [['salary', '2000'], { currency: null, min: 2000, max: 2000, period: null, assumed: [] }],
    [
      ['date', 'yesterday', '--captured-at', '2026-04-24T10:00:00Z'],
      { date: '2026-04-23', approximate: false },
    ],
    [
      ['date', '04/05/2026', '--captured-at', '2026-05-24T10:00:00Z', '--locale', 'en-GB'],
      { date: '2026-05-04', approximate: false },
    ],
    [['date', 'soon', '--captured-at', '2026-04-24T10:00:00Z'], null],
    [['seniority', 'Senior', 'Engineer'], 'senior'],
    [['seniority', 'Engineer'], null],
    [['employment', 'CDI à temps partiel'], { types: ['PART_TIME'], permanent: true }],
    [['employment', 'Other'], { types: [], permanent: null }],
  ])('answers %j', async (args, value) => {
    expect(await run(args)).toEqual({ status: 0, out: [value], err: [] })
  })

  it('reads a place with every part named', async () => {
    const { out } = await run(['location', 'Paris, France'])
    expect(out[0]).toMatchObject({
      city: 'Paris',
      region: null,
      country: 'FR',
      workplace: null,
      multiple: false,
      area: null,
    })
  })

  it('finds skills', async () => {
    const { out } = await run(['skills', 'You write Python and SQL every day.', '--lang', 'en'])
    expect(out[0]).toContainEqual(expect.objectContaining({ name: 'Python', kind: 'hard' }))
  })

  it('takes the text from stdin when none is given', async () => {
    expect((await run(['salary'], '£45k\n')).out).toEqual([salary])
  })

  it('answers JSON lines in order, one for each', async () => {
    const input = '{"id":"b","text":"£45k"}\n\n{"id":1,"text":"DOE","country":null}\n{"text":"x"}'
    const { status, out } = await run(['salary', '--jsonl'], input)
    expect(out).toEqual([
      { id: 'b', value: salary },
      { id: 1, value: null },
      { id: null, value: null },
    ])
    expect(status).toBe(0)
  })

  it('lets a word of the command line stand in for what a line does not say', async () => {
    const input = '{"id":1,"text":"45k","country":null}\n{"id":2,"text":"45k","country":"US"}'
    const { out } = await run(['salary', '--jsonl', '--country', 'DE'], input)
    expect(out).toMatchObject([{ value: { currency: 'EUR' } }, { value: { currency: 'USD' } }])
  })

  it('tells a bad line with its number, goes on, and exits 1', async () => {
    const { status, out, err } = await run(
      ['date', '--jsonl'],
      'nonsense\n{"id":1}\n{"id":2,"text":"today"}\n{"id":3,"text":"today","capturedAt":"2026-04-24T10:00:00Z"}',
    )
    expect(status).toBe(1)
    expect(out).toEqual([{ id: 3, value: { date: '2026-04-24', approximate: false } }])
    expect(err.map((text) => text.slice(0, 7))).toEqual(['line 1:', 'line 2:', 'line 3:'])
    expect(err[1]).toBe('line 2: text is missing.')
  })

  it('tells a line whose time or country is none, instead of reading without it', async () => {
    const { status, out, err } = await run(
      ['date', '--jsonl', '--captured-at', '2026-04-24T10:00:00Z'],
      '{"text":"today","capturedAt":"nope"}\n{"text":"today","country":"UK"}\n{"text":"today","country":"gb"}',
    )
    expect([status, out.length]).toEqual([1, 1])
    expect(err).toEqual([
      'line 1: capturedAt takes a time such as 2026-04-24T12:00:00Z, not "nope".',
      'line 2: country: "UK" is no ISO 3166 code of a country, such as GB: did you mean GB?',
    ])
  })

  it.each([
    [[]],
    [['salary', '45k', '--country', 'zz']],
    [['date', 'today', '--captured-at', 'nope']],
    [['wage', '£45k']],
    [['toString', '£45k']],
    [['salary', '--jsonl', '£45k']],
    [['salary', '--colour', 'red']],
    [['date', 'yesterday']],
  ])('refuses the words %j with a sentence', async (args) => {
    await expect(run(args)).rejects.toThrow(UsageError)
  })

  it.each([
    [
      ['date', '03/04/2026'],
      /"03\/04\/2026" leaves open which number is the month: it needs --locale.*--captured-at/,
    ],
    [
      ['date', '03/04/2026', '--locale', 'en-GB'],
      /^a date needs --captured-at .*nothing was posted after it/,
    ],
    [['date', '23/04/2026'], /^a date needs --captured-at /],
  ])('says what is missing to read %j', async (args, says) => {
    await expect(run(args)).rejects.toThrow(says)
  })
})
