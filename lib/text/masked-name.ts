import { fold } from './characters.ts'

/** What boards write in place of an employer's name, alone or beside words that name nobody. */
const maskingWords = new Set(
  (
    'confidencial confidential confidentiel confidentielle vertraulich vertrauliche vertraulicher vertrauliches ' +
    'anonymous anonym anonyme anonymer anonymes anonimo anonima hidden oculta oculto undisclosed withheld ' +
    'riservato riservata vertrouwelijk anoniem private'
  ).split(' '),
)
const fillerWords = new Set(
  (
    'the la el le les die das der our a an is strictly altamente streng careers search listing ' +
    'name nombre nom empresa company employer client cliente kunde firma unternehmen arbeitgeber entreprise societe ' +
    'recruiter organisation organization business advertiser compania azienda bedrijf empleador employeur'
  ).split(' '),
)
const maskedPhrases = new Set([
  'our client',
  'not disclosed',
  'name not disclosed',
  'company not disclosed',
  'stealth startup',
  'stealth mode startup',
  'stealth company',
])

/** A company, and what is said of one without naming it: "Importante empresa del sector", "Namhaftes Unternehmen". */
const companyWords = new Set(
  'company employer client empresa cliente compania unternehmen kunde arbeitgeber entreprise societe azienda'.split(
    ' ',
  ),
)
const praiseWords = new Set(
  (
    'leading reputable prestigious important importante reconocida reconocido lider prestigiosa prestigioso ' +
    'multinacional multinational multinationale namhaft namhaftes namhafter renommiertes renommierter renommee ' +
    'fuhrendes fuhrender mittelstandisches mittelstandischer bekanntes bekannter reconnue rinomata leader'
  ).split(' '),
)
const betweenWords = new Set('sector secteur branche son its in del de du di un una une uno ein'.split(' '))

const letter = /[\p{L}\p{N}]/u
const unsaid = new RegExp(
  '^(?:unknown|none|null|undefined|company|n/?[ad]|n\\.[ad]|t\\.?b\\.?[acd]|' +
    'not (?:specified|stated|given|available|provided|applicable))\\.?$',
  'i',
)

/** "Confidential (via Hays)" and "Unknown (agency)" name nobody either. */
const addition = /(?<=\S)\s*\([^()]*\)$/

/** Whether the words only fill the field: "N/A", "TBC", "-". */
export const isUnnamed = (name: string): boolean =>
  !letter.test(name) || unsaid.test(name.trim().replace(addition, ''))

/** Whether the words hide the employer on purpose; then they are no name. */
export function isMasked(name: string): boolean {
  const words = fold(name.replace(addition, '')).match(/[\p{L}\p{N}]+/gu) ?? []
  if (maskedPhrases.has(words.join(' '))) return true
  const telling = words.filter((word) => !fillerWords.has(word))
  const rest = telling.filter((word) => !praiseWords.has(word))
  const isPraised = rest.length < telling.length && words.some((word) => companyWords.has(word))
  if (isPraised && rest.every((word) => betweenWords.has(word))) return true
  return telling.length > 0 && telling.every((word) => maskingWords.has(word))
}
