// What a title says beside the occupation that can tell two vacancies apart, as folded pattern parts.

/** Behind these stands the employer's or the shop's number: "Ref. 88213", "Store #612". */
export const numberLabels: readonly string[] = [
  'ref(?:erence|erenz|erencia)?|req(?:uisition)?|job ?id|job|jr|sr|id|nr|no|r|vacancy|posting|position',
  'kennziffer|stellen-?nr|store|shop|branch|filiale|unit|site|tienda|magasin',
]

/** For good, or for a time. Which of the latter, publishers name in many ways. */
export const contractWords: Readonly<Record<'permanent' | 'fixed', readonly string[]>> = {
  permanent: ['permanent|perm|cdi|unbefristet[a-z]*|festanstellung|feste anstellung|indefinido|indeterminato'],
  fixed: [
    'temporary|temp|fixed[- ]term|ftc|cdd|befristet[a-z]*|interim|freelance|locum|seasonal|maternity cover',
    'elternzeitvertretung|remplacement|temporal|saisonnier|saisonal|determinato',
  ],
}

/** Ranks that are read as one level: staff engineers and principal engineers lead, and are two vacancies. */
export const leadRanks: readonly string[] = ['staff|principal|lead|distinguished']

/** Offices that are told apart by the word before them: "Associate Director", "Associate Professor". */
export const offices = 'director|professor|dean|partner|(?:vice[- ])?president|vp|general counsel'
export const officeRanks = 'associate|assistant|executive|managing|deputy|adjunct|visiting'

/** Full-time, part-time and remote: of these the fields of a posting decide, but one source has two titles. */
export const termWords: Readonly<Record<'full' | 'part' | 'remote', readonly string[]>> = {
  full: ['full[- ]?time|vollzeit|temps plein|jornada completa|tiempo completo'],
  part: ['part[- ]?time|teilzeit|temps partiel|jornada parcial|media jornada|tiempo parcial'],
  remote: ['remote|home ?office|teletrabajo|teletravail|work from home|wfh'],
}
