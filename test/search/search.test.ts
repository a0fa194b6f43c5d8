import { describe, expect, it } from 'vitest'
import type { Opening } from '../../lib/opening.ts'
import { indexBuilder } from '../../lib/search/builder.ts'
import { cardOf } from '../../lib/search/card.ts'
import { facetValues, find, ranked } from '../../lib/search/find.ts'
import { byOrder, orderKey } from '../../lib/search/index.ts'
import { meantBy } from '../../lib/search/near.ts'
import { similarRoles } from '../../lib/search/similar.ts'
import { idOfSlug, pagePath } from '../../lib/search/slug.ts'
import { slugOf, wordsOf } from '../../lib/search/words.ts'
import { bareOpening, sampleOpening } from '../feeds/sample-openings.ts'

const now = Date.parse('2026-05-10T09:00:00Z')
const idOf = (n: number): string => `opn_${String(n).padStart(20, '0')}`
const hard = (...names: string[]): Opening['skills'] =>
  names.map((name) => ({ name, kind: 'hard', confidence: 0.9, source: 'text' }))

const roles: Partial<Opening>[] = [
  { title: 'Night baker', skills: hard('Sourdough'), category: 'Bakery', workplace: 'onsite' },
  { title: 'Day baker', skills: hard('Sourdough', 'Pastry'), category: 'Bakery' },
  {
    title: 'Data engineer',
    skills: hard('Python', 'SQL'),
    category: 'Engineering',
    workplace: 'remote',
    employment: { types: ['PART_TIME', 'CONTRACTOR'] },
  },
  {
    title: 'Analyst',
    skills: hard('SQL', 'C++'),
    employer: { name: 'Baker & Sons', masked: false },
    employment: { types: ['INTERN'] },
  },
  { title: 'Développeur .NET', locations: [{ text: '', city: 'Málaga', country: 'ES' }] },
  { title: 'مهندس برمجيات', locations: [{ text: '', city: 'Doha', country: 'QA' }] },
]

const cards = roles
  .map((role, n) =>
    cardOf(
      bareOpening({ openingId: idOf(n), posted: { date: `2026-05-0${9 - n}`, approximate: false }, ...role }),
    ),
  )
  .sort((a, b) => byOrder(orderKey(a), orderKey(b)))

function indexOf(some: typeof cards) {
  const builder = indexBuilder()
  for (const card of some) builder.add(card)
  return builder.finish()
}
const index = indexOf(cards)
const titles = (numbers: Uint32Array): string[] => Array.from(numbers, (n) => index.card(n).title)

describe('find', () => {
  it.each([
    ['everything, newest first, without a demand', {}, roles.map(({ title }) => title ?? '')],
    ['by a word of the title', { words: 'baker' }, ['Night baker', 'Day baker', 'Analyst']],
    ['a question in whole words', { words: 'jobs for a baker in the night' }, ['Night baker']],
    ['by the beginning of the last word', { words: 'data eng' }, ['Data engineer']],
    ['only whole words before the last', { words: 'dat engineer' }, []],
    ['without accents and in any case', { words: 'DEVELOPPEUR malaga' }, ['Développeur .NET']],
    ['names of techniques with their signs', { words: 'c++' }, ['Analyst']],
    ['in other scripts', { words: 'برمجيات' }, ['مهندس برمجيات']],
    ['by the name of a country in two languages', { words: 'españa' }, ['Développeur .NET']],
    ['by a skill', { skill: 'sql' }, ['Data engineer', 'Analyst']],
    ['by place', { place: 'malaga-es' }, ['Développeur .NET']],
    ['by country', { country: 'qa' }, ['مهندس برمجيات']],
    ['by two demands at once', { category: 'bakery', workplace: 'onsite' }, ['Night baker']],
    ['nothing for a value that nobody has', { employer: 'nobody' }, []],
    ['any of several types', { types: ['PART_TIME', 'INTERN'] }, ['Data engineer', 'Analyst']],
    ['nothing for types that nobody has', { types: ['VOLUNTEER'] }, []],
    ['what was posted on a day or later', { postedSince: '2026-05-08' }, ['Night baker', 'Day baker']],
    ['nothing since a day after all', { postedSince: '2026-05-10' }, []],
    [
      'all since a day before all',
      { postedSince: '2025-12-31', category: 'bakery' },
      ['Night baker', 'Day baker'],
    ],
  ])('finds %s', (_, query, expected) => {
    expect(titles(find(index, query, now))).toEqual(expected)
  })

  it('finds a country as people write it', () => {
    const british = indexOf([cardOf(sampleOpening())])
    for (const words of ['whitby uk', 'chef gb', 'reino unido'])
      expect(find(british, { words }, now)).toHaveLength(1)
  })

  it('puts those first whose title holds the words', () => {
    const late = indexOf([...cards].reverse())
    expect(late.card(ranked(late, { words: 'baker' }, now)[0] ?? -1).title).toBe('Day baker')
  })

  it('finds an opening by every place and skill that it has, though a list shows a few', () => {
    const towns = ['Leeds', 'York', 'Hull', 'Bath', 'Ely'].map((city) => ({ text: '', city, country: 'GB' }))
    const skills = hard(...Array.from({ length: 12 }, (_, n) => `Dough ${n}`))
    const far = indexOf([cardOf(bareOpening({ locations: towns, skills }))])
    for (const query of [{ words: 'ely' }, { place: 'ely-gb' }, { skill: 'dough-11' }])
      expect(find(far, query, now)).toHaveLength(1)
    const { locations, places, skills: shown } = far.card(0)
    expect([locations.length, places, shown.length]).toEqual([3, 5, 8])
  })

  it('puts the whole word before words that begin so, and takes a name for one', () => {
    const jobs = ['JavaScript developer', 'Java developer', 'Trainer', 'AT&T shop manager']
    const some = indexOf(jobs.map((title, n) => cardOf(bareOpening({ openingId: idOf(50 + n), title }))))
    const first = (words: string) => Array.from(ranked(some, { words }, now), (n) => some.card(n).title)
    expect(first('java')).toEqual(['Java developer', 'JavaScript developer'])
    expect(first('AT&T')).toEqual(['AT&T shop manager'])
  })

  it('puts those first whose title holds most of the words, wherever the others stand', () => {
    const jobs = [
      { title: 'Technical lead', skills: hard('Machine Learning') },
      { title: 'Machine operator', skills: hard('Learning') },
      { title: 'Machine learning engineer' },
    ].map((job) => ({ ...job, locations: [{ text: '', city: 'London', country: 'GB' }] }))
    const some = indexOf(jobs.map((job, n) => cardOf(bareOpening({ openingId: idOf(50 + n), ...job }))))
    const numbers = ranked(some, { words: 'machine learning london' }, now)
    expect([...numbers]).toEqual([2, 1, 0])
  })

  it.each([
    ['nurses', 'Nurse'],
    ['nurse leeds', 'Nurses'],
    ['desarrolladores', 'Desarrollador'],
    ['camarera leeds', 'Camareras'],
    ['ingénieurs', 'Ingénieur'],
    ['lehrerinnen', 'Lehrerin'],
    ['spezialist leeds', 'Spezialisten'],
  ])('finds by %s a %s', (words, title) => {
    const where = [{ text: '', city: 'Leeds', country: 'GB' }]
    const some = indexOf([cardOf(bareOpening({ title, locations: where }))])
    expect(find(some, { words }, now)).toHaveLength(1)
  })

  it.each([
    ['news', 'New business'],
    ['customs', 'Custom tailor'],
    ['hers', 'Her maid'],
  ])('finds by %s no %s, which is another word', (words, title) => {
    expect(find(indexOf([cardOf(bareOpening({ title }))]), { words }, now)).toHaveLength(0)
  })

  it('puts what is asked for before its plural', () => {
    const jobs = ['Nurses', 'Nurse'].map((title, n) => cardOf(bareOpening({ openingId: idOf(n), title })))
    expect([...ranked(indexOf(jobs), { words: 'nurse' }, now)]).toEqual([1, 0])
  })

  it.each([
    ['night bakr', 'night baker'],
    ['nihgt baker', 'night baker'],
    ['data enginer', 'data engineer'],
    ['dqta engineerr', 'data engineer'],
    ['night engineer', undefined],
    ['xyzxyz', undefined],
    ['aaaa bbbb cccc', undefined],
    ['baker', undefined],
  ])('takes %s for %s', (words, meant) => {
    expect(meantBy(index, { words }, now)).toBe(meant)
  })

  it('means nothing that would be found no more than what was asked', () => {
    expect(meantBy(index, { words: 'bakr', employer: 'nobody' }, now)).toBeUndefined()
  })

  it('puts what was first seen on a day behind what was posted on it, and before the day before', () => {
    const first = (openingId: string, day: string) =>
      cardOf(bareOpening({ openingId, firstSeenAt: `${day}T00:00:00Z` }))
    const posted = (openingId: string, date: string) =>
      cardOf(bareOpening({ openingId, posted: { date, approximate: false } }))
    const given = [
      posted(idOf(1), '2026-05-08'),
      first(idOf(2), '2026-05-09'),
      posted(idOf(3), '2026-05-09'),
      first(idOf(4), '2026-05-10'),
    ]
    const some = indexOf(given.sort((a, b) => byOrder(orderKey(a), orderKey(b))))
    expect(Array.from({ length: 4 }, (_, n) => some.idAt(n))).toEqual([4, 3, 2, 1].map(idOf))
    expect(find(some, { postedSince: '2026-05-09' }, now)).toHaveLength(3)
  })

  it('finds all words that begin alike', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      cardOf(bareOpening({ openingId: idOf(100 + n), title: `Se${1_000 + n}` })),
    )
    expect(find(indexOf(many), { words: 'se' }, now)).toHaveLength(300)
  })

  it('keeps what changed since a time', () => {
    const since = Date.parse('2026-05-01T00:00:00Z')
    expect(find(index, { changedSinceMs: since }, now)).toHaveLength(6)
    expect(find(index, { changedSinceMs: since + 1 }, now)).toHaveLength(0)
  })

  it('leaves out what has ended by now', () => {
    const ends = (n: number, validThrough: string) =>
      cardOf(bareOpening({ openingId: idOf(30 + n), title: `Baker ${n}`, validThrough }))
    const some = indexOf([ends(1, '2026-05-10T09:00:00Z'), ends(2, '2026-05-10T09:00:01Z')])
    const namesAt = (at: number) => Array.from(find(some, { words: 'baker' }, at), (n) => some.card(n).title)
    expect([namesAt(now - 1), namesAt(now), namesAt(now + 1_000)]).toEqual([
      ['Baker 1', 'Baker 2'],
      ['Baker 2'],
      [],
    ])
    expect(similarRoles(some, some.card(0), { most: 5, now: now + 1_000 })).toEqual([])
  })

  it('counts the values of a facet, most first', () => {
    expect(facetValues(index, 'category', 10).map(({ label, count }) => [label, count])).toEqual([
      ['Bakery', 2],
      ['Engineering', 1],
    ])
  })
})

describe('similar roles', () => {
  const like = (n: number) =>
    similarRoles(index, cards[n] ?? cardOf(bareOpening()), { most: 5, now }).map(({ title }) => title)

  it('share words of the title or skills', () => {
    expect(like(0)).toEqual(['Day baker'])
    expect(like(2)).toEqual(['Analyst'])
  })

  it('are never the opening itself, a sibling, or the same title at the same employer', () => {
    const twin = { title: 'Night baker', skills: hard('Sourdough'), roleGroupId: 'rol_1' }
    const twins = indexOf([
      cardOf(bareOpening({ openingId: idOf(20), ...twin })),
      cardOf(bareOpening({ openingId: idOf(21), ...twin, title: 'Baker by night' })),
      cardOf(bareOpening({ openingId: idOf(22), title: 'Night baker', skills: hard('Sourdough') })),
      cardOf(bareOpening({ openingId: idOf(23), title: 'Morning baker' })),
    ])
    expect(similarRoles(twins, twins.card(0), { most: 5, now }).map(({ title }) => title)).toEqual([
      'Morning baker',
    ])
  })

  it('are found by the rarest words, however many share the others', () => {
    const bakers = Array.from({ length: 6_000 }, (_, n) => ({ title: `Baker ${n}`, day: '2026-05-09' }))
    const rare = { title: 'Baker of croquembouche', day: '2026-05-01' }
    const many = indexOf(
      [...bakers, rare, { ...rare, title: 'Croquembouche carrier' }].map(({ title, day }, n) =>
        cardOf(bareOpening({ openingId: idOf(n), title, posted: { date: day, approximate: false } })),
      ),
    )
    const found = () => similarRoles(many, many.card(6_000), { most: 1, now }).map(({ title }) => title)
    expect(found()).toEqual(['Croquembouche carrier'])
    expect(found()).toEqual(['Croquembouche carrier'])
  })

  it('are none where nothing is alike', () => {
    expect(like(5)).toEqual([])
  })
})

describe('a slug', () => {
  const slugIn = (title: string, city?: string) =>
    decodeURIComponent(
      pagePath({ openingId: idOf(7), title, locations: city ? [{ text: city, city }] : [] }),
    ).slice('/jobs/'.length)

  it.each([
    ['names title and place', 'Night baker', 'Edinburgh', 'night-baker-edinburgh-'],
    [
      'folds accents and signs',
      'C++ & C# Développeur/euse',
      'A Coruña',
      'c-plus-plus-c-sharp-developpeur-euse-a-coruna-',
    ],
    ['keeps letters of other scripts', 'مهندس أول', undefined, 'مهندس-أول-'],
    ['does without words', '👩🏽‍💻', undefined, ''],
    ['is cut at a word', 'word '.repeat(60), undefined, `${'word-'.repeat(12)}`],
  ])('%s', (_, title, city, begin) => {
    const slug = slugIn(title, city)
    expect(slug).toBe(`${begin}00000000000000000007`)
    expect(idOfSlug(slug)).toBe(idOf(7))
  })

  it('leads to its id whatever stands before', () => {
    expect(idOfSlug('an-old-title-00000000000000000007')).toBe(idOf(7))
    expect(idOfSlug('00000000000000000007')).toBe(idOf(7))
    for (const other of ['', 'baker', 'opn_1', 'x'.repeat(20).toUpperCase()])
      expect(idOfSlug(other)).toBeUndefined()
  })
})

it('splits words with care for names of techniques', () => {
  expect(wordsOf('Node.js, C++ & .NET (C#).')).toEqual(['node.js', 'c++', 'net', 'c#'])
  expect(slugOf('😀😀')).toBe('')
})
