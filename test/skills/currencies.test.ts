import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] => findSkills(text, language).map(({ name }) => name)

describe('the code of a currency', () => {
  it.each([
    ['en', 'Salary: $100,000 - $130,000 CAD per year.'],
    ['en', 'The range is CAD 80,000 to CAD 95,000.'],
    ['en', 'Compensation: 65k CAD + bonus'],
    ['en', '$100,000—$130,000 CAD'],
    ['en', 'Wage: CAD $25.50/hour'],
    ['en', 'Rate: $45 CAD/hr. Hourly rate $45-50 (CAD)'],
    ['en', 'You earn 28.50 CAD per hour, or CAD 30 an hour on Sundays.'],
    ['en', 'We pay in USD and CAD. All wages are in CAD. Currency: CAD.'],
    ['fr', 'Salaire : 60 000 $ CAD à 70 000 $ CAD. De 60 000 à 70 000 CAD brut.'],
    ['en', 'Salary is PHP 25,000 to 30,000 a month, or 300 PHP per day.'],
    ['es', 'Sueldo de 90,000 PHP al mes.'],
    ['en', 'AED 12,000 - 15,000 per month plus housing.'],
  ])('is no skill beside an amount: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'We use CAD daily, 3D and CAD 2D.', ['CAD']],
    ['en', 'Two years of CAD experience; $30 an hour.', ['CAD']],
    ['en', 'You lead 12 CAD technicians.', ['CAD']],
    ['en', 'PHP 8.2, PHP 7 and MySQL.', ['PHP', 'MySQL']],
    ['en', 'A community of 100,000 PHP developers.', ['PHP']],
    ['de', 'Erfahrung mit CAD 2019 und 45.000 € im Jahr.', ['CAD']],
    ['en', 'CPR and AED training is required.', ['CPR', 'AED']],
  ])('but is one elsewhere: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('the letter of a licence', () => {
  it.each([
    ['de', 'C-Führerschein von Vorteil.'],
    ['de', 'C- und CE-Führerschein erforderlich.'],
    ['de', 'Du hast einen Führerschein der Klasse C.'],
    ['de', 'Fahrerlaubnis C/CE erforderlich.'],
    ['nl', 'Rijbewijs C is een must.'],
    ['nl', 'Je hebt rijbewijs B, C of CE.'],
    ['en', 'A C licence or a class D driving licence is required.'],
    ['en', "Driver's licence: C required."],
    ['fr', 'Permis de conduire C exigé.'],
    ['es', 'Se requiere permiso de conducir C o licencia de conducir clase D.'],
  ])('is no language: %s %s', (language, text) => {
    expect(names(text, language).filter((name) => name.length === 1)).toEqual([])
  })

  it.each([
    ['de', 'Kenntnisse in C und Führerschein Klasse B sind nötig.'],
    ['en', 'Experience in C, and a driving licence.'],
    ['en', 'Knowledge of C and of MIT licences is required.'],
    ['es', 'Programación en C; permiso de conducir B.'],
  ])('but a language beside one is one: %s %s', (language, text) => {
    expect(names(text, language)).toContain('C')
  })
})
