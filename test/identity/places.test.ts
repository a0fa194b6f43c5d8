import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../lib/identity/body/units.ts'
import { comparePlaces, placesToCompare } from '../../lib/identity/places.ts'
import { readPlaces } from '../../lib/text/place/place.ts'
import { cpuMs } from '../cpu.ts'

const ely = { text: 'Ely', city: 'Ely', country: 'GB' }
const none = { locations: [] }

describe('placesOf', () => {
  it.each([
    ['This role is based in Lyon.', ['lyon|fr']],
    ['Based in London or Stockholm, with flexibility to work remotely.', ['london|gb', 'stockholm|se']],
    ['El puesto está ubicado en Sevilla.', ['seville|es']],
    ['Le poste est basé à Lyon ou Paris.', ['lyon|fr', 'paris|fr']],
    ['Arbeitsort: Hamburg', ['hamburg|de']],
    ['Die Stelle ist in Graz oder Wien angesiedelt.', ['graz|at', 'vienna|at']],
    ['Este puesto se ubica en Bilbao.', ['bilbao|es']],
    ['El puesto está en constante evolución.', []],
    ['Vous travaillerez à Nantes.', ['nantes|fr']],
    ['We are a studio based in the field of sound.', []],
    ['Our workshops are in Lyon and our bears travel.', []],
  ])('reads "%s"', (sentence, cities) =>
    expect(placesToCompare(none, sentencesOf(sentence)).cities).toEqual(cities),
  )

  it('compares sentences that name no place, however they begin', () => {
    const [sentence] = sentencesOf('You will work in SAP, Excel and Salesforce every day of the quarter.')
    expect(sentence?.place).toBeUndefined()
    expect(sentence?.packed).toHaveLength(1)
  })

  it('believes the field over one city in the body, and widens it by several', () => {
    const lyon = { text: 'Lyon', city: 'Lyon', country: 'FR' }
    expect(
      placesToCompare({ locations: [lyon] }, sentencesOf('This role is based in Paris.')).cities,
    ).toEqual(['lyon|fr'])
    expect(
      placesToCompare({ locations: [lyon] }, sentencesOf('This role is based in Lyon or Paris.')).cities,
    ).toHaveLength(2)
  })

  it('tells cities of one name apart by the state, where it has a code', () => {
    const of = (region: string, country = 'US') =>
      placesToCompare({ locations: [{ text: `Portland, ${region}`, city: 'Portland', region, country }] }, [])
    expect(comparePlaces(of('OR'), of('ME'))).toBe('conflict')
    expect(comparePlaces(of('OR'), of('Oregon'))).toBe('same')
    expect(comparePlaces(of('Dorset', 'GB'), of('ENG', 'GB'))).toBe('same')
  })

  it('lets a bare city of several countries contradict none of them', () => {
    const of = (text: string, city: string | undefined, country: string) =>
      placesToCompare({ locations: [{ text, country, ...(city === undefined ? {} : { city }) }] }, [])
    const bare = of('Durham', 'Durham', 'US')
    expect(comparePlaces(bare, of('United Kingdom', undefined, 'GB'))).toBe('open')
    expect(comparePlaces(bare, of('Durham, United Kingdom', 'Durham', 'GB'))).toBe('same')
    expect(comparePlaces(bare, of('Japan', undefined, 'JP'))).toBe('conflict')
    expect(comparePlaces(of('Durham, NC', 'Durham', 'US'), of('UK', undefined, 'GB'))).toBe('conflict')
  })

  it('takes such sentences out of the compared text', () => {
    const unitsIn = (text: string) => sentencesOf(text).flatMap(({ packed }) => packed).length
    expect(unitsIn('This role is based in Ely.')).toBe(0)
    expect(unitsIn('Pay is based on skill.')).toBe(1)
  })
})

describe('comparePlaces', () => {
  const at = (cities: string[], countries: string[] = []) => ({ cities, countries })
  it.each([
    [at(['ely|gb']), at(['ely|']), 'same'],
    [at(['ely|gb']), at(['ely|us']), 'conflict'],
    [at(['portland|us|or']), at(['portland|us|me']), 'conflict'],
    [at(['portland|us|or']), at(['portland|us']), 'same'],
    [at(['ely|gb', 'wells|gb']), at(['wells|gb']), 'same'],
    [at(['ely|gb']), at(['wells|gb']), 'conflict'],
    [at(['burton|gb']), at(['burton upon trent|gb']), 'open'],
    [at(['newcastle|']), at(['newcastle upon tyne|gb']), 'open'],
    [at(['newcastle|gb']), at(['newcastle upon tyne|gb']), 'conflict'],
    [at(['frankfurt am main|de']), at(['frankfurt (oder)|de']), 'conflict'],
    [at(['halle|de']), at(['halle (saale)|us']), 'conflict'],
    [at(['london|gb']), at(['londonderry|gb']), 'conflict'],
    [at(['new york|us|ny']), at(['brooklyn|us|ny']), 'open'],
    [at(['manhattan|us']), at(['brooklyn|us']), 'conflict'],
    [at(['ely|gb'], ['gb']), at([], ['gb']), 'open'],
    [at(['ely|gb'], ['gb']), at([], ['fr']), 'conflict'],
    [at(['ely|gb'], ['gb']), at([]), 'open'],
  ] as const)('of %j and %j says %s', (a, b, verdict) => {
    expect([comparePlaces(a, b), comparePlaces(b, a)]).toEqual([verdict, verdict])
  })

  const inWords = (text: string) => {
    const read = readPlaces(text).locations
    const locations = (read.length > 0 ? read : [{}]).map((place) => ({ text, ...place }))
    return placesToCompare({ locations }, [])
  }
  it.each([
    ['Ullapool', 'Mallaig', 'conflict'],
    ['MALLAIG PH41 4PU', 'Stow on the Wold (Hybrid)', 'conflict'],
    ['Great Yeldham', 'Great Walding', 'conflict'],
    ['Mallaig', 'Oban, United Kingdom', 'doubt'],
    ['Orr', 'Ely, MN', 'doubt'],
    ['Mallaig', 'Mallaig, Scotland', 'open'],
    ['Mallaig', 'Oban or Mallaig', 'open'],
    ['Mallaig', 'Port of Mallaig', 'open'],
    ['Orr', 'Orr, MN', 'open'],
    ['Malla Ig', 'Mallaig', 'open'],
    ['Shoreditch', 'London', 'open'],
    ['Neukölln', 'Berlin, Germany', 'open'],
    ['Köln', 'Cologne', 'same'],
    ...[
      ...['Remote', 'Nationwide', 'Multiple Locations', 'Home Office', 'Head Office', 'Field Based', 'TBC'],
      ...['Scotland', 'EMEA', 'United Kingdom', 'Harbour House', 'City Centre', 'Lake District', 'Any Site'],
    ].map((words) => ['Mallaig', words, 'open']),
  ])('of %s and %s says %s', (a, b, verdict) => {
    const [one, other] = [inWords(a), inWords(b)]
    expect([comparePlaces(one, other), comparePlaces(other, one)]).toEqual([verdict, verdict])
  })

  it('takes no longer for two lists of hundreds than for reading them', async () => {
    const many = (name: string) => at(Array.from({ length: 500 }, (_, n) => `${name} ${n}|gb`))
    const [ely, wells] = [many('ely'), many('wells')]
    expect(await cpuMs(() => expect(comparePlaces(ely, wells)).toBe('conflict'))).toBeLessThan(500)
  })

  it('finds no country where the posting names none', () => {
    expect(placesToCompare({ locations: [{ text: 'Europe' }] }, [])).toEqual({ cities: [], countries: [] })
    expect(placesToCompare({ locations: [ely] }, [])).toEqual({ cities: ['ely|gb'], countries: ['gb'] })
  })
})
