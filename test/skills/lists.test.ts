import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

describe('a list', () => {
  it.each([
    // What the tables do not have is known by its neighbours, one by one from the known one back.
    [
      'de',
      'Sie kennen Zirbelwickelung, Quastenbindung, Schweißen.',
      ['zirbelwickelung', 'quastenbindung', 'schweißen'],
    ],
    [
      'de',
      'Zu Ihren Aufgaben gehört Quastenbindung, Schweißen und Lackieren.',
      ['quastenbindung', 'schweißen', 'lackieren'],
    ],
    // Where the known one has an article, the others do.
    [
      'fr',
      "Vous assurez la paie, l'enrubannage des balises et le quadrillage.",
      ['paie', 'enrubannage des balises', 'quadrillage'],
    ],
    ['es', 'Llevarás el encordado, las nóminas y el zurcido.', ['encordado', 'nóminas', 'zurcido']],
    [
      'es',
      'Dominarás lonas tensadas, soldadura y botas enceradas.',
      ['lonas tensadas', 'soldadura', 'botas enceradas'],
    ],
  ])('names what stands beside a skill: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })

  it.each([
    ['es', 'Soldadura, la sede está en Vigo.', ['soldadura']],
    ['en', 'Strong partnerships, welding and cabling.', ['welding', 'cabling']],
  ])('ends where its items do: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a name in Spanish and French', () => {
  it.each([
    ['es', 'Harás radiología lunar y nóminas.', ['radiología lunar', 'nóminas']],
    [
      'fr',
      "Vous pratiquez l'échographie de contrôle et la mammographie.",
      ['échographie de contrôle', 'mammographie'],
    ],
    // What is said of the demand, the person or the degree is no part of it.
    ['es', 'Se pide contabilidad imprescindible y francés oral.', ['contabilidad', 'french']],
    ['fr', 'La soudure régulière est requise.', ['soudure']],
    ['en', 'Welding veterinarians wanted.', ['welding']],
  ])('goes on behind its noun: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
