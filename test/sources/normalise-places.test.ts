import { expect, it } from 'vitest'
import type { DraftPlace } from '../../lib/sources/source.ts'
import { posting } from './normalise-sample.ts'

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
])('reads %s of %o', (expected, place) => {
  expect(whereOf(place), named(place)).toBe(expected)
})

it('never places what is remote in the country that its source is registered for', () => {
  expect(whereOf({ text: 'Remote' }, 'DE')).toBe('nowhere, remote')
  expect(whereOf({ city: 'Remote' }, 'DE')).toBe('nowhere, remote')
})
