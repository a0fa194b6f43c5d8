import { expect, it } from 'vitest'
import { posting } from '../normalise-sample.ts'

const skillsAt = (name: string, html: string): string[] =>
  posting({ employer: { name }, body: [{ html }] }).skills.map((skill) => skill.name)

it.each([
  ['Oracle', '<p>Oracle is an equal opportunity employer on the hill above the town.</p>'],
  ['Oracle', '<p>The ovens on the hill above the town are run by Oracle.</p>'],
  ['Oracle Corporation', '<p>Oracle is an equal opportunity employer on the hill above the town.</p>'],
])('takes no mention of the employer for a skill: %s', (name, html) => {
  expect(skillsAt(name, html)).toEqual([])
})

it.each([
  ['Oracle', '<p>Experience with Oracle is required in the house on the hill.</p>'],
  ['Oracle Bakers of Leeds', '<p>The ovens on the hill above the town are run by Oracle.</p>'],
])('but keeps what is asked for, and what is only a part of the name: %s', (name, html) => {
  expect(skillsAt(name, html)).toEqual(['Oracle'])
})

it.each([
  ['<h3>Benefits</h3><ul><li>Training in Python and SQL</li></ul>', ['Docker']],
  ['<h3>Wir bieten</h3><p>Kurse in Python und SQL.</p>', ['Docker']],
  ['<h3>Equal opportunity</h3><p>We use Python to count who applies.</p>', ['Docker']],
  // Words of many senses at the head of a part that asks for something after all.
  ['<h3>What Kiln brings to the table</h3><p>Experience with Python.</p>', ['Docker', 'Python']],
  ['<h3>Tools</h3><p>Python and SQL.</p>', ['Docker', 'Python', 'SQL']],
])('reads no skills where nothing is asked for: %s', (html, wanted) => {
  const asked = '<h3>Requirements</h3><ul><li>Experience with Docker</li></ul>'
  expect(skillsAt('Kiln', asked + html)).toEqual(wanted)
  expect(skillsAt('Kiln', html + asked).sort()).toEqual(wanted)
})
