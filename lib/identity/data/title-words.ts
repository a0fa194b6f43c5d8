// What titles say besides the occupation, as folded pattern parts (lower case, no diacritics).

/** Said of any job, wherever it stands in a title; levels are compared on their own. */
export const decorationWords: readonly string[] = [
  // Calls
  'urgent|urgente|dringend|now hiring|we are hiring|immediate interviews?|apply now|jetzt bewerben',
  'we(?:\'re| are) (?:looking for|recruiting)|needed|wanted|wir suchen|sucht|(?:wird |werden )?gesucht',
  'se (?:busca|necesita)n?|buscamos|incorporacion inmediata|poste a pourvoir(?: immediatement)?|recrute',
  // What is offered
  '(?:great|excellent|amazing) benefits|weekly pay|paid weekly|sign[- ]on bonus|staff discount',
  'contrato indefinido|unbefristet(?:er arbeitsvertrag)?|festanstellung|firmenwagen|dienstwagen',
  // Hours and place of work
  'full(?:[- –]?time)? ?(?:or|and|&|/) ?part[- –]?time|voll-? ?(?:oder|und|&|/) ?teilzeit',
  'full[- –]?time|part[- –]?time|vollzeit|teilzeit|temps plein|temps partiel',
  'jornada (?:completa|parcial)|remote(?: friendly| first| ok)?',
  'homeoffice|home office|teletrabajo|teletravail',
  '\\d+(?:[.,]\\d+)? ?(?:hours?|hrs?|h|stunden|std|heures|horas)(?: (?:a|per) week| pro woche|/week)?',
  // Levels, after what begins with one ("staff discount")
  'senior|sr|snr|junior|jr|jnr|semi[- ]?senior|ssr|(?:mid|entry)[- ]level|mid|principal|staff|i{1,3}|iv|v',
  'confirme|debutant|experimente|erfahrene?r?',
  // Gender marks
  '[mfwdhx]\\s?/\\s?[mfwdhx](?:\\s?/\\s?[mfwdhxni])?|gn|all genders',
]

/**
 * Levels that a title may do without as well as with, for counting the roles of a source: they are words of it, and
 * tell two titles apart, but one text serves a consultant and a graduate consultant.
 */
export const levelWords: readonly string[] = [
  'lead leading leitend leitende leitender leitendes graduate trainee apprentice intern entry experienced',
  'auszubildende auszubildender azubi praktikant praktikantin werkstudent werkstudentin becario becaria aprendiz',
  'apprenti apprentie student practicas stage stagiaire alternant alternante experimentado experimentada',
]

/** Decoration only where nothing else stands between the marks: "Contract" is not, in "Contract Manager". */
export const wholeDecorationWords: readonly string[] = [
  'hiring|hot|jobs?|new|neu|nuevo|immediate start|start immediately|ab sofort|sofort',
  'remoto|hybrid|onsite|on-site',
  'job offer|vacancy|stellenangebot|offre d.emploi|oferta(?: de (?:empleo|trabajo))?',
  'permanent|contract|temporary|cdi|cdd|interim|freelance|evergreen',
  // The employer's number of it: "#4471", "JR-20931", "Ref. 88213". Years are none.
  '(?:(?:ref(?:erence|erenz)?|req(?:uisition)?|job|jr|r|id|nr|no|vacancy)[ .:#_-]*){1,3}\\d{3,}[\\d-]*',
  '#? ?(?!(?:19|20)\\d\\d\\b)\\d{4,}',
]

/**
 * Who stands in for another or works under one: "Assistant Manager", "Sous Chef". An assistant of no rank
 * ("Sales Assistant") is an occupation.
 */
export const deputyWords: readonly string[] = [
  'deputy|vice[- ](?:principal|chair(?:man|woman|person)?|dean|head|captain|chancellor|provost|rector)|co-?manager',
  'vice[- ](?:mayor|minister|consul|chief|commodore|marshal|speaker)',
  'stellvertret[a-z]*|stellv|stv|vize[a-z]+|adjointe?|adjunt[oa]|sub(?:director|gerente|jefe|encargad)[a-z]*',
  'segund[oa](?:/[oa]|\\([oa]\\))? (?:encargad|jef|de )[a-z/]*',
  'sous[- ]?chef|second de cuisine',
  'ass(?:istan)?t (?!(?:to|of|for) )(?:[a-z&]+ ){0,3}(?:managers?|directors?|head|principals?|professors?)',
  'ass(?:istan)?t (?!(?:to|of|for) )(?:[a-z&]+ ){0,2}(?:buyers?|merchandisers?|coach|editors?|engineers?)',
  'ass(?:istan)?t (?!(?:to|of|for) )(?:[a-z&]+ ){0,2}(?:accountants?|surveyors?|producers?|teachers?)',
  'ass(?:istan)?t (?!(?:to|of|for) )(?:[a-z&]+ ){0,2}(?:planners?|superintendents?)',
]

/** Who helps one of the trade: the cook's help is no cook. */
export const helperWords: readonly string[] = [
  'commis|demi[- ]chef|ayudante|auxiliar de|aide soignante?|aide cuisine|aide-[a-z]{3,30}',
  '[a-z]{0,30}(?:helfer(?:in)?|hilfe|hilfskraft)',
]

/** Who is still to become one of the trade: "Student Nurse", but not "Student Advisor". */
export const learnerWords: readonly string[] = [
  'student (?=(?:[a-z]+ )?(?:nurse|midwife|paramedic|practitioner|therapist|teacher|radiographer|optometrist))',
  'student (?=(?:[a-z]+ )?(?:engineer|surveyor|technician|developer|pharmacist|social worker))',
]

/** Written as one word, as two, or with a hyphen. */
export const joinedWords: readonly string[] = [
  '(?:front|back)[- ]end|full[- ]stack|dev[- ]ops|e[- ](?:commerce|learning)',
  '(?:health|child|home|day)[- ]care|(?:after|pre)[- ]sales?|house[- ]keep(?:er|ing)|ware[- ]house',
]

/** Who stands alone between the marks says who may apply: "(mwd)", "(m w d)", "(gn)". */
export const genderLetters = 'm w d f h x n i a k v gn mwd wmd mfd fmd mfx mwx mf fm hf fh mw wm div divers alle'

/** What an advertisement is called, at the end of its title and before its place: "Ward Nurse Jobs in Ely". */
export const advertisementWords =
  'job jobs vacancy vacancies position stelle stellen stellenangebot empleo emploi opportunity'

/** What stands between an occupation and its place, or its employer. */
export const placeLinks = 'in at near around within based bei en a im am der de of'
export const employerLinks = 'at with bei beim chez en for fur by von with der the'
