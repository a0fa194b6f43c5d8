import { describe, expect, it } from 'vitest'
import { type PlaceParts, readPlace, readPlacesIn } from '../../../lib/text/place/place.ts'

const shown = ({ city = '', region = '', country = '' }: PlaceParts) => `${city}/${region}/${country}`

describe('readPlace', () => {
  it.each([
    [
      { city: 'München', country: 'Deutschland' },
      { city: 'Munich', country: 'DE' },
    ],
    [
      { city: 'Austin', region: 'Texas', country: 'USA' },
      { city: 'Austin', region: 'TX', country: 'US' },
    ],
    [
      { city: 'Paris', region: 'Ile de France', country: 'France' },
      { city: 'Paris', region: 'Île-de-France', country: 'FR' },
    ],
    [
      { city: 'Remote', country: 'US' },
      { country: 'US', workplace: 'remote' },
    ],
    [{ city: 'Remote' }, { workplace: 'remote' }],
    [{ city: 'London, UK' }, { city: 'London', country: 'GB' }],
    [
      { city: 'Cambridge', country: 'United Kingdom' },
      { city: 'Cambridge', country: 'GB' },
    ],
    [
      { city: 'Springfield', region: 'IL', country: 'us' },
      { city: 'Springfield', region: 'IL', country: 'US' },
    ],
    [
      { city: 'Houston', region: 'TX' },
      { city: 'Houston', region: 'TX', country: 'US' },
    ],
    [
      { city: 'Kleindorf', country: 'DE' },
      { city: 'Kleindorf', country: 'DE' },
    ],
    [{ city: 'Kleindorf' }, { city: 'Kleindorf' }],
    [
      { city: 'London', region: 'LND', country: 'GB' },
      { city: 'London', country: 'GB' },
    ],
    [
      { region: 'NY', country: 'US' },
      { region: 'NY', country: 'US' },
    ],
    [{ country: 'Suecia' }, { country: 'SE' }],
    [{ text: 'Remote - Poland' }, { country: 'PL', workplace: 'remote' }],
    [{ text: 'EMEA' }, { area: 'EMEA' }],
    [{ city: 'N/A' }, {}],
    [{ city: 'Template', country: 'US' }, { country: 'US' }],
    [
      { city: 'TBD', region: 'Ohio', country: 'US' },
      { region: 'OH', country: 'US' },
    ],
    // The gazetteer knows the name from other countries only.
    [
      { city: 'Alexandria', region: 'NSW', country: 'AU' },
      { city: 'Alexandria', region: 'NSW', country: 'AU' },
    ],
    [
      { city: 'Bremen', country: 'BR' },
      { city: 'Bremen', country: 'BR' },
    ],
    [
      { city: 'Kensington', country: 'United Kingdom' },
      { city: 'Kensington', country: 'GB' },
    ],
    [
      { city: 'Granada', region: 'Auckland', country: 'NZ' },
      { city: 'Granada', region: 'Auckland', country: 'NZ' },
    ],
    [
      { city: 'Turin', region: 'Rheinland-Pfalz', country: 'DE' },
      { city: 'Turin', region: 'Rhineland-Palatinate', country: 'DE' },
    ],
    [
      { city: 'Jamaica', region: 'New York', country: 'US' },
      { city: 'Jamaica', region: 'NY', country: 'US' },
    ],
    [
      { city: 'Sweden', region: 'New York', country: 'US' },
      { city: 'Sweden', region: 'NY', country: 'US' },
    ],
    [{ city: 'Sweden', country: 'US' }, { country: 'SE' }],
    [
      { city: 'Ottawa', region: 'ON', country: 'US' },
      { city: 'Ottawa', region: 'ON', country: 'CA' },
    ],
    [
      { city: 'Ponce', country: 'US' },
      { city: 'Ponce', country: 'PR' },
    ],
    [
      { city: 'Lyon, France', country: 'US' },
      { city: 'Lyon', country: 'FR' },
    ],
    [
      { city: 'Berkeley', country: 'CA' },
      { city: 'Berkeley', region: 'CA', country: 'US' },
    ],
    [
      { city: 'Savannah', country: 'Georgia' },
      { city: 'Savannah', region: 'GA', country: 'US' },
    ],
    [
      { city: 'Peru', country: 'US' },
      { city: 'Peru', country: 'US' },
    ],
    [
      { city: 'Georgia', region: 'Vermont', country: 'US' },
      { region: 'VT', country: 'US' },
    ],
    // The region's own city, and a land of its name, are not the town.
    [
      { city: 'Glattbrugg', region: 'Zürich', country: 'CH' },
      { city: 'Glattbrugg', region: 'Zurich', country: 'CH' },
    ],
    [
      { city: 'Glattbrugg', region: 'Zürich' },
      { city: 'Glattbrugg', region: 'Zurich', country: 'CH' },
    ],
    [
      { city: 'Wals-Siezenheim', region: 'Salzburg', country: 'AT' },
      { city: 'Wals-Siezenheim', region: 'Salzburg', country: 'AT' },
    ],
    [
      { city: 'Ringaskiddy', region: 'Cork', country: 'IE' },
      { city: 'Ringaskiddy', country: 'IE' },
    ],
    [
      { city: 'Tocancipá', region: 'Bogotá', country: 'Colombia' },
      { city: 'Tocancipá', country: 'CO' },
    ],
    [
      { city: 'Shoreditch', region: 'London', country: 'GB' },
      { city: 'London', country: 'GB' },
    ],
    [
      { city: 'Remote', region: 'Cork', country: 'IE' },
      { city: 'Cork', country: 'IE', workplace: 'remote' },
    ],
    [
      { city: 'Bastogne', region: 'Luxembourg', country: 'Belgium' },
      { city: 'Bastogne', region: 'Luxembourg Province', country: 'BE' },
    ],
    [
      { city: 'Springfield', region: 'New York', country: 'US' },
      { city: 'Springfield', region: 'NY', country: 'US' },
    ],
    [
      { city: 'New York', region: 'New York', country: 'US' },
      { city: 'New York', region: 'NY', country: 'US' },
    ],
    // No towns.
    [
      { city: 'Lake County', region: 'IL', country: 'US' },
      { region: 'IL', country: 'US' },
    ],
    [{ city: 'Nationwide', country: 'IE' }, { country: 'IE' }],
    [{ city: 'bundesweit', country: 'DE' }, { country: 'DE' }],
    [{ city: 'Various sites', country: 'FR' }, { country: 'FR' }],
    [
      { city: 'Center', country: 'US' },
      { city: 'Center', country: 'US' },
    ],
    [
      { city: 'Au', country: 'CH' },
      { city: 'Au', country: 'CH' },
    ],
    [{}, {}],
  ])('reads %j as %j', (parts, says) => {
    expect(readPlace(parts)).toEqual(says)
  })
})

describe('readPlace, where only the source has a country', () => {
  it.each([
    [{ city: 'Berlin' }, { city: 'Berlin', country: 'DE' }],
    [{ city: 'Walnut Creek' }, { city: 'Walnut Creek', country: 'US' }],
    [{ city: 'Durham' }, { city: 'Durham', country: 'GB' }],
    [{ city: 'Kleindorf' }, { city: 'Kleindorf', country: 'GB' }],
  ])('reads %j as %j: it settles doubts and no more', (parts, says) => {
    expect(readPlace(parts, { country: 'GB' })).toEqual(says)
  })
})

describe('readPlacesIn', () => {
  it.each([
    ['Chelsea', 'GB', 'Chelsea//GB'],
    ['Lens', 'BE', 'Lens//BE'],
    ['Bethesda, MD', 'GB', 'Bethesda/MD/US'],
    ['Toulouse', 'BE', 'Toulouse//FR'],
    ['Mayagüez', 'US', 'Mayagüez//PR'],
  ])('reads %j beside %s as %s', (text, country, says) => {
    expect(readPlacesIn(text, country).locations.map(shown).join('; ')).toBe(says)
  })
})
