/** What a list has before all of its items or before none: "la pose, l'entretien et le nettoyage". */
const article = /(?:l['’]|(?:la|le|les|el|los|las|die|der|das|den|dem) )/uy
const articleBefore = /(?:^|[\s(])(l['’]|(?:la|le|les|el|los|las|die|der|das|den|dem) )$/iu
const articleCharsMax = 6
/** How all articles end, asked before the pattern. */
const articleEnds = 'aelmnrs'

/** Where the article of an item begins, or the item where it has none. */
export const beforeArticle = (text: string, start: number): number => {
  if (text.charAt(start - 1) === ' ' && !articleEnds.includes(text.charAt(start - 2))) return start
  const found = articleBefore.exec(text.slice(Math.max(0, start - articleCharsMax), start))
  return start - (found?.[1]?.length ?? 0)
}

/** Behind the article at a place, where there is one. */
export function afterArticle(text: string, from: number): number {
  article.lastIndex = from
  return article.test(text) ? article.lastIndex : from
}
