import { areListed, type Mention } from './mention.ts'

/** How far, in characters, to look before a letter: "Hepatitis A, B and ". */
const reach = 40

const joint = '(?:, ?|/| ?[-–] ?| (?:and|or|und|oder|y|o|et|ou|e) )'

/** Nouns that are counted by letters. */
const counted =
  'vitamin(?:s|e|es|a|as)?|hepatitis|hépatites?|categor(?:y|ies|ía|ías|ia)|catégories?|kategorien?|class(?:e|es)?|' +
  'clase|klassen?|grades?|group|groupe|grupo|gruppe|entgeltgruppe|types?|typ|tipo|block|bloque|bloc|building|' +
  'gebäude|edificio|section|sección|abschnitt|option|opción|levels?|niveau|nivel|stufe|series?|schedule|annexe?|' +
  'anexo|permis|carné|carnet|permiso|führerschein|licen[cs]e|appendix|anhang|plan|phase|zone|zona|unit'

/** Another letter that is no language stands before it: "B and C", "A*-C". */
const afterLetter = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[A-Z]${joint})*[ABE-QS-Z]\\*?${joint}(?:[A-Z]${joint})*$`,
  'u',
)

/** Such a noun does: "catégorie C", "Vitamin C, D and ". */
const afterNoun = new RegExp(`(?<!\\p{L})(?:${counted}) (?:[A-Z]${joint})*$`, 'iu')

/** What permits to drive, and the words that may stand between it and its letter: "permis de conduire : C". */
const licence =
  'führerschein\\p{L}*|führerausweis|fahrerlaubnis|fahrerlaubnisklasse|lkw-schein|licen[cs]es?|permit|permis|' +
  'permisos?|carnets?|carnés?|licencias?|rijbewijs|rijbewijzen|patente|carta de condução|prawo jazdy'
const ofLicence =
  'de|del|der|des|die|la|le|conducir|conduire|conducción|conduccion|di|guida|klassen?|kategorie|kategorii?|kat|' +
  'categor(?:y|ía|ia)|catégorie|class|clase|classe|type|tipo|typ|cat|driving|drivers?|lkw|hgv|lgv|truck'
const letters = `(?:\\p{Lu}{1,2}\\d?${joint})*`
const gap = '[\\s:(.-]{1,3}'
const afterLicence = new RegExp(`(?<!\\p{L})(?:${licence})(?:${gap}(?:${ofLicence}))*${gap}${letters}$`, 'iu')
const beforeLicence = new RegExp(
  `^(?:${joint}\\p{Lu}{1,2}\\d?(?!\\p{L}))*(?:-| |- (?:und|oder) \\p{L}+-)(?:(?:${ofLicence})[\\s-])*` +
    `(?:${licence})(?!\\p{L})`,
  'iu',
)

/**
 * True for a letter that is one of several, or of a noun that is counted so, or of a driving licence, and no language:
 * "Hepatitis B and C", "C-Führerschein".
 */
export function isOtherLetter(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  if (afterLetter.test(before) || afterNoun.test(before) || afterLicence.test(before)) return true
  return beforeLicence.test(text.slice(end, end + reach))
}

/** Prepositions that make a language of a lone letter: "clean counts in R". */
const preposition = /(?:^|[\s(,/])(?:in|using|with|mit|con|en|avec)\s{1,2}$/u
const conjunction = /(?:^|\s)(?:and|und|y|et|or|oder|o|ou)\s{1,2}$/u

/** True for a letter that is a language by the words before it: "in R", "Excel and R", but not "up to R". */
export function isLanguageLetter(text: string, mention: Mention, before: Mention | undefined): boolean {
  const words = text.slice(Math.max(0, mention.start - 12), mention.start)
  if (preposition.test(words)) return true
  if (before?.value.kind !== 'hard' || before.verdict === 'dropped') return false
  return conjunction.test(words) && before.value.label.length > 1 && areListed(text, before, mention)
}
