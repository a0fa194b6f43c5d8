import { dayMs, dayOf } from './calendar.ts'
import {
  agoAfter,
  agoBefore,
  fewMinutes,
  lastSpans,
  moreThan,
  namedDays,
  smallNumbers,
  type TimeUnit,
  unitOf,
  unitOfWordAgo,
  wordAgo,
} from './data/months.ts'

/** How long ago a text says something was: an instant for hours, else midnight of a day. */
export type Ago = { readonly at: number; readonly approximate: boolean }

const spanMs: Partial<Readonly<Record<TimeUnit, number>>> = { second: 1_000, minute: 60_000, hour: 3_600_000 }
/**
 * "3 days ago", "hace un mes", "gestern", "14h": back from `base`. Weeks and longer, and "more than", are
 * approximate.
 */
export function readAgo(folded: string, base: number): Ago | undefined {
  const today = Math.floor(base / dayMs) * dayMs
  const text = folded.replace(/[!.]+$/, '').trim()
  const named = namedDays.get(text) ?? namedDays.get(text.replace(timeOfDay, ''))
  if (named !== undefined) return { at: today - named * dayMs, approximate: false }
  if (fewMinutes.test(text)) return { at: base, approximate: false }
  const months = lastSpans.get(text)
  if (months !== undefined) return back(base, [[1, months === 0 ? 'week' : 'month']], true)
  const [, count, plus, word = '', more] = wordAgo.exec(text) ?? []
  const unit = unitOfWordAgo.get(word)
  if (unit !== undefined) return back(base, [[Number(count), unit]], plus !== '' || more !== undefined)
  const isOpen = moreThan.test(text)
  const bare = text
    .replace(agoBefore, '')
    .replace(agoAfter, '')
    .replace(moreThan, ' ')
    .replace(/\bun'|\bd'/g, 'un ')
  const spans = spansOf(bare.replace(agoBefore, '').replace(/ {2,}/g, ' ').trim())
  return spans === undefined ? undefined : back(base, spans, isOpen)
}

const timeOfDay =
  /,? (?:(?:at|um|a las|as|a|alle|om|kl\.?|,) )?\d{1,2}(?:[:.h]\d{0,2})? ?(?:[ap]\.?m|uhr|h)?$/
const spanPattern =
  /^(\d{1,4}|[a-z']+)[ -]?\+? ?([a-z]+)\.?(?: ?(?:,|(?:and|y|e|und|et|i|en|och)(?![a-z])|&)+ ?| |$)/

function spansOf(text: string): [number, TimeUnit][] | undefined {
  const spans: [number, TimeUnit][] = []
  let rest = text.replace(
    /^(?:half an|halben|media|mezz'?|demi(?:e)?-|une demi-|einer halben) ?/,
    '30 min of ',
  )
  if (rest.startsWith('30 min of '))
    return /^30 min of (?:hour|stunde|hora|ora|heure)$/.test(rest) ? [[30, 'minute']] : undefined
  while (rest !== '') {
    const found = spanPattern.exec(rest)
    const count = /^\d/.test(found?.[1] ?? '') ? Number(found?.[1]) : smallNumbers.get(found?.[1] ?? '')
    const unit = unitOf.get(found?.[2] ?? '')
    if (found === null || count === undefined || unit === undefined || spans.length > 3) return undefined
    spans.push([count, unit])
    rest = rest.slice(found[0].length)
  }
  return spans.length === 0 ? undefined : spans
}

function back(
  base: number,
  spans: readonly (readonly [number, TimeUnit])[],
  isOpen: boolean,
): Ago | undefined {
  let at = base
  for (const [count, unit] of spans) at = stepBack(at, count, unit)
  const approximate =
    isOpen || spans.some(([, unit]) => unit === 'week' || unit === 'month' || unit === 'year')
  return { at, approximate }
}

function stepBack(at: number, count: number, unit: TimeUnit): number {
  const span = spanMs[unit]
  if (span !== undefined) return at - count * span
  if (unit === 'day' || unit === 'week') return at - count * (unit === 'week' ? 7 : 1) * dayMs
  return monthsBack(at, unit === 'year' ? count * 12 : count)
}

/** The same day so many months earlier, or that month's last day where it has no such day. */
function monthsBack(at: number, count: number): number {
  const from = new Date(at)
  const months = from.getUTCFullYear() * 12 + from.getUTCMonth() - count
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  for (let day = from.getUTCDate(); day > 28; day -= 1) {
    const found = dayOf(year, month, day)
    if (found !== undefined) return found
  }
  return Date.UTC(year, month - 1, Math.min(from.getUTCDate(), 28))
}
