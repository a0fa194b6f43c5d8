import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

describe('what is not asked for any more', () => {
  it.each([
    // A negation with its skill on either side; the nearer one behind it counts.
    ['es', 'El alemán no es imprescindible.'],
    ['es', 'No se requiere Photoshop.'],
    ['en', 'Delphi used to run the sawmill.'],
    ['en', 'We used to run Delphi in the sawmill.'],
    // Phrases that end in an apostrophe.
    ['fr', "Pas d'AutoCAD chez nous."],
    ['fr', "Vous n'aurez pas besoin d'AutoCAD."],
    // German has its object first.
    ['de', 'Den Staplerschein brauchst du in dieser Halle nicht.'],
    ['de', 'AutoCAD musst du zu Beginn nicht beherrschen.'],
    ['de', 'Delphi nutzt auf unserem Hof keiner.'],
    ['de', 'Delphi lösen wir ab.'],
    ['de', 'Delphi wirst du bei uns nicht brauchen.'],
    // Retired, left to others, or history.
    ['en', 'Delphi is being wound down.'],
    ['en', 'Delphi makes way for something newer.'],
    ['en', 'You will not be writing Delphi.'],
    ['es', 'Delphi quedó en el pasado.'],
    ['es', 'Delphi ni se pide ni se usa.'],
    ['es', 'De las nóminas se encarga la gestoría.'],
    ['fr', 'Delphi touche à sa fin.'],
    ['fr', 'Nous avons tourné la page de Delphi.'],
    ['en', 'Welding is done elsewhere.'],
    // Never, by nobody, or as the second of two.
    ['en', 'We have never used Delphi, nor is AutoCAD on our machines.'],
    ['es', 'AutoCAD no se usa aquí, y Delphi tampoco.'],
    ['es', 'No pedimos AutoCAD y tampoco Delphi.'],
    ['fr', 'On ne fait plus de Delphi, et AutoCAD non plus.'],
    ['de', 'Delphi kann hier niemand, und AutoCAD auch nicht.'],
    ['fr', "Nous n'utilisons pas Delphi."],
    ['de', 'Delphi kennt jeder, danach fragen wir nicht.'],
    // The name of something else.
    ['en', 'Java is what we drink here.'],
    ['fr', "Chez nous, Java n'est qu'une île."],
  ])('is no skill: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'We are swapping nothing; we are replacing clipboards with Airtable.', ['airtable']],
    ['en', 'Index cards are being phased out in favour of Airtable.', ['airtable']],
    ['en', 'The mill is moving from chalk to SharePoint.', ['sharepoint']],
    ['de', 'Wir ersetzen Karteikarten durch SharePoint.', ['sharepoint']],
    ['de', 'Delphi wird durch Kotlin abgelöst.', ['kotlin']],
    ['es', 'Sustituimos la pizarra por SharePoint.', ['sharepoint']],
    ['fr', 'Nous remplaçons le tableau noir par SharePoint.', ['sharepoint']],
  ])('but what takes its place is one: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })

  it.each([
    ['en', 'You are used to Docker, Kubernetes and early trains.', ['docker', 'kubernetes']],
    ['en', 'Nothing moves here without PostgreSQL.', ['postgresql']],
    ['en', 'You will not get far without Excel.', ['excel']],
    ['de', 'Ohne Excel kommst du hier nicht weit.', ['excel']],
    ['es', 'Sin Excel no se va lejos.', ['excel']],
    ['fr', "Sans permis B, le poste n'est pas possible.", ['driving licence']],
    ['en', 'You are no stranger to Docker.', ['docker']],
    ['en', 'You will maintain our legacy Delphi programs.', ['delphi']],
    ['en', 'Former bakers and nurses with Excel skills are welcome.', ['excel']],
    ['de', 'SAP musst du nicht nur kennen, sondern mögen.', ['sap']],
    ['en', 'The depot was started by drivers and needs Excel skills.', ['excel']],
  ])('nor is a demand in other words lost: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a demand', () => {
  it.each([
    ['en', 'This bench calls for patience and curiosity.', ['patience', 'curiosity']],
    ['en', 'The team prizes patience.', ['patience']],
    ['es', 'A nivel personal, iniciativa y orden.', ['iniciativa', 'orden']],
    ['fr', 'Nous valorisons la patience et la rigueur.', ['patience', 'rigueur']],
  ])('reads a list of traits: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })

  it.each([
    ['en', 'You run recruitment for three depots.', ['recruitment']],
    ['en', 'You will coordinate logistics.', ['logistics']],
    ['en', 'Danish opens doors with our suppliers.', ['danish']],
  ])('may be a duty or a verb behind it: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
