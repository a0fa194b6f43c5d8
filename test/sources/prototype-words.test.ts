import { describe, expect, it } from 'vitest'
import type { Draft } from '../../lib/sources/source.ts'
import { drafts } from './drafted.ts'

// A sender may write any word, also those that every object of JavaScript answers to: no table of ours knows them.

const words = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']

const list = (record: object): string => JSON.stringify([record])
const teamtailor = { id: '1', type: 'jobs', links: {} }
const generic = {
  ...{ id: 1, title: 'Sail Maker', company: 'Loft', location: 'Brest', url: 'https://loft.example/1' },
}

/** A field of each format that we look up in a table, and what comes of a word that is not in it. */
const fields = [
  [
    'BambooHR',
    (word: string) => list({ id: 1, jobOpeningName: 'Sail Maker', departmentLabel: 'x', locationType: word }),
    ({ workplace }: Draft) => workplace,
  ],
  [
    'Teamtailor',
    (word: string) =>
      JSON.stringify({
        data: [{ ...teamtailor, attributes: { title: 'Sail Maker', 'remote-status': word } }],
      }),
    ({ workplace }: Draft) => workplace,
  ],
  [
    'Workable',
    (word: string) => list({ shortcode: 'A1', title: 'Sail Maker', telecommuting: false, type: word }),
    ({ employment }: Draft) => employment?.[0],
  ],
] as const

describe.each(fields)('%s', (_, document, said) => {
  it.each(words)('has no meaning for %s', (word) => {
    expect(drafts(document(word)).map(said)).toEqual([undefined])
  })
})

// A schema's parser leaves `__proto__` out by itself.
it.each(words.filter((word) => word !== '__proto__'))(
  'a heading of JSearch called %s is of no kind',
  (word) => {
    const job = { job_id: '1', job_title: 'Sail Maker', employer_name: 'Loft' }
    const [draft] = drafts(JSON.stringify({ data: [{ ...job, job_highlights: { [word]: ['Sew'] } }] }))
    expect(draft?.body.at(-1)).toEqual({ heading: word, kind: undefined, text: '• Sew' })
  },
)

it.each(words)('pay by the %s is left to the reader of pay', (word) => {
  const [draft] = drafts(list({ ...generic, salary: { min: 20, max: 30, currency: 'EUR', period: word } }))
  expect(draft?.salary).toMatchObject({ min: '20', max: '30', period: word })
})

it.each(words)('a part called %s means nothing inside of what we know', (word) => {
  const parts = `{"${word}":"Loft","name":"Dairy"}`
  const text = JSON.stringify({ ...generic, company: 0, posted: 1 })
  const [draft] = drafts(`[${text.replace('"company":0', `"company":${parts}`)}]`)
  expect(draft?.employer).toEqual({ name: 'Dairy' })
})
