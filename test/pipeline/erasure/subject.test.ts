import { expect, it } from 'vitest'
import { erasePostings } from '../../../lib/pipeline/erasure/erase.ts'
import { postingsSaying, sayingOf } from '../../../lib/pipeline/erasure/subject.ts'
import { openSender } from '../sender.ts'

it.each(['´´´´´', '  Jo   ', 'a    b', '000-0000', '000 00 01', '+00 (00) 1234', '1234'])(
  'refuses to look for %j: it would be found anywhere',
  (subject) => {
    expect(sayingOf(subject)).toBeUndefined()
  },
)

it.each([
  ['0131 496 0733', 'Ring +44 (131) 496-0733.', true],
  ['+44 131 4960733', 'Ring 0131.496.0733.', true],
  ['040 1234', 'Ring 0049 40 1234.', true],
  ['0131 496 0733', 'Ring +44 131 496 0734.', false],
  ['Renée  DUPONT', 'Ask for renee dupont.', true],
  ['12-345', 'Shift 12-345', true],
  ['12-345', 'Shift 12345', false],
])('looking for %j in %j says %s', (subject, text, isSaid) => {
  expect(sayingOf(subject)?.(text)).toBe(isSaid)
})

const record = (id: string, description: string) =>
  JSON.stringify({ id, title: 'Baker', company: 'Crumb', url: `https://crumb.example/${id}`, description })

it.each([
  ['a name over a line break', 'Wilhelmina Osterby', 'Ask for Wilhelmina\nOsterby at the gate.'],
  ['a number over a line break', '0131 496 0733', 'Ring 0131 496\n0733 before noon.'],
  ['a name with a quote in it', 'Wil "Mina" Osterby', 'Ask for Wil "Mina" Osterby at the gate.'],
  ['a name with a backslash in it', 'CRUMB\\osterby', 'Write to CRUMB\\osterby about shifts.'],
])('%s is found, and goes from table and documents', async (_, subject, text) => {
  const { runtime, deliver, live } = await openSender({ covers: 'delta', format: 'ndjson' })
  await deliver([record('a', text), record('b', 'Bake bread.')].join('\n'))
  const says = sayingOf(subject)
  if (!says) throw new Error('too short')
  const found = await postingsSaying(says, runtime)
  expect(found).toEqual([{ sourceId: 'crumb', sourceRef: 'a' }])
  expect(await erasePostings([], { by: 'Ada', why: 'asked' }, runtime, says)).toMatchObject({ documents: 1 })
  expect(await erasePostings(found, { by: 'Ada', why: 'asked' }, runtime, says)).toMatchObject({
    postings: 1,
  })
  expect(await live()).toEqual(['b'])
})

it.each([
  ['a line break in JSON', 'Wilhelmina Osterby', '{"text":"Ask for Wilhelmina\\nOsterby."'],
  ['JSON in ASCII', 'Renée Dupont', '{"text":"Ask for Ren\\u00e9e Dupont."'],
  ['a quote in JSON', 'Wil "Mina" Osterby', '{"text":"Ask for Wil \\"Mina\\" Osterby."}'],
  ['references by name and number', 'Renée Dupont', '<p>Ask for Ren&eacute;e&#x20;Dupont.</p>'],
])('%s is seen through in records that were refused', async (_, subject, refused) => {
  const { runtime, deliver } = await openSender({ covers: 'delta', format: 'ndjson' })
  const { key, rejected } = await deliver([refused, record('b', 'Bake bread.')].join('\n'))
  expect(rejected).toBe(1)
  const says = sayingOf(subject) ?? (() => true)
  expect(await erasePostings([], { by: 'Ada', why: 'asked' }, runtime, says)).toMatchObject({ documents: 1 })
  const [left] = await Array.fromAsync(runtime.documents.versions(key))
  expect(left?.isRedacted).toBe(true)
})

it('what only names of fields would say together is not said', async () => {
  const { runtime, deliver } = await openSender({ covers: 'delta', format: 'ndjson' })
  await deliver(record('a', 'Bake bread.'))
  for (const subject of ['capturedAt', 'sourceRef', '"Baker","'])
    expect(await postingsSaying(sayingOf(subject) ?? (() => true), runtime)).toEqual([])
})
