import { cleanText } from '../characters.ts'
import { decodeResidue } from '../entities.ts'
import { sign, signsIn } from '../signs.ts'
import * as builder from './builder.ts'
import { dress } from './dress.ts'
import { withoutActing } from './inert.ts'
import { inlineStack } from './inline.ts'
import type { Inline, Run } from './line.ts'
import { unwrapLines } from './plain.ts'
import { roles } from './roles.ts'

/** References may stand for characters that were cleaned away, and runs around a dropped element may join. */
function cleaned(words: string): Run {
  const text = withoutActing(decodeResidue(cleanText(words)))
  return { words: text, signs: signsIn(text) }
}

/** Adds a text that ends its lines where its source does; at its edges words may go on, so blanks there stay. */
function addLines(build: builder.Build, { words, signs }: Run, around: readonly Inline[]): void {
  const lines = [...unwrapLines(words)]
  if (/^[^\S\n]/.test(words)) lines[0] = ` ${lines[0]}`
  if (/[^\S\n]$/.test(words)) lines.push(`${lines.pop()} `)
  for (const [n, line] of lines.entries()) {
    if (n > 0) builder.lineBreak(build)
    if (line !== '') builder.addText(build, { words: line, signs }, around)
  }
}

/** Adds a text of which every line is a paragraph. */
function addParagraphs(build: builder.Build, { words, signs }: Run, around: readonly Inline[]): void {
  for (const [n, line] of words.split('\n').entries()) {
    if (n > 0) builder.endBlock(build)
    if (line !== '') builder.addText(build, { words: line, signs }, around)
  }
}

/**
 * Puts the blocks together. Text is held until something changes, for what stands together is cleaned together. What
 * the page hides is left out, unless most of it is hidden: then it is there to be unfolded.
 *
 * @param breaksCount nothing but line breaks separates lines
 */
export function blockReader(breaksCount: boolean, showsHidden: boolean) {
  const build = builder.startBuild()
  const inline = inlineStack()
  /** How many elements are open that do not show, from the one that is dropped or hides its content. */
  let unseen = 0
  let isDropped = false
  let shownChars = 0
  let hiddenChars = 0
  /** How deep the element lies that keeps the line breaks of its text; 0 where there is none. */
  let breaksAt = 0
  let words = ''
  let signs = 0

  const flush = () => {
    if (words === '') return
    const run = signs & (sign.odd | sign.ampersand | sign.angle) ? cleaned(words) : { words, signs }
    words = ''
    if (breaksCount) addParagraphs(build, run, inline.around())
    else if (breaksAt > 0) addLines(build, run, inline.around())
    else if (run.words !== '') builder.addText(build, run, inline.around())
  }
  const change = (next: readonly Inline[] | undefined) => {
    if (!next) return
    flush()
    inline.set(next)
  }
  return {
    open(tag: string, href: string | undefined, look: number) {
      const role = unseen > 0 ? undefined : roles.get(tag)
      if (unseen === 0) isDropped = role?.is === 'dropped'
      if (unseen > 0 || isDropped || (look & dress.hidden && !showsHidden)) {
        unseen += 1
        return
      }
      if (role?.is === 'block') {
        flush()
        role.open(build)
      }
      change(inline.opened(tag, href, look))
      if (breaksAt === 0 && (look & dress.breaks || tag === 'pre')) {
        flush()
        breaksAt = inline.depth()
      }
    },
    text(run: string, kinds: number) {
      if (unseen > 0) {
        if (!isDropped) hiddenChars += run.length
        return
      }
      shownChars += run.length
      // A blank at the end of one run and at the beginning of the next are two in a row.
      signs = words === '' ? kinds : signs | kinds | sign.blanks
      words += run
    },
    close(tag: string) {
      if (unseen > 0) {
        unseen -= 1
        return
      }
      if (breaksAt === inline.depth()) {
        flush()
        breaksAt = 0
      }
      change(inline.closed())
      const role = roles.get(tag)
      if (role?.is !== 'block') return
      flush()
      role.close(build)
    },
    build() {
      flush()
      return build
    },
    isMostlyHidden: () => hiddenChars > shownChars,
  }
}
