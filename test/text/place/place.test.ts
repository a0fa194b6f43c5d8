import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/text/characters.ts'
import { cueSigns } from '../../../lib/text/data/place-words.ts'
import { findPlaces, type PlaceParts, readPlaces } from '../../../lib/text/place/place.ts'
import { cpuMs } from '../../cpu.ts'
import { sharedFolder } from '../../shared.ts'
import { placeCases } from '../data/places.ts'

const shown = ({ city = '', region = '', country = '' }: PlaceParts) => `${city}/${region}/${country}`

/** A reading in the tables' notation. */
function told(text: string, country?: string): string {
  const { locations, workplace, area, multiple } = readPlaces(text, country ? { country } : {})
  const marks = [
    workplace ?? '',
    area ? `area=${area}` : '',
    multiple && locations.length < 2 ? 'several' : '',
  ]
  const after = marks.filter((mark) => mark !== '').join(' ')
  return `${locations.map(shown).join('; ')}${after ? ` | ${after}` : ''}`.trim()
}

describe.each(Object.entries(placeCases))('readPlaces: %s', (_, cases) => {
  it.each(cases)('reads %j as %j', (text, says) => {
    expect(told(text)).toBe(says)
  })
})

describe('readPlaces', () => {
  it.each([
    ['Cambridge', 'US', 'Cambridge//US'],
    ['Valencia', 'ES', 'Valencia//ES'],
    ['Birmingham', 'US', 'Birmingham//US'],
    ['Georgia', 'US', '/GA/US'],
    ['Georgia', 'GE', '//GE'],
    ['Munich', 'US', 'Munich//DE'],
    // A namesake on another continent is not meant, nor a town whose name begins as a part of one does.
    ['East London', 'GB', 'London//GB'],
    ['East London', 'ZA', 'East London//ZA'],
    ['Clayton, Manchester', 'GB', 'Manchester//GB'],
    ['Cleveland, Middlesbrough', 'GB', 'Middlesbrough//GB'],
    ['Middlesbrough, Cleveland', 'GB', 'Middlesbrough//GB'],
    ['Clayton, Melbourne', 'AU', 'Melbourne//AU'],
    // Lists of offices.
    ['Palo Alto, London', 'GB', 'Palo Alto//US; London//GB'],
    ['Atlanta, London', 'GB', 'Atlanta//US; London//GB'],
    ['Galway, London', 'GB', 'Galway//IE; London//GB'],
    ['London, Paris', 'GB', 'London//GB; Paris//FR'],
  ])('settles %j by the country %s that another field states', (text, country, says) => {
    expect(told(text, country)).toBe(says)
  })

  it('keeps the places of a list in the order of mention, each once', () => {
    const { locations } = readPlaces('Lyon; Paris, France; Lyon, France; Paris')
    expect(locations.map(shown)).toEqual(['Lyon//FR', 'Paris//FR'])
  })

  it('gives a copy each time, so that a caller may change its own', () => {
    readPlaces('Bremen').locations.push({ city: 'Elsewhere' })
    expect(readPlaces('Bremen').locations).toEqual([{ city: 'Bremen', country: 'DE' }])
  })

  it.each([
    'a, ',
    'London / ',
    'New York, ',
    '((',
    '- ',
    '2 days ',
    'Georgia, CA, ',
    'St. ',
    'CA ',
    'Ä',
    'Xyzzy-',
  ])('reads an endless run of %j in bounded time', async (piece) => {
    const ms = await cpuMs(() => {
      readPlaces(piece.repeat(5_000))
      findPlaces(`Location: ${piece.repeat(5_000)}`)
    })
    expect(ms).toBeLessThan(500)
  })
})

describe('findPlaces', () => {
  it.each([
    ['This role is based in London or Stockholm', 'London//GB; Stockholm//SE'],
    ["Where You'll Be\n• This role is based in London\n• We offer flexibility", 'London//GB'],
    ['This role is based in Lyon. You will report to Paris.', 'Lyon//FR'],
    ["You'll be based in our Berlin office, working with sales.", 'Berlin//DE'],
    ['The role is based in St. Gallen and you will travel.', 'St. Gallen//CH'],
    ['Based in Lisbon, you will lead a team.', 'Lisbon//PT'],
    ['Location: Austin, TX', 'Austin/TX/US'],
    ['Standort: Köln', 'Cologne//DE'],
    ['Arbeitsort: Bremen oder Hamburg', 'Bremen//DE; Hamburg//DE'],
    ['Am Standort München suchen wir Verstärkung', 'Munich//DE'],
    ['El puesto está ubicado en Sevilla y requiere viajar', 'Seville//ES'],
    ['Ubicación: Madrid, España', 'Madrid//ES'],
    ['Trabajarás en Barcelona con un equipo joven', 'Barcelona//ES'],
    ['Le poste est basé à Lyon.', 'Lyon//FR'],
    ['Lieu : Paris 9e', 'Paris//FR'],
    ['Sede di lavoro: Milano', 'Milan//IT'],
  ])('finds the stated place in %j', (text, says) => {
    expect(findPlaces(text).map(shown).join('; ')).toBe(says)
  })

  it.each([
    'We have offices in Paris and Rome.',
    'Our customers are based in Spain.',
    'The company was founded in Berlin in 1999.',
    'This position is remote.',
    'The job is in a fast environment.',
    'Based in a lively part of town.',
    'You will be working in Agile teams.',
    '',
  ])('finds no place of work in %j', (text) => {
    expect(findPlaces(text)).toEqual([])
  })
})

const evaluation = sharedFolder('eval')

describe.runIf(evaluation)('the labelled locations', () => {
  type Gold = { city: string | null; region: string | null; country: string | null }
  type Row = {
    text: string
    expected: Gold & { workplace: string | null; area: string | null; multiple: boolean; locations: Gold[] }
  }
  const same = (a: string | null | undefined, b: string | null) => fold(a ?? '') === fold(b ?? '')
  const samePlace = (got: PlaceParts | undefined, want: Gold) =>
    same(got?.city, want.city) && same(got?.region, want.region) && same(got?.country, want.country)

  it('are read row by row as labelled, 95 of 100 and more', () => {
    const lines = readFileSync(`${evaluation}/locations.jsonl`, 'utf8').split('\n').filter(Boolean)
    const wrong = lines
      .map((line): Row => JSON.parse(line))
      .filter(({ text, expected }) => {
        const got = readPlaces(text)
        const isRight =
          same(got.workplace, expected.workplace) &&
          same(got.area, expected.area) &&
          got.multiple === expected.multiple &&
          got.locations.length === expected.locations.length &&
          expected.locations.every((want, n) => samePlace(got.locations[n], want))
        return !isRight
      })
    expect(wrong.map(({ text }) => text).slice(Math.floor(lines.length * 0.05))).toEqual([])
  })
})

describe('the signs of a cue', () => {
  it('never begin with one another, or the longer one would not be seen', () => {
    for (const one of cueSigns)
      expect(cueSigns.filter((other) => other !== one && other.startsWith(one))).toEqual([])
  })

  it.each([
    'The role will be based in Lyon',
    'You must be located in Lyon',
    'Intro\n • Based in Lyon',
    'Intro\n\nWork location : Lyon',
    'Intro\nUBICACIÓN: Lyon',
    'El puesto está ubicado en Lyon',
    'Con sede de trabajo en Lyon',
    'Le poste est situé à Lyon',
    'An unserem Standort Lyon',
    'La sede è Lyon',
    'Je komt te werken vanuit Lyon',
  ])('are seen in "%s", whatever folds to more than one sign beside it', (text) => {
    expect(findPlaces(text).map(({ city }) => city)).toEqual(['Lyon'])
    expect(findPlaces(`${text}\nGroße Töne …`).map(({ city }) => city)).toEqual(['Lyon'])
  })
})
