import { expect, it } from 'vitest'
import { drafts, url } from '../drafted.ts'

const bodyOf = (fields: object) =>
  drafts(JSON.stringify([{ title: 'Turner', company: 'Dairy', city: 'Leeds', url: url(0), ...fields }]))[0]
    ?.body

const requirement = (text: string): object => ({ kind: 'requirements', text })

it.each<[object, readonly object[]]>([
  [
    { educationRequirements: 'A degree in milk', experienceRequirements: 'Two years of it' },
    [requirement('A degree in milk'), requirement('Two years of it')],
  ],
  [
    { requirements: 'Two years of milk.', requirements_html: '<p>Two years of milk.</p>' },
    [requirement('Two years of milk.')],
  ],
  [{ requirements_en: 'Two years', requirements_de: 'Zwei Jahre' }, [requirement('Two years')]],
  [
    { qualifications: 'Two years of milk.', minimumQualifications: 'Two years of milk.' },
    [requirement('Two years of milk.')],
  ],
])('a record says each requirement once, wherever it stands: %j', (fields, body) => {
  expect(bodyOf(fields)).toEqual(body)
})

it('reads sentences about skills as requirements', () => {
  const skills = 'You have turned cheese before. You know how it must smell when it is done.'
  expect(bodyOf({ preferredSkills: skills })).toEqual([requirement(skills)])
})

it('takes a heading in an attribute for neither the title nor a text', () => {
  const job = `<introduction title="About us">We turn.</introduction><tasks title="Your tasks">Turn</tasks>`
  const details = `<jobtitle>Turner</jobtitle>${job}<city>Leeds</city>`
  const [draft] = drafts(`<jobfeed><job id="7"><details>${details}</details></job></jobfeed>`)
  expect(draft?.title).toBe('Turner')
  expect(draft?.body).toEqual([{ text: 'We turn.' }, { kind: 'responsibilities', text: 'Turn' }])
})
