import type { Seniority } from '../../words.ts'

// Patterns over folded titles (lower case, no diacritics), bounded by what is not a letter or digit.

/** The assistant's own level, where it stands behind the one who is assisted: "Assistante de direction (Alternance)". */
const own =
  'juniors?|jr|jnr|(?:semi[-\\s]?)?(?:seniors?|sr)(?! (?:management|managers?|leadership|leaders?|executives?|partners?|directors?|team|vice|vp)(?![a-z]))|ssr|snr|trainee|associate|apprentice|interns?|internship|debutante?|confirmee?|experimentee?|alternance|alternante?|stage|stagiaire|apprentie?|apprentissage|praktik[a-z]*|werkstud[a-z]*|ausbildung|azubi|becari[oa]|practicas|practicante|aprendiz'
/** What else is said of the one who is assisted: "… to the CEO, COO and Head of Sales". */
const notOwn = `(?!(?:${own})(?![a-z]))[a-z.']+`
const supported = `(?:\\s(?:[-&/|(]\\s?)?${notOwn}(?:[\\s,/&(|+-]{1,3}${notOwn}){0,5})?`

/**
 * Titles whose words look like a level and are none: functions ("project manager"), places and products ("senior living"),
 * people one supports ("assistant to the CEO"). Blotted out before levels are looked for, so that "Senior Product Manager"
 * still is senior.
 */
export const functional: readonly string[] = [
  // English: functions with "manager"
  '(?:technical |digital )?(?:product|project|program|programme|account|key account|client|customer success|case|community|relationship|category|brand|campaign|delivery|property|content|social media|event|events|contract|contracts|partner|partnerships?|portfolio|release|success|territory|channel|document|asset|fund|wealth|traffic|bid|proposal|product marketing|marketing project|site project|construction project|it project|customer|business development|alliance|vendor|stakeholder|incident|problem|configuration|assignment|implementation|engagement|partner success|solution|solutions|sales account|regional account|strategic account|national account|global account|enterprise account|(?:web|app) product|scrum|quality project|clinical project|clinical trial|research project|study|grants?|donor|lease|leasing|tenancy|communications project) manager(?:s|in(?:nen)?)?',
  'product owners?|scrum masters?|duty managers?(?= assistant)|project leads?|project leaders?|programme leads?',
  // "executive", "director", "president" in other senses
  '(?:account|sales|marketing|customer service|customer support|customer care|customer|recruitment|search|media|pr|public relations|events?|business development|hr|human resources|people|finance|accounts|admin|administrative|operations|digital marketing|seo|social media|content|telesales|field sales|inside sales|internal sales|lettings?|client service|client services|logistics|legal|procurement|purchasing|audit|tax|area sales|development|support|service|reservations?|guest relations?|front office|office|telemarketing|campaign|brand|communications|key account|commercial|leasing|credit|payroll|compliance|merchandising|e-?commerce|talent acquisition|training|project|research|ad operations|technical support|insurance|sales support|sales and marketing|client|new business|collections|process|back office|bpo|export|import|pre-?sales|after-?sales) executives?',
  'executive assistants?(?:(?: to| for|,| -| \\||:)? \\(?(?:the )?(?:[a-z]+ ){0,2}(?:c[efotimr]o|ceo|founders?|chief|president|vp|vice president|directors?|head|chairman|partners?|c-level|c-suite)(?![a-z])[a-z,&/)\\s-]{0,60})?',
  "(?:c[efotim]o|md|gf|directors?(?:'s)?|manager(?:'s|s)|presidents?(?:'s)?|founders?(?:'s)?|chairman(?:'s)?|executive's|partners?'s|geschaftsfuhrungs?|vorstands?) (?:(?:personal|executive|administrative) )?(?:assistants?|assisten(?:t|tin|z)|pa|secretar(?:y|ies)|sekretar(?:in|iat)|aide)",
  '(?:[a-z]*assisten(?:z|t|tin)|sekretariat|sekretarin|referent(?:in)?|buro) (?:c[efotim]o|vorstand|geschaftsfuhrung|geschaftsleitung|bereichsleitung|abteilungsleitung|direktion|werkleitung|werksleitung|standortleitung|leitung)',
  "founder'?s?'? (?:associates?|office|staff)|(?:c[efotim]o|ciso|chro) (?:services?|advisory|office|organi[sz]ation|communications?|suite|support|staff|track|program(?:me)?s?|practice|solutions|agenda)|conversion(?: rate)? optimi[sz]ation \\(?cro\\)?|cro(?= (?:specialist|manager|strategist|analyst|executive|consultant|expert|lead|marketing))",
  'office manager(?:s|in)?|executive (?:secretar(?:y|ies)|chefs?|search|pa|pas|admin(?:istrator|istrative)?s?|coordinators?|support|protection|producers?|housekeepers?|education|briefing|coach(?:es)?|recruiters?|business administrator|administrative assistant|office|partner|sous)',
  '(?:assistants?|secretar(?:y|ia|io)|pa|ea|aide|advisor|support|administrator|coordinator|office|chief of staff|asistente|auxiliar|secretaria|[a-z]*assistent(?:in|ion)?|[a-z]*assistenz|referent(?:in)?|[a-z]*sekretar(?:in|iat)?|assistante?|auxiliaire|secretaire|adjoint|adjointe|segretari[ao]|officer) (?:to|for|of|de|a|du|des|der|des|di|da|an|zur|zum|do|del|de la|de l\')\\b.{0,6}(?:the )?(?:(?!(?:and|et|und|y) )[a-z]+ ){0,2}(?:ceo|cto|cfo|coo|cmo|cio|ciso|cpo|cro|chro|founders?|head|chairman|chief|director|directora?|direccion|directeur|direction(?: generale)?|geschaftsfuhrung|geschaftsleitung|geschaftsfuhrers?|vorstand(?:s)?|vp|vice president|president|presidente?|gerencia(?: general)?|gerente|manager|general manager|managing director|executive|dirección|diretoria|direzione|bereichsleitung|abteilungsleitung|leitung|teamleitung|pdg|dg)' + supported,
  "(?:(?:team|bereichs|abteilungs)?assistenz|assisten(?:t|ten|tin)|sekretariat|sekretar(?:in)?|referent(?:in)?)(?: der| des| fur die| fur den| zur)? [a-z]*(?:leitung|leiters?)|assistante?s? (?:du |de la |des |de l')responsables?|(?:asistente|auxiliar|secretari[oa]) (?:(?:de|del|de la|a la|al) (?:jefatura|jef[ea]s?)|gerencia)",
  'vorstandsassisten(?:t|tin|z)|vorstandssekretar(?:in)?|direktionsassisten(?:t|tin|z)|direktionssekretar(?:in)?|managementassisten(?:t|tin|z)|teamassisten(?:t|tin|z)|leitungsassisten(?:t|tin|z)|chefsekretar(?:in)?|assistante? de direction|secretaire de direction|assistante? de (?:manager|gestion)',
  'art directors?|film directors?|creative directors?(?= assistant)|director de arte|director(?:a)? de (?:cine|fotografia)|directora de arte|directeur artistique|directrice artistique|funeral directors?|casting directors?|music directors?|directeur de creation|director of photography|musikdirektor|regional director assistant',
  'directeurs? de projets?|directrices? de projets?|chefs? de (?:projets?|produits?|publicite|partie|cuisine|rang|chantiers?|secteurs?|marche|zone|quart|bord|gare|train|groupe)|cheffes? de (?:projets?|produits?|publicite|chantiers?|secteurs?|partie)|chef de partie|head chefs?|sous chefs?|commis chef|chef patissier|responsable de projets?|responsable projets?',
  'jef[ea]s? de (?:proyectos?|producto|obra|cocina|partida|rango|sala)|gerentes? de (?:proyectos?|projec?tos?|produc?tos?|cuentas?(?! por )|contas?(?! a (?:pagar|receber)))|director(?:a)? de (?:proyectos?|producto|obra)|responsable de (?:proyectos?|cuentas?|producto)|gestor(?:a)? de (?:proyectos?|cuentas?|producto)|ejecutiv[oa]s? (?:de )?(?:ventas?|comercial|cuentas?|cuenta|atencion|servicio|cobranza|negocios|marketing|call center|banca|credito|telefonico|recuperacion|relaciones)[a-z]*|lider de (?:proyectos?|projec?tos?)|executiv[oa] de (?:vendas|contas|negocios)',
  '(?:[a-z]+)?projekt ?(?:leiter|leiterin|leitung|manager|managerin|ingenieur)(?:in)?(?:nen)?|bauleiter(?:in)?|bauleitung|produkt ?manager(?:in)?|key account manager(?:in)?|account manager(?:in)?|kundenbetreuer(?:in)?|eventmanager(?:in)?|casemanager(?:in)?|teilprojektleiter(?:in)?|oberbauleiter(?:in)?|projektmanagement|officemanager(?:in)?|vertriebsleiter(?:in)? assistenz|kampagnenmanager(?:in)?|social media manager(?:in)?|content manager(?:in)?|category manager(?:in)?|(?:reise|kurs|chor|seminar|freizeit|workshop|versuchs|bauabschnitts)leit(?:er|erin|ung)|ubungsleiter(?:in)?|spielleiter(?:in)?|netzleitung|rohrleitung[a-z]*|freileitung[a-z]*|kabelleitung[a-z]*|(?:gas|wasser|fern)leitung[a-z]*',
  'project ?leider|projectmanager|productmanager|accountmanager|projektledare|projektleder|kierownik projektu|capo ?progetto|responsabil[ei] (?:di )?progett[oi]|project manager|gestionnaire de (?:projets?|comptes?|paie|stocks?|sinistres?)',
  // "lead", "principal", "staff", "associate", "senior", "junior" in other senses
  'lead(?:s)? (?:generation|gen|qualifier|nurture|capture|scoring|based|safe|abatement|hazard|removal|generators?|management|qualification|nurturing|time|paint|acid|free|conversion|sourcing|poisoning|handler|routing)|sales leads|sales lead(?= (?:qualif|gen|research))|inbound leads?|lead to cash|head (?:office|coach|teacher|gardener|waiter|waitress|bartender|barista|housekeeper|start|lifeguard|(?:dental )?nurse|cashier|mistress|master|porter|receptionist|sommelier|baker|brewer|grower|butcher|barber|groom|green ?keeper|grounds ?keeper|cook|pastry|server|tutor|technician|concierge|librarian|mechanic|stylist|pharmacist|cleaner|caretaker|instructor|preschool|toddler)',
  'staff (?:nurses?|rn|accountants?|pharmacists?|attorneys?|writers?|physicians?|members?|chaplain|therapists?|photographer|reporters?|training|development|augmentation|auditors?|assistants?|sergeant|psychologists?|dentist|veterinarian|officer|restaurant|canteen|scheduler|planner|coordinator|clinician|radiographer|midwife|optometrist|administrator)|(?:kitchen|bar|restaurant|retail|sales|ground|floor|nursing|medical|hotel|cleaning|waiting|warehouse|event|support|chief of|office|teaching|security|service|catering|banquet|front of house|administrative) staff',
  'senior (?:living|care(?! (?:(?:and|&) )?(?:assistants?|workers?|support|practitioners?|coordinators?))|high school|citizens?|center|centre|services|companion|helpers?|care home|residents?|day care|adults)(?! (?:engineer|manager|consultant|analyst|developer|delivery|architect))|senior (?:community|housing|home|life|fitness|nutrition|transport(?:ation)?)(?! (?:[a-z&]+ ){0,2}(?:officers?|planners?|engineers?|managers?|consultants?|scientists?|nurses?|workers?|analysts?|developers?|specialists?|advis[eo]rs?|architects?|surveyors?|lead|executives?|designers?|practitioners?|researchers?|actuary|underwriters?|buyers?|inspectors?|associates?|mentors?|attorneys?|lawyers?|solicitors?|editors?|writers?|reporters?)(?![a-z]))|(?:pour|aux|aupres de|aupres des|residences?|vie|maisons?|habitat|accompagnement|animation|animat(?:eur|rice)) (?:les |services )?seniors|residence senior|senior secondary|for seniors|seniorenheim|seniorenzentrum|seniorenbetreu[a-z]*|seniorenpflege[a-z]*|seniorenresidenz|senioren|junior (?:high|school|college|soccer|football|tennis|golf|academy|kindergarten|secondary|infant|minister|suite|rangers|achievement)|(?:vice|assistant|deputy) principal|principal (?:adjoint )?(?:de |du |d.)(?:college|lycee|ecole)|conseiller principal d.education|(?:high|middle|primary|secondary|elementary) school principal|principal(?=(?:,| -)? \\(?(?:of |(?:(?:high|middle|primary|secondary|elementary) )?(?:school|academy|college)|teacher))|principal(?=(?:,| -) (?:[a-z.]+ ){1,3}(?:school|academy))|principal gifts?|school principal|high school|middle school',
  '(?:sales|retail|store|warehouse|team|fulfillment|customer service|customer care|shop|production|manufacturing|seasonal|stocking|stock|fashion|cafe|beauty|service|delivery|hospitality|food service|bakery|deli|meat|produce|grocery|floor|cashier|guest service|guest|front end|lot|parts|kitchen|patient|certified|laundry|logistics|distribution|night|overnight|pharmacy|merchandising|financial services|environmental services|nursing|care|bank|bakery) associates?|(?:research|post-?doctoral|clinical trials?|study|teaching|faculty|policy|communications) associates?|associate (?:degree|professor|dean|partner|general counsel|dentist|veterinarian|attorney|lawyer|solicitor|editor|broker|optometrist|physician|lecturer)',
  'intermediate care|intermediate school|mid(?: -|-)? ?(?:market|cap|shift|day|atlantic|west|america|term|century|office)|mid-(?!level|senior|snr|sr|weight|career|experienced|lead|to-)[a-z]+|middle (?:river|east|schools?|market|office|mile|management|years|grades?)|data entry|founder.?s associates?|graduate (?:recruitment(?! (?:consultant|executive))|outcomes|careers|admissions?|school|medical education|programs? (?:manager|coordinator|director)|recruiter|admissions|studies|faculty)|postgraduate|undergraduate(?! placement)|trainee coordinator|apprentice(?:ship)? (?:coach|assessor|tutor|trainer|manager|coordinator|programme manager)|internship (?:coordinator|manager|program manager)|intern program(?:me)? managers?|(?:interns?|apprentices?)(?= (?:recruiters?|mentors?|supervisors?)(?! intern))|interns?(?<=(?:lead|manager|director|partner|recruiter|coordinator|specialist)(?: -|,| of| for) interns?) (?:&|and) early (?:talent|careers?) program(?:me)?s?|(?:internship|apprenticeship|(?:intern|apprentice|graduate|trainee) program(?:me)?s?)(?= (?:program(?:me)? |development )?(?:coordinator|officer|advis[eo]r|specialist|recruiter|tutor|assessor|mentor|coach))|early careers?(?= (?:recruit[a-z]*|talent acquisition|partnerships?|program(?:me)? (?:manager|coordinator|lead|specialist)|coordinator|manager|advis[eo]r))|experienced hires?|volunteer coordinator|stage (?:manager|technician|hand|director|crew|electrician|carpenter)|front stage|backstage|late stage|early stage|multi stage|(?:integrated|development) stage|stagehand',
  'ceo office|office of the (?:ceo|cto|cfo)|cto office|office of the (?:[a-z]+ ){0,2}(?:chief [a-z\\s]+|president|vice president|director|c[eftio]o)',
  // People of age
  '(?:actividades|personas|residencias?|centros?|publico|turismo|poblacion|residences?|services?|activites|logements?|habitat|maisons?|clubs?) seniors?',
  "ausbildungs(?:leiter|leiterin|betreuer|koordinator|koordinatorin|beauftragte[rn]?)|ausbilder(?:in)?|praktikums(?:betreuer|koordinator)[a-z]*|responsable (?:de )?stages?|charge(?:e)? de stages?(?: et (?:de l')?alternance)?|maitres? (?:de stages?|d'apprentissage|d'alternance)|(?:tuteur|tutrice|conseill(?:er|ere)) (?:en )?(?:apprentissage|alternance)|charge(?:e)? (?:de |du )?(?:[a-z]+ )?de l'(?:apprentissage|alternance)|(?:gestionnaire|coordinat(?:eur|rice)|conseill(?:er|ere)|tuteur|tutrice) (?:de |des |d'|de l')(?:stages?|stagiaires|alternan(?:ce|ts)|apprentis|apprentissage)|format(?:eur|rice) (?:d'|des )?(?:apprentis|alternants|stagiaires)|apprentissage (?:automatique|profond|statistique|par renforcement)|(?:profesor|profesora|docente|instructor|instructora|mentor|mentora|coordinador|coordinadora|tutor|tutora|gestor|gestora) de (?:practicas|becas|becarios|aprendices|pasantias)|azubi-?(?:marketing|recruiting|betreuung)|nach der ausbildung|mit ausbildung|abgeschlossene[rn]? ausbildung|ausbildung im bereich|lehrer(?:in)?|lehrkraft|lehrstuhl[a-z]*|dozent(?:in)?",
]

/** One row per level, in the order in which they are tried at a place: "jefe de equipo" leads before "jefe" manages. */
export const levels: readonly (readonly [Seniority, string])[] = [
  [
    'executive',
    "ceo|cto|cfo|coo|cmo|cio|cpo|cro|ciso|chro|cdo|cso|cco|cxo|vp|svp|evp|avp|rvp|vice[- ]president(?:e|a|in)?|vicepresident[ea]?|president|chief (?!of staff|engineer|architect|chef|accountant|mate|steward|nurse|technician|inspector|electrician|clerk|pilot|resident|photographer)(?:[a-z&,]+ ){0,3}(?:officers?|executive|economist|scientist|architects|counsel)|c[- ]level|c[- ]suite|managing directors?|geschaftsfuhr(?:er|erin|ung|ende[rn]?)|geschaftsleit(?:er|erin|ung)|vorstand(?:s(?:mitglied|vorsitzende[rn]?))?|vorstandin|director(?:a)? general|director(?:a)? ejecutiv[oa]|director(?:a)? gerente|gerente general|gerenta general|presidente ejecutiv[oa]|consejer[oa] delegad[oa]|pdg|president(?:e)? directeur general|directeur general|directrice generale|directeur executif|directrice executive|directeur general adjoint|administrateur delegue|amministrator[ei] delegato|amministratore delegato|direttore generale|direttrice generale|diretor(?:a)? geral|diretor(?:a)? executiv[oa]|presidente|founders?|co-?founders?|cofundador(?:a)?|founding partners?(?= ?(?:[-,(/|:]|of |at |in |for |$))|managing partners?(?= ?(?:[-,(/|:]|of |at |in |for |$))|general partners?(?= ?(?:[-,(/|:]|of |at |in |for |$))|senior partners?(?= ?(?:[-,(/|:]|of |at |in |for |$))|equity partners?(?= ?(?:[-,(/|:]|of |at |in |for |$))|mitglied (?:des|im) vorstand(?:e?s)?|algemeen directeur|verkstallande direktor|vd|prezes(?: zarzadu)?|dyrektor generalny|bestuurder|board member|hauptgeschaftsfuhrer(?:in)?",
  ],
  [
    'lead',
    "lead|leading hand|charge nurse|animat(?:eur|rice) d'equipe|encarregad[oa]|brygadzist[ka]a?|tech(?:nical)? lead managers?|team lead managers?|tech(?:nical)? lead(?:er)?|team ?lead(?:er|erin|s|ers)?|team-lead(?:er)?|team-leit(?:er|erin|ung)|[a-z]+(?:team|gruppen|schicht)leit(?:er|erin|ung)|leaders?|staff|principal|teamleit(?:er|erin|ung)|gruppenleit(?:er|erin|ung)|schichtleit(?:er|erin|ung)|schichtfuhrer(?:in)?|teamfuhrer(?:in)?|kolonnenfuhrer(?:in)?|gruppenfuhrer(?:in)?|vorarbeiter(?:in)?|chef(?:fe)?s? (?:d')?equipes?|leader technique|referent(?:e)? techniques?|referente tecnic[oa]|referente?(?= tecn)|lider(?:es)?|lideresa|jef[ea] de (?:equipos?|cuadrilla)|responsable de equipos?|jef[ea] de turno|jef[ea] de grupo|capitan|encargad[oa] de turno|coordinador(?:a)? de equipos?|responsable d'equipe|teamleider|teamledare|gruppeleder|capo ?squadra|capoturno|lead-?entwickler(?:in)?|distinguished|tech ?leads?|coordinador(?:a)? tecnic[oa]|tl|ploegleider|chefentwickler(?:in)?|chefarchitekt(?:in)?|techlead|shift leader|chief engineers?|supervisors?|supervisor(?:a|es)|superviseu(?:r|se)s?|foreman|forewoman|forem[ae]n|capataz|capataces|contremaitres?|polier(?:in)?",
  ],
  [
    'director',
    "heads?|executive directors?|chefarzt|chefarztin|drh|daf|dsi|directors?|directora|directores|directeur|directrice|direttore|direttrice|diretor|diretora|direktor|direktorin|bereichsleit(?:er|erin|ung)|geschaftsbereichsleit(?:er|erin|ung)|unternehmensbereichsleit(?:er|erin|ung)|zentralbereichsleit(?:er|erin|ung)|[a-z]{3,}direktor(?:in)?|ressortleit(?:er|erin|ung)|hauptabteilungsleit(?:er|erin|ung)|direktionsleit(?:er|erin)|subdirector(?:a)?|dyrektor|direktor",
  ],
  [
    'manager',
    "managers?(?![ -]in[ -]training)|mgr|gerante?s?|cadres? de sante|chefs? d'atelier|managerin|gerentes?|gerenta|gerencia|jef[ea]s?|jefatura|encargad[oa]s?|responsables?|coordinador(?:a)? general|leiter|leiterin|leitung|leitende[rn]?|(?:[a-z]{3,}|it|hr)-?(?<!beg|an|ab|halb|her)(?:leiter|leiterin|leitung)|chefs? de services?|chef(?:fe)? d'(?:agence|etablissement|exploitation|unite)|chef(?:fe)? de (?:departement|division|laboratoire|bureau|depot|service|pole|vente|ventes|rayon|magasin|centre|site)|chef(?:fe)? comptable|chef des ventes|manageuse|manageur|encadrant(?:e)?|capo ?reparto|capo ?area|superintendents?|zastepca kierownika|responsabile|coordinatore generale|hoofd|afdelingshoofd|leidinggevende|bedrijfsleider|kierownik|kierowniczka|menedzer|(?:forsaljnings|ekonomi|it-?|hr-?|avdelnings|enhets|drift|produktions|marknads|butiks|personal)chef|(?:avdelings|salgs|butikk|butiks|afdelings)leder|abteilungsleit(?:er|erin|ung)|fuhrungskraft|filialleit(?:er|erin|ung)|marktleit(?:er|erin|ung)|store manager|meister(?:in)? im schichtbetrieb|subgerente",
  ],
  [
    'senior',
    "(?:seniors?|snr\\.?|sr\\.?) leads?(?! generat)|seniors?|snr|sr|senior(?!en|s|i)[a-z]{4,}|(?:engineer|developer|analyst|scientist|designer|technician|programmer|specialist|administrator|operator|architect|tech|mechanic|sde|swe)[ -]?3|oberarzt|oberarztin|experienced|experimente(?:e)?s?|experimentad[oa]s?|erfahren(?:e[rns]?)?|berufserfahrene[rns]?|iii|iv|seniora|experiente|ervaren|erfaren|erfarna|doswiadczony|starszy|starsza|pleno senior|seasoned|level 3|level iii|niveau 3|nivel 3",
  ],
  [
    'mid',
    "mid|middle|(?:engineer|developer|analyst|scientist|designer|technician|programmer|specialist|administrator|operator|architect|tech|mechanic|sde|swe)[ -]?2|mid[- ]?level|mid[- ]?senior|mid[- ]?weight|midlevel|midweight|medior|intermediate|intermediari[oa]s?|intermedi[oa]s?|intermediaire|confirme(?:e)?s?|semi[- ]?senior|semi[- ]?sr|semisenior|ssr|ii|pleno|regular|level 2|level ii|nivel 2|nivel medio|niveau 2|mittlere[rn]?",
  ],
  [
    'junior',
    "juniors?|jr|junior(?!en|s)[a-z]{4,}|managers?[ -]in[ -]training|in[ -]training|freshers?|trainee-?(?:programme?|stelle|ship)s?|young professionals?|(?:engineer|developer|analyst|scientist|designer|technician|programmer|specialist|administrator|operator|architect|tech|mechanic|sde|swe)[ -]?1|newly[- ]qualified|nq|nqt|early careers?|school[- ]leavers?|no experience(?: required| needed| necessary)?|sans experience|ohne (?:berufs)?erfahrung|volontariat(?! international)|jnr|entry[- ]?level|graduates?|grad|new grad(?:uate)?s?|recent graduates?|trainees?|associates?|beginner|early career|berufseinsteiger(?:in)?|berufsanfanger(?:in)?|einsteiger(?:in)?|absolvent(?:in|en)?|hochschulabsolvent(?:in|en)?|nachwuchs[a-z]*|quereinsteiger(?:in)?|debutant(?:e)?s?|jeunes? diplome(?:e)?s?|recien (?:egresad|graduad|titulad)[oa]s?|egresad[oa]s?|sin experiencia|principiante|neolaureat[oi]|neodiplomat[oi]|recem[- ]formad[oa]|mlodszy|mlodsza|starter|startersfunctie|nyutexaminerad|volontar(?:in)?|referendar(?:in)?|level 1|level i|i|nivel 1|auxiliar junior",
  ],
  [
    'intern',
    "interns?|externs?|externships?|pupil barrister|pupillage|(?:phd|doctoral) (?:students?|candidates?)|doctorat cifre|doctorat en(?<=^doctorat en)|work experience(?<=^work experience)|work experience (?:placement|student|programme)|formacion dual|fp dual|eleve avocate?|leerling|afstudeer(?:stage|opdracht|stagiair)|meeloopstage|uczen|uczennica|student placement|undergraduate placement|volontariat international|student (?:nurses?|midwi(?:fe|ves)|paramedics?|social workers?)|internships?|apprentices?|apprenticeships?|co-?op|working[- ]?students?|student(?:s)? (?:worker|assistant|trainee|intern|job)|student(?:ische|ischer)? (?:hilfskraft|mitarbeiter(?:in)?|aushilfe)|studentische[rn]? [a-z]+|becari[oax]s?|becas?|practicantes?|practicas|pasantes?|pasantias?|aprendiz|aprendices|practica(?<=(?:^|[-|:(] ?)practica)(?! (?:clinica|medica|docente|privada))|practica profesional|estudiante en practica|[a-z]*praktik(?:um|a|ant|antin|anten|antinnen)(?:s?(?:platze?|stellen?))?|praxissemester|pflichtpraktik(?:um|ant|antin)|werks?stud(?:ent|ierend|ium)[a-z]*|ausbildung(?:splatze?|sstellen?)?|auszubildende[rn]?|azubis?|azubine|lehrling(?:e)?|lehrstelle|duales studium|dualer student|dh-?student(?:in)?|duale[rn]? student(?:in)?|duale?[rn]? studierende[rn]?|bachelorand(?:in)?|masterand(?:in)?|diplomand(?:in)?|doktorand(?:in)?|doctorand[oa]s?|doctorante?s?|these(?= ?[-:(]| cifre)|tesis(?:tas?)?|(?:bachelor|master|diplom|abschluss|studien|projekt)-?arbeit|(?:bachelor|master|diploma|phd|doctoral)?(?:'s)? ?thesis|thesis|abschlussarbeit|hiwi|stages?|stagiaires?|alternan(?:ce|t|te|ts)|apprenti(?:e)?s?|apprentissage|contrat (?:pro|de professionnalisation)|professionnalisation|stagiair|stagist[ai]|stage(?:opdracht|plek)|tirocini[oa]|tirocinante|apprendist(?:a|ato)|estagi[oa]|estagiari[oa]|jovem aprendiz|aprendiz|praktyk(?:i|ant|antka)?|staz|stazyst(?:a|ka)|praktikant(?:in)?|larling|volunteer intern|placement (?:student|year)|industrial placement|year in industry|summer student|v\\.?i\\.?e\\.?|etudiant(?:e)?|job etudiant",
  ],
]

/** Level words as sources spell them in a field of their own; the words of titles apply besides. */
export const fieldWords: ReadonlyMap<string, Seniority> = new Map(
  Object.entries<Seniority>({
    student: 'intern',
    'student college': 'intern',
    'student school': 'intern',
    'student high school': 'intern',
    'student undergraduate/graduate': 'intern',
    estudiante: 'intern',
    etudiant: 'intern',
    entry: 'junior',
    starter: 'junior',
    'no experience': 'junior',
    'without experience': 'junior',
    'sin experiencia': 'junior',
    mid: 'mid',
    middle: 'mid',
    medium: 'mid',
    medio: 'mid',
    'mid senior': 'mid',
    professional: 'mid',
    'mid career': 'mid',
    'semi senior': 'mid',
    'mid level': 'mid',
    experienced: 'senior',
    'experienced non manager': 'senior',
    'mando intermedio': 'manager',
    experienciado: 'senior',
    experto: 'senior',
    berufserfahren: 'senior',
    'mit berufserfahrung': 'senior',
    expert: 'senior',
    staff: 'lead',
    'c suite': 'executive',
    executive: 'executive',
    executives: 'executive',
    'senior executive': 'executive',
    ejecutivo: 'executive',
  }),
)
