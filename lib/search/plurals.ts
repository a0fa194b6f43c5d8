/**
 * How names of trades end, in the singular and in the plural: English, Spanish, German, French. Only such: without its
 * "s" any word would make "new" of "news" and "custom" of "customs".
 */
const endings: readonly (readonly [string, string])[] = [
  ...'er or ist yst ant ent ian ee rse ef ook erk ern'.split(' ').map((one) => [one, `${one}s`] as const),
  ...'ora ero era ico ica ado ada ario aria ista ante ente'
    .split(' ')
    .map((one) => [one, `${one}s`] as const),
  ...'eur euse ier iere iste ien ienne trice'.split(' ').map((one) => [one, `${one}s`] as const),
  ['or', 'ores'],
  ['eur', 'eure'],
  ...'ist ent ant'.split(' ').map((one) => [one, `${one}en`] as const),
  ...'erin istin entin antin'.split(' ').map((one) => [one, `${one}nen`] as const),
]
/** "hers" is nobody's plural. */
const singularCharsMin = 4

/** The plurals of a word in the singular, and the singular of one in the plural, as far as its ending tells. */
export function otherNumbers(word: string): string[] {
  const forms = endings.flatMap(([one, many]) => [
    ...(word.endsWith(one) ? [word.slice(0, -one.length) + many] : []),
    ...(word.endsWith(many) ? [word.slice(0, -many.length) + one] : []),
  ])
  return [...new Set(forms)].filter((form) => Math.min(form.length, word.length) >= singularCharsMin)
}
