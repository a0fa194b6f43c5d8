/**
 * What may stand in the words of a description because it was escaped once more than the rest: it is text to us,
 * and would act in whatever page decodes our feed once too often. No posting has such words to say.
 */
const mayAct = /<(?:script|style)[\s/>]|<[a-z][^<>]{0,500}=/i

/** A tag that runs something: an event handler, or an address that is a script. */
const acts =
  '[\\s/"\']on[a-z]{3,30}\\s{0,9}=|\\ssrcdoc\\s{0,9}=|=\\s{0,9}["\']?\\s{0,9}(?:javascript|vbscript|data):'
const actingTag = new RegExp(`<[a-z][^<>]{0,500}?(?:${acts})[^<>]{0,2000}>?`, 'gi')

/** Elements of which the content is no text either: where they begin, and where they end. */
const wholeElements = ['script', 'style'].map((tag) => ({
  begins: new RegExp(`<${tag}[\\s/>]`, 'gi'),
  ends: new RegExp(`</${tag}[^>]*>?`, 'gi'),
}))

/** Words without scripts, styles and tags that run something. What does nothing stays: "a < b", "<canvas>". */
export function withoutActing(words: string): string {
  if (!mayAct.test(words)) return words
  const once = without(words)
  // What was put together from two halves was meant to be.
  return without(once) === once ? once : once.replaceAll('<', '')
}

const without = (words: string): string =>
  wholeElements
    .reduce(withoutElement, words)
    .replace(actingTag, (tag) => (tag.endsWith('>') ? ' ' : tag.slice(1)))

/** A start without its end is somebody's word for the element. */
function withoutElement(words: string, { begins, ends }: { begins: RegExp; ends: RegExp }): string {
  let kept = ''
  let from = 0
  begins.lastIndex = 0
  for (let begun = begins.exec(words); begun; begun = begins.exec(words)) {
    ends.lastIndex = begins.lastIndex
    if (!ends.test(words)) break
    kept += `${words.slice(from, begun.index)} `
    from = ends.lastIndex
    begins.lastIndex = from
  }
  return kept + words.slice(from)
}
