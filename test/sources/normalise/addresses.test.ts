import { describe, expect, it } from 'vitest'
import { posting } from '../normalise-sample.ts'

describe('normalise keeps the address of a place', () => {
  it.each<[string, string | undefined]>([
    ['YO21 3DT', 'YO21 3DT'],
    [' 1012\u00a0AB ', '1012 AB'],
    ['01310-100', '01310-100'],
    ['10178', '10178'],
    ['N/A', undefined],
    ['near the harbour', undefined],
    ['various (see map 1)', undefined],
    ['1'.repeat(13), undefined],
  ])('with the postal code %j as %j', (postalCode, wanted) => {
    const place = { city: 'Whitby', country: 'GB', postalCode, street: ' 4  Pier Road ' }
    const [read] = posting({ places: [place] }).locations
    expect(read).toMatchObject({ city: 'Whitby', street: '4 Pier Road' })
    expect(read?.postalCode).toBe(wanted)
  })

  it('with no address of the other places that a field names', () => {
    const places = [{ text: 'Whitby, UK; Ghent, Belgium', postalCode: 'YO21 3DT', street: '4 Pier Road' }]
    expect(
      posting({ places }).locations.filter((place) => 'postalCode' in place || 'street' in place),
    ).toEqual([])
  })
})
