import { describe, expect, it } from 'vitest'
import { survive } from '../../../lib/identity/survive/survive.ts'
import type { Posting } from '../../../lib/posting.ts'
import type { SectionKind } from '../../../lib/words.ts'
import { posting } from '../invented.ts'

const direct = posting({ channel: 'first-party', sourceId: 'direct', url: 'https://tallow.example/jobs/1' })
const feed = posting({ channel: 'feed', sourceId: 'feed', sourceRef: 'f', locations: [], area: 'Europe' })
const portal = posting({ channel: 'portal', sourceId: 'portal', sourceRef: 'p', employer: null })
const board = posting({
  channel: 'aggregator',
  sourceId: 'board',
  sourceRef: 'b',
  url: 'https://board.example/9',
})

describe('survive', () => {
  it('believes the nearest source, and keeps what the others said', () => {
    const { url, origin } = survive([board, direct])
    expect(url).toBe('https://tallow.example/jobs/1')
    expect(origin['url']).toMatchObject({
      posting: { sourceId: 'direct' },
      lost: [{ posting: { sourceId: 'board' }, value: 'https://board.example/9' }],
    })
  })

  it('prefers the longer title that contains the shorter, not the louder one', () => {
    const longer = { ...portal, title: 'Organ Restorer, Bellows' }
    const louder = { ...board, title: '🚀 Organ Restorer (Remote Friendly)' }
    expect(survive([feed, longer, louder]).title).toBe('Organ Restorer, Bellows')
    expect(survive([feed, louder]).title).toBe('Organ Restorer')
  })

  it('prefers the title without what a publisher hangs on it, however new', () => {
    const hung = {
      ...feed,
      title: 'Organ Restorer - Ely - Immediate start',
      locations: [{ text: 'Ely', city: 'Ely' }],
    }
    expect(survive([hung, portal]).title).toBe('Organ Restorer')
    expect(survive([{ ...hung, channel: 'first-party' as const }, portal]).title).toBe(hung.title)
    for (const title of ['Senior Organ Restorer', 'Part-time Organ Restorer', 'Organ Restorer, Bellows'])
      expect(
        survive([
          { ...feed, title },
          { ...portal, title: 'Organ Restorer' },
        ]).title,
      ).toBe(title)
  })

  it('prefers a city to an area', () => {
    const { locations, area } = survive([feed, portal])
    expect([locations.map(({ city }) => city), area]).toEqual([['Ely'], undefined])
    expect(survive([feed]).area).toBe('Europe')
  })

  it('unites locations, and drops a country that one of its cities stands for', () => {
    const wells = { text: 'Wells', city: 'Wells', country: 'GB' }
    const other = { ...board, locations: [wells, { text: 'United Kingdom', country: 'GB' }] }
    expect(survive([direct, other]).locations.map(({ city }) => city)).toEqual(['Ely', 'Wells'])
  })

  it('takes the employer from whoever says it openly, and leaves it hidden otherwise', () => {
    expect(survive([portal, board]).employer?.name).toBe('Tallow & Finch')
    expect(survive([portal]).employer).toEqual({ masked: true })
  })

  it('takes an employer without a name for nobody, where another says or hides it', () => {
    const card = { masked: false, description: 'We mend organs.' }
    const nameless = { ...direct, employer: card }
    expect(survive([nameless, board]).employer).toEqual(board.employer)
    expect(survive([nameless, portal]).employer).toEqual({ masked: true })
    expect(survive([nameless]).employer).toEqual(card)
  })

  it("fills the employer's card from other sources", () => {
    const known = { ...board, employer: { name: 'Tallow & Finch', masked: false, foundedYear: 1871 } }
    expect(survive([direct, known]).employer).toMatchObject({ name: 'Tallow & Finch', foundedYear: 1871 })
  })

  describe('pay', () => {
    const stated = { min: 30_000, currency: 'GBP', text: '£30k', assumed: [] }
    const inferred = { min: 31_000, currency: 'GBP', text: '31k', assumed: ['currency' as const] }
    const minOf = (...postings: Posting[]) => survive(postings).salary

    it('of the nearest source stands, though another states a different one', () => {
      expect(minOf({ ...direct, salary: inferred }, { ...board, salary: stated })?.min).toBe(31_000)
    })

    it('is taken from whoever states it, of sources as near', () => {
      const other = { ...direct, sourceId: 'direct-2', salary: stated }
      expect(minOf({ ...direct, salary: inferred }, other)?.min).toBe(30_000)
      expect(minOf({ ...direct, salary: inferred })?.min).toBe(31_000)
    })

    it('is said more exactly by a farther source that says the same', () => {
      const same = { ...stated, min: 31_000 }
      expect(minOf({ ...direct, salary: inferred }, { ...board, salary: same })?.assumed).toEqual([])
    })
  })

  describe('the title', () => {
    const titleOf = (near: Partial<Posting>, far: string) =>
      survive([
        { ...direct, ...near },
        { ...board, title: far },
      ]).title

    it("of the employer's own posting stands, unless it was cut", () => {
      expect(titleOf({}, 'Organ Restorer, Bellows')).toBe('Organ Restorer')
      expect(titleOf({ title: 'Organ Restorer…' }, 'Organ Restorer, Bellows')).toBe('Organ Restorer, Bellows')
    })

    it.each([
      'Organ Restorer job in Ely',
      'Organ Restorer at Tallow & Finch',
      'Organ Restorer - Amazing opportunity!',
      'Organ Restorer needed asap',
      'Now hiring: Organ Restorer',
      'Organ Restorer, Bellows and Tre…',
    ])('is not lengthened to "%s"', (far) => {
      expect(titleOf({ channel: 'feed' }, far)).toBe('Organ Restorer')
    })
  })

  it('leaves a job that may be done from anywhere in a country where the employer put it', () => {
    const germany = { text: 'Germany', country: 'DE' }
    const anywhere = { ...direct, workplace: 'remote' as const, locations: [germany] }
    expect(survive([anywhere, board]).locations).toEqual([germany])
    const europe = survive([{ ...anywhere, locations: [], area: 'Europe' }, board])
    expect([europe.locations, europe.area]).toEqual([[], 'Europe'])
    const office = survive([{ ...anywhere, workplace: 'hybrid' as const }, board])
    expect(office.locations.map(({ city }) => city)).toContain('Ely')
  })

  it('keeps apart the pages that a portal numbers in the query', () => {
    const apply = ['https://x.example/apply?job=1', 'https://x.example/apply?job=2&utm_source=q']
    const far = { ...board, apply: [...apply, 'http://x.example/apply?job=2'].map((url) => ({ url })) }
    expect(survive([far]).apply.map(({ url }) => url)).toEqual(apply)
  })

  it.each([
    ['https://crumb.example/careers?gh_jid=4001234', 'https://crumb.example/careers?gh_jid=4005678'],
    ['https://crumb.bamboohr.com/jobs/view.php?id=21', 'https://crumb.bamboohr.com/jobs/view.php?id=22'],
  ])('keeps %s beside %s', (...apply) => {
    expect(survive([{ ...board, apply: apply.map((url) => ({ url })) }]).apply).toHaveLength(2)
  })

  it('takes the earliest exact date', () => {
    const vague = { ...board, posted: { date: '2026-01-01', approximate: true } }
    const early = { ...feed, posted: { date: '2026-02-20', approximate: false } }
    expect(survive([direct, vague, early]).posted).toEqual({ date: '2026-02-20', approximate: false })
  })

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2025-12-31', '2026-03-02'],
  ])("takes a farther source's %s for the day of the same advertisement: %s", (date, told) => {
    const far = { ...board, posted: { date, approximate: false } }
    expect(survive([direct, far]).posted?.date).toBe(told)
  })

  describe('the end', () => {
    const ends = '2026-04-01T00:00:00Z'
    const endOf = (...postings: Posting[]) => survive(postings).validThrough

    it('of a farther source ends nothing that a nearer one lists without an end', () => {
      expect(endOf(direct, { ...board, validThrough: ends })).toBeUndefined()
      expect(endOf({ ...board, validThrough: ends })).toBe(ends)
    })

    it('is the last of those that sources as near as each other state', () => {
      const later = { ...portal, validThrough: '2026-05-01T00:00:00Z' }
      const newer = { ...later, sourceRef: 'p2', validThrough: ends, capturedAt: '2026-03-04T06:00:00Z' }
      expect(endOf(later, newer)).toBe(later.validThrough)
    })

    it.each([
      ['before the employer stated its own', '2026-03-03T06:00:00Z', ends],
      ['when the employer had ended it', '2026-04-02T06:00:00Z', '2026-05-01T00:00:00Z'],
    ])('that a board states %s', (_, capturedAt, told) => {
      const far = { ...board, capturedAt, validThrough: '2026-05-01T00:00:00Z' }
      expect(endOf({ ...direct, validThrough: ends }, far)).toBe(told)
    })

    it('stands where a board that states none lists it afterwards', () => {
      const far = { ...board, capturedAt: '2026-04-02T06:00:00Z' }
      expect(endOf({ ...direct, validThrough: ends }, far)).toBe(ends)
    })
  })

  it('puts direct links first and suspect ones last, one per address', () => {
    const one = {
      ...board,
      apply: [{ url: 'https://x.example/a?ref=1', suspect: 'other title' }, { url: 'https://y.example/b' }],
    }
    const two = {
      ...feed,
      apply: [{ url: 'https://z.example/c', direct: true }, { url: 'https://y.example/b?utm_source=q' }],
    }
    expect(survive([one, two]).apply.map(({ url }) => new URL(url).host)).toEqual([
      'z.example',
      'y.example',
      'x.example',
    ])
  })

  describe('the text', () => {
    const told = (
      near: string,
      nearKinds: SectionKind[],
      far: string,
      farKinds: SectionKind[] = nearKinds,
    ) => {
      const said = (text: string, kinds: SectionKind[]) => ({
        html: '',
        text,
        sections: kinds.map((kind) => ({ kind, items: [] })),
      })
      return survive([
        { ...direct, description: said(near, nearKinds) },
        { ...board, description: said(far, farKinds) },
      ]).description.text
    }
    const whole = 'Tasks: voice pipes. You bring: patience.'
    const praise = ' Boards Unlimited is the first place for your career.'.repeat(9)
    const both: SectionKind[] = ['responsibilities', 'requirements']

    it.each<[string, string, SectionKind[]]>([
      ['that breaks off', 'Tasks: voice …', ['responsibilities']],
      ['that breaks off in brackets', 'Tasks: voice [...]', both],
      ['that leaves out what is asked for', 'Tasks: voice pipes.', ['responsibilities']],
      ['that says nothing of the work', 'Come and voice!', []],
    ])('of a nearer source %s gives way to a whole one', (_, near, kinds) => {
      expect(told(near, kinds, whole + praise, both)).toBe(whole + praise)
    })

    it('of the nearest source stands, whatever a board writes below it', () => {
      expect(told(whole, both, whole + praise)).toBe(whole)
    })

    it('of a farther source names no skills beside it, unless they are stated', () => {
      const skill = (name: string, source: string) => ({
        name,
        kind: 'hard' as const,
        confidence: 0.9,
        source,
      })
      const near = { ...direct, skills: [skill('Voicing', 'text')] }
      const far = { ...board, skills: [skill('Python', 'text'), skill('Joinery', 'stated')] }
      expect(survive([near, far]).skills.map(({ name }) => name)).toEqual(['Voicing', 'Joinery'])
      const cut = { ...near, description: { ...near.description, text: 'You keep pipes singing …' } }
      expect(survive([cut, far]).skills.map(({ name }) => name)).toEqual(['Voicing', 'Python', 'Joinery'])
    })
  })

  it('says the same for any order', () => {
    expect(survive([board, portal, feed, direct])).toEqual(survive([direct, feed, portal, board]))
  })
})
