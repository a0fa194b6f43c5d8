import { describe, expect, it } from 'vitest'
import { readTitleTerms } from '../../../lib/sources/normalise/title-terms.ts'
import { posting } from '../normalise-sample.ts'

/** "PART_TIME TEMPORARY ending, remote" */
function termsOf(title: string): string {
  const { types, permanent, workplace } = readTitleTerms(title)
  const lasts = permanent === undefined ? [] : [permanent ? 'lasting' : 'ending']
  const employment = [...types.toSorted(), ...lasts].join(' ')
  return [employment, workplace].filter(Boolean).join(', ') || 'nothing'
}

describe('a title says on what terms one works', () => {
  it.each([
    // Hours, wherever they stand.
    ['Shelf Filler, Part-Time - Quayside', 'PART_TIME'],
    ['Part Time Bell Founder', 'PART_TIME'],
    ['Lamplighter - Full or Part Time', 'FULL_TIME PART_TIME'],
    ['Glaser (m/w/d) in Voll- oder Teilzeit', 'FULL_TIME PART_TIME'],
    ['Fleuriste à temps partiel', 'PART_TIME'],
    ['Zapatero media jornada', 'PART_TIME'],
    ['Kaasmaker (parttime)', 'PART_TIME'],
    ['Padeiro - meio período', 'PART_TIME'],
    // Those who learn.
    ['Clockmaking Intern (Autumn 2027)', 'INTERN'],
    ['Apprentice Thatcher', 'INTERN'],
    ['Product Manager Intern', 'INTERN'],
    ['Praktikant (m/w/d) Glasbau', 'INTERN'],
    ['Werkstudent Uhrenarchiv', 'INTERN PART_TIME'],
    ['Luthier en alternance', 'INTERN'],
    ['Relieur F/H - Stage', 'INTERN'],
    ['Tonelero en prácticas', 'INTERN'],
    ['Estágio em Cerâmica', 'INTERN'],
    // Terms, in asides.
    ['Bell Founder (Contract)', 'CONTRACTOR ending'],
    ['Bell Founder - 9 month fixed-term contract', 'TEMPORARY ending'],
    ['Bell Founder, Temporary', 'TEMPORARY ending'],
    ['Bell Founder: Contract to Hire', 'CONTRACTOR ending'],
    ['Bell Founder [Maternity Cover]', 'TEMPORARY ending'],
    ['Bell Founder (Freelance, Norway)', 'CONTRACTOR ending'],
    ['Bell Founder - PRN/Nights', 'PER_DIEM'],
    ['Glaser - unbefristet', 'lasting'],
    ['Glaser (befristet auf 2 Jahre)', 'TEMPORARY ending'],
    ['Fleuriste (CDD)', 'TEMPORARY ending'],
    ['Fleuriste - CDD 6 mois', 'TEMPORARY ending'],
    ['Zapatero (temporal)', 'TEMPORARY ending'],
    ['Kaasmaker (tijdelijk)', 'TEMPORARY ending'],
    // Words beside whoever is sought.
    ['Tide Table Editor - Freelance Almanac Project', 'CONTRACTOR ending'],
    ['Freelance Bell Founder', 'CONTRACTOR ending'],
    ['Seasonal Lamplighter', 'TEMPORARY ending'],
    ['Regatta Volunteer', 'VOLUNTEER'],
    ['General Volunteer', 'VOLUNTEER'],
    ['Ward Clerk PRN', 'PER_DIEM'],
    // Where.
    ['Bell Founder (Remote)', 'remote'],
    ['Bell Founder - Remote - Nights', 'remote'],
    ['Bell Founder, Norway, Remote', 'remote'],
    ['Bell Founder (Remote in Ohio)', 'remote'],
    ['Bell Founder (Hybrid)', 'hybrid'],
    ['Bell Founder | Hybrid | Leeds', 'hybrid'],
    ['Bell Founder - Hybrid or Remote', 'hybrid'],
    ['Bell Founder (On-site) - Leeds', 'onsite'],
    ['Fundidor de campanas (Presencial/SP)', 'onsite'],
    ['Glaser - Homeoffice', 'remote'],
    ['Bell Founder (Remote, Contract, Part-Time)', 'CONTRACTOR PART_TIME ending, remote'],
  ])('%s: %s', (title, terms) => {
    expect(termsOf(title)).toBe(terms)
  })

  it.each([
    'B2B Bell Broker',
    'Contract Manager',
    'Harbour Contract Specialist',
    'Manager, Contract Compliance',
    'Tenders, Contract, and Wharfage Lead',
    'Contract, Tenders and Wharfage Lead',
    'Smart Contract Engineer',
    'Wharfage Broker - Global Contract Manager',
    'Estimator - General Contractor',
    'CDD Analyst',
    'Customer Due Diligence Lead (CDD)',
    'Ward Documentation Clerk (CDI)',
    'Counsel - FTC',
    '12 hour Nights Lamplighter',
    'FT Almanac Editor',
    'Bell Founder (Job 1099)',
    'Head of Global CDD & KYC',
    'Physical Therapist (PT)',
    'Internal Bell Auditor',
    'Interns Program Manager',
    'Head of Apprenticeships',
    'Almanac Recruiter - Interns',
    'Working Student Coordinator',
    'Stage Manager',
    'Volunteer Coordinator',
    'Head of Volunteers',
    'Temporary Works Designer',
    'Interim Storage Engineer',
    'Seasonal Merchandise Planner',
    'Manager, Seasonal Lamps',
    'Freelance Community Manager',
    'Recruitment Consultant - Temporary',
    'Part-Time MBA Tutor',
    'Remote Sensing Engineer',
    'Engineer - Remote Sensing',
    'Virtual Bell Modeling',
    'Associate, Virtual Care',
    'Hybrid Cloud Architect',
    'Architect, Hybrid Cloud',
    'Bell Founder - Hybrid Role',
    'Onsite Event Coordinator',
    'Developer (Remote Mobile)',
  ])('but not %s', (title) => {
    expect(termsOf(title)).toBe('nothing')
  })
})

describe('what a title says of employment', () => {
  it.each([
    { title: 'Baker', field: ['Full-time'], types: ['FULL_TIME'], note: undefined },
    { title: 'Baker (Full-Time)', field: ['Full-time'], types: ['FULL_TIME'], note: undefined },
    { title: 'Baker - Part Time', field: ['Full-time'], types: ['PART_TIME'], note: /against FULL_TIME/ },
    { title: 'Baking Intern', field: ['Full-time'], types: ['FULL_TIME', 'INTERN'], note: /says INTERN/ },
    { title: 'Baker (Contract)', field: ['Full-time'], types: ['CONTRACTOR', 'FULL_TIME'], note: /not perm/ },
    { title: 'Apprentice Baker', field: undefined, types: ['INTERN'], note: /the title says so/ },
  ])('stands beside the field: $title, $field', ({ title, field, types, note }) => {
    const made = posting({ title, employment: field })
    expect(made.employment?.types).toEqual(types)
    const said = made.origin['employment']?.note
    if (note) expect(said).toMatch(note)
    else expect(said).toBeUndefined()
  })

  it('outranks a field that says that the post lasts', () => {
    const made = posting({ title: 'Baker (Fixed Term)', employment: ['Permanent, full-time'] })
    expect(made.employment).toEqual({ types: ['FULL_TIME', 'TEMPORARY'], permanent: false })
    expect(made.origin['employment']).toMatchObject({ from: 'text' })
  })
})

describe('what a title says of the workplace', () => {
  it.each([
    { title: 'Baker (Remote)', says: 'remote', note: /^the title says so$/ },
    { title: 'Baker (Hybrid)', field: 'remote', says: 'hybrid', note: /against remote in the record/ },
    { title: 'Baker (Remote)', field: 'on-site', says: 'remote', note: /against onsite in the record/ },
    { title: 'Baker', field: 'on-site', says: 'onsite', note: undefined },
  ])('stands before the field: $title, $field', ({ title, field, says, note }) => {
    const made = posting({ title, workplace: field })
    expect(made.workplace).toBe(says)
    const said = made.origin['workplace']?.note
    if (note) expect(said).toMatch(note)
    else expect(said).toBeUndefined()
  })

  it('gives way to plain words of the description', () => {
    const body = [{ text: 'This is a hybrid role: you are in the office 3 days a week.' }]
    const made = posting({ title: 'Baker (Remote)', body })
    expect(made.workplace).toBe('hybrid')
    expect(made.origin['workplace']?.note).toContain('against remote in the title')
  })
})
