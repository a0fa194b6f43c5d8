const anyOf = (words: string, before = '', after = ''): RegExp =>
  new RegExp(`${before}(?:${words.split(' ').join('|')})${after}`, 'i')

/** Some of these stands in nearly every way of saying how one is employed; "Internal" is not one of them. */
export const employmentParts = anyOf(
  'full part temp perm contract intern(?!al) freelance casual volunteer per.?diem regular annual hour ' +
    'vollzeit teilzeit befristet praktik werkstudent minijob stunden ' +
    'cdi cdd alternance stage complet plein partiel ' +
    'parcial indefinid jornada media fijo autonom ^[fp]$ ' +
    'heltid deltid vikariat tillsvidare voltijd deeltijd tempo etat b2b umowa',
)

/** When a record was changed, or when the work begins or ends, is not when it was posted. */
export const otherDates = anyOf(
  'updat modif chang edit revis build crawl scrap start begin end clos until last birth ' +
    'aktualis geaendert inicio fin actualiz debut maj',
)

/** What a record's status says when the posting is open. */
export const openWords = anyOf('open published active live listed public', '^', '$')

/** What a record's status says when the posting is not open. */
export const closedWords = anyOf(
  'closed expired inactive draft archived filled deleted cancelled canceled paused suspended removed withdrawn ' +
    'unpublished unlisted internal private hidden cerrad[ao] caducad[ao] pausad[ao] borrador inactiv[ao] ' +
    'geschlossen abgelaufen pausiert entwurf inaktiv intern ferm[ée]e? expir[ée]e? brouillon inactive?',
  '^',
  '$',
)
