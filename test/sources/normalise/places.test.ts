import { expect, it } from 'vitest'
import type { DraftPlace } from '../../../lib/sources/source.ts'
import { countries } from '../../../lib/text/data/countries.ts'
import { posting } from '../normalise-sample.ts'

/** "Leeds/-/GB + -/TX/US, Europe, remote" */
function whereOf(place: DraftPlace, country?: string): string {
  const { locations, area, workplace } = posting(
    { places: [place] },
    country === undefined ? {} : { country },
  )
  const places = locations.map((one) => `${one.city ?? '-'}/${one.region ?? '-'}/${one.country ?? '-'}`)
  return [places.join(' + ') || 'nowhere', area, workplace].filter(Boolean).join(', ')
}

const named = ({ text, city, region, country }: DraftPlace): string =>
  `text ${text}, city ${city}, region ${region}, country ${country}`

it.each<[string, DraftPlace]>([
  // A region and a country beside the words stand.
  ['Vancouver/WA/US', { text: 'Vancouver', region: 'WA', country: 'US' }],
  ['Rochester/MN/US', { text: 'Rochester', region: 'MN' }],
  ['Kent/OH/US', { text: 'Kent', region: 'OH', country: 'US' }],
  ['Richmond/BC/CA', { text: 'Richmond', region: 'BC', country: 'Canada' }],
  ['Victoria/-/CA', { text: 'Victoria', country: 'CA' }],
  ['Dresden/Saxony/DE', { text: 'Dresden', region: 'Sachsen' }],
  ['-/TX/US', { text: 'USA', region: 'TX' }],
  ['-/KS/US', { text: 'Quaxley', region: 'KS', country: 'US' }],
  // What the words say for themselves stands, too.
  ['London/-/GB', { text: 'London', country: 'DE' }],
  ['Austin/TX/US + Dallas/TX/US', { text: 'Austin, TX; Dallas, TX', region: 'TX', country: 'US' }],
  ['Munich/-/DE', { text: 'Munich', region: 'EMEA', country: 'DE' }],
  ['-/-/-', { text: 'Quaxley' }],
  // Words that name no place leave those beside them.
  ['-/-/US, remote', { text: 'Remote', country: 'United States' }],
  ['-/OH/US, remote', { text: 'Remote', region: 'OH', country: 'US' }],
  ['-/-/CA, remote', { text: 'Anywhere', country: 'CA' }],
  ['-/-/US, Worldwide, remote', { text: 'Worldwide', country: 'US' }],
  ['-/-/DE, Europe', { text: 'Europe', country: 'Germany' }],
  ['nowhere, Europe, remote', { text: 'Remote', region: 'Europe' }],
  // Placeholders are no places.
  ['nowhere', { text: 'N/A' }],
  ['nowhere', { text: 'City, State' }],
  ['nowhere', { text: 'Insert City, Country' }],
  ['nowhere', { text: '(see ad for location)' }],
  ['nowhere', { text: 'Permanent' }],
  ['nowhere', { text: 'Multiple Locations' }],
  ['nowhere', { city: 'TBD', region: 'N/A' }],
  ['-/-/IE', { text: 'Not used', country: 'IE' }],
  // A city field says where and how as well.
  ['nowhere, remote', { city: 'Remote' }],
  ['-/-/DE, remote', { city: 'Homeoffice', country: 'DE' }],
  ['-/-/GB, remote', { city: 'Home Based', country: 'GB' }],
  ['nowhere, hybrid', { city: 'Hybrid' }],
  ['Leeds/-/GB, hybrid', { city: 'Leeds (Hybrid)', country: 'GB' }],
  ['nowhere, Worldwide, remote', { city: 'Worldwide' }],
  ['-/-/CA, remote', { city: 'Anywhere', country: 'CA' }],
  ['-/OH/US', { city: 'Statewide', region: 'OH', country: 'US' }],
  // A code is a country's in a country field, and a region's in a region field.
  ['-/-/CA', { country: 'CA' }],
  ['-/-/GA', { country: 'GA' }],
  ['-/-/LA', { country: 'la' }],
  ['-/-/BH', { country: 'BH' }],
  ['-/-/NA', { country: 'NA' }],
  ['-/-/CA + -/-/US', { country: 'CA, US' }],
  ['-/-/GE', { country: 'Georgia' }],
  ['-/England/GB', { country: 'England' }],
  ['nowhere, Europe', { country: 'Europe' }],
  ['-/ON/CA', { region: 'Ontario', country: 'CA' }],
  ['-/Bali/ID', { region: 'Bali', country: 'ID' }],
  ['-/-/CO', { region: 'Paris', country: 'CO' }],
  ['-/DE/US', { region: 'DE' }],
  ['-/CA/US', { region: 'ca' }],
  ['-/DE/US', { region: 'DE', country: 'US' }],
  ['-/NY/US, hybrid', { text: 'Hybrid', region: 'New York', country: 'US' }],
  // A region field says regions and, where it holds more than one name, what it says.
  ['-/NY/US', { region: 'New York', country: 'US' }],
  ['-/WA/US', { region: 'Washington' }],
  ['-/Zurich/CH', { region: 'Zürich', country: 'Switzerland' }],
  ['-/-/-', { region: 'Georgia' }],
  ['-/-/PL', { region: 'Poland' }],
  ['London/-/GB', { region: 'Greater London', country: 'GB' }],
  ['-/Bavaria/DE + -/Hesse/DE', { region: 'Bayern, Hessen', country: 'DE' }],
  ['Austin/TX/US + Dallas/TX/US', { region: 'Austin, TX; Dallas, TX', country: 'US' }],
  // What a region's name resembles elsewhere never stands against the country.
  ['-/-/RO', { region: 'Moldova', country: 'RO' }],
  ['-/Niger State/NG', { region: 'Niger', country: 'NG' }],
  ['-/-/US', { region: 'Jordan', country: 'US' }],
  ['-/-/US', { region: 'Ontario', country: 'US' }],
  ['-/-/GB', { region: 'Quaxley', country: 'GB' }],
  ['-/-/-', { region: 'Quaxley' }],
  ['-/-/DE', { region: 'EMEA', country: 'DE' }],
])('reads %s of %o', (expected, place) => {
  expect(whereOf(place), named(place)).toBe(expected)
})

it('takes a code in a country field for that country, in capitals and without', () => {
  const codes = Object.keys(countries).flatMap((code) => [code, code.toLowerCase()])
  expect(codes.filter((code) => whereOf({ country: code }) !== `-/-/${code.toUpperCase()}`)).toEqual([])
})

it('never places what is remote in the country that its source is registered for', () => {
  expect(whereOf({ text: 'Remote' }, 'DE')).toBe('nowhere, remote')
  expect(whereOf({ city: 'Remote' }, 'DE')).toBe('nowhere, remote')
})
