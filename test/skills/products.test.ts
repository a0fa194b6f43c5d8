import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] => findSkills(text, language).map(({ name }) => name)

describe('the name of a product that is a plain word', () => {
  it.each([
    ['fr', 'Une cantine, un jardin et une vue sur la mer. Bonne vue exigée. Vue mer depuis le bureau.'],
    ['fr', "Poste de nuit en vue d'un remplacement ; de ce point de vue, EN VUE DE juin."],
    ['fr', 'Travail sur les rails du tramway, silhouette svelte et synapse libre. Type de contrat : CDD.'],
    ['es', 'Se requiere permiso de trabajo en vigor.'],
    ['es', 'Creo que verás un barrio idealista. Descargarás contenedores.'],
    ['en', 'An ember glows, the canoe has a looker-on and a spinnaker, and lunch is a bun with gherkin.'],
    [
      'en',
      'You will gladly hand out a leaflet in a thrift shop, for the cornerstone of good care is the spine.',
    ],
    ['en', 'You catch a failing capacitor. You are not just patching walls.'],
    ['de', 'Wir sehen einen Diamant der Premiere, in Teams von fünf Personen.'],
    ['en', 'The sketch of Julia, who lives in Phoenix, hangs in Aurora, CO.'],
  ])('is no skill where it is that word: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['fr', 'Notre front est écrit en Vue.', ['Vue']],
    ['fr', 'Vous maîtrisez Vue, Svelte et Rails.', ['Vue', 'Svelte', 'Rails']],
    ['de', 'Du entwickelst in Vue.', ['Vue']],
    ['de', 'Das Backend ist in React geschrieben.', ['React']],
    ['en', 'Our front end is written in Vue.', ['Vue']],
    ['en', 'We seek a Senior React developer in Leeds.', ['React']],
    ['en', 'MS Visio is a plus, and our API is written in Phoenix.', ['Visio', 'Phoenix']],
    ['en', 'We are looking for a Rails developer who knows Stripe and Redux.', ['Rails', 'Stripe', 'Redux']],
    ['en', 'You log calls in Intercom and draw in Visio.', ['Intercom', 'Visio']],
  ])('but is one as a name: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
