import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

describe('the subjects of a degree', () => {
  it.each([
    ['en', 'A degree in finance, accounting, statistics or a closely related field is required.'],
    ['en', "Bachelor's degree in Graphic Design, Web Design or related discipline."],
    ['es', 'Se requiere grado en química, biología o similar.'],
    ['de', 'Erforderlich ist ein Studium der Chemie, Biologie oder vergleichbar.'],
  ])('ask for none of them where any will do: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['A degree in nutrition is required.', ['nutrition']],
    ['Degree in finance, law or a related field; SQL is required.', ['sql']],
  ])('but one alone is meant, and so is what follows: %s', (text, wanted) => {
    expect(names(text, 'en')).toEqual(wanted)
  })
})

describe('a mention', () => {
  it.each([
    ['en', 'Our client has an outstanding reputation for customer service.'],
    ['en', 'With thanks, Red Fox Recruitment Manager Jo Smith, who knows many firms and has experience.'],
    ['en', 'A flat in Aix-en-Provence is yours.'],
    ['en', 'Adhere to random drug testing policies.'],
    ['en', 'This post is exempt from the Rehabilitation of Offenders Act.'],
    ['en', 'PHP is only what the office web page is made of.'],
    ['es', 'Una biblioteca que Marta ordenó por colores.'],
    ['fr', 'Les chauffeurs polonais mangent avec nous.'],
    ['de', 'Wir haben flexible Dienstpläne.'],
    ['en', 'Nobody has to maintain Jenkins, which went overboard.'],
    ['de', 'InDesign überlässt du dem Layout.'],
    ['en', 'Our client is currently seeking to recruit a catering assistant.'],
    ['en', 'Farmers have a stellar experience with FBN. Use the hand held computer provided by FBN.'],
  ])('asks for nothing: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it('does not make a skill of a month in a list', () => {
    expect(names('You know Tableau, December and Power BI.', 'en')).toEqual(['tableau', 'power bi'])
  })

  it('does not make skills of those whom one calls on', () => {
    expect(names('You call on Radiology, Podiatrist and Neurologist.', 'en')).not.toContain('neurologist')
  })

  it('says no more than the text: a licence of one country is none of another', () => {
    expect(names('Current RN license in the State of WI.', 'en')).toEqual(['rn license'])
  })

  it.each([
    ['Le CAP crémier-fromager est apprécié.', ['cap crémier-fromager']],
    ['Un CAP petite enfance, le reste vient.', ['cap petite enfance']],
    ['CAP exigé.', ['cap']],
    ["Être titulaire d'un CAP ou plus.", ['cap']],
  ])('of a diploma has its trade: %s', (text, wanted) => {
    expect(names(text, 'fr')).toEqual(wanted)
  })

  it.each([
    ['fr', 'Avec le logiciel Isavigne.', ['isavigne']],
    ['fr', "À l'aide de Transics et d'Excel.", ['transics', 'excel']],
    ['es', 'Citas con el programa Odontix.', ['odontix']],
    ['en', 'Experience with Frobnix is a plus.', ['frobnix']],
    ['es', 'Experiencia en ordeño.', ['ordeño']],
    ['en', 'Experience with data migrations.', ['data migrations']],
  ])('of a tool, or in the plural, is one: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
