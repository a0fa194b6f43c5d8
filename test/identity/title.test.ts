import { describe, expect, it } from 'vitest'
import { compareTitles, gradeOf, ownStems, titleHash, titleParts } from '../../lib/identity/title.ts'
import { posting } from './invented.ts'

const parts = (title: string) => titleParts(posting({ title }))

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
  ])('reads %s and %s alike', (plain, decorated) => {
    expect(compareTitles(parts(plain), parts(decorated)).containment).toBe(1)
    expect(parts(decorated).tail).toBe('')
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

  it('reads a translated title as the same words', () => {
    expect(compareTitles(parts('Mobile Developer'), parts('Développeur Mobile')).containment).toBe(1)
  })
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
    ['Organ Builder (JR-20931)', undefined],
    ['Deputy Shift Manager', 'deputy'],
    ['Assistant Store Manager', 'deputy'],
    ['URGENT - Assistant(e) Logistique', 'deputy'],
    ['Stv. Filialleitung', 'deputy'],
    ['Segundo/a Encargado/a de Tienda', 'deputy'],
    ['Sous Chef', 'deputy'],
    ['Sales Assistant', undefined],
    ['Personal Assistant to the Director', undefined],
    ['Küchenhilfe (m/w/d)', 'helper'],
    ['Ayudante de Cocina', 'helper'],
    ['Chief Marine Engineer', 'chief'],
    ['CTO (Chief Technology Officer)', undefined],
    ['Chief of Staff', undefined],
  ])('reads %s as %s', (title, grade) => expect(gradeOf(title)).toBe(grade))
})
