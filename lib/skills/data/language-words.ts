/** What may follow a language's name in English. Before any other word the name is an adjective: "German customers". */
export const afterLanguage = `
  and or nor but is isn are aren was were be being been as at to for with without in on of by from via into through using including if when where
  while because so since than then though although which who that this these you we they it he she our your their
  must should would will can could may might do does not no also too only just even both either plus well very a an
  the per etc ideally rather instead alongside required requires preferred preferable desirable desired essential
  mandatory necessary needed need needs optional advantageous advantage beneficial bonus asset helpful helps useful
  handy welcome important vital crucial expected appreciated valued considered counts matters available enough
  fluent fluency native speaking speaker speakers spoken speak speaks written writing write oral verbal aural language
  languages dialect dialects skill skills knowledge proficiency proficient competency competence ability abilities
  level levels communication communications conversation conversational comprehension reading listening grammar
  spelling literacy vocabulary pronunciation accent accents tongue bilingual trilingual first second third basic
  makes opens earns gets gives brings goes takes wins pays saves adds sits lets means keeps matters
  intermediate advanced beginner minimum min mother qualification qualifications certificate certification
  translation translations translator translators translating interpreter interpreters interpreting interpretation
  linguist linguists transcription proofreading proofreader proofreaders copywriting copywriter copywriters copy
  correspondence correspondent dictation subtitles essays subject lesson lessons class classes course courses tuition
  teacher teachers tutor tutors lecturer lecturers instructor instructors professor teaching voice
`

/** What begins the next line where the break before it was lost: "fluent German Excellent telephone manner". */
export const nextLine = `
  Excellent Good Great Strong Basic Advanced Minimum Experience Experienced Proven Previous Ability Able Must Knowledge
  Fluency Fluent Proficiency Proficient Competent Confident Comfortable Familiarity Familiar Understanding Willingness
  Willing Availability Available Valid Full Clean Driving Computer Numerate Numeracy Literate IT MS Microsoft Degree
  Bachelor Education Skills Requirements Responsibilities Qualifications Benefits Salary Location Contact Please Apply
  Competitive Candidates Applicants Self Team Attention Communication Organised Organized Flexible Flexibility Positive
`

/** Nouns of our languages before which no language stands, but a nationality: "mercado alemán", "marché français". */
export const nationalNouns = `
  mercado cliente grupo equipo fabricante banco gobierno derecho territorio restaurante proveedor distribuidor socio
  sector público estado sistema líder gigante fondo capital consorcio inversor vino queso aceite jamón campo suelo
  marché client groupe leader fabricant constructeur équipementier droit restaurant site siège bureau territoire sol
  gouvernement fournisseur partenaire distributeur éditeur secteur public état système réseau acteur industriel
  clients chauffeurs collègues partenaires fournisseurs fabricants marchés groupes acheteurs visiteurs voisins
  spécialiste pionnier géant champion code vin fromage patrimoine savoir-faire traiteur bistrot opérateur
`
