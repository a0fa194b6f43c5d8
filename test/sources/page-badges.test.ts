import { describe, expect, it } from 'vitest'
import { first, read } from './adapter-docs.ts'

// What the three captured pages say in badges and dates that nobody listed beforehand.

const portal = (...top: readonly string[]): string =>
  ['Tech Talent', 'Volver al tablero de empleos', ...top, 'Publicado 3 de marzo de 2026'].join('\n') +
  '\nDescripción del puesto\nHacer pan.\n¿Te interesa esta posición?\n'

const summary = async (page: string): Promise<string> => {
  const { title, employer, locations, workplace, seniority, employment } = await first(page)
  const { types, permanent } = employment ?? { types: [] }
  const lasting = permanent === undefined ? [] : [permanent ? 'permanent' : 'not permanent']
  const where = locations.map(({ text }) => text)
  return [title, employer?.name, ...where, workplace, seniority, ...types, ...lasting].join(', ')
}

const bank = ['Banco Andino', 'Bogotá, Colombia', 'Analista SAP FI'] as const
const heading = bank.with(0, 'Analista SAP FI').with(1, 'Banco Andino').with(2, 'Bogotá, Colombia').join(', ')

describe('a line of badges of the portal is no title where it says', () => {
  it.each([
    ['HíbridoMidTérmino indefinido', 'hybrid, mid, permanent'],
    ['HíbridoMidContrato a término fijo', 'hybrid, mid, TEMPORARY, not permanent'],
    ['PresencialSeniorObra o servicio', 'onsite, senior, TEMPORARY, not permanent'],
    ['RemotoSeniorPrestación de servicios', 'remote, senior, CONTRACTOR, not permanent'],
    ['RemotoMidB2B', 'remote, mid, CONTRACTOR, not permanent'],
    ['RemoteMid LevelProyecto', 'remote, mid'],
    ['HybridSeniorContract to hire', 'hybrid, senior, CONTRACTOR, not permanent'],
    ['HíbridoSenior+Indefinido', 'hybrid, senior, permanent'],
    ['Remoto (LATAM)SeniorIndefinido', 'remote, senior, permanent'],
    ['Remoto / HíbridoJunior-MidPermanente', 'hybrid, junior, permanent'],
    ['Híbrido · Mid · Término indefinido', 'hybrid, mid, permanent'],
    ['HíbridoMidGuardias rotativas', 'hybrid, mid'],
  ])('%s', async (badges, said) => {
    expect(await summary(portal(...bank, badges))).toBe(`${heading}, ${said}`)
  })

  it('nor where employer or place lack', async () => {
    expect(await summary(portal('Banco Andino', 'Analista SAP FI', 'HíbridoMidTérmino indefinido'))).toBe(
      'Analista SAP FI, Banco Andino, hybrid, mid, permanent',
    )
  })
})

it.each([
  [['Acme', 'Senior / Lead Developer'], 'Senior / Lead Developer, Acme'],
  [['Acme', 'LeadGen Specialist'], 'LeadGen Specialist, Acme'],
  [['Acme', 'Manager, Data Science'], 'Manager, Data Science, Acme'],
  [['Acme', 'Valencia', 'Senior / Lead Developer'], 'Senior / Lead Developer, Acme, Valencia'],
  [['Acme', 'Valencia', 'StaffBase Engineer', 'Remoto'], 'StaffBase Engineer, Acme, Valencia, remote'],
])('a title that begins like a badge stays the title: %j', async (top, said) => {
  const found = await summary(portal(...top))
  expect(found.startsWith(said)).toBe(true)
})

it.each(['Prácticas', 'Becario', 'Intern', 'Internship'])('%s is a level and a contract', async (badge) => {
  expect(await summary(portal(...bank, `Híbrido${badge}`))).toBe(`${heading}, hybrid, intern, INTERN`)
})

const board = (date: string, ...badges: readonly string[]): string =>
  ['Go Developer', date, ...badges, 'Senior', 'Software Development', 'Nimbus Labs', 'Nimbus Labs'].join(
    '\n',
  ) +
  '\nNimbus Labs builds weather services for ports and for everybody who sails.\nFounded 2015\n' +
  'Description\n• Build.\nSimilar Roles\nAda Developer\n2 days ago\n'

describe('the board dates its page', () => {
  it.each([
    ['30+ days ago', '2026-04-20', true],
    ['Posted 30+ days ago', '2026-04-20', true],
    ['more than 30 days ago', '2026-04-20', true],
    ['Hace más de 30 días', '2026-04-20', true],
    ['vor mehr als 30 Tagen', '2026-04-20', true],
    ['Apr 20, 2026', '2026-04-20', false],
    ['Posted on 20 April 2026', '2026-04-20', false],
    ['2026-04-20', '2026-04-20', false],
  ])('%s', async (words, date, approximate) => {
    const { title, posted, employer } = await first(board(words, 'Full-time'))
    expect([title, employer?.name, posted]).toEqual(['Go Developer', 'Nimbus Labs', { date, approximate }])
  })

  it('not by a span that may be anything', async () => {
    const { summary } = await read(board('5 years', 'Full-time'))
    expect(summary.state).toBe('rejected')
  })
})

it.each([
  ['Full-time or Contract', 'CONTRACTOR,FULL_TIME'],
  ['Full-time and Part-time', 'FULL_TIME,PART_TIME'],
  ['Jornada completa o Freelance', 'CONTRACTOR,FULL_TIME'],
  ['Contract to hire', 'CONTRACTOR'],
])('the board says the contract and not the category by %s', async (badge, types) => {
  const { category, employment, seniority } = await first(board('3 days ago', badge))
  expect([category, employment?.types.join(), seniority]).toEqual(['Software Development', types, 'senior'])
})

const dashboard = (badges: string): string =>
  `Job Details\nNurse\n${badges}\nID: #7\nPosted: 2026-05-01\nCompany: Ward\nLocation: Leeds, UK\nDescription\n` +
  'Care for people.\nHard Skills 0\nApply Options 0\nRaw JSON\n'

it.each([
  ['Healthcare Hybrid Full–time and Part–time', 'Healthcare', 'hybrid', 'FULL_TIME,PART_TIME'],
  ['Healthcare Remote Full-time/Contractor', 'Healthcare', 'remote', 'CONTRACTOR,FULL_TIME'],
  ['Research and Remote', 'Research and', 'remote', undefined],
])('the dashboard parts the category from its badges: %s', async (badges, ...said) => {
  const { category, workplace, employment } = await first(dashboard(badges))
  expect([category, workplace, employment?.types.join()]).toEqual(said)
})
