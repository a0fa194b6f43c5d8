import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

describe('what was, is on its way out or is nothing to worry about', () => {
  it.each([
    ['en', 'Forty years ago this was a typing bureau with COBOL on the side.'],
    ['en', 'In the past we worked with Ansible.'],
    ['en', 'Until recently the invoices were kept in Navision.'],
    ['en', 'Our first product was a Java applet.'],
    ['en', 'The previous owner ran the place on Sage.'],
    ['en', 'The company made its name with Lotus Notes training.'],
    ['en', 'Few of us still remember Oracle.'],
    ['en', 'We are done with Ansible.'],
    ['en', "Don't worry about Java."],
    ['en', 'You can safely skip Java.'],
    ['en', 'None of this requires Java.'],
    ['en', 'Nobody will make you learn COBOL.'],
    ['en', 'Photoshop skills are not what we are after.'],
    ['en', 'Knowing SAP is neither here nor there.'],
    ['en', 'If you know Java, keep it for your hobby projects.'],
    ['en', "You won't be asked to use Excel macros."],
    ['en', 'Software such as Jenkins is being taken down.'],
    ['en', 'TypeScript will be removed in autumn.'],
    ['en', 'TypeScript has since been dropped.'],
    ['en', 'TypeScript has retired and so has the man who loved it.'],
    ['en', 'We finished our migration from TypeScript in May.'],
    ['en', 'Our ancestors programmed in COBOL and we honour them with cake.'],
    ['en', 'You do not need a degree, a car or a forklift licence.'],
    ['en', 'Fish filleting is done before it reaches us.'],
    ['de', 'TypeScript ist bald Vergangenheit.'],
    ['de', 'Bis 2018 lief alles auf TypeScript.'],
    ['fr', "PHP a fait son temps chez nous et vous n'aurez pas à en lire."],
    ['es', 'TypeScript pasó a mejor vida.'],
    ['es', 'TypeScript será retirado en otoño.'],
    ['de', 'Vor zwanzig Jahren war hier alles Java.'],
    ['de', 'In den Neunzigern lebten wir von Novell und Delphi.'],
    ['de', 'Unsere Gründer haben noch in COBOL programmiert.'],
    ['de', 'Das alte Lager wurde noch mit Access verwaltet.'],
    ['de', 'Gegründet wurden wir als SAP-Beratung.'],
    ['de', 'Angefangen haben wir mit Delphi.'],
    ['de', 'Von PHP trennen wir uns gerade.'],
    ['de', 'Um SAP kümmert sich die Zentrale.'],
    ['de', 'SAP können Sie getrost den Kollegen überlassen.'],
    ['de', 'Mach dir um SAP keine Gedanken.'],
    ['de', 'Erfahrung mit Jenkins ist verzichtbar.'],
    ['de', 'Das Faxgerät hat ausgedient, DATEV ebenso.'],
    ['fr', 'Il y a vingt ans, tout était en COBOL.'],
    ['fr', "À l'origine, nous étions un revendeur SAP."],
    ['fr', "Longtemps, l'usine a vécu sur Oracle."],
    ['fr', "L'entreprise est née d'un cabinet de conseil Oracle."],
    ['fr', 'Nos fondateurs ont commencé avec du COBOL.'],
    ['fr', 'Pas question de toucher à PHP.'],
    ['fr', 'Nous avons laissé Java derrière nous.'],
    ['fr', 'La connaissance de Java importe peu.'],
    ['fr', 'Personne ici ne parle allemand.'],
    ['es', 'Hace veinte años todo era COBOL.'],
    ['es', 'En sus orígenes, la empresa vendía SAP.'],
    ['es', 'Durante años la fábrica vivió de Oracle.'],
    ['es', 'Nacimos como consultora de SAP.'],
    ['es', 'Atrás quedó la época de Delphi.'],
    ['es', 'Estamos retirando Jenkins.'],
    ['es', 'Puedes olvidarte de PHP.'],
    ['es', 'Saber Java es lo de menos.'],
    ['es', 'La última aplicación Java se apaga en marzo.'],
  ])('is not asked for: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'Ten years ago we adopted Docker, and you will look after it.', ['docker']],
    ['en', 'You should have worked with Jenkins in the past.', ['jenkins']],
    ['en', 'We are open until six and you know SAP.', ['sap']],
    ['de', 'Mit mindestens fünf Jahren Erfahrung in Java.', ['java']],
    ['de', 'Vor fünf Jahren haben wir uns gefunden, heute brauchst du Java.', ['java']],
    ['es', 'Hace falta Java.', ['java']],
    ['es', 'Trabajamos desde hace diez años con Oracle.', ['oracle']],
    ['fr', 'Il y a aussi du Java.', ['java']],
  ])('but is where the sentence turns to today or to the reader: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
