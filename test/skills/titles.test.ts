import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

describe('what stands in a title', () => {
  it.each([
    ['en', 'Insurance claims handler, household. You are kind.', []],
    ['en', 'HGV driver, milk collection.', []],
    ['de', 'Die Diakonie sucht eine Sozialpädagogin für die Jugendhilfe.', []],
    ['de', 'Vertrieb im Außendienst für Landmaschinen. Sie pflegen das CRM.', ['crm']],
  ])('asks for nothing: %s %s', (language, text, wanted) => {
    expect(names(text, language).filter((name) => name !== 'kind')).toEqual(wanted)
  })

  it.each([
    [
      'es',
      'Empresa de logística incorpora mozo de almacén con carné de carretillero.',
      ['carné de carretillero'],
    ],
    ['en', 'We are looking for a person for welding and brazing.', ['welding', 'brazing']],
  ])('but what its holder has, and what anybody is sought for, does: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a network or a program', () => {
  it.each([
    ['en', 'You run content marketing on Instagram, TikTok and Pinterest.', 4],
    ['fr', 'Vous assurez le sourcing sur LinkedIn.', 2],
    ['en', 'Follow us on Instagram and TikTok.', 0],
    ['en', 'See our content marketing on Instagram.', 1],
  ])('counts as the means of a task: %s %s', (language, text, count) => {
    expect(names(text, language)).toHaveLength(count)
  })

  it.each([
    ['es', 'Conocer QVet suma.', ['qvet']],
    ['fr', 'Vous connaissez Vetocom et le terrain.', ['vetocom']],
    ['en', 'Ideally you know Frobnicator.', ['frobnicator']],
    ['en', 'You know London and its people.', []],
    ['de', 'Sie kennen Hamburg.', []],
  ])('counts as what one knows: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a word with other senses', () => {
  it.each([
    ['en', 'Rust is a nice extra.', ['rust']],
    ['en', 'Go would be a treat.', ['go']],
    ['de', 'Schön wäre Go.', ['go']],
    ['es', 'Swift sumará.', ['swift']],
    ['en', 'The post covers payroll and budgeting.', ['payroll', 'budgeting']],
    ['fr', 'Les croissants arrivent à six heures.', []],
    ['en', 'It helps on election night, when everybody presses refresh.', []],
    ['en', 'You triage alerts.', []],
  ])('counts where it is asked for: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
