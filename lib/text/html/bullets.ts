import { knownHeading } from '../headings.ts'

/** A bullet at the start of a line: marks that are nothing else, or a dash or star with a blank after it. */
const bullet = /^\s*(?:[•●▪◦‣∙■□➢➤►▶✓✔✅\uf0b7\uf0a7]\s*|[-–*·]\s+)+/

/** How many characters at the start are white space and a bullet; 0 where there is none. */
export const leadingBullet = (text: string): number => bullet.exec(text)?.[0].length ?? 0

/** A run that is a bullet only if a blank comes next. */
export const isDash = (text: string): boolean => /^\s*[-–*·]$/.test(text)

export type BulletRun = { readonly text: string; readonly bulleted: boolean; readonly heading?: string }

/** Shorter runs between bullets are a separator's work: "Remote • Full-time • London". */
const itemCharsMin = 20

/** Whether a text holds what a flattened list is cut at. */
export const hasBullets = (text: string): boolean => /[•●▪‣]\s/.test(text)

/**
 * Cuts a run of text that was a list before it was flattened ("Tasks • do this well • do that well") at its
 * bullets. A known heading that the flattening left at the end of a run is split off.
 */
export function cutBullets(text: string): readonly BulletRun[] {
  const whole = [{ text, bulleted: false }]
  if (!hasBullets(text)) return whole
  const first = text.search(/\S/)
  const isItem = /^[•●▪‣]\s/.test(text.slice(first))
  const runs = text.slice(isItem ? first + 1 : 0).split(/\s[•●▪‣]\s(?=\s*\S)/)
  const items = isItem ? runs : runs.slice(1)
  if (items.length < 2) return whole
  if (items.reduce((sum, item) => sum + item.trim().length, 0) < itemCharsMin * items.length) return whole
  return runs.map((run, n) => {
    const heading = n === runs.length - 1 ? undefined : trailingHeading(run)
    const words = heading === undefined ? run : run.trimEnd().slice(0, -heading.length)
    return { text: words, bulleted: isItem || n > 0, ...(heading !== undefined && { heading }) }
  })
}

const headingWordsMax = 6

/** The longest known heading at the end of a text, beginning with a capital letter. */
function trailingHeading(run: string): string | undefined {
  const words = run.trimEnd().slice(-120).split(/\s+/)
  for (let count = Math.min(headingWordsMax, words.length - 1); count > 0; count -= 1) {
    const tail = words.slice(-count).join(' ')
    if (/^[¿¡]?\p{Lu}/u.test(tail) && run.trimEnd().endsWith(tail) && knownHeading(tail)) return tail
  }
  return undefined
}
