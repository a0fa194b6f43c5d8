// What stands beside a word that names a level only in some company. Patterns over folded titles.

/** What "staff" is a rank of. */
const trade =
  '(?:engineers?|developers?|designers?|scientists?|architects?|researchers?|programmers?|analysts?|sre|consultants?|technologists?|engineering|devops|data|product|ingenier[oa]|ingenieur|roboticists?|(?:technical )?program(?:me)? managers?|technical (?:writers?|recruiters?)|systems? administrators?)(?![a-z])'
const between = '(?:[a-z0-9+#.&/][a-z0-9+#./&-]* ){0,6}'
export const staffOf = new RegExp(`^\\+? ${between}${trade}`)
export const staffFirst = new RegExp(`^(?:,| -) ${between}${trade}`)
export const staffLast = new RegExp(`${trade}(?:, | \\(| - )$`)

/** What is numbered and is no grade: "Phase III trial", "Part II architect", "World War II". */
export const numbered =
  /(?:^|[^a-z])(?:phases?|parts?|types?|class|war|title|tier|category|stage|step|diabetes|schedule) $/

/** Behind these, short words for chiefs stand for something else: "Quality Specialist II, CMO". */
export const practitioner =
  /(?<![a-z])(?:specialist|analyst|engineer|scientist|coordinator|technician|associate|nurse|manager)s?(?![a-z])/

/** "IV" as nurses give it. */
export const intravenous =
  /^ (?:home )?(?:[a-z]+ )?(?:therap|nurs|infus|fluid|access|admixture|antibiotic|hydration|bag)/

/** "Vie" is life in "auxiliaire de vie", "vie scolaire" and "assurance vie"; by itself it is a year abroad, the VIE. */
export const lifeBefore =
  /(?<![a-z])(?:(?:de|la|sa|en|non|auxiliaires?|assurances?|epargne|prevoyance|actuaires?|actuariat|qualite|hors)[ -]| a )$/
export const lifeAfter =
  /^ (?:scolaire|sociale|quotidienne|etudiante|associative|collective|locale|privee|affective|active|professionnelle|et|des?|du|a)(?![a-z])/

/** Levels of a certificate or of a hospital, in "Nursery Practitioner Level 3". */
export const qualified =
  /(?<![a-z])(?:nursery|early years|child ?care|preschool|nvq|teaching assistants?|learning support|trauma|tutors?|personal trainer|swim[a-z]*|coach|gym|fitness|hairdresser|barber|beauty|security officers?|guards?|assessors?|carers?)(?![a-z])/
export const ofSupport = /^ (?:support|technician|help|service desk|soporte)/
export const inSupport = /(?<![a-z])(?:support|help ?desk|service desk|soporte)[ ,(-]*$/

/** "Engineer 3 month contract", "Analyst 2-3 years": the number counts something else. */
export const counted =
  /^(?: ?(?:-|to|or|\+|x|bis|a) ?\d*\+?)? ?\+?(?:months?|mth|weeks?|wks?|days?|years?|yrs?|yoe|hours?|hrs?|h|positions?|openings?|vacanc(?:y|ies)|posts?|roles?|shifts?|x|fte|jahre?|monate?|ans?|mois|anos?|mes|meses|vacantes)(?![a-z])/

/** Who sees to the training of others. */
export const trainers =
  /(?:sachbearbeit(?:er|ung)|referent|koordinat(?:or|ion)|spezialist|verantwortliche[rn]?|leit(?:er|ung)|beauftragte[rn]?|recruit(?:er|ing))(?:in)? (?:fur |der |die )*$/

/** Where "stage" stands by itself, when the language is not known: "Stage - Comptable", "Comptable (stage)". */
export const beforeStage = /(?:[-([|,:/] ?|(?<![a-z])(?:en|de|un) )$/
export const afterStage = /^(?:$| ?[-)\],|/(:]| (?:de|en|d')(?![a-z]))/

/** An associate of these is no beginner. */
export const associated = /^ (?:(?:vice|vp|director|manager|principal|head)|(?:[a-z&-]+ ){1,3}directors?(?![a-z]))/

/** Who is trained to be one is none yet, unless it is "Director in Training and Development". */
export const inTraining = /^[ -]in[ -]training(?! (?:and|&|und) )/
export const trained =
  /(?<![a-z])(?:managers?|leaders?|leads?|supervisors?|directors?|heads?|executives?|foreman|c[efot]o)[ -]$/

/** Behind a plural this agrees with it; behind anything else it is people: "Conseiller séniors". */
export const agreeing = /(?<![a-z])(?!(?:des|les|nos|vos|tous|pour|clients|soins|sports) )[a-z-]{3,}[sx] $/

/** "UK&I", "UK/I" */
export const andIreland = /&$|(?<![a-z])(?:uk|gb) ?[/+]$/
