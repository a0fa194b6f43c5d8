/** What pages write on their badges, folded, dashes plain. */
export const workplaceBadges = [
  'remoto', 'remota', 'remote', 'remoto 100%', '100% remoto', 'fully remote', 'teletrabajo', 'presencial', 'on-site', 'onsite', 'on site',
  'hibrido', 'hibrida', 'hybrid', 'hybride', 'vor ort', 'sur site', 'teletravail', 'a distance', 'en remoto', 'office',
]
export const levelBadges = [
  'trainee', 'entry', 'entry level', 'entry-level', 'junior', 'mid', 'mid-level', 'mid level',
  'mid-senior', 'mid/senior', 'mid-senior level', 'middle', 'intermedio', 'intermediate', 'semi-senior', 'semi senior', 'ssr', 'senior', 'sr',
  'senior level', 'lead', 'staff', 'principal', 'expert', 'experto', 'associate', 'manager', 'director', 'executive', 'c-level', 'confirme',
  'berufseinsteiger', 'berufserfahren',
]
/** Said of the level and of the contract at once. A trainee may well be permanent. */
export const internBadges = ['becario', 'becaria', 'practicas', 'intern', 'internship', 'praktikum', 'praktikant', 'praktikantin']
export const contractBadges = [
  'permanent', 'permanente', 'indefinido', 'indefinida', 'contrato indefinido', 'temporal', 'temporary', 'fixed-term', 'fixed term', 'contract',
  'contractor', 'contrato', 'freelance', 'autonomo', 'full-time', 'full time', 'fulltime', 'part-time', 'part time', 'parttime', 'tiempo completo',
  'jornada completa', 'tiempo parcial', 'media jornada', 'jornada parcial', 'unbefristet', 'befristet', 'festanstellung', 'vollzeit',
  'teilzeit', 'cdi', 'cdd', 'temps plein', 'temps partiel', 'stage', 'alternance', 'interim', 'volunteer', 'per diem', 'apprenticeship',
]

