import { expect, it } from 'vitest'
import { parseExactly } from '../../../lib/text/json/exact.ts'
import { readLooseJson } from '../../../lib/text/json/loose.ts'

const id = '1234567890123456789'

it.each([
  ['a member', `{"id":${id}}`, { id }],
  ['a list', `[${id}]`, [id]],
  [
    'below lists and objects',
    `{"a":[{"b":{"c":[{"value":${id}}]}}]}`,
    { a: [{ b: { c: [{ value: id }] } }] },
  ],
  ['a negative one', `{"id":-${id}}`, { id: `-${id}` }],
])('keeps each digit of an id that no number holds: %s', (_, text, value) => {
  expect(parseExactly(text)).toEqual(value)
  expect(readLooseJson(text)).toEqual(value)
})

it.each(['9007199254740991', '1e300', '0.1', '12345678901234567890.5'])('%s stays a number', (text) => {
  expect(parseExactly(text)).toBe(Number(text))
})

it('refuses what JSON.parse refuses', () => {
  expect(() => parseExactly('{"a":01}')).toThrow(SyntaxError)
})
