import { describe, expect, it } from 'vitest'
import {
  areOneTitle,
  compareTitles,
  marksDiffer,
  ownStems,
  ranksDiffer,
} from '../../../lib/identity/title/compare.ts'
import { gradeOf, titleHash, titleParts } from '../../../lib/identity/title/title.ts'
import { posting } from '../invented.ts'

const parts = (title: string) => titleParts(posting({ title }))
const inWells = { locations: [{ text: 'Wells', city: 'Wells', country: 'GB' }] }

describe('titleParts', () => {
  it.each([
    ['Organ Restorer', '🚀 Organ Restorer (Remote Friendly)'],
    ['Organ Restorer', 'URGENT - Organ Restorer (m/w/d)'],
    ['Organ Restorer', '[Hiring] Organ Restorer - Full Time'],
    ['Organ Restorer', 'Organ Restorer | Immediate start'],
    ['Organ Restorer', 'Senior Organ Restorer - Ely'],
    ['Organ Restorer', 'Organ Restorer at Tallow & Finch (Part-time, 20 hours)'],
    ['Orgue', 'Orgue (H/F)'],
    ['Organ Restorer', 'Organ Restorer - £12.60 p/h'],
    ['Organ Restorer', 'Organ Restorer 50 %'],
    ['Organ Restorer', 'Organ Restorer (80-100%)'],
    ['Organ Restorer', 'Organ Restorer | €45k - €55k'],
    ['Organ Restorer', 'Organ Restorer, 48.000 EUR per year'],
    ['Organ Restorer', 'Organ Restorer #4471 (JR-20931)'],
    ['Organ Restorer', 'Organ Restorer [REF 88213] - 37.5 hours per week'],
    ['Organ Restorer', 'Organ Restorer needed - Immediate start!'],
    ['Organ Restorer', 'Se busca Organ Restorer - Incorporación inmediata'],
    ['Orgelbauer', 'Wir suchen: Orgelbauer - unbefristet'],
    ['Facteur', "OFFRE D'EMPLOI : Facteur"],
    ['Frontend Developer', 'Front-end Developer'],
    ['Health Care Assistant', 'Healthcare Asst'],
    ['Organ Restorer', 'Organ Restorer jobs in Ely'],
    ['Organ Restorer', 'Organ Restorer at Tallow & Finch'],
    ['Organ Restorer', 'Tallow & Finch: Organ Restorer vacancy'],
    ['Orgelbauer', 'Orgelbauer in Voll- oder Teilzeit'],
    ['Organ Restorer', 'Organ Restorer - Full or part time'],
    ['Organ Restorer', 'Mid-level Organ Restorer'],
    ['Orgelbauer', 'Tallow & Finch sucht: Orgelbauer'],
    ['Pflegefachkraft', 'Pflegefachmann (m/w/d)'],
    ['Orgelbauer', 'Orgelbauer (mwd)'],
    ['Orgelbauer', 'Orgelbauer (m w d)'],
    ['Orgelbauer', 'Orgelbauer*in'],
  ])('reads %s and %s alike', (plain, decorated) => {
    expect(compareTitles(parts(plain), parts(decorated)).containment).toBe(1)
    expect(compareTitles(parts(plain), parts(decorated)).apart).toBe(false)
    expect(parts(decorated).tail).toBe('')
    expect(titleHash(parts(decorated))).toBe(titleHash(parts(plain)))
  })

  it("keeps a word of the occupation that is the employer's or the town's as well", () => {
    const some = {
      title: 'Dental Nurse',
      employer: 'Dental Care',
      locations: [{ text: 'Nurse', city: 'Nurse' }],
    }
    expect(titleHash(titleParts(posting(some)))).not.toBe(titleHash(parts('Nurse')))
    expect(compareTitles(titleParts(posting(some)), parts('Care Nurse')).apart).toBe(true)
  })

  it.each(['Organ Restorer, Ward 7', 'Organ Restorer - 2026', 'Organ Restorer (Summer)'])(
    'keeps the end of %s',
    (title) => expect(parts(title).tail).not.toBe(''),
  )

  it('tells teams apart, and counts them as one core title', () => {
    const [bellows, pipes] = [parts('Organ Restorer, Bellows'), parts('Organ Restorer - Flue Pipes')]
    expect(compareTitles(bellows, pipes).tailsDiffer).toBe(true)
    expect(compareTitles(bellows, parts('Organ Restorer')).tailsDiffer).toBe(false)
    expect(titleHash(bellows)).toBe(titleHash(pipes))
  })

  it.each([
    'Lead Organ Restorer',
    'Graduate Organ Restorer',
    'Leitender Organ Restorer',
    'Organ Restorer, Trainee',
    'Student Organ Restorer',
  ])('counts %s as the trade, and keeps it another title', (title) => {
    expect(titleHash(parts(title))).toBe(titleHash(parts('Organ Restorer')))
    expect(areOneTitle(parts(title), parts('Organ Restorer'))).toBe(false)
  })

  it('keeps a title that is a level only', () => {
    expect(titleHash(parts('Graduate'))).not.toBe(titleHash(parts('Apprentice')))
  })

  it('reads a translated title as the same words', () => {
    const translated = compareTitles(parts('Mobile Developer'), parts('Développeur Mobile'), true)
    expect(translated).toMatchObject({ containment: 1, apart: false })
  })
})

describe('compareTitles', () => {
  it.each([
    ['Bellows Product Manager', 'Bellows Production Manager'],
    ['Organ Engineer', 'Organ Technician'],
    ['Ausbildung Orgelkaufmann', 'Ausbildung Orgelmechaniker'],
    ['Pfeifenleiter', 'Pfeifenassistent'],
    ['Afinador electrónico', 'Afinador eléctrico'],
    ['Tuner, IT', 'Tuner, OR'],
    ['IT Tuner', 'Organ Tuner'],
    ['Tuner AM', 'Tuner PM'],
    ['Tuner, Class A', 'Tuner, Class B'],
    ['C Programmer', 'C++ Programmer'],
    ['Staff Nurse', 'Ward Nurse'],
    ['B2B Tuner', 'B2C Tuner'],
    ['C1 Driver', 'C Driver'],
    ['C1E Driver', 'C1 Driver'],
    ['Teacher 3a', 'Teacher 3b'],
    ['C+E Driver', 'C Driver'],
    ['C1+E Driver', 'C1 Driver'],
    ['CDL-A Driver', 'CDL, B Driver'],
    ['Driver, Licence A', 'Driver, Class D'],
    ['Tuner (A Shift)', 'Tuner (Night Shift)'],
    ['A Shift Tuner', 'B Shift Tuner'],
    ['Tuner A Nights', 'Tuner C Nights'],
    ['TUNER A NIGHTS', 'TUNER E NIGHTS'],
  ])('finds a word of its own in each of %s and %s', (a, b) =>
    expect(compareTitles(parts(a), parts(b)).apart).toBe(true),
  )

  it.each([
    ['Einkäufer Möbel', 'Einkaeufer Moebel'],
    ['Orgel-Restaurator', 'Orgelrestaurator'],
    ['Orgel Restaurator, Bälge', 'Orgelrestaurator'],
    ['Pipe Co-ordinator', 'Pipe Coordinator'],
    ['Organ Restorers', 'Organ Restorer'],
    ['Orgelkauffrau', 'Orgelkaufmann'],
    ['Vendedora', 'Vendedor'],
    ['Vendeuse', 'Vendeur'],
    ['Technische Zeichnerin', 'Technischer Zeichner'],
    ['Organ Theatre Mgr', 'Organ Theater Manager'],
    ['Organ Sales Exec', 'Organ Sales Executive'],
    ['Azubi Orgelbau', 'Ausbildung Orgelbau'],
    ['Become a Tuner', 'Become Tuner'],
    ['Die Orgelbauer', 'Orgelbauer'],
    ['C1 Driver', 'C 1 Driver'],
    ['B2B Tuner', 'B-to-B Tuner'],
    ['R&D Tuner', 'R and D Tuner'],
    ['R.N. Tuner', 'RN Tuner'],
    ['C+E Driver', 'CE Driver'],
    ['A Tuner of Organs', 'Tuner of Organs (M/W/D)'],
    ['Tuner, Class A', 'Tuner'],
  ])('finds none in %s and %s', (a, b) => expect(compareTitles(parts(a), parts(b)).apart).toBe(false))

  it('sees two places that two titles name', () => {
    const [ely, wells] = [
      parts('Organ Restorer Ely'),
      titleParts(posting({ title: 'Organ Restorer Wells', ...inWells })),
    ]
    expect(compareTitles(ely, wells)).toMatchObject({ apart: false, placesDiffer: true })
    expect(compareTitles(parts('Organ Restorer'), wells).placesDiffer).toBe(false)
  })
})

describe('areOneTitle', () => {
  it.each([
    ['Organ Restorer', 'URGENT: Organ Restorer (m/w/d)'],
    ['Organ Restorer', 'Organ Restorer jobs in Ely'],
    ['Restorer, Organ', 'Organ Restorer'],
    ['Orgel-Restaurator', 'Orgelrestaurator'],
    ['Staff Restorer', 'Principal Restorer'],
    ['Tuner (Full-time)', 'Tuner (Part-time)'],
  ])('sees one in %s and %s, or leaves it to their levels and hours', (a, b) =>
    expect(areOneTitle(parts(a), parts(b))).toBe(true),
  )

  it.each([
    ['Tuner', 'Head Tuner'],
    ['Tuner', 'Tuner (German speaking)'],
    ['Tuner', 'Tuner (Part-time)'],
    ['Tuner', 'Tuner - Permanent'],
    ['Tuner', 'Tuner #4471'],
    ['A Shift Tuner', 'B Shift Tuner'],
    ['Tuner - 16 hours', 'Tuner - 24 hours'],
  ])('sees two in %s and %s', (a, b) => expect(areOneTitle(parts(a), parts(b))).toBe(false))

  it('goes by the stems in records of older rules', () => {
    const { head, tail } = parts('Organ Restorer')
    expect(areOneTitle({ head, tail }, parts('Organ Restorer'))).toBe(true)
    expect(areOneTitle({ head, tail }, parts('Organ Tuner'))).toBe(false)
  })
})

describe('marksDiffer', () => {
  it.each([
    ['Tuner - Organ #5521', 'Tuner - Organ #6114'],
    ['Tuner (R-12345)', 'Tuner (R-67890)'],
    ['Tuner (Ref: 12345)', 'Tuner (Ref: 67890)'],
    ['Tuner (03412)', 'Tuner (05599)'],
    ['Tuner - 16 hours', 'Tuner - 24 hours a week'],
    ['Stimmer 50%', 'Stimmer 80-100 %'],
    ['Tuner - Permanent', 'Tuner (Temporary)'],
    ['Tuner, Fixed Term Contract', 'Tuner, Permanent'],
    ['Stimmer, unbefristet', 'Stimmer (befristet)'],
  ])('sees two in %s and %s', (a, b) => expect(marksDiffer(parts(a), parts(b))).toBe(true))

  it.each([
    ['Tuner #5521', 'Tuner'],
    ['Tuner #05521', 'Tuner (Ref. 5521)'],
    ['Tuner - £30,000', 'Tuner - £28,500'],
    ['Tuner 2026', 'Tuner (Ref. 5521)'],
    ['Tuner, 12 hour shifts', 'Tuner, 37.5 hours'],
    ['Tuner 80%', 'Tuner, 100% remote'],
    ['Tuner (temp to perm)', 'Tuner (Permanent)'],
    ['Contract Manager', 'Contract Manager, Permanent'],
  ])('sees none in %s and %s', (a, b) => expect(marksDiffer(parts(a), parts(b))).toBe(false))
})

describe('ranksDiffer', () => {
  it.each([
    ['President', 'Vice President', true],
    ['President', 'Vice-President', true],
    ['Vice President', 'Executive Vice President', true],
    ['Vice-President', 'VP', false],
    ['President and CEO', 'CEO', false],
  ])('says of %s and %s: %s', (a, b, differ) => expect(ranksDiffer(parts(a), parts(b), false)).toBe(differ))
})

describe('ownStems', () => {
  it.each([
    ['Nurse, Ward 7', 'Nurse, Ward 12', true],
    ['Second Engineer', 'Third Engineer', true],
    ['Apprentice 2026', 'Apprentice 2027', true],
    ['Nurse, Ward 7', 'Nurse', false],
    ['Nurse, Ward 7', 'Nurse, Maternity', false],
  ])('sees of %s and %s whether a number alone tells them apart', (a, b, numbered) =>
    expect(ownStems(parts(a), parts(b)).numbered).toBe(numbered),
  )

  it('gives the words that each title has alone', () => {
    const { a, b } = ownStems(parts('Teacher of Maths'), parts('Teacher of Physics'))
    expect([a.length, b.length]).toEqual([1, 1])
  })
})

describe('gradeOf', () => {
  it.each([
    ['Senior Shift Manager', 'senior'],
    ['Jr. Organ Builder', 'junior'],
    ['Shift Manager', undefined],
    ['Seniorenbetreuer', undefined],
    ['Organ Tuner - Senior Living', undefined],
    ['Senior Tuner, Senior Living', 'senior'],
    ['Junior High School Organist', undefined],
    ['Organ Builder (JR-20931)', undefined],
    ['Deputy Shift Manager', 'deputy'],
    ['Assistant Store Manager', 'deputy'],
    ['URGENT - Assistant(e) Logistique', 'deputy'],
    ['Stv. Filialleitung', 'deputy'],
    ['Segundo/a Encargado/a de Tienda', 'deputy'],
    ['Sous Chef', 'deputy'],
    ['Vice Chancellor', 'deputy'],
    ['Vice President', undefined],
    ['Sales Assistant', undefined],
    ['Personal Assistant to the Director', undefined],
    ['Küchenhilfe (m/w/d)', 'helper'],
    ['Aide-maçon', 'helper'],
    ['Student Veterinary Nurse', 'junior'],
    ['Student Advisor', undefined],
    ['Ayudante de Cocina', 'helper'],
    ['Chief Marine Engineer', 'chief'],
    ['CTO (Chief Technology Officer)', undefined],
    ['Chief of Staff', undefined],
  ])('reads %s as %s', (title, grade) => expect(gradeOf(title)).toBe(grade))
})
