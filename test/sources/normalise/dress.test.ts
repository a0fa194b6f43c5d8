import { expect, it } from 'vitest'
import { posting } from '../normalise-sample.ts'

// Markup that senders leave in fields of one line.

it.each([
  ['<strong>Forno</strong> Nord', 'Forno Nord'],
  ['<p>Forno Nord</p>', 'Forno Nord'],
  ['<a href="https://forno.example/">Forno Nord</a>', 'Forno Nord'],
  ['Forno<br>Nord', 'Forno Nord'],
  ['Forno <N> Nord', 'Forno <N> Nord'],
])('an employer, a category and an industry are read without it: %s', (name, plain) => {
  const made = posting({ employer: { name, industry: name }, category: name, industry: name })
  expect(made.employer).toEqual({ name: plain, industry: plain, masked: false })
  expect([made.category, made.industry]).toEqual([plain, plain])
})

it('a hidden employer stays hidden in it', () => {
  expect(posting({ employer: { name: '<b>Confidencial</b>' } }).employer).toEqual({ masked: true })
})

it.each([
  ['Leeds<br>United Kingdom', 'Leeds, United Kingdom', 'Leeds', 'GB'],
  ['<p>Leeds,</p><p>United Kingdom</p>', 'Leeds, United Kingdom', 'Leeds', 'GB'],
  ['<div><p>Salzburg</p></div>', 'Salzburg', 'Salzburg', 'AT'],
  ['<b>Leeds</b>, UK', 'Leeds, UK', 'Leeds', 'GB'],
])('lines of a place are parts of it: %s', (place, text, city, country) => {
  expect(posting({ places: [place] }).locations).toEqual([{ text, city, country }])
})

it('and so are the parts of a place that come by themselves', () => {
  const places = [{ city: '<p>Leeds</p>', country: '<b>GB</b>', street: '1 Mill Lane<br/>Holbeck' }]
  expect(posting({ places }).locations).toEqual([
    { text: 'Leeds, GB', city: 'Leeds', country: 'GB', street: '1 Mill Lane, Holbeck' },
  ])
})
