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
    ['en', 'Fidelio served us well until it was finally switched off.'],
    ['en', 'The last Perl cron job is being decommissioned.'],
    ['en', 'BIM is something we leave to the architects.'],
    ['en', 'You will never have to open Excel.'],
    ['es', 'El encofrado se abandonó hace años.'],
    ['es', 'Las nóminas las lleva otra compañera.'],
    ['es', 'Hemos sustituido Jira por una pizarra.'],
    ['de', 'Typo3 wurde im Januar durch ein schlankeres System ersetzt.'],
    ['de', 'Lohnabrechnung gehört nicht zu Ihren Aufgaben.'],
    ['de', 'Englisch benötigen Sie nicht.'],
    ['fr', "La consolidation n'est pas à votre charge."],
    ['fr', "Vous n'avez pas à connaître SAP."],
    ['fr', 'Le calcul de structure est confié aux ingénieurs.'],
  ])('%s: %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'We are migrating away from Oracle to PostgreSQL.', ['postgresql']],
    ['en', 'No SQL needed, but Python is essential.', ['python']],
    ['en', 'Python is essential, Java is not required.', ['python']],
    ['en', 'German is not required but a plus.', ['german']],
    ['en', 'Electricians are used to lockout tagout and hold GWO certificates.', ['lockout tagout', 'gwo']],
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
    ['en', 'Apply at www.example.test/jobs.php or payroll@example.test.'],
    ['en', 'Knowledge of R&C guidelines is needed.'],
    ['en', 'A remuneration package and reassurance await.'],
    ['en', 'Hold a level 3 diploma.'],
    ['en', 'You need to follow each work order in order to help decision makers.'],
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

describe('a title and its trade ask for nothing', () => {
  it.each([
    ['en', 'Research associate, soil microbiology.'],
    ['en', 'Conveyancing solicitor, market town firm.'],
    ['es', 'Comercializadora de energía solar busca personal.'],
    ['de', 'Verlag sucht eine Online-Marketing-Managerin.'],
    ['de', 'Für die Kommissionierung suchen wir Verstärkung.'],
    ['fr', "Producteur d'énergie hydraulique cherche un commercial grands comptes."],
    ['fr', 'Ferme recrute un responsable marketing.'],
  ])('%s: %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'We are looking for a Python developer.', ['python']],
    ['en', 'Our client seeks a self-motivated geologist with GIS skills.', ['self-motivated', 'gis']],
    ['en', 'We want a motivated nurse.', ['motivated']],
    ['de', 'Wir suchen einen Java-Entwickler.', ['java']],
    ['es', 'Buscamos camarera con manejo de caja.', ['manejo de caja']],
  ])('but tools, traits and demands do: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a word with other senses counts', () => {
  it.each([
    ['fr', 'Vous gérez la paie de trente personnes.', ['paie']],
    ['de', 'Sie leiten das Housekeeping.', ['housekeeping']],
    ['es', 'Liderazgo, organización y madrugar.', ['liderazgo', 'organización']],
    ['fr', 'Des bases en cybersécurité sont appréciées.', ['cybersécurité']],
  ])('after a duty, in a list of traits, or where it is asked for: %s %s', (language, text, wanted) => {
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
