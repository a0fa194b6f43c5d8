import type { SectionKind } from '../../words.ts'

/**
 * Headings of postings, folded (lower case, no diacritics, straight apostrophes, no closing mark). A line that is one of
 * these is a heading wherever it stands alone; written for this project in English, Spanish, German, French, and some in
 * Portuguese, Italian and Dutch.
 */
export const headingPhrases: Readonly<Record<SectionKind, readonly string[]>> = {
  about: [
    'about', 'about us', 'about the company', 'about the team', 'about the role', 'about the job', 'about the position',
    'about this role', 'about this job', 'about the opportunity', 'about our team', 'company overview', 'company description',
    'the company', 'the team', 'the role', 'the opportunity', 'your team', 'our mission', 'our story', 'who we are',
    'what we do', 'job description', 'job summary', 'position summary', 'role summary', 'summary', 'overview', 'role overview',
    'job overview', 'position overview', 'description', 'introduction', 'purpose of the role', 'job purpose', 'why this role',
    'why us', 'in a nutshell', 'the mission',
    'sobre nosotros', 'quienes somos', 'sobre la empresa', 'la empresa', 'acerca de nosotros', 'sobre el puesto', 'el puesto',
    'sobre el rol', 'sobre el equipo', 'el equipo', 'descripcion', 'descripcion del puesto', 'descripcion de la oferta',
    'descripcion del empleo', 'resumen', 'nuestra mision', 'tu equipo',
    'uber uns', 'ueber uns', 'wir uber uns', 'wer wir sind', 'das sind wir', 'das unternehmen', 'unternehmen', 'das team',
    'dein team', 'ihr team', 'uber das team', 'die stelle', 'uber die stelle', 'die rolle', 'stellenbeschreibung',
    'unternehmensbeschreibung', 'einleitung', 'zusammenfassung', 'unsere mission',
    'a propos', 'a propos de nous', "a propos de l'entreprise", 'a propos du poste', 'qui sommes-nous', 'qui sommes nous',
    "l'entreprise", "l'equipe", 'le poste', 'description du poste', "description de l'entreprise", 'votre equipe',
    'presentation', 'notre mission', 'contexte',
    'sobre nos', 'quem somos', 'sobre a empresa', 'sobre a vaga', 'descricao da vaga', 'chi siamo', 'il ruolo', 'over ons',
    'wie zijn wij', 'de functie', 'functieomschrijving',
  ],
  responsibilities: [
    'responsibilities', 'your responsibilities', 'key responsibilities', 'main responsibilities', 'core responsibilities',
    'primary responsibilities', 'job responsibilities', 'role responsibilities', 'duties', 'duties and responsibilities',
    'duties & responsibilities', 'main duties', 'key duties', 'job duties', 'essential duties', 'essential functions',
    'roles and responsibilities', 'roles & responsibilities', 'role and responsibilities', 'key accountabilities',
    'accountabilities', 'tasks', 'your tasks', 'key tasks', "what you'll do", 'what you will do', "what you'll be doing",
    'what you will be doing', "what you'll work on", 'what you do', "what you'll own", 'what you will own',
    "what you'll be responsible for", 'your role', 'your mission', 'your day', 'your day-to-day', 'day to day', 'day-to-day',
    'a day in the life', 'a typical day', 'typical day', 'in this role', "in this role, you will", "in this role you'll",
    'in this role you will', 'you will', "you'll", 'the work', 'your work', 'your impact', "the impact you'll have",
    "how you'll make an impact", 'job functions', 'scope of work', 'key objectives', 'your job', 'what the job involves',
    'responsabilidades', 'tus responsabilidades', 'principales responsabilidades', 'responsabilidades principales', 'funciones',
    'tus funciones', 'funciones principales', 'principales funciones', 'tareas', 'tus tareas', 'que haras', 'que vas a hacer',
    'lo que haras', 'tu mision', 'tu rol', 'tu dia a dia', 'que harias', 'funciones y responsabilidades', 'cual sera tu mision',
    'actividades',
    'aufgaben', 'deine aufgaben', 'ihre aufgaben', 'ihr aufgabengebiet', 'aufgabengebiet', 'das erwartet dich',
    'das erwartet sie', 'was dich erwartet', 'was sie erwartet', 'das machst du', 'was du machst', 'was du tust',
    'deine mission', 'deine rolle', 'ihre rolle', 'tatigkeiten', 'ihre tatigkeiten', 'deine tatigkeiten', 'verantwortlichkeiten',
    'deine verantwortung', 'hauptaufgaben', 'deine herausforderung', 'das ubernimmst du', 'dein job', 'ihr job',
    'dein aufgabenbereich', 'ihr aufgabenbereich',
    'missions', 'vos missions', 'tes missions', 'les missions', 'missions principales', 'responsabilites',
    'vos responsabilites', 'tes responsabilites', 'vos taches', 'taches', 'ce que vous ferez', 'ce que tu feras', 'votre mission',
    'ta mission', 'votre role', 'ton role', 'au quotidien', 'votre quotidien', 'ton quotidien', 'vos activites', 'activites',
    'o que voce vai fazer', 'atividades', 'responsabilita', 'cosa farai', 'taken', 'wat ga je doen', 'jouw taken',
    'verantwoordelijkheden',
  ],
  requirements: [
    'requirements', 'your requirements', 'job requirements', 'key requirements', 'minimum requirements', 'role requirements',
    'qualifications', 'your qualifications', 'minimum qualifications', 'basic qualifications', 'required qualifications',
    'preferred qualifications', 'desired qualifications', 'required skills', 'preferred skills', 'key skills', 'skills',
    'skills and experience', 'skills & experience', 'experience and skills', 'required experience', 'experience',
    'your experience', 'your profile', 'your skills', 'candidate profile', 'ideal candidate', 'the ideal candidate', 'profile',
    'who you are', 'about you', 'you have', 'you are', 'what you have', 'what you bring', "what you'll bring",
    'what you will bring', "what you'll need", 'what you will need', 'what you need', "what we're looking for",
    'what we are looking for', 'who we are looking for', "who we're looking for", "we're looking for", 'we are looking for',
    'must have', 'must haves', 'must-haves', 'nice to have', 'nice to haves', 'nice-to-have', 'nice-to-haves', 'bonus points',
    'bonus', "it's a plus if", 'it would be a plus', 'plus points', 'desirable', 'essential', 'preferred', 'required',
    'education', 'education and experience', 'knowledge and skills', 'technical skills', 'soft skills', 'person specification',
    "you'll have", 'you bring', 'to succeed in this role', 'knowledge, skills and abilities', 'certifications', 'tech stack',
    'you may be a fit if', 'you might be a fit if', "you'll thrive here if", 'languages',
    'requisitos', 'requisitos minimos', 'requisitos deseables', 'requisitos del puesto', 'perfil', 'tu perfil',
    'perfil buscado', 'perfil requerido', 'que buscamos', 'a quien buscamos', 'que necesitas', 'que pedimos', 'lo que buscamos',
    'lo que necesitas', 'experiencia', 'experiencia requerida', 'formacion', 'conocimientos', 'habilidades', 'competencias',
    'se valorara', 'valorable', 'se valora', 'imprescindible', 'deseable', 'sobre ti', 'que te hara triunfar',
    'anforderungen', 'deine anforderungen', 'ihre anforderungen', 'anforderungsprofil', 'profil', 'dein profil', 'ihr profil',
    'das bringst du mit', 'das bringen sie mit', 'was du mitbringst', 'was sie mitbringen', 'du bringst mit', 'sie bringen mit',
    'qualifikation', 'qualifikationen', 'deine qualifikation', 'deine qualifikationen', 'ihre qualifikation',
    'ihre qualifikationen', 'voraussetzungen', 'deine skills', 'das solltest du mitbringen', 'wen wir suchen', 'wir suchen',
    'damit uberzeugst du', 'damit uberzeugen sie', 'kenntnisse', 'das wunschen wir uns', 'das zeichnet dich aus',
    'das zeichnet sie aus', 'du bist', 'du hast', 'von vorteil',
    'profil recherche', 'votre profil', 'ton profil', 'le profil', 'exigences', 'competences', 'competences requises',
    'vos competences', 'qualifications requises', 'prerequis', 'pre-requis', 'ce que nous recherchons', 'qui vous etes',
    'qui es-tu', 'vous etes', 'vous avez', 'formation', 'les plus', 'atouts', 'nous recherchons', 'experience requise',
    'requisitos da vaga', 'o que procuramos', 'requisiti', 'cosa cerchiamo', 'functie-eisen', 'functie eisen', 'jouw profiel',
    'wat vragen wij', 'wie ben jij', 'vereisten',
  ],
  benefits: [
    'benefits', 'our benefits', 'your benefits', 'benefits and perks', 'benefits & perks', 'perks', 'perks and benefits',
    'perks & benefits', 'what we offer', 'what we offer you', "what's in it for you", 'what is in it for you', 'we offer',
    'our offer', 'why join us', 'why join', 'why work with us', 'why work for us', "why you'll love working here",
    "what you'll get", 'what you will get', "what you'll receive", 'what you get', 'compensation', 'compensation and benefits',
    'compensation & benefits', 'salary', 'salary and benefits', 'salary & benefits', 'pay', 'pay and benefits', 'pay range',
    'salary range', 'total rewards', 'rewards', 'rewards and benefits', 'the benefits', 'the perks', 'package', 'our package',
    'in return', 'remuneration', 'benefits include', 'the package', 'life at the company',
    'beneficios', 'nuestros beneficios', 'tus beneficios', 'que ofrecemos', 'lo que ofrecemos', 'ofrecemos', 'se ofrece',
    'te ofrecemos', 'que te ofrecemos', 'ventajas', 'condiciones', 'condiciones laborales', 'salario', 'retribucion',
    'por que unirte', 'por que nosotros',
    'wir bieten', 'das bieten wir', 'das bieten wir dir', 'das bieten wir ihnen', 'was wir bieten', 'was wir dir bieten',
    'was wir ihnen bieten', 'unser angebot', 'unsere benefits', 'deine benefits', 'ihre benefits', 'deine vorteile',
    'ihre vorteile', 'vorteile', 'leistungen', 'unsere leistungen', 'wir bieten dir', 'wir bieten ihnen', 'das bekommst du',
    'darauf kannst du dich freuen', 'darauf konnen sie sich freuen', 'gehalt', 'vergutung', 'warum wir', 'deine perspektive',
    'avantages', 'vos avantages', 'les avantages', 'nos avantages', 'ce que nous offrons', 'nous offrons', 'nous vous offrons',
    'on vous offre', 'on t\'offre', 'remuneration et avantages', 'conditions', 'pourquoi nous rejoindre', 'salaire',
    'pourquoi rejoindre', 'ce que nous proposons',
    'o que oferecemos', 'cosa offriamo', 'wat bieden wij', 'wij bieden', 'arbeidsvoorwaarden',
  ],
  location: [
    'location', 'locations', 'job location', 'work location', "where you'll be", 'where you will be', "where you'll work",
    'where you will work', 'place of work', 'where', 'office', 'our office', 'workplace', 'working location', 'your workplace',
    'where we work', 'remote work', 'relocation', 'working hours and location',
    'ubicacion', 'lugar de trabajo', 'localizacion', 'donde trabajaras', 'donde estaras', 'localidad',
    'standort', 'arbeitsort', 'einsatzort', 'dein standort', 'ihr standort', 'dein arbeitsplatz', 'wo du arbeitest', 'dienstort',
    'lieu', 'lieu de travail', 'localisation', 'ou travaillerez-vous', 'votre lieu de travail',
    'localizacao', 'local de trabalho', 'sede di lavoro', 'standplaats', 'locatie',
  ],
  legal: [
    'equal opportunity', 'equal opportunities', 'equal opportunity employer', 'equal employment opportunity', 'eeo',
    'eeo statement', 'eoe', 'diversity', 'diversity and inclusion', 'diversity & inclusion', 'diversity, equity and inclusion',
    'diversity, equity & inclusion', 'inclusion', 'our commitment to diversity', 'accommodations', 'accommodation',
    'reasonable accommodation', 'reasonable accommodations', 'accessibility', 'privacy', 'privacy notice', 'privacy policy',
    'data protection', 'disclaimer', 'legal', 'legal notice', 'background check', 'e-verify', 'pay transparency',
    'applicant privacy notice', 'recruitment fraud', 'notice to recruiters', 'agencies',
    'igualdad de oportunidades', 'diversidad', 'diversidad e inclusion', 'inclusion', 'proteccion de datos', 'aviso legal',
    'politica de privacidad',
    'chancengleichheit', 'vielfalt', 'diversitat', 'inklusion', 'datenschutz', 'datenschutzhinweis', 'rechtliche hinweise',
    'egalite des chances', 'diversite', 'diversite et inclusion', 'mentions legales', 'handicap', 'confidentialite',
    'protection des donnees',
  ],
  other: [
    'how to apply', 'application process', 'the process', 'hiring process', 'our hiring process', 'interview process',
    'recruitment process', 'next steps', 'contact', 'contact us', 'additional information', 'other information', 'more information',
    'further information', 'start date', 'duration', 'reporting to', 'reports to', 'working hours', 'schedule', 'hours',
    'travel', 'notes', 'other', 'please note', 'apply', 'apply now',
    'como aplicar', 'como postular', 'proceso de seleccion', 'contacto', 'informacion adicional', 'horario', 'jornada',
    'bewerbung', 'so bewirbst du dich', 'kontakt', 'bewerbungsprozess', 'ansprechpartner', 'weitere informationen',
    'arbeitszeit', 'interessiert', 'hinweis', 'hinweise',
    'comment postuler', 'processus de recrutement', 'candidature', 'informations complementaires', 'horaires',
  ],
}

/**
 * What the words of a heading say where the phrase is not in the list; tried in this order, on folded text. Only for
 * lines that look like headings anyway.
 */
export const headingWords: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'legal',
    /\b(?:equal (?:opportunit|employment)|eeo|diversit|inclusion|inclusiv|accommodation|privacy|disclaimer|chancengleich|datenschutz|vielfalt|igualdad|egalite|legal notice|mentions legales)/,
  ],
  [
    'benefits',
    /\b(?:benefit|perks?\b|we offer|we provide|in it for you|why join|why you'll love|love working|compensation|salary|remuneration|rewards|beneficio|ofrecemos|ventajas|bieten|vorteile|leistungen|gehalt|freuen|avantages|offrons|rejoindre|salaire|role (?:can )?takes? you|role can go|path to promotion|to the table|career path)/,
  ],
  [
    'requirements',
    /\b(?:requirement|qualification|skills?\b|experience\b|you bring|you'll bring|you have|you'll need|you need|who you are|about you|looking for|your profile|background|must.have|nice.to.have|bonus points|ideal candidate|candidate|fit if|thrive|expertise|requisito|perfil|buscamos|necesitas|conocimiento|valorar|anforderung|profil\b|mitbring|bringst|qualifikation|voraussetzung|kenntnisse|exigences|competences|recherch|expects?\b|needs? from you|requires?\b|demands\b|who (?:fits|succeeds|does well|tends to)|vous etes|vous avez|prerequis)/,
  ],
  [
    'responsibilities',
    /\b(?:responsib|dut(?:y|ies)\b|tasks?\b|you'll do|you will do|you'll be doing|you will be doing|you'll work|you'll own|in this role|in this position|your role|your mission|day.to.day|typical day|accountab|your impact|job function|actually do|you'll (?:actually )?be\b|role (?:actually )?(?:involves|covers|looks like|is\b)|work (?:actually )?(?:looks like|involves)|day (?:actually )?looks|make an impact|outcomes|you will$|you'll$|funciones|tareas|haras\b|mision|aufgabe|erwartet|tatigkeit|verantwort|missions?\b|taches|ferez|feras|quotidien|responsab)/,
  ],
  ['location', /\b(?:location|where you|office\b|based\b|relocation|ubicacion|lugar|standort|arbeitsort|einsatzort|lieu\b|localisation)/],
  ['other', /\b(?:apply|application|process|next steps|contact|proceso|contacto|bewerb|kontakt|postuler|candidature)/],
  [
    'about',
    /\b(?:about|who we are|what we do|overview|summary|our (?:mission|story|team|company|culture|values)|the (?:team|role|company|opportunity|position)|sobre|quienes somos|empresa|equipo|uber uns|wir sind|unternehmen|das team|a propos|qui sommes|entreprise|equipe|poste\b|introduc|descrip|descripcion|beschreibung)/,
  ],
]

/** Paragraphs that employers add to every posting: equal treatment, adjustments for disability, data protection. */
export const legalWords =
  /\b(?:equal[- ]opportunit(?:y|ies)|equal employment opportunity|affirmative action employer|regardless of (?:race|age|gender|sex|ethnicity|background|their)|without regard to (?:race|age|sex|gender|color)|race, (?:color|colour|religion|ethnicity|sex|gender|age)|reasonable (?:accommodation|adjustment)s?|accommodations? (?:at any stage|during the|for (?:applicants|candidates))|protected veteran|e-verify|sexual orientation|gender identity|igualdad de oportunidades|independientemente de (?:su|la) (?:raza|genero|edad|origen)|orientacion sexual|chancengleichheit|unabhangig von (?:geschlecht|herkunft|alter|nationalitat|ethnischer)|schwerbehindert\w*|sexueller? (?:orientierung|identitat)|egalite des chances|situation de handicap|sans distinction (?:de|d')|sans discrimination|orientation sexuelle|igualdade de oportunidades|pari opportunita|privacy (?:notice|policy)|proteccion de datos personales|datenschutz(?:erklarung|hinweise?))\b/

/** Every match of `legalWords` holds one of these words; none begins with another. */
export const legalSigns: readonly string[] = [
  ...['opportunit', 'affirmative', 'regardless', 'without regard', 'race, ', 'reasonable a', 'accommodation'],
  ...['protected vet', 'e-verify', 'sexual', 'sexuel', 'gender id', 'igualdad', 'independientemente'],
  ...['chancengleich', 'unabhangig', 'schwerbehindert', 'egalite', 'situation de h', 'sans d'],
  ...['privacy ', 'proteccion de d', 'datenschutz'],
]
