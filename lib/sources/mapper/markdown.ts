/** Marks that nothing but Markdown has; "** NOTE **" and the "****k" of a masked number are none. */
const marks = [
  /(?<!\*)\*{2,3}(?=[^\s*])[^*\n]{0,300}[^\s*]\*{2,3}(?!\*)/g,
  /^#{2,6} \S/gm,
  /\[[^\][\n]{1,200}\]\(https?:\/\//g,
  // What a page's text became when a program wrote it as Markdown: "single\-family", "5\+ years".
  /[\w)]\\[-+.&_#*()!]|\\[-+&_#*]/g,
]
const marksMin = 3

/** Long ones show what they are at their beginning. */
const markedCharsMax = 20_000

const isMarkdown = (text: string): boolean => {
  const beginning = text.slice(0, markedCharsMax)
  const found = marks.reduce((count, mark) => count + [...beginning.matchAll(mark)].length, 0)
  return found >= marksMin
}

/**
 * A text without markup as HTML where it is unmistakably Markdown (https://spec.commonmark.org/0.31.2/), as
 * JobSpy writes descriptions: headings, lists, emphasis and links; tables stay as they are. Undefined: it is
 * plain text.
 */
export function htmlOfMarkdown(text: string): string | undefined {
  if (!/\*\*|\\|\]\(|^##/m.test(text) || !isMarkdown(text)) return undefined
  const out: string[] = []
  let list = ''
  const inList = (tag: string): void => {
    if (tag === list) return
    if (list !== '') out.push(`</${list}>`)
    if (tag !== '') out.push(`<${tag}>`)
    list = tag
  }
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    if (line === '' || rule.test(line)) continue
    const [tag, inner] = kindOf(line)
    inList(tag === 'ul' || tag === 'ol' ? tag : '')
    const element = list === '' ? tag : 'li'
    out.push(`<${element}>${inlineOf(inner)}</${element}>`)
  }
  inList('')
  return out.join('\n')
}

const rule = /^(?:-{3,}|\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_])$/

type Kind = readonly [tag: 'h3' | 'ul' | 'ol' | 'p', inner: string]

function kindOf(line: string): Kind {
  const heading = /^#{1,6}\s+(.+)$/.exec(line) ?? /^\*{2,3}(?=[^\s*])([^*]{1,120})\*{2,3}:?$/.exec(line)
  if (heading) return ['h3', heading[1] ?? '']
  const bullet = /^[-*+•]\s+(.*)$/.exec(line)
  if (bullet) return ['ul', bullet[1] ?? '']
  const numbered = /^\d{1,2}[.)]\s+(.*)$/.exec(line)
  return numbered ? ['ol', numbered[1] ?? ''] : ['p', line]
}

/** What was escaped is written by its number, so that it is no mark of anything. */
const inlineOf = (line: string): string =>
  line
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replace(/&(?!#?\w{1,10};)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\[([^\][\n]{1,200})\]\((https?:\/\/[^\s()"]{1,1000})\)/g, '<a href="$2">$1</a>')
    .replace(/(?<!\*)\*{2,3}(?=[^\s*])([^*]{0,1000}[^\s*])\s?\*{2,3}(?!\*)/g, '<strong>$1</strong>')
    .replace(/(?<!\w)__(?=[^\s_])([^_]{1,1000})__(?!\w)/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]{0,500}[^\s*])\*(?![\w*])/g, '<em>$1</em>')
    .replace(/(?<![\w/])_(?=[^\s_])([^_]{0,500}[^\s_])_(?!\w)/g, '<em>$1</em>')
