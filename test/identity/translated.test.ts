import { describe, expect, it } from 'vitest'
import { boilerplateOf } from '../../lib/identity/body/boilerplate.ts'
import { compare } from '../../lib/identity/compare.ts'
import type { Features } from '../../lib/identity/features.ts'
import { aroundRoles, type Role, roles } from './data/translated-roles.ts'
import { featuresOf, text } from './invented.ts'

/** Two boards that each show one advertisement: nothing tells what the employer says of every role. */
const nothing = boilerplateOf([])

const around = (language: keyof typeof aroundRoles, lines: readonly string[], isWhole: boolean) => {
  const [before, after] = aroundRoles[language]
  return isWhole ? text(before, lines, after.split(/(?<=\.) /)) : text(lines)
}

const inEnglish = ({ titles: [title], english }: Role, isWhole: boolean) =>
  featuresOf({ employer: 'Aldermoor Works', title, body: around('en', english, isWhole) })

const translated = ({ titles: [, title], translated, language }: Role, isWhole: boolean) =>
  featuresOf({
    sourceId: 'board',
    employer: 'Aldermoor Works',
    title,
    body: around(language, translated, isWhole),
    language,
  })

describe.each([
  ['with what every advertisement says', true],
  ['without', false],
] as const)('a translation without an id, %s', (_, isWhole) => {
  it.each(roles.map((role) => [role.titles.join(' / '), role] as const))('of %s is found', (_, role) => {
    expect(compare(inEnglish(role, isWhole), translated(role, isWhole), nothing).decision).toBe('same')
  })

  it.each(roles.map((role) => [role.titles[0], role] as const))(
    'is not that of another role: %s',
    (_, role) => {
      const one = inEnglish(role, isWhole)
      const merged = roles
        .filter((other) => other !== role)
        .filter((other) => compare(one, translated(other, isWhole), nothing).decision === 'same')
      expect(merged.map(({ titles }) => titles.join(' / '))).toEqual([])
    },
  )
})

describe('one link under two texts of two languages', () => {
  const linked = (one: Features): Features => ({ ...one, ids: ['lever#tallow#1'] })
  const merges = (role: Role, other: Role) =>
    compare(linked(inEnglish(role, true)), linked(translated(other, true)), nothing).decision === 'same'

  it('joins a role and its translation', () => {
    expect(roles.filter((role) => !merges(role, role)).map(({ titles }) => titles[0])).toEqual([])
  })

  it('joins no two roles, but where the title alone is a translation', () => {
    const merged = roles.flatMap((role) =>
      roles
        .filter((other) => other !== role && merges(role, other))
        .map((other) => `${role.titles[0]} / ${other.titles[1]}`),
    )
    expect(merged).toEqual(['Pastry Chef / Cuisinier (H/F)'])
  })
})

describe('a sentence that names the employer', () => {
  const [role] = roles
  it('counts little in two languages, for all its roles say it', () => {
    if (!role) throw new Error('no roles')
    const matched = (employer: string) =>
      compare(
        { ...inEnglish(role, true), employer },
        { ...translated(role, true), employer },
        nothing,
      ).aligned.reduce((sum, [, , weight]) => sum + weight, 0)
    expect(matched('aldermoor works')).toBeLessThan(matched('tallow finch') - 4)
  })
})

describe('two titles of two languages', () => {
  const weightOf = (title: string, other: string, language: string) => {
    const [a, b] = [featuresOf({ title }), featuresOf({ sourceId: 'board', title: other, language })]
    return compare(a, b, nothing).evidence.find(({ feature }) => feature === 'title')?.weight ?? 0
  }

  it.each([
    ['Hotel Receptionist', 'Planificador de Transporte', 'es'],
    ['Data Analyst', 'Bäcker', 'de'],
    ['Accountant', 'Chauffeur', 'fr'],
  ])('%s and %s are two trades', (a, b, language) => expect(weightOf(a, b, language)).toBeLessThan(-2))

  it.each([
    ['Head of Laboratory', 'Laborleiter', 'de'],
    ['Care Assistant', 'Pflegehelfer', 'de'],
    ['Shop Manager', 'Gerente de Tienda', 'es'],
    ['Shop Managers', 'Gérant de magasin', 'fr'],
  ])('%s and %s share a word', (a, b, language) => expect(weightOf(a, b, language)).toBeGreaterThanOrEqual(0))

  it('may be one where a word of either is not known', () => {
    expect(weightOf('Paralegal', 'Chauffeur', 'fr')).toBeGreaterThan(-2)
  })
})
