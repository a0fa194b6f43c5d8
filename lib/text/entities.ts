/** Entities that were escaped twice and so became words: "R&amp;amp;D", "&amp;nbsp;". */
const wordEntities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  euro: '€',
  '#39': "'",
  '#160': ' ',
}
const wordEntity = /&(nbsp|quot|apos|[rl][sd]quo|[nm]dash|bull|middot|hellip|euro|#39|#160);/g

/**
 * Decodes what is left of double escaping in text that was decoded once. "&lt;" and "&gt;" stay: they may
 * be meant, and text must not become markup. Doing it again changes nothing.
 */
export function decodeResidue(words: string): string {
  if (!words.includes('&')) return words
  return words.replace(/&(?:amp;)+/g, '&').replace(wordEntity, (_, name: string) => wordEntities[name] ?? '')
}
