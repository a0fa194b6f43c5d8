import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

describe('a skill is not asked for', () => {
  it.each([
    ['en', 'No SQL needed.'],
    ['en', 'You do not need Java or Kotlin.'],
    ['en', 'COBOL is not required.'],
    ['en', 'Jenkins is being retired and nobody weeps.'],
    ['en', 'Ansible was replaced last winter.'],
    ['en', 'Oracle used to run here.'],
    ['en', 'The firm was founded as a COBOL shop.'],
    ['en', 'Our customers use SAP.'],
    ['en', 'Instead of Photoshop we have crayons.'],
    ['en', 'Angular veterans are welcome as long as they are ready to switch.'],
    ['es', 'Sin necesidad de inglés.'],
    ['es', 'No hace falta saber PHP.'],
    ['es', 'Cobol se apaga en otoño.'],
    ['es', 'No se pide SAP.'],
    ['de', 'Englisch brauchen Sie hier nicht.'],
    ['de', 'Kein Java nötig.'],
    ['de', 'Kenntnisse in COBOL brauchst du nicht.'],
    ['de', 'Jenkins wird abgeschaltet.'],
    ['fr', "Pas besoin d'anglais."],
    ['fr', "PHP n'est plus utilisé."],
    ['fr', "Le permis B n'est pas nécessaire."],
  ])('%s: %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'We are migrating away from Oracle to PostgreSQL.', ['postgresql']],
    ['en', 'No SQL needed, but Python is essential.', ['python']],
    ['en', 'Python is essential, Java is not required.', ['python']],
    ['en', 'German is not required but a plus.', ['german']],
    ['de', 'PHP brauchst du nicht, Kotlin schon: Kenntnisse in Docker sind wichtig.', ['kotlin', 'docker']],
  ])('but the rest of the sentence is: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a word in another sense is no skill', () => {
  it.each([
    ['en', 'We react quickly to feedback and swift decisions are normal.'],
    ['en', 'We hope the work will spark ideas.'],
    ['en', 'Polish the counter only if you must.'],
    ['en', 'You must excel at nothing in particular.'],
    ['en', 'Go with the flow and express yourself; rust never sleeps.'],
    ['en', 'La Scala is on the list, and the python enclosure needs a chef.'],
    ['en', 'In spring our teams slack off, and word of mouth has access to everyone.'],
    ['en', 'The lean season brings sea salt and a puppet show.'],
    ['en', 'Our organisation works in collaboration with schools, ten minutes from the station.'],
    ['en', 'Machine learning engineer for crop imaging.'],
    ['de', 'Unser Chef kommt mit dem Express und alle Teams lachen.'],
    ['fr', 'Association culturelle recrute un chargé de communication.'],
    ['es', 'Horario flexible, la organización crece.'],
  ])('%s: %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'Experience with Go, Rust and R is needed.', ['go', 'rust', 'r']],
    ['en', 'You clean counts in R.', ['r']],
    ['en', 'You build pages in React and Swift apps.', ['react', 'swift']],
    ['en', 'Skills:\n- Excel\n- Word\n- Access', ['excel', 'word', 'access']],
    ['de', 'Kenntnisse in Excel und Word sind erwünscht.', ['excel', 'word']],
    ['en', 'You are reliable and punctual.', ['reliable', 'punctual']],
  ])('but in its own sense it is: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('what the employer gives', () => {
  it.each([
    ['en', 'We offer flexibility and German lessons.'],
    ['de', 'Wir bieten Flexibilität bei der Dienstplanung.'],
    ['es', 'Ofrecemos flexibilidad y clases de inglés.'],
    ['fr', "Nous offrons de l'autonomie et des cours d'anglais."],
  ])('is no skill: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })
})
