import { expect, it } from 'vitest'
import { drafts, titles, url } from '../drafted.ts'

const drafted = (fields: object, last: object = fields) => {
  const jobs = titles.map((title, n) => ({ title, city: 'Leeds', url: url(n), ...fields }))
  return drafts(JSON.stringify([...jobs, { title: 'Smith', city: 'York', url: url(9), ...last }]))
}

it.each([
  [{ agency: 'Agency', client: { name: 'Dairy' } }],
  [{ advertiser: { name: 'Agency' }, company: { name: 'Dairy' } }],
  [{ agency: 'Dairy' }],
])('takes who hires for the employer, and an agency where it names nobody else: %j', (fields) => {
  expect(drafted(fields)[0]?.employer).toEqual({ name: 'Dairy' })
})

it('takes the agency for a record that names no client', () => {
  const [first, , , last] = drafted({ agency: 'Agency', client: 'Dairy' }, { agency: 'Agency', client: null })
  expect([first?.employer?.name, last?.employer?.name]).toEqual(['Dairy', 'Agency'])
})

it('takes no part of a text with a heading for a list of skills', () => {
  const skills = { title: 'Your profile', content: 'You know milk, and how to turn it' }
  const [draft] = drafted({ template: { skills, tasks: { title: 'What you do', content: 'Turn' } } })
  expect(draft?.skills).toEqual([])
  expect(draft?.body).toEqual([
    { kind: 'responsibilities', text: 'Turn' },
    { kind: 'requirements', text: skills.content },
  ])
})

it('takes the titles of skills for their names', () => {
  const [draft] = drafted({ skills: [{ title: 'Milk' }, { title: 'Cheese' }] })
  expect(draft?.skills?.map(({ name }) => name)).toEqual(['Milk', 'Cheese'])
})

it('takes what stands over sections of a text for neither title nor employer', () => {
  const named = titles.map((name, n) => ({
    name,
    legalEntity: 'Dairy',
    city: 'Leeds',
    url: url(n),
    ad: {
      sections: {
        company: { title: 'About us', text: 'We have made cheese for years.' },
        more: { title: 'More' },
      },
    },
  }))
  const [draft] = drafts(JSON.stringify(named))
  expect(draft?.title).toBe(titles[0])
  expect(draft?.employer).toEqual({ name: 'Dairy', description: 'We have made cheese for years.' })
})

it('takes the text beside a title for the description', () => {
  const [draft] = drafted({ text: 'Turns milk.' })
  expect([draft?.title, draft?.body]).toEqual([titles[0], [{ text: 'Turns milk.' }]])
})
