import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

/** Words of the vocabulary as real adverts use them for something else. */
describe('what adverts say beside what they ask for is no skill', () => {
  it.each([
    ['en', 'Harbour Recruitment is looking for a baker, and you must please contact Julia Marsh.'],
    ['en', 'Applicants need an enhanced CRB disclosure under the Asylum & Immigration Act.'],
    ['en', 'Good shops in Palo Alto and Salt Lake City need staff.'],
    ['en', 'You need to turn interest into signed leases, which is worth factoring in.'],
    ['en', 'Excellent for student loans; visa sponsorship is not available.'],
    ['en', 'You need two years in hospitality, and you must drive to each site and climb stairs.'],
    ['en', 'A good degree in a relevant discipline, and eyes on customer loyalty, are needed.'],
    ['en', 'You need to respond to questions between ownership and staff.'],
    ['en', 'Good energy storage and memory leaks need attention.'],
    ['de', 'Du bist gut in Energie- und Wärmefragen.'],
    ['fr', 'Le canapé de la salle de repos est apprécié.'],
  ])('%s: %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'You show drive and loyalty, and know Linear Algebra.', ['drive', 'loyalty', 'linear algebra']],
    ['en', 'Demonstrate flexibility.', ['flexibility']],
    ['en', 'A driving license and anesthesia experience are required.', ['driving license', 'anesthesia']],
    ['nl', 'Engels en Nederlandse taal vereist.', ['english', 'dutch']],
  ])('but asked for it is: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
