import { xmlBeginning } from '../../text/xml/beginning.ts'
import type { XmlNode } from '../../text/xml/node.ts'
import { nodesAt } from '../document/head-xml.ts'
import { oncePerDocument } from '../document/once-per-document.ts'
import type { Head } from '../source.ts'
import { fieldText } from './xml-fields.ts'

/**
 * Whether a record's date says when the feed was built and not when the job was posted: every date that the
 * beginning of the feed shows is the build's. A time of day is never shared by chance; a mere day can be, so
 * it takes several records.
 */
export const isBuildDate = (date: string, head: Head): boolean => sharedBuildDate(head) === date.trim()

const daysOnlyMin = 3

const sharedBuildDate = oncePerDocument((head): string | undefined => {
  const root = head.kind === 'xml' ? xmlBeginning(head.text) : undefined
  const built = root && builtAt(root)
  if (head.kind !== 'xml' || !root || built === undefined) return undefined
  const dates = nodesAt(root, head.path).flatMap((job) => fieldText(job, 'date', 'dateposted')?.trim() ?? [])
  const [first] = dates
  if (first === undefined || dates.some((date) => date !== first)) return undefined
  if (first === built && hasTime(first)) return first
  const isSameDay = first === built || first === built.slice(0, 'YYYY-MM-DD'.length)
  return isSameDay && dates.length >= daysOnlyMin ? first : undefined
})

const hasTime = (date: string): boolean => /\d:\d\d/.test(date) && !/\b00:00(?::00)?\b/.test(date)

/** It may stand beside the jobs' wrapper, or inside a publisher that is an element with a name. */
function builtAt(root: XmlNode): string | undefined {
  const all = [root, ...root.children.filter(({ children }) => children.length > 0)]
  for (const node of all) {
    const built = fieldText(node, 'lastBuildDate', 'last_build_date', 'lastbuilddate')?.trim()
    if (built !== undefined) return built
  }
  return undefined
}
