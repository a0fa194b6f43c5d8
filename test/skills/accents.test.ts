import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] => findSkills(text, language).map(({ name }) => name)

describe('a word that has another sense without its accents', () => {
  it.each([
    ['es', 'Turno de tarde y fines de semana alternos, en una entidad sin fines de lucro.'],
    ['en', 'You will collect parking fines, and the Danes next door will help.'],
    ['fr', 'Vous préparez des herbes fines et de fines tranches.'],
    ['es', 'Se requieren unas horas de viaje.'],
    ['es', 'Prestamos servicio a domicilio; se requiere ser mayor de edad.'],
    ['es', 'Se requiere hablar con la secretaria al llegar.'],
    ['fr', 'Le challenge vous motive et vous organise votre semaine ; ce poste implique du sens.'],
    ['de', 'Gute Anbindung im nahen Umland, mit hellen Farben und harten Böden.'],
    ['de', 'Integration und Interpretation sind wichtig.'],
    ['nl', 'Je werkt 5 metres boven de grond.'],
  ])('is no skill: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['es', 'Se requiere finés y danés.', ['Finnish', 'Danish']],
    ['es', 'Se requiere ingles y aleman.', ['English', 'German']],
    ['fr', 'Vous parlez suédois et coréen.', ['Swedish', 'Korean']],
    [
      'fr',
      'Nous recherchons une personne motivée, organisée et impliquée.',
      ['motivée', 'organisée', 'impliquée'],
    ],
    ['es', 'Se requiere experiencia en préstamos y uñas.', ['préstamos', 'uñas']],
    ['de', 'Kenntnisse in Nähen und Löten sind nötig.', ['Nähen', 'Löten']],
    ['de', 'Kenntnisse im Schweissen sind nötig.', ['Schweissen']],
  ])('but with them it is one, and others may lack theirs: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
