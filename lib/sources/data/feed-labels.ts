/** Labels that stand before a colon in the text of feeds, folded. */
export const labelWords = {
  employer: new RegExp(
    `^(?:${[
      'company(?: name)?|employer(?: name)?|hiring company|organi[sz]ation',
      'firma|unternehmen|arbeitgeber|empresa|entreprise|societe|employeur',
    ].join('|')})$`,
  ),
  validThrough: new RegExp(
    `^(?:${[
      '(?:application |submission )?deadline|deadline (?:date|for applications?|to apply)',
      'applications? due',
      '(?:application )?closing date|closes?(?: on)?|apply (?:by|before)|expir(?:es|y date|ation date)',
      'valid until',
      'last (?:date|day)(?: to apply)?|bewerbungs(?:frist|schluss|ende)|date limite(?: de candidature)?',
      'fecha (?:limite|de cierre)|sluitingsdatum',
    ].join('|')})$`,
  ),
} as const

/** What any text with such a label has somewhere. */
export const labelCue = new RegExp(
  [
    'deadline|clos(?:es?|ing)|appl(?:y|ications?) (?:by|before|due)|expir|valid until|last da|limit|cierre',
    'compan|employ|organi|firma|unternehm|arbeitg|empresa|entreprise|soci[eé]t|bewerbungs|sluiting',
  ].join('|'),
  'i',
)
