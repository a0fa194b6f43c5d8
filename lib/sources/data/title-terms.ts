// Words of titles that say on what terms one works. Folded: small letters, no accents.

const wordsOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** Of employment: each of these says something of it, alone or with its neighbours. */
export const employmentWords = wordsOf(
  'part parttime full fulltime time contract contractor freelance freelancer 1099 w2 c2c temp temporary fixed term ftc',
  'limited interim seasonal permanent perm casual prn diem call volunteer volunteers student maternity paternity parental',
  'leave cover secondment hire vollzeit teilzeit minijob befristet befristete befristeter befristetes unbefristet',
  'festanstellung freiberuflich freiberufler werkstudent werkstudentin aushilfe elternzeitvertretung saisonal ehrenamtlich',
  'schwangerschaftsvertretung complet plein partiel temporaire saisonnier saisonniere cdi cdd independant benevole',
  'completo completa parcial jornada media tiempo medio temporal indefinido indefinida fijo fija autonomo voluntario',
  'tempo integral meio periodo temporario voltijd deeltijd tijdelijk bepaalde onbepaalde zzp contrato contrat vertrag',
)

/** Of where the work is done. */
export const workplaceWords = wordsOf(
  'remote remotely remoto remota wfh telework teleworking telecommute telecommuting teletravail teletrabajo teletrabalho',
  'homeoffice hybrid hybride hibrido hibrida onsite inoffice inperson presencial presentiel virtual',
)

/** What those are called in two words. */
export const workplacePhrases: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:on[ -]site|vor ort|sur site)(?![a-z])/g, 'onsite'],
  [/(?<![a-z])in[ -](person|office)(?![a-z])/g, 'in$1'],
  [/(?<![a-z])(?:home[ -]office|home[ -]based|work(?:ing)? from (?:home|anywhere))(?![a-z])/g, 'wfh'],
]

/** What may stand beside them and says no more than how long, from when, how much and how sure. */
export const fillerWords = wordsOf(
  'a an and the or to with for from in at of up until only no not non w based fully 100% first optional option possible is',
  'available eligible preferred friendly role position positions job basis assignment engagement opportunity work schedule',
  'project paid flexible travel per on working within anywhere ft pt intern interns internship apprentice apprenticeship co op',
  'ok okay pool fte day days week weeks wk month months mo mos m yr yrs year years y initial spring summer fall autumn winter',
  'shift shifts night nights evening evenings weekend weekends overnight morning mornings afternoon afternoons',
  'und oder auf im als bis zu fur monat monate monaten jahr jahre jahren wochen projekt praktikum',
  'et ou de du un une en mois ans an temps mi stage alternance y o u por con meses anos ano e um uma estagio practicas',
  'het een van voor op maanden jaar tijd duur',
  // Places in two letters that readers of places take for nothing by themselves.
  'sf sp rj mg',
)

/** A post with two kinds of duties is a hybrid one, too. */
export const mixedRole = /(?<![a-z])hybrid (?:role|position|job)(?![a-z])/

/** Hours are meant wherever they are spelled out, but for what is studied or taught so. */
export const hoursAnywhere = new RegExp(
  [
    '(?<![a-z])(?:(?:full|part)(?:[ -]?time)? ?(?:or|and|&|/|-|,) ?(?:full|part)[ -]?time|(?:full|part)[ -]?time',
    'voll ?-? ?(?:oder|und|bzw\\.?|/) ?teilzeit|teil ?-? ?(?:oder|und|bzw\\.?|/) ?vollzeit|vollzeit|teilzeit|minijob',
    'temps (?:plein|complet|partiel)|mi[ -]temps|jornada reducida|media jornada|medio tiempo',
    '(?:jornada|tiempo) (?:completa|completo|parcial)(?: ?(?:o|y|/) ?(?:completa|completo|parcial))?',
    'tempo (?:parcial|integral|pieno)|meio periodo|periodo integral|voltijds?|deeltijds?)(?![a-z])',
  ].join('|') +
    '(?![ -]?(?:e?mba|equivalents?|program(?:me)?s?|degrees?|students?|study|studies|courses?|schools?|learners?)(?![a-z]))',
  'g',
)

/** Before other words these make people of them, but for words of trade. */
export const freelanceFirst = new RegExp(
  '^freelancer?(?= )(?! (?:communit|market ?place|platform|talent (?:network|pool)|operations|managers?(?![a-z])|success|' +
    'management|coordinator|network|resourc|program(?:me)?s?(?![a-z])|pool|economy|partner|recruit(?:ing|ment) manager))',
)
export const seasonalFirst = new RegExp(
  '^(?:per diem|prn|seasonal(?! (?:merchandis|product|program(?:me)?s?(?![a-z])|marketing|campaign|plan|hiring|recruit|trend|' +
    'workforce|staffing|inventory|decor|flu|influenza|vaccin|colou?r|collection|events?(?![a-z])|menu|forecast|buy|' +
    'affective|demand|content)))(?= )',
)

/** At the end of a phrase they say so as well: "Event Volunteer", "Coder PRN", but not "Head of Volunteers". */
export const saidLast = new RegExp(
  '(?<= )(?<!(?:^| )(?:of|for|and|&|or|to|manager|director) )' +
    '(?:volunteer|benevole|prn|per diem|freelancer?|temporary|temp|seasonal|fixed[ -]term(?: contract)?' +
    '|(?<!(?:general|prime|main|trade|building|electrical|mechanical|roofing) )contractor' +
    '|(?:maternity|paternity|parental)(?: leave)? cover)$',
)

/** Students who work besides. */
export const workingStudent =
  /(?<![a-z])(?:working[ -]student|werks?stud[a-z]*|studentische[rn]? (?:hilfskraft|aushilfe))/

/** "Internal" and "international" are no sign of interns. */
export const internSigns =
  /intern(?!a)|apprent|co-?op|praktik|ausbild|auszubild|azubi|lehrling|student|stud(?:ium|ierend)|stag|alternan|practica|beca|pasant|aprendi|thesis|diplomand|bachelorand|masterand|tirocin|leerwerk/

/** What interns and apprentices are here is whom one looks after, hires or teaches. */
export const aboutInterns = new RegExp(
  [
    '(?:intern|apprentice|co-?op|working student)(?:ship)?s?(?: (?:talent|hiring|development|learning))?(?: program(?:me)?s?)?' +
      ' (?:managers?|coordinators?|leads?(?! gen)|director|officer|advis[eo]r|specialists?|supervisor|administrators?' +
      '|recruit[a-z]*|hiring|assessors?|coach(?:es)?|tutors?|trainers?|mentors?|instructors?|teachers?)(?![a-z])',
    '(?:head|director|managers?|leads?|coordinators?|vp|president|teachers?|officer) (?:of|for) (?:[a-z&]+ ){0,3}' +
      '(?:interns?|apprentices?)(?:hips?)?(?![a-z])',
    '(?:head|director|managers?|leads?|coordinators?|vp|president|recruit[a-z]*|hiring|talent acquisition)[a-z ]{0,30}[-,(] ?' +
      '(?:[a-z&]+ ){0,3}(?:interns|internships|apprentices|(?:intern|apprentice)(?:ship)? programme?s)(?![a-z])',
    '(?:head|director|managers?|leads?|coordinators?), (?:[a-z&]+ ){0,3}(?:intern|apprentice)(?:ship)? program(?:me)?(?![a-z])',
    'thesis (?:advis[eo]r|supervisor)|co-?op (?:store|bank|housing|food|insurance|funeral|education)' +
      "|responsable (?:de |des |de l')?(?:alternan|stage|apprenti)",
  ].join('|'),
)

/** Contracts to the French, to banks and hospitals trades, to lawyers an agency: alone these are believed in brackets. */
export const acronyms = /^(?:c\.?d\.?[di]\.?|ftc)$/
export const otherTrades = /diligence|kyc|aml|clinic|documentation|coding|coder|nurse|(?<![a-z])rn(?![a-z])|counsel|attorney/

/** Whoever finds others work has a desk for one kind of it. */
export const placesOthers =
  /recruitment consult|resourcer|staffing (?:consult|specialist)|personalberat|personalvermittl|consultante? en recrutement/

/** Towns, but in an aside another word; and a work that is global has no place by that. */
export const noTowns = /^(?:mobile|reading|nice|media)$|(?<![a-z])(?:global|world)/

/** "Job 1099" is a number. */
export const numbered = /(?<![a-z])(?:job|req|ref|id|no\.?) ?#?\d/

/** How all of the above begin, or hold it: most titles have none of these, and are left at once. */
export const signs =
  'time,zeit,contra,freelan,1099,fixed,temp,ftc,interim,season,saison,perm,casual,diem,prn,on call,on-call,volunt,benev,ehrenamt,' +
  'matern,patern,parental,secondment,minijob,befrist,festan,freiber,aushilf,vertret,cdd,cdi,independ,jornada,tiempo,indefin,fijo,' +
  'fija,autonomo,periodo,zzp,tijd,remot,wfh,home,work from,working from,hybrid,hibrid,onsite,on-site,on site,vor ort,sur site,' +
  'in office,in-office,in person,in-person,inoffice,inperson,virtual,presen,teletra,telework,telecommut,intern,apprent,co-op,coop,' +
  'praktik,ausbild,auszubild,azubi,lehrling,student,studium,studierend,stage,stagi,estag,alternan,practica,beca,pasant,aprendi,' +
  'thesis,diplomand,bachelorand,masterand,tirocin,leerwerk'
