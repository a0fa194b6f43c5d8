import { describe, expect, it } from 'vitest'
import { ratherCities } from '../../../lib/text/data/areas.ts'
import { countries } from '../../../lib/text/data/countries.ts'
import { countryCode, countryFlag, readCountry } from '../../../lib/text/place/country.ts'
import { placeKey } from '../../../lib/text/place/key.ts'

describe('countryCode', () => {
  it.each([
    ['US', 'US'],
    ['us', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['EEUU', 'US'],
    ['EE.UU.', 'US'],
    ['EE. UU.', 'US'],
    ['Estados Unidos', 'US'],
    ['États-Unis', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['gbr', 'GB'],
    ['cr', 'CR'],
    ['ČR', 'CZ'],
    ['Reino Unido', 'GB'],
    ['Großbritannien', 'GB'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['España', 'ES'],
    ['espana', 'ES'],
    ['Pays-Bas', 'NL'],
    ['The Netherlands', 'NL'],
    ['Holanda', 'NL'],
    ['Suiza', 'CH'],
    ['Schweiz', 'CH'],
    ['Österreich', 'AT'],
    ['Czech Republic', 'CZ'],
    ['Česko', 'CZ'],
    ['South Korea', 'KR'],
    ['Türkiye', 'TR'],
    ['Viet Nam', 'VN'],
    ["Côte d'Ivoire", 'CI'],
    ['UAE', 'AE'],
    ['The Bahamas', 'BS'],
    ['Saint Vincent and the Grenadines', 'VC'],
    ['日本', 'JP'],
    ['🇪🇸', 'ES'],
    ['  France ', 'FR'],
  ])('reads %j as %s', (text, code) => {
    expect(countryCode(text)).toBe(code)
  })

  it.each(['', 'London', 'ZZ', 'Remote', 'KO', 'North America', '🏠', '12'])(
    'reads no country in %j',
    (text) => {
      expect(countryCode(text)).toBeUndefined()
    },
  )

  it('knows every country of the table by each of its names, but for those that mean a city elsewhere', () => {
    const wrong = Object.entries(countries).flatMap(([code, line]) =>
      line
        .split('|')
        .filter((name) => !countryCode(name) && !ratherCities.has(placeKey(name)))
        .map((name) => `${code} ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('readCountry', () => {
  it.each(['it', 'in', 'or', 'is', 'de'])('does not take the word %j for a code', (text) => {
    expect(readCountry(text)).toBeUndefined()
  })

  it('tells a name, which is sure, from a code, which may be a state', () => {
    expect(readCountry('Canada')).toEqual({ country: 'CA', by: 'name' })
    expect(readCountry('CA')).toEqual({ country: 'CA', by: 'code' })
  })

  it('reads the flag that countryFlag writes', () => {
    expect(readCountry(countryFlag('DE'))).toEqual({ country: 'DE', by: 'name' })
  })
})
