import { expect, it } from 'vitest'
import { withoutCdata } from '../../../lib/sources/document/cdata-words.ts'
import { first, indeed } from '../adapter-docs.ts'

it.each([
  ['<![CDATA[Kellner]]>', 'Kellner'],
  ['\n <![CDATA[<p>Tea</p>]]>\n', '\n <p>Tea</p>\n'],
  ['<![CDATA[<![CDATA[Kellner]]>]]>', 'Kellner'],
  ['<![CDATA[Tea ]]]]><![CDATA[> two]]>', 'Tea ]]> two'],
  ['<![CDATA[Kellner]]&gt;', 'Kellner'],
  ['<![CDATA[Cut off he', 'Cut off he'],
  ['a[b[0]]>1', 'a[b[0]]>1'],
  ['How to write <![CDATA[', 'How to write <![CDATA['],
])('reads %j', (value, said) => {
  expect(withoutCdata(value)).toBe(said)
  expect(withoutCdata({ a: [1, value], b: null })).toEqual({ a: [1, said], b: null })
})

it('leaves a record without it as it is', () => {
  const record = { title: '<p>Tea</p>', tags: ['a', 'b'], inner: { n: 1 } }
  expect(withoutCdata(record)).toBe(record)
})

const fields = {
  title: 'Tea <i>Taster</i>',
  company: 'Leaf & Co',
  location: 'Leeds',
  salary: '£30,000 a year',
}
const wrapped = Object.entries({
  ...fields,
  url: 'https://leaf.example/1',
  description: '<p>Taste & tell.</p>',
}).map(([name, value]) => [name, `<![CDATA[${value}]]>`] as const)
const cdataIn = (value: string): string => `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const elements = wrapped.map(([name, value]) => `<${name}>${cdataIn(value)}</${name}>`).join('')

it.each([
  ['JSON', JSON.stringify([Object.fromEntries([['id', '1'], ...wrapped])])],
  ['lines of JSON', `${JSON.stringify(Object.fromEntries([['id', '1'], ...wrapped]))}\n`.repeat(2)],
  [
    'CSV',
    `id,${wrapped.map(([name]) => name).join()}\n1,${wrapped.map(([, value]) => `"${value}"`).join()}\n`,
  ],
  ['CDATA', `<jobs>${`<job><id>1</id>${elements}</job>`.repeat(2)}</jobs>`],
])('it is no part of a value in %s', async (_, document) => {
  const { title, employer, salary, url, description } = await first(document)
  expect([title, employer?.name, salary?.min, url, description.text]).toEqual([
    'Tea Taster',
    'Leaf & Co',
    30_000,
    'https://leaf.example/1',
    'Taste & tell.',
  ])
})

it('nor where it was escaped in a feed of a known format', async () => {
  const { description } = await first(
    indeed('<description>&lt;![CDATA[&lt;p&gt;Sew sails.&lt;/p&gt;]]&gt;</description>'),
  )
  expect(description.html).toBe('<p>Sew sails.</p>')
})
