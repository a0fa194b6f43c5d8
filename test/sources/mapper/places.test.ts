import { expect, it } from 'vitest'
import { drafts, titles, url } from '../drafted.ts'

const placesOf = (fields: object) =>
  drafts(JSON.stringify(titles.map((title, n) => ({ title, company: 'Dairy', url: url(n), ...fields }))))[0]
    ?.places

it('takes the list that says the one place again and more', () => {
  const locations = [
    { city: 'Emden', country: 'DE' },
    { city: 'Leer', country: 'DE' },
  ]
  expect(placesOf({ location: 'Emden, Germany', locations })).toEqual(locations)
})

it('takes the levels of a place for one place', () => {
  const area = ['UK', 'Yorkshire And The Humber', 'Leeds']
  expect(placesOf({ location: { display_name: 'Leeds, West Yorkshire', area } })).toEqual([
    { text: 'Leeds, West Yorkshire', country: 'UK' },
  ])
})

it.each(['NC', 'ND'])('reads %s as a state', (state) => {
  expect(placesOf({ city: 'Durham', state })).toEqual([{ city: 'Durham', region: state }])
  expect(placesOf({ city: 'Durham', country: state })).toEqual([{ city: 'Durham' }])
})
