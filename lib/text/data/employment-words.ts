import type { EmploymentType } from '../../words.ts'

// Patterns over folded text (lower case, no diacritics, hyphens and underscores as spaces), bounded by what is no letter.

/** Each type with its words. A word for one type may stand inside that of another: the longer one is tried first. */
export const typeWords: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME:
    "full ?time|full ?-? ?(?:or|and|&|\\/) ?part ?time|voll ?-? ?(?:oder|und|\\/) ?teilzeit|f/t|ft|fte|whole time|tiempo completo|tiempo total|a tiempo completo|jornada completa|jornada laboral completa|full ?time equivalent|vollzeit(?:stelle|job|arbeit|beschaftigung)?|in vollzeit|temps plein|temps complet|plein temps|tempo pieno|a tempo pieno|tempo integral|tempo completo|periodo integral|jornada integral|voltijds?|fulltijd|heltid|pelny etat|pelen etat|pelnego etatu|cely uvazek|plny uvazek|teljes munkaido|norma intreaga|正社員|全职",
  PART_TIME:
    "part ?time|(?<=plein )(?:ou|et) partiel|(?<=completa )[oy] parcial|(?<=completo )[oy] parcial|por horas|job ?share|p/t|pt|tiempo parcial|medio tiempo|media jornada|jornada parcial|jornada reducida|media jornada|teilzeit(?:stelle|job|arbeit|beschaftigung|kraft)?|halbtags|halbtagsstelle|mini ?job(?:ber)?|mini ?jobs|\\d{3}[ -]?(?:euro|€)[ -]?(?:jobs?|basis)|geringfugige? beschaftig(?:ung|t)|midi ?job|temps partiel|mi temps|tempo parcial|meio periodo|meio tempo|part time job|deeltijds?|parttijd|deltid|czesc etatu|niepelny etat|pol etatu|1/2 etatu|castecny uvazek|job etudiant|student job|studentenjob|weekend job|アルバイト|パート|兼职",
  CONTRACTOR:
    "contractors?|contract(?! (?:type|length|duration|staff type))|contracting|independent contractor|freelance[rs]?|freelancing|free lance|self employed|selfemployed|1099|corp to corp|c2c|w2 contract|c2h|contract to hire|consultant contract|autonomo|autonoma|trabajador(?:a)? por cuenta propia|por honorarios|honorarios|servicios profesionales|prestacion de servicios|por prestacion de servicios|contrato por servicios|profesional independiente|freiberuflich(?:e[rns]?)?|freiberufler(?:in)?|freie mitarbeit(?:er|erin)?|freier mitarbeiter|freie mitarbeiterin|selbst?standig(?:e[rn]?)?|selbstandig(?:e[rn]?)?|auf honorarbasis|honorarbasis|honorarkraft|independants?|independante|auto entrepreneur|auto entreprise|micro entrepreneur|portage salarial|prestataire|profession liberale|mission freelance|libero professionista|partita iva|p\\.? ?iva|collaborazione|prestador(?:a)? de servicos?|pessoa juridica|pj|pj/clt|zzp(?:er)?|zelfstandige?|b2b|kontrakt b2b|konsult|umowa zlecenie|umowa o dzielo|業務委託|fee based|statement of work",
  TEMPORARY:
    "temporary|temporar(?:y|ies)|temp|temp to (?:perm|hire)|temporary to permanent|fixed term(?: contract)?|fixed contract|fixedterm|ftc|term contract|limited term|maternity cover|parental leave cover|paternity cover|secondment|seasonal|season|interim|casual seasonal|short term|contrato temporal|contrato a termino fijo|termino fijo|plazo fijo|a plazo fijo|plazo determinado|por tiempo determinado|tiempo determinado|duracion determinada|temporal(?:es)?|temporada|por temporada|eventual|por proyectos?|por obra(?: o servicio| o labor| y servicio)?|obra o labor|obra o servicio|obra y servicio|sustitucion|suplencia|interinidad|interin[oa]|relevo|contrato de relevo|befristet(?:e[rns]?)?|befristung|auf zeit|ferienjob|zeitarbeit|arbeitnehmeruberlassung|leiharbeit|aushilfe|aushilfskraft|saisonal|saisonarbeit|saisonkraft|saison|saisonstelle|elternzeitvertretung|schwangerschaftsvertretung|krankheitsvertretung|vertretung|mutterschaftsvertretung|zeitvertrag|projektbezogen|cdd|contrat (?:a )?duree determinee|duree determinee|interimaire|mission d'interim|mission interim|travail temporaire|temporaire|saisonnier|saisonniere|cdd saisonnier|vacataire|remplacement|ctt|contrat de mission|cdi interimaire|intermittent|tempo determinato|a tempo determinato|determinato|contratto a termine|stagionale|somministrazione|sostituzione maternita|temporario|temporaria|tempo determinado|contrato a termo(?: certo)?|a termo certo|contrato por prazo determinado|prazo determinado|sazonal|substituicao|tijdelijk(?:e)?|tijdelijk contract|bepaalde tijd|uitzend(?:werk|kracht|bureau|contract)?|seizoenswerk|visstid|visstidsanstallning|vikariat|tidsbegransad|sasongsjobb|sasong|umowa na czas okreslony|czas okreslony|tymczasow[aey]|praca tymczasowa|sezonow[aey]|na zastepstwo|契約社員|派遣",
  INTERN:
    "intern|interns|internship|internships|trainee ?ship|apprentice|apprenticeship|apprenticeships|co op|working student|practicas|practica profesional|practicas profesionales|becari[oa]|beca|becas|pasantia|pasante|practicante|contrato de aprendizaje|aprendizaje|aprendiz|formacion dual|contrato en practicas|contrato formativo|contrato de formacion|contrato para la formacion|praktik(?:um|ant|antin|a|umsplatz)?|pflichtpraktikum|werkstudent(?:in|en|entatigkeit|entenstelle)?|werkstudent(?:en)?(?:tatigkeit|stelle|job)|ausbildung(?:splatz|sstelle)?|berufsausbildung|auszubildende[rn]?|azubi|lehre|lehrstelle|lehrling|duales studium|dualer student|volontariat|abschlussarbeit|bachelorarbeit|masterarbeit|diplomarbeit|studentische (?:hilfskraft|aushilfe)|stage|stages|stagiaire|alternance|alternant(?:e)?|apprentissage|apprenti(?:e)?|contrat d'apprentissage|contrat de professionnalisation|contrat pro|professionnalisation|convention de stage|tirocini[oa]|apprendistato|stagista|estagio|estagiari[oa]|jovem aprendiz|menor aprendiz|stageplaats|afstudeerstage|leerwerk(?:plek|traject)?|bbl|praktikplats|larlingsplats|staz|praktyki|praktyka|インターン|实习",
  VOLUNTEER:
    "volunteer|volunteers|volunteering|voluntary(?= work| position| role|$)|unpaid volunteer|voluntari[oa]|voluntariado|ehrenamt(?:lich(?:e[rns]?)?)?|freiwilligendienst|bundesfreiwilligendienst|bfd|fsj|freiwilliges soziales jahr|freiwillige|benevole|benevolat|volontariato|service civique|voluntari[oa]do|vrijwilligers?(?:werk)?|frivillig|wolontariat|wolontariusz|volontaire",
  PER_DIEM:
    'per diem|prn|casual|on call|as needed|zero hours?(?: contract)?|bank staff|bank shifts|day labou?r|on demand|por dia|por dias|llamado|auf abruf|arbeit auf abruf|auf tagesbasis|a la journee|a chiamata|oproep(?:contract|kracht)?|nul uren(?:contract)?|0 uren|timanstallning',
}

/** Words that say that the post has no end … */
export const lasting =
  "permanent|permanently|perm|permanent contract|fulltime permanent|regular|regular employee|regular full ?time|direct hire|indefinite|indefinite contract|open ended|indefinid[oa]|indefinidos|contrato indefinido|termino indefinido|a termino indefinido|tiempo indeterminado|duracion indefinida|por tiempo indefinido|plazo indefinido|(?<!termino |plazo )fij[oa]s?(?: discontinu[oa]s?)?|contrato fijo|permanente|planta permanente|unbefristet(?:e[rns]?)?|festanstellung|fest ?angestellt(?:e[rns]?)?|feste anstellung|dauerstelle|dauerhaft|dauerhafte anstellung|direktvermittlung|cdi|contrat (?:a )?duree indeterminee|duree indeterminee|titulaire|fonctionnaire|indeterminato|a tempo indeterminato|tempo indeterminato|efetiv[oa]|clt|sem termo|contrato sem termo|prazo indeterminado|tempo indeterminado|vaste? (?:baan|dienst|contract|aanstelling)|onbepaalde tijd|tillsvidare(?:anstallning)?|fast anstallning|fast stilling|fastansatt|umowa o prace na czas nieokreslony|czas nieokreslony|umowa stala|hpp"

/** … and those that say it has one, where the type alone does not. */
export const ending = "non ?permanent|not permanent|nicht unbefristet|project based|no permanente|non permanent"

/** Phrases that hold a word of another meaning, and what they are taken for, in this order. */
export const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![a-z])(?:fixed term|term|temporary|limited term|fixed|seasonal|ftc|interim|short term|tijdelijk) contract(?:or)?(?![a-z])/g,
    ' fixed term ',
  ],
  [
    /(?<![a-z])(permanent|indefinite|open ended|employment|apprenticeship|training|full ?time|part ?time|casual|zero hours?|work|labou?r|unlimited|vast) contract(?![a-z])/g,
    ' $1 ',
  ],
  [/(?<![a-z])temp(?:orary)? to (?:perm(?:anent)?|hire)(?![a-z])/g, ' temporary '],
  [/(?<![a-z])contract to (?:hire|perm(?:anent)?)(?![a-z])/g, ' contractor '],
  [/(?<![a-z])nicht befristet(?:e[rns]?)?(?![a-z])/g, ' unbefristet '],
  [/(?<![a-z])(?:regular|normal) (?:working )?hours(?![a-z])/g, ' '],
  [
    /(?<![a-z])(?:no|not|non|nicht|keine?|sin|sans) (?:an? )?(?:contract(?:ors?)?|c2c|corp to corp|freelance(?:rs?)?|interns?|internships?|temp(?:orary)?|zeitarbeit|befristung|leiharbeit)(?![a-z])/g,
    ' ',
  ],
]

/** Short words that mean "permanent" in one language and something else in others. */
export const lastingIn: Readonly<Record<string, RegExp>> = {
  nl: /(?<![a-z])vaste?(?![a-z])/,
  sv: /(?<![a-z])fast(?![a-z])/,
  no: /(?<![a-z])fast(?![a-z])/,
  da: /(?<![a-z])fast(?![a-z])/,
}

/** Hours of work, with the words that say that they are a week's in the third group. */
const amount = '(\\d{1,2}(?:[.,]\\d{1,2})?)'
const hours =
  '(?:h|hrs?|hours?|std|stunden|wochenstunden|heures|horas|ore|uur|uren|timmar|timer|godz|godzin)(?![a-z])\\.?'
const perWeek =
  '(?: ?(?:per|a|an|/|p|pro|par|por|each|in der|die|la|a la|al|alla|i) ?-?(?:w|wk|week|woche|semaine|semana|settimana|vecka|veckan|uke|uge|tydzien|tyg)(?![a-z])| ?(?:weekly|semanales|semanais|settimanali|wochentlich|hebdo[a-z]*|pw|wk|week|woche|tygodniowo)(?![a-z]))'
const perOther =
  '(?! ?(?:per|a|an|/|pro|par|por|al|am) ?-?(?:day|tag|jour|dia|month|monat|mois|mes|d|j)(?![a-z])|\\d)'
export const weekly = new RegExp(
  `(?<![\\d.,:])${amount}\\+?(?: ?(?:-|to|bis|a|or|/|und|oder|y|et) ?${amount})? ?-?${hours}${perOther}(${perWeek})?`,
  'g',
)
/** A share of full time. */
export const share =
  /(?<![\d.,])(\d{2,3})(?: ?%)?(?: ?(?:-|\/|bis|to|a|ou|oder) ?(\d{2,3}))? ?%(?! ?-? ?(?:remote|remoto|remota|home|teletrabajo|teletravail|online|presencial|onsite|bonus|commission))/g
