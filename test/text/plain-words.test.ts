import { expect, it } from 'vitest'
import { plainWords } from '../../lib/text/plain-words.ts'

it.each([
  ['a word', 'onsite', 'onsite'],
  ['nothing', undefined, ''],
  ['a number', 30, '30'],
  ['a claim', { firstPartyOnly: true, remote: false }, 'first party only: yes; remote: no'],
  ['a list', { countries: ['GB', 'DE'] }, 'countries: GB, DE'],
  [
    'what stands in another',
    { employers: { allow: ['Acme'], deny: ['Bolt'] } },
    'employers (allow: Acme; deny: Bolt)',
  ],
  [
    'a list of such',
    [{ url: 'https://a.example/', direct: true }, { url: 'b' }],
    'url: https://a.example/; direct: yes · url: b',
  ],
])('reads %s without JSON', (_, value, words) => {
  expect(plainWords(value)).toBe(words)
})
