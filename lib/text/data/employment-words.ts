import type { EmploymentType } from '../../words.ts'

// Patterns over folded text (lower case, no diacritics, hyphens and underscores as spaces), bounded by what is no letter.

/** Each type with its words. A word for one type may stand inside that of another: the longer one is tried first. */
export const typeWords: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME:
    "full ?time|^full$|full ?-? ?(?:or|and|&|\\/) ?part ?-? ?time|voll ?-? ?(?:oder|und|bzw\\.?|\\/) ?teilzeit|(?<=(?:parcial|partiel|media jornada) ?(?:o|y|ou|et|/|,) ?)(?:complet[oa]?|plein)|^completa(?= ?(?:$|[-,/(]))|f/t|ft|(?<![\\d%] ?)fte|whole time|tiempo completo|tiempo total|a tiempo completo|jornada completa|jornada laboral completa|full ?time equivalent|vollzeit(?:stelle|job|arbeit|beschaftigung)?|in vollzeit|temps plein|temps complet|plein temps|tempo pieno|a tempo pieno|tempo integral|tempo completo|periodo integral|jornada integral|voltijds?|fulltijd|heltid|pelny etat|pelen etat|pelnego etatu|cely uvazek|plny uvazek|teljes munkaido|norma intreaga|正社員|全职",
  PART_TIME:
    "part ?time|^part$|part ?-? ?(?:or|and|&|\\/) ?full ?-? ?time|teil ?-? ?(?:oder|und|bzw\\.?|\\/) ?vollzeit|(?<=(?:complet[oa]?|plein) ?(?:o|y|ou|et|/|,) ?)(?:parcial|partiel)|^parcial(?= ?(?:$|[-,/(]))|neben(?:jobs?|tatigkeit|erwerb|beruflich[a-z]*|beschaftigung)|por horas|job ?share|p/t|pt|tiempo parcial|medio tiempo|media jornada|jornada parcial|jornada reducida|media jornada|teilzeit(?:stelle|job|arbeit|beschaftigung|kraft)?|halbtags|halbtagsstelle|mini ?job(?:ber)?|mini ?jobs|\\d{3}[ -]?(?:euro|€)[ -]?(?:jobs?|basis)|geringfugig(?:e[rn]?)?(?: beschaftig(?:ung|te?[rn]?))?|midi ?job|temps partiel|mi temps|tempo parcial|meio periodo|meio tempo|part time job|deeltijds?|parttijd|deltid|czesc etatu|niepelny etat|pol etatu|1/2 etatu|castecny uvazek|jobs? etudiants?|emplois? etudiants?|student job|studentenjob|weekend job|weekends? only|evenings? (?:and|&|or) weekends?|solo fin(?:es)? de semana|^fin(?:es)? de semana$|weekendwerk|weekendbaan|bijba(?:an|nen)|zaterdagbaan|アルバイト|パート|兼职",
  CONTRACTOR:
    "contractors?|contract(?! (?:type|length|duration|staff type|time|hours|status))|sub ?contract(?:ors?|ing)?|contingent workers?|(?:inside|outside) ir35|ir35|contracting|independent contractor|freelance[rs]?|freelancing|free lance|self employed|selfemployed|1099|corp to corp|c2c|w2 contract|c2h|contract to hire|consultant contract|autonom[oa]s?|contratistas?|locacion de servicios|monotribut(?:o|istas?)|(?:contrato|relacion|regimen) mercantil|(?:por )?cuenta propia|trabajador(?:a)? independiente|por honorarios|honorarios|servicios profesionales|prestacion de servicios|por prestacion de servicios|contrato por servicios|profesional independiente|freiberuflich(?:e[rns]?)?|freiberufler(?:in)?|freier? mitarbeit(?:er|erin)?|freie[rnms]? dienstvertrag|werkvertrag|handelsvertreter(?:in)?|selbst?standig(?:e[rn]?)?|selbstandig(?:e[rn]?)?|auf honorarbasis|honorarbasis|honorarkraft|independants?|independante|auto ?entrepreneur|auto ?entreprise|micro ?entrepreneur|contrat de prestation|prestation de services?|portage salarial|prestataire|profession liberale|^prestation$|en prestation|mission freelance|libero professionista|libera professione|partita iva|p\\.? ?iva|collaborazione|prestador(?:a)? de servicos?|recibos? verdes?|pessoa juridica|pj|pj/clt|zzp(?:er)?|zelfstandige?|b2b|kontrakt b2b|konsult|umowa zlecenie|samozatrudnienie|wlasna dzialalnosc|umowa o dzielo|業務委託|fee based|statement of work",
  TEMPORARY:
    "temporar(?:y|ies|e[rns]?)?|temp|temp to (?:perm|hire)|temporary to permanent|fixed term(?: contract)?|fixed contract|fixedterm|ftc|(?<!long )term contract|limited term|limited duration|time limited|term limited|(?:mat|maternity|paternity|parental|sick|sickness|adoption)(?: leave)? (?:cover|replacement|contract)|mat leave|(?:summer|holiday|christmas|vacation) (?:jobs?|temp)|secondment|seasonal|season|locum|supply (?:work|teach(?:er|ers|ing))|agency (?:work(?:er)?|staff|temp)|temp(?:ing)? agency|interim|casual seasonal|short term|contrato temporal|contrato a termino fijo|termino fijo|plazo fijo|a plazo fijo|plazo determinado|por tiempo determinado|tiempo determinado|duracion determinada|temporal(?:es)?|temporada|por temporada|eventual|por proyectos?|(?:por|contrato de) obra(?: o servicio| o labor| y servicio)?|obra o labor|obra o servicio|obra y servicio|sustitucion|suplencia|reemplazo|licencia (?:por|de) maternidad|baja (?:por )?(?:maternidad|paternidad|maternal|paternal|medica)|campana (?:de )?(?:navidad|verano|recogida|agricola|vendimia)|circunstancias de la produccion|^ett$|(?:por|via|con|de) (?:una )?ett|interinidad|interin[oa]|relevo|contrato de relevo|befristet(?:e[rns]?)?|befristung|auf zeit|kurzfristige[rn]? (?:beschaftigung|anstellung|tatigkeit)|feri(?:en|al)(?:jobs?|arbeit|aushilfen?)|(?:projekt|zeit|sachgrund)befristet(?:e[rns]?)?|zeitarbeit(?:s[a-z]+)?|personaluberlassung|arbeitnehmeruberlassung|anu|leiharbeit|aushilfen?|aushilfs(?:kraft|krafte|jobs?|tatigkeit|stelle)|saison(?:al[a-z]*|arbeit[a-z]*|kraft|krafte|stellen?|betrieb|jobs?|vertrag)?|(?:eltern|elternzeit|schwangerschafts|krankheits|mutterschafts|mutterschutz|karenz|urlaubs)?vertretung|zeitvertrag|projektbezogen(?:e[rns]?)?|cdd|contrat (?:a )?duree determinee|duree determinee|interimaire|mission d'interim|mission interim|travail temporaire|temporaire|saisonnier|saisonniere|cdd saisonnier|vacataire|remplacement|remplacante?|cddu|(?:job|emploi)s? d'ete|ctt|contrat de mission|missions? (?:courtes?|longues?|ponctuelles?)|mission (?:de |d'une duree de )?\\d{1,2} (?:mois|semaines|jours|ans)|volontariat international(?: en entreprise)?|^vie$|contrat vie|cui(?: ?cae)?|contractuel(?:le)?s?|^extras?$|en extra|contrat d'extra|cdi interimaire|intermittent|tempo determinato|a tempo determinato|determinato|contratto a termine|stagionale|somministrazione|sostituzione maternita|temporario|temporaria|tempo determinado|contrato a termo(?: certo)?|a termo certo|contrato por prazo determinado|prazo determinado|sazonal|substituicao|tijdelijk(?:e)?|bepaalde (?:tijd|duur)|uitzend(?:werk|kracht|bureau|contract|baan|functie)?|vakantie(?:werk|baan|job|kracht)|seizoenswerk|visstid|visstidsanstallning|vikariat|tidsbegransad|sasongsjobb|sasong|umowa na czas okreslony|czas okreslony|tymczasow[aey]|praca (?:tymczasowa|dorywcza)|sezonow[aey]|na zastepstwo|契約社員|派遣",
  INTERN:
    "interns?|internships?|externships?|(?:student|industrial) placement|placement (?:year|student)|trainee ?ship|apprentice|apprenticeship|apprenticeships|co op|working student|practicas|^practica(?! (?:clinica|medica|docente|privada))|practica profesional|practicas profesionales|becari[oa]|beca|becas|pasantia|pasante|practicante|contrato de aprendizaje|aprendizaje|aprendiz|formacion dual|fp dual|en alternancia|^formativo|contrato en practicas|contrato formativo|contrato de formacion|contrato para la formacion|[a-z]*praktik(?:um|a|ant|antin|anten|antinnen)(?:s?(?:platze?|stellen?))?|praktik|werks?stud(?:ent|ierend|ium)[a-z]*|(?:berufs)?ausbildung(?:splatze?|sstellen?)?|auszubildende[rn]?|azubi|lehre|lehrstelle|lehrling|dual(?:e[rsn]?)? (?:studium|student(?:in)?|studierende[rn]?)|volontariat|referendariat|(?:bachelor|master|diplom)and(?:in)?|(?:abschluss|bachelor|master|diplom) ?(?:arbeit(?:en)?|thesis)|thesis|studentische (?:hilfskraft|aushilfe)|stage|stages|stagiaire|alternance|alternant(?:e)?|apprentissage|apprenti(?:e)?|contrat d'apprentissage|contrat de professionnalisation|contrat pro|professionnalisation|convention de stage|tirocini[oa]|apprendistato|stagista|estagio|estagiari[oa]|jovem aprendiz|menor aprendiz|stageplaats|afstudeerstage|leerwerk(?:plek|traject)?|bbl|praktikplats|larlingsplats|staz|praktyki|praktyka|インターン|实习",
  VOLUNTEER:
    "volunteer|volunteers|volunteering|voluntary(?= work| position| role| \\(|,|$)|unpaid volunteer|voluntari[oa]|voluntariado|ehrenamt(?:lich(?:e[rns]?)?)?|freiwilligendienst|bundesfreiwilligendienst|bfd|fsj|foj|freiwilliges soziales jahr|freiwillige|benevole|benevolat|volontariato|service civique|voluntari[oa]do|vrijwilligers?(?:werk)?|frivillig|wolontariat|wolontariusz|volontaire",
  PER_DIEM:
    'per diem|prn|casual|on call|as needed|zero hours?(?: contract)?|bank (?:staff|shifts|work(?:er)?|contract|nurse)|as and when|abrufarbeit|por jornal|day labou?r|on demand|por dia|por dias|llamado|auf abruf|arbeit auf abruf|auf tagesbasis|a la journee|a chiamata|oproep(?:contract|kracht)?|(?:nul|0)[ -]?uren(?: ?contract)?|timanstallning',
}

/** Words that say that the post has no end … */
export const lasting =
  "permanent|permanently|perm|permanent contract|fulltime permanent|regular|regular employee|regular full ?time|direct hire|indefinite|indefinite contract|open ended|indefinid[oa]s?|de planta|^planta(?= ?(?:$|[,/-]))|contrato indefinido|termino indefinido|a termino indefinido|tiempo indeterminado|duracion indefinida|por tiempo indefinido|plazo indefinido|(?<!termino |plazo )fij[oa]s?(?: discontinu[oa]s?)?|contrato fijo|permanente|planta permanente|unbefristet(?:e[rns]?)?|unbefr|festanstellung|fest ?angestellt(?:e[rns]?)?|feste anstellung|dauerstelle|beamtenverhaltnis|beamtenstelle|verbeamtung|auf lebenszeit|dauerhaft|dauerhafte anstellung|direktvermittlung|cdi[ic]?|contrat (?:a )?duree indeterminee|duree indeterminee|titulaire|fonctionnaire|indeterminato|a tempo indeterminato|tempo indeterminato|efetiv[oa]|clt|sem termo|contrato sem termo|prazo indeterminado|tempo indeterminado|vaste? (?:baan|dienst|dienstverband|betrekking|aanstelling)|onbepaalde (?:tijd|duur)|tillsvidare(?:anstallning)?|fast anstallning|fast stilling|fastansatt|umowa o prace na czas nieokreslony|czas nieokreslony|umowa stala|hpp"

/** … and those that say it has one, where the type alone does not. */
export const ending = "non ?permanent|not permanent|nicht unbefristet|project based|no permanente|non permanent"

/** Dutch calls any employment a contract. To be tried before the other phrases, where one of these words stands. */
export const dutchSigns = /contract|vast|bepaald|dienstverband/
export const dutchPhrases: readonly (readonly [RegExp, string])[] = [
  // One "with a view to" a permanent one is not that yet.
  [
    /(?<![a-z])(?:uitzicht|zicht|kans|optie|perspectief|mogelijkheid) (?:op|tot) (?:een )?(?:vaste?|onbepaalde (?:tijd|duur))(?: (?:contract|dienst(?:verband)?|aanstelling|baan|functie))?(?![a-z])/g,
    ' ',
  ],
  [
    /(?<![a-z])vaste?(?: full ?time| part ?time)? (?:arbeids)?contract(?![a-z])|(?<![a-z])(?:dienstverband|aanstelling|contract(?: ?(?:vorm|type))?) ?[:=] ?vast(?![a-z])/g,
    ' vaste dienst ',
  ],
  [
    /(?<![a-z])(?:arbeids)?contract (?:voor |van |met )?(?:een )?(on)?bepaalde (?:tijd|duur)(?![a-z])/g,
    ' $1bepaalde tijd ',
  ],
  [
    /(?<![a-z])(?:(?:half)?jaar ?contract|contract (?:van|voor) (?:een|twee|drie|zes|half|anderhalf) (?:half )?(?:jaar|maanden))(?![a-z])/g,
    ' bepaalde tijd ',
  ],
  [/(?<![a-z])min ?-? ?max ?contract(?![a-z])/g, ' '],
  [
    /(?<![a-z])(?:contract (?:van|voor) \d{1,2} ?(?:jaar|maanden|weken)|\d{1,2}[ -]?(?:jaar|maanden)[ -]?contract)(?![a-z])/g,
    ' bepaalde tijd ',
  ],
  [/(?<=\d) ?-?(?:uurs?|uren|urig) ?contract(?![a-z])/g, ' uur '],
  [/(?<![a-z])contract (?:van|voor) (?=\d{1,2} ?(?:u|uur|uren)(?![a-z]))/g, ' '],
]

const hopes: readonly string[] = [
  // English
  '(?:with )?(?:an? |the |good |strong |real )?(?:view|possib(?:ility|le|ly)|potential(?:ly)?|option|chance|scope|prospects?|intention)(?: (?:of|to|for|an?|becoming|become|going|go|being|be|made|turning|turn|into|converting|convert|conversion|extension|moving|move|leading|lead|and|or|then|in)){0,7} (?:permanent(?:ly)?|perm|open ended)',
  'opportunity (?:of|to) (?:become|becoming|go|going|be made|being made|turn into|convert to|move to) (?:an? )?(?:permanent|perm)',
  '(?:may|might|could|can|will|would) (?:(?:possibly|potentially|well|then|later|also) )?(?:become|be made|be|lead to|go|turn(?: into)?|convert(?: to| into)?|be extended(?: to| or)?|develop into|move to)(?: (?:an?|or|made)){0,2} (?:permanent|perm)',
  '(?:then|leading to|converting to|turning into|going|later) (?:an? )?(?:permanent|perm)',
  '(?<!(?:or|and|/|,) ?)(?:permanent|perm) (?:possible|possibility|potential|later|conversion)',
  // Spanish
  '(?:con )?(?:alta |amplia )?(?:posib(?:ilidad(?:es)?|le)|opcion(?:es)?|perspectivas?|vistas|probabilidad(?:es)?)(?: (?:reales|real|alta|a|al|de|en|para|pasar|paso|pase|ser|quedarse|incorporacion|incorporarse|conversion|convertirse|transformacion|contratacion|contrato|continuidad|renovacion|prorroga|plantilla|la|y|o|un)){0,6} (?:indefinid[oa]|fij[oa]|planta)',
  '(?:convertible|ampliable|prorrogable|transformable|pasando|paso|pase|conversion|transformacion) (?:a|en) (?:contrato )?(?:indefinid[oa]|fij[oa]|planta)',
  '(?:luego|despues|posteriormente|mas tarde|mas adelante) (?:contrato |pasa a )?(?:indefinid[oa]|fij[oa])',
  // French
  "(?:avec )?(?:possibilite|perspective|option|vue|objectif|evolution|evoluti(?:f|ve)|evoluant|evoluer|transformable|convertible|transformation|passage|debouchant|deboucher|pouvant|suivie?|puis|possible)(?: |(?<='))(?:(?:d'un |d'une |d'|de |du |en |sur |vers |a |un |une |l'|embauche |evolution |transformation |passage |contrat |poste |terme |long |possible |aboutir |deboucher |evoluer |mener |conduire |se |transformer ){0,7})(?:cdi|(?:contrat a )?duree indeterminee)",
  "cdi (?:possible|envisageable|a la cle|ensuite|par la suite)",
  // German
  '(?:mit |bei )?(?:[a-z]{3,6}e[rn]? )?(?:option(?:en)?|aussicht(?:en)?|moglichkeit(?:en)?|chancen?|perspektiven?|ziel)(?: (?:auf|zur|zum|der|einer|eine|einen|in|ein|spatere[rn]?|anschliessende[rn]?|langfristige[rn]?|und|ubernahme|entfristung|verlangerung)){1,6} (?:unbefristet[a-z]*|unbefr|festanstellung|feste(?:n)? anstellung|dauerstelle|dauerhafte[rn]?(?: [a-z]+)?)',
  '(?:anschliessend|danach|spater|dann)(?:e[rn]?)?(?: (?:in|ein|eine|ubernahme)){0,3} (?:unbefristet[a-z]*|festanstellung|feste anstellung)',
  'ubernahme in (?:ein |eine )?(?:unbefristet[a-z]*|festanstellung|feste anstellung)',
  // Italian
  "(?:possibilita|prospettiv[ae]|scopo|finalizzat[oa]|trasformazione)(?: (?:di|a|al|alla|in|un|contratto|assunzione|proroga|e|inserimento|tempo|trasformazione)| all'(?:assunzione|inserimento)){0,7} indeterminato",
]
/** What is temporary and may become permanent is not that yet. */
export const hope = new RegExp(`(?<![a-z])(?:${hopes.join('|')})(?![a-z])`, 'g')

/** Who works for himself does so by projects: that is no end. */
export const byProject = /(?<![a-z])(?:por proyectos?|projektbezogen(?:e[rns]?)?|missions? (?:courtes?|longues?|ponctuelles?)|mission (?:de |d'une duree de )?\d{1,2} (?:mois|semaines|jours|ans))(?![a-z])/g

/** Phrases that hold a word of another meaning, and what they are taken for, in this order. */
export const phrases: readonly (readonly [RegExp, string])[] = [
  // "Contract: permanent", "Jornada: completa" name a field.
  [
    /(?<![a-z])contract(?: type| time| status| hours)? ?[:=] ?(?=permanent|perm|full|part|fixed|temp|intern|apprentice|regular|open|indef|zero|casual|freelance)/g,
    ' ',
  ],
  [/(?<![a-z])(jornada|tiempo|temps|contrato|contrat|tempo) ?: ?/g, '$1 '],
  // What is permanent, regular or casual here is no employment.
  [
    /(?<![a-z])(?:permanent (?:resident|residence|residency|work permit|make ?up)|unbefristete[rns]? (?:aufenthalt|arbeitserlaubnis|niederlassung)[a-z]*|regular (?:travel|basis|attendance|reviews?|meetings?)|(?:salario|sueldo|horario|turno|base|parte) fij[oa]s?|fijo (?:\+|mas|y) (?:variable|comision(?:es)?|incentivos?|bonos?)(?![a-z])|casual (?:dress|work environment|environment|attire|fridays?|style|culture|atmosphere)|volunteer(?:ing)? (?:days?|time|leave|opportunities|hours)|(?:abgeschlossene[rn]?|mit|nach der) (?:berufs)?ausbildung)/g,
    ' ',
  ],
  [
    /(?<![a-z])(?:fixed term|(?<!long )term|temporary|limited term|fixed|seasonal|ftc|interim|short term|tijdelijk) contract(?:or)?(?![a-z])/g,
    ' fixed term ',
  ],
  [
    /(?<![a-z])(permanent|indefinite|open ended|employment|apprenticeship|training|casual|zero hours?|work|labou?r|unlimited)((?: full ?time| part ?time)?) contract(?![a-z])/g,
    ' $1$2 ',
  ],
  [/(?<![a-z])temp(?:orary)? to (?:perm(?:anent)?|hire)(?![a-z])/g, ' temporary '],
  [/(?<![a-z])contract to (?:hire|perm(?:anent)?)(?![a-z])/g, ' contractor '],
  // By the school year, and for good.
  [/(?<![a-z])(?:cdi|(?:contrat (?:a )?)?duree indeterminee) intermittente?(?![a-z])/g, ' cdii '],
  [/(?<![a-z])nicht befristet(?:e[rns]?)?(?![a-z])/g, ' unbefristet '],
  [/(?<![a-z])(?:regular|normal) (?:working )?hours(?![a-z])/g, ' '],
  [
    /(?<![a-z])(?:no|not|non|nicht|keine?|sin|sans) (?:an? )?(?:contract(?:ors?)?|c2c|corp to corp|freelance(?:rs?)?|interns?|internships?|temp(?:orary)?|zeitarbeit|befristung|leiharbeit)(?![a-z])/g,
    ' ',
  ],
]

/** The same for figures: to be tried where a text holds any. */
export const figurePhrases: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d) ?(?:prozent|per ?cent|pour ?cent|por ?ciento)(?![a-z])/g, '%'],
  // Times of the day are no hours of a week: "de 9h a 18h", "9 a 18 hs".
  [
    /(?<![\d.,:])(?:0?[4-9](?: ?h ?\d{0,2}|:\d{2})?|1\d ?h ?\d{0,2}) ?(?:-|a|bis|to) ?(?:1\d|2[0-4]) ?(?:h ?\d{0,2}|hs|hrs|horas|heures|uhr)(?![a-z])(?! ?(?:\/|per|pro|par|por|a la|semanal|hebdo|wochentl|week))/g,
    ' ',
  ],
  // "37h30" is a week's, and so is any such figure beside a week.
  [/(?<![\d.,:])(2[5-9]|[34]\d)h(\d{2})(?!\d)/g, '$1.$2h'],
  [/(?<![\d.,:])(\d{2})h(\d{2})(?= ?(?:\/ ?sem|par sem|hebdo))/g, '$1.$2h'],
  [
    /(?<![a-z])(?:weekly hours|hours(?: per week)?|horas(?: semanales)?|heures(?: par semaine)?|wochenstunden|stunden(?: pro woche)?) ?: ?(\d{2}(?:[.,]\d{1,2})?)(?! ?[-:]|\d| ?(?:to|am|pm)(?![a-z]))/g,
    ' $1 hours per week ',
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
  '(?:h|hs|hpw|hrs?|hours?|std|stunden|wochenstunden|heures|horas|ore|uur|uren|timmar|timer|godz|godzin)(?![a-z])\\.?'
const perWeek =
  '(?: ?(?:per|a|an|/|p|pro|par|por|each|in der|die|la|a la|al|alla|i) ?-?(?:w|wk|week|woche|semaine|semana|settimana|vecka|veckan|uke|uge|tydzien|tyg)(?![a-z])| ?(?:weekly|semanales|semanais|settimanali|wochentlich|hebdo[a-z]*|pw|wk|week|woche|tygodniowo)(?![a-z]))'
const perOther =
  '(?! ?(?:per|a|an|/|pro|par|por|al|am) ?-?(?:day|tag|jour|dia|month|monat|mois|mes|d|j)(?![a-z])| ?-?(?:shifts?|schicht(?:en)?|days?|tag|tage|guardias?|diari[oa]s?|taglich|daily|rota|rotation)(?![a-z])|\\d)'
export const weekly = new RegExp(
  `(?<![\\d.,:])${amount}\\+?(?: ?(?:-|to|bis|a|or|/|und|oder|y|et) ?${amount})? ?-?${hours}${perOther}(${perWeek})?`,
  'g',
)
/** What is a share of something else than full time. */
const otherShare =
  '(?:remote|remoto|remota|home ?office|home|teletrabajo|teletravail|mobiles? arbeiten|online|presencial|onsite|office|travel|travel time|viajes?|reise[a-z]*|deplacements?|bonus|commission|comision(?:es)?|provision|discount|rabatt|equity|match(?:ing)?|salary)'
/** A share of full time. */
export const share = new RegExp(
  `(?=\\d)(?<![\\d.,])(?<!${otherShare}(?: ?:| up to| bis zu| jusqu'a| hasta)? ?)(\\d{2,3})(?: ?%)?(?: ?(?:-|\\/|bis|to|a|ou|oder) ?(\\d{2,3}))? ?%(?!(?:-| ?)(?:of |de |di )?${otherShare})`,
  'g',
)
/** The same as a fraction: "0.5 FTE", "0,8-1,0 ETP". */
export const fraction =
  /(?<![\d.,])([01](?:[.,]\d{1,2})?)(?: ?(?:-|to|bis|a|\/) ?([01](?:[.,]\d{1,2})?))? ?(?:fte|wte|etp|vza|vzae)(?![a-z])/g
