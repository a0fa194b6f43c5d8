import { expect, it } from 'vitest'
import { Problem } from '../../../lib/problem.ts'
import { draftOfJobPosting } from '../../../lib/sources/parts/schema-org.ts'
import type { Draft } from '../../../lib/sources/source.ts'

function draftOf(node: Record<string, unknown>): Draft {
  const draft = draftOfJobPosting({ '@type': 'JobPosting', title: 'Glass Blower', ...node })
  if (draft instanceof Problem) throw draft
  return draft
}

it.each([
  [
    'an object',
    { '@type': 'Place', address: { addressLocality: 'Jena', addressCountry: 'DE' } },
    [{ city: 'Jena', country: 'DE' }],
  ],
  [
    'a list',
    [{ address: { addressLocality: 'Jena' } }, { address: 'Brno, CZ' }],
    [{ city: 'Jena' }, { text: 'Brno, CZ' }],
  ],
  ['text', 'Jena, Germany', [{ text: 'Jena, Germany' }]],
  ['an address without a place around it', { addressLocality: 'Jena' }, [{ city: 'Jena' }]],
  [
    'a country as an object',
    { address: { addressCountry: { '@type': 'Country', name: 'Norway' } } },
    [{ country: 'Norway' }],
  ],
  [
    'towns in one address',
    { address: { addressLocality: ['Oslo', 'Bergen'], addressCountry: 'NO' } },
    [
      { city: 'Oslo', country: 'NO' },
      { city: 'Bergen', country: 'NO' },
    ],
  ],
  [
    'an area for a region',
    { address: { addressLocality: 'Jena', addressRegion: 'Europe' } },
    [{ city: 'Jena' }, { text: 'Europe' }],
  ],
  ['a name only', { '@type': 'Place', name: 'Head office' }, [{ text: 'Head office' }]],
  [
    'a point',
    { address: { addressLocality: 'Jena' }, geo: { latitude: '50.9', longitude: 11.6 } },
    [{ city: 'Jena', latitude: 50.9, longitude: 11.6 }],
  ],
  [
    'an address',
    { address: { addressLocality: 'Jena', postalCode: 7743, streetAddress: 'Markt 1' } },
    [{ city: 'Jena', postalCode: '7743', street: 'Markt 1' }],
  ],
  [
    'an address of two towns',
    { address: { addressLocality: ['Jena', 'Gera'], postalCode: '07743' } },
    [{ city: 'Jena' }, { city: 'Gera' }],
  ],
  ['a country', { '@type': 'Country', name: 'Georgia' }, [{ country: 'Georgia' }]],
  ['a state', { '@type': ['State'], name: 'Washington' }, [{ region: 'Washington' }]],
  ['a city', { '@type': 'https://schema.org/City', name: 'Jena' }, [{ city: 'Jena' }]],
  [
    'a state of a country',
    { '@type': 'State', name: 'NY', containedInPlace: { '@type': 'Country', name: 'US' } },
    [{ region: 'NY', country: 'US' }],
  ],
  ['an area of any rank', { '@type': 'AdministrativeArea', name: 'Jena' }, [{ text: 'Jena' }]],
  ['nothing', null, []],
])('reads jobLocation given as %s', (_, jobLocation, places) => {
  expect(JSON.parse(JSON.stringify(draftOf({ jobLocation }).places))).toEqual(places)
})

it.each([
  ['countries', ['US', 'CA'], [{ country: 'US' }, { country: 'CA' }]],
  ['states', ['CA', 'CO'], [{ text: 'CA' }, { text: 'CO' }]],
  ['states and no countries', ['CA', 'NY'], [{ text: 'CA' }, { text: 'NY' }]],
  ['words', 'Remote in Spain', [{ text: 'Remote in Spain' }]],
  ['countries by type', [{ '@type': 'Country', name: 'CA' }], [{ country: 'CA' }]],
])('reads applicantLocationRequirements given as %s', (_, applicantLocationRequirements, places) => {
  const draft = draftOf({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements })
  expect(JSON.parse(JSON.stringify(draft.places))).toEqual(places)
})

it.each([
  ['', [{ city: 'Jena', country: 'DE' }]],
  ['Brno, CZ', [{ text: 'Brno, CZ' }]],
])('reads an address of the posting itself beside the jobLocation "%s"', (jobLocation, places) => {
  const draft = draftOf({ jobLocation, address: '', addressLocality: 'Jena', addressCountry: 'DE' })
  expect(JSON.parse(JSON.stringify(draft.places))).toEqual(places)
})

it.each([
  [
    'a range',
    { currency: 'EUR', value: { minValue: 30_000, maxValue: '35000', unitText: 'YEAR' } },
    { min: 30_000, max: '35000', currency: 'EUR', period: 'YEAR' },
  ],
  [
    'one value',
    { currency: 'EUR', value: { value: 20, unitText: 'HOUR' } },
    { min: 20, max: 20, currency: 'EUR', period: 'HOUR' },
  ],
  [
    'a bare value with its unit outside',
    { currency: 'EUR', value: '20.50', unitText: 'HOUR' },
    { min: 20.5, max: 20.5, currency: 'EUR', period: 'HOUR' },
  ],
  ['a number', 30_000, { min: 30_000, max: 30_000 }],
  ['words', { currency: 'GBP', value: { value: '30k-35k', unitText: 'YEAR' } }, { text: 'GBP 30k-35k YEAR' }],
  [
    'ends without a value around them',
    { currency: 'EUR', minValue: 10, maxValue: 12 },
    { min: 10, max: 12, currency: 'EUR' },
  ],
  [
    'a list',
    [
      { currency: 'EUR', value: 10 },
      { currency: 'USD', value: 12 },
    ],
    { min: 10, max: 10, currency: 'EUR' },
  ],
  [
    'a list of one value',
    { currency: 'EUR', value: [{ minValue: 10, maxValue: 12, unitText: 'HOUR' }] },
    { min: 10, max: 12, currency: 'EUR', period: 'HOUR' },
  ],
  ['a list of who knows what', { currency: 'EUR', value: [10, 12] }, undefined],
  [
    'a price',
    { '@type': 'PriceSpecification', minPrice: 5_100, maxPrice: 5_400, priceCurrency: 'CHF' },
    { min: 5_100, max: 5_400, currency: 'CHF' },
  ],
  ['an empty value', { currency: 'KRW', value: '' }, undefined],
])('reads baseSalary given as %s', (_, baseSalary, salary) => {
  expect(draftOf({ baseSalary }).salary).toEqual(salary)
})

it.each([
  ['text', '00123', '00123'],
  ['a number', 123, '123'],
  ['a name and value', { '@type': 'PropertyValue', name: 'Example', value: 7_160_001 }, '7160001'],
  ['a list', [{ value: 'A-1' }, { value: 'A-2' }], 'A-1'],
])('takes the source ref from an identifier given as %s', (_, identifier, ref) => {
  expect(draftOf({ identifier }).sourceRef).toBe(ref)
})

it.each([
  ['text', 'FULL_TIME', ['FULL_TIME']],
  ['a list', ['FULL_TIME', 'CONTRACTOR'], ['FULL_TIME', 'CONTRACTOR']],
  ['nothing', undefined, []],
])('reads employmentType given as %s', (_, employmentType, words) => {
  expect(draftOf({ employmentType }).employment).toEqual(words)
})

it('loses only a property of a strange shape', () => {
  const draft = draftOf({
    employmentType: { a: { b: 1 } },
    datePosted: [[1]],
    description: '<p>Blow glass.</p>',
  })
  expect(draft.body).toEqual([{ html: '<p>Blow glass.</p>' }])
  expect(draft.problems?.map(({ field }) => field)).toEqual([expect.stringMatching(/^datePosted/)])
})

it('reads an organisation as text or as an object with its logo as an image', () => {
  expect(draftOf({ hiringOrganization: 'Example Ltd' }).employer).toEqual({ name: 'Example Ltd' })
  const logo = { '@type': 'ImageObject', name: 'logo', url: 'https://a.example/l.png' }
  const hiringOrganization = { name: 'Example Ltd', sameAs: 'https://a.example', logo }
  expect(draftOf({ hiringOrganization }).employer).toMatchObject({ url: 'https://a.example', logo: logo.url })
})

it('adds requirements only where the description lacks them', () => {
  const draft = draftOf({
    description: '<p>Blow glass.</p><ul><li>Two years at a furnace</li></ul>',
    qualifications: 'Two years at a furnace',
    responsibilities: ['Keep the fire', 'Shape bowls'],
  })
  expect(draft.body.slice(1)).toEqual([{ kind: 'responsibilities', text: '• Keep the fire\n• Shape bowls' }])
})

it('takes where applicants may live for the place of remote work without an office', () => {
  const applicantLocationRequirements = [{ '@type': 'Country', name: 'Norway' }, 'Sweden']
  const draft = draftOf({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements })
  expect(draft.workplace).toBe('remote')
  expect(draft.places).toEqual([{ country: 'Norway' }, { text: 'Sweden' }])
})

it('leaves a relative link out and says so', () => {
  const draft = draftOf({ url: '/jobs/7' })
  expect(draft.url).toBeUndefined()
  expect(draft.problems).toMatchObject([{ code: 'invalid_url', field: 'url' }])
})

it('reads a code and the name of an occupation', () => {
  expect(draftOf({ occupationalCategory: '51-9195.04 Glass Blowers' })).toMatchObject({
    onetSoc: '51-9195.04',
    category: 'Glass Blowers',
  })
})

it('offers to apply on the page itself only where it says so', () => {
  const url = 'https://a.example/jobs/7'
  expect(draftOf({ url, directApply: true }).apply).toEqual([{ url, direct: true }])
  expect(draftOf({ url }).apply).toEqual([])
})

it.each([['text'], [7], [null]])('refuses %s as a node', (node) => {
  expect(draftOfJobPosting(node)).toBeInstanceOf(Problem)
})
