import { cleanText } from './characters.ts'
import type { Inline } from './html-line.ts'
import { publicUrl } from './url.ts'

const inlineDepthMax = 8

function linkOf(href: string | undefined): string | undefined {
  if (href === undefined) return undefined
  const address = cleanText(href).trim()
  // An encoded line break would begin a header of the mail: https://www.rfc-editor.org/rfc/rfc6068#section-7
  const isMail = /^mailto:[^\s<>"\\\u0000-\u001f]{3,254}$/i.test(address) && !/%0[ad]/i.test(address)
  if (isMail) return `mailto:${address.slice(7)}`
  return publicUrl(address)
}

/**
 * The inline elements around the text now; each kind once, and no deeper than anybody writes on purpose.
 * `opened` and `closed` give the next stack, or nothing: an element that changes nothing must leave no
 * trace.
 */
export function inlineStack() {
  let open: readonly Inline[] = []
  const ignored = new Map<string, number>()
  return {
    around: () => open,
    opened(tag: string, href: string | undefined): readonly Inline[] | undefined {
      const link = tag === 'a' ? linkOf(href) : undefined
      const isUseless = tag === 'a' && link === undefined
      if (isUseless || open.length >= inlineDepthMax || open.some((inline) => inline.tag === tag)) {
        ignored.set(tag, (ignored.get(tag) ?? 0) + 1)
        return undefined
      }
      return [...open, link === undefined ? { tag } : { tag, href: link }]
    },
    closed(tag: string): readonly Inline[] | undefined {
      const count = ignored.get(tag) ?? 0
      if (count === 0) return open.filter((inline) => inline.tag !== tag)
      ignored.set(tag, count - 1)
      return undefined
    },
    set(next: readonly Inline[]) {
      open = next
    },
  }
}
