import { expect, it } from 'vitest'
import { unescapeLines } from '../../lib/text/line-escapes.ts'
import { posting } from '../sources/normalise-sample.ts'

it.each([
  ['About us:\\nWe bake.\\r\\nYou will:\\n- bake', 'About us:\nWe bake.\r\nYou will:\n- bake'],
  ['We bake.\\n\\u2022 Bread\\n\\u2022 \\"Rolls\\"', 'We bake.\n• Bread\n• "Rolls"'],
  ['<p>Bake<\\/p>\\n<p>Sell<\\/p>\\n', '<p>Bake</p>\n<p>Sell</p>\n'],
  ['One\\\\two\\nthree\\tfour\\n', 'One\\two\nthree\tfour\n'],
])('%j was written into JSON twice', (text, read) => {
  expect(unescapeLines(text)).toBe(read)
})

it.each([
  'Split lines at \\n and nothing else',
  'Copy C:\\new\\notes\\apps to D:\\old',
  'Split at \\n, join with \\n, match \\d+',
  'Real lines\nand \\n and \\n in a script',
  'Cut off \\n here \\n and \\',
  'How to turn "hello\\n" into "olleh\\n" without a loop?',
  'Nothing of the kind',
])('%j means what it says', (text) => {
  expect(unescapeLines(text)).toBe(text)
})

it.each([
  ['text', { text: 'We bake.\\n\\u2022 Bake bread\\n\\u2022 Sell cakes' }],
  ['markup', { html: '<p>We bake.<\\/p>\\n<ul><li>Bake bread<\\/li>\\n<li>Sell cakes<\\/li><\\/ul>' }],
])('a description in escaped lines has them: %s', (_, part) => {
  expect(posting({ body: [part] }).description.text).toBe('We bake.\n\n• Bake bread\n• Sell cakes')
})
