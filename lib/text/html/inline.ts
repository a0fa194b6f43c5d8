import { cleanText } from '../characters.ts'
import { publicUrl } from '../url.ts'
import { dress } from './dress.ts'
import type { Inline } from './line.ts'

const inlineDepthMax = 8

function linkOf(href: string | undefined): string | undefined {
  if (href === undefined) return undefined
  const address = cleanText(href).trim()
  // An encoded line break would begin a header of the mail: https://www.rfc-editor.org/rfc/rfc6068#section-7
  const isMail = /^mailto:[^\s<>"\\\u0000-\u001f]{3,254}$/i.test(address) && !/%0[ad]/i.test(address)
  if (isMail) return `mailto:${address.slice(7)}`
  return publicUrl(address)
}

const inlineTags = new Set('b strong i em u a code sub sup'.split(' '))
/** What is bold by its style alone. Headings are so by themselves. */
const styledTags = new Set('span font p div li td'.split(' '))

const isBold = ({ tag }: Inline): boolean => tag === 'b' || tag === 'strong'

function added(open: readonly Inline[], inline: Inline): readonly Inline[] | undefined {
  const isKnown = open.length >= inlineDepthMax || open.some(({ tag }) => tag === inline.tag)
  return isKnown ? undefined : [...open, inline]
}

/** The stack inside of an element, or nothing where that is the one around it. */
function inside(open: readonly Inline[], tag: string, href: string | undefined, look: number) {
  const isInline = inlineTags.has(tag)
  if (look === 0 && !isInline) return undefined
  if (look & dress.plain && (!isInline || isBold({ tag })))
    return open.some(isBold) ? open.filter((inline) => !isBold(inline)) : undefined
  if (look & dress.bold && styledTags.has(tag))
    return open.some(isBold) ? undefined : added(open, { tag: 'b' })
  if (!isInline) return undefined
  if (tag !== 'a') return added(open, { tag })
  const link = linkOf(href)
  return link === undefined ? undefined : added(open, { tag, href: link })
}

/**
 * The inline elements around the text now; each kind once, and no deeper than anybody writes on purpose. Told of every
 * element, in order; `opened` and `closed` give the next stack, or nothing: an element that changes nothing must leave
 * no trace.
 */
export function inlineStack() {
  let open: readonly Inline[] = []
  /** What stood around each element that is open now, where that changed. */
  const before: (readonly Inline[] | undefined)[] = []
  return {
    around: () => open,
    depth: () => before.length,
    opened(tag: string, href: string | undefined, look: number): readonly Inline[] | undefined {
      const next = inside(open, tag, href, look)
      before.push(next && open)
      return next
    },
    closed: (): readonly Inline[] | undefined => before.pop(),
    set(next: readonly Inline[]) {
      open = next
    },
  }
}
