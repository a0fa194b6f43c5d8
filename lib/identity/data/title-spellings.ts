// Spellings of one word of a title, the usual one first: short forms, and British and American ones. Folded, as
// words are once their plural is cut. Synonyms stay out: a driver and a chauffeur may be two vacancies.

export const titleSpellings: readonly string[] = [
  // Short forms
  'assistant asst',
  'manager mgr mngr',
  'engineer engr eng',
  'developer dev',
  'executive exec',
  'administrator admin',
  'coordinator coord',
  'representative rep',
  'supervisor supv',
  'specialist spec',
  'operation op',
  'department dept',
  'international intl',
  'certified cert',
  'senior sr snr',
  'junior jr jnr',
  'mechanical mech',
  'software sw',
  'hardware hw',
  'mathematic math',
  'physiotherapist physio',
  'technisch techn',
  'kaufmannisch kaufm',
  'wissenschaftlich wiss',
  'stellvertretend stv stellv',
  // Who learns, and what it is called
  'apprentice apprenticeship',
  'intern internship',
  'trainee traineeship',
  'auszubildende azubi auszubildender ausbildung',
  'praktikant praktikum',
  'alternant alternance',
  // On both sides of the Atlantic
  'center centre ctr',
  'theater theatre',
  'program programme',
  'labor labour',
  'laborer labourer',
  'color colour',
  'license licence',
  'counselor counsellor',
  'jeweler jeweller',
  'pediatric paediatric',
  'orthopedic orthopaedic',
  'gynecology gynaecology',
  'anesthetic anaesthetic',
  'hematology haematology',
  'fulfillment fulfilment',
  'enrollment enrolment',
  'tire tyre',
  'aluminum aluminium',
  // Numbered
  'first 1st',
  'second 2nd',
  'third 3rd',
  'fourth 4th',
  'fifth 5th',
]

/**
 * Words without content in a title, by language. Fewer than a body's, and never those of another language: a
 * "die" is an article in German, and a tool in English.
 */
export const titleStopWords: Readonly<Record<string, string>> = {
  en: 'a an the and or of in at to for from with by on as our your',
  es: 'el la los las un una de del y e o u en con para por al a',
  fr: 'le la les l un une des de du d et ou en pour au aux a avec sur chez par',
  de: 'der die das den dem des ein eine einen einer und oder in im an am auf fur mit bei beim vom von zu zum zur als',
}
