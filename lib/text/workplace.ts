import type { Workplace } from '../words.ts'
import { fold } from './characters.ts'
import { type Cue, cueCharsMax, cues } from './data/workplace-cues.ts'
import {
  anywhere,
  degreeAfter,
  degreeBefore,
  homeWords,
  hybrid,
  noHybrid,
  noRemote,
  onsite,
  remote,
  remoteWords,
} from './data/workplace-words.ts'
import { nearWords } from './near-words.ts'
import { remember } from './remember.ts'

/** A field is read at most this far. */
const fieldCharsMax = 500
/** A field has few values, and nearly every record of a document holds one of them. */
const fieldMemory = { entriesMax: 500, charsMax: 60 }

/** "Suite #200" and "22@" hold the marks themselves. */
const marked = (folded: string): string =>
  folded
    .replace(/[@#]/g, ' ')
    .replace(remoteWords, (word) => '@'.padEnd(word.length, '_'))
    .replace(homeWords, (word) => '#'.padEnd(word.length, '_'))

/** "Remote or on-site": the second is an alternative, so one may work from home all the time. */
const either = /\b(?:or|o|ou|oder|of)\b/

/**
 * What a field or a location says about where the work is done, in the languages we read. Hybrid beats
 * remote; remote as an alternative is remote; undefined when nothing is said ("unspecified", "field
 * based").
 */
export const readWorkplace = remember(fieldMemory, (text): Workplace | undefined => {
  const dashed = fold(text.slice(0, fieldCharsMax)).replace(/[_\u2010-\u2015]/g, '-')
  return workplaceIn(marked(dashed.replace(/\s+/g, ' ')))
})

function workplaceIn(said: string): Workplace | undefined {
  const words = said.replace(noHybrid, ' ')
  // "Kein Homeoffice möglich" does not say that it is possible.
  const rest = words.replace(noRemote, ' ')
  if (hybrid.test(rest)) return 'hybrid'
  if (rest !== words) return 'onsite'
  const away = remote.test(words) || anywhere.test(words)
  if (!onsite.test(words)) return away ? 'remote' : undefined
  if (!away) return 'onsite'
  return either.test(words) ? 'remote' : 'hybrid'
}

const workWords = new RegExp(
  [noHybrid, hybrid, noRemote, remote, onsite].map(({ source }) => source).join('|'),
  'g',
)
const cut = '\u0001'

/**
 * The text with those letters folded whose length that changes ("ß"), or cuts would fall in the wrong places; the
 * others keep their capitals, which tell codes from words.
 */
function asLongAs(folded: string, text: string): string {
  const letters = Array.from(text, (letter) => {
    const plain = fold(letter)
    return plain.length === letter.length ? letter : plain
  })
  const same = letters.join('')
  return same.length === folded.length ? same : folded
}

/** The text less its words about home and office, so that only places are left. */
export function withoutWorkplace(text: string): string {
  const folded = fold(text)
  const base = folded.length === text.length ? text : asLongAs(folded, text)
  let out = ''
  let end = 0
  for (const { index, 0: words } of marked(folded).matchAll(workWords)) {
    out += base.slice(end, index) + cut
    end = index + words.length
  }
  if (end === 0) return text
  return (out + base.slice(end)).replace(degreeBefore, cut).replace(degreeAfter, cut).replaceAll(cut, ' , ')
}

const nearCues = nearWords(
  cues.map(({ words }) => words),
  cueCharsMax,
)
const bodyCharsMax = 64 * 1024
const wordsCharsMax = 200

/** What a description says in so many words about where the work is done, and the line that says it. */
export function findWorkplace(bodyText: string): { workplace: Workplace; words: string } | undefined {
  const text = bodyText.slice(0, bodyCharsMax)
  const seen = nearCues(text)
  const read = seen.sight === 'foldsInPlace' ? text : fold(text)
  // Words are shown as written, but where folding changed the length they cannot be found again.
  const shown = read.length === text.length ? text : read
  const near = read === text ? seen : nearCues(read)
  for (const [at, cue] of cues.entries()) {
    for (const { from, to } of near.groups[at] ?? []) {
      const stretch = fold(read.slice(from, to)).replace(/[\u2010-\u2015]/g, '-')
      const match = meant(stretch, cue)
      if (match) return { workplace: cue.says, words: lineAround(shown, from + match.index, match[0].length) }
    }
  }
  return undefined
}

/** The first place where a cue's words stand, and beside them what they need and nothing that takes them back. */
function meant(stretch: string, { pattern, only, unless }: Cue): RegExpExecArray | undefined {
  pattern.lastIndex = 0
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    if (only === undefined && unless === undefined) return match
    const before = stretch.slice(0, match.index)
    const after = stretch.slice(pattern.lastIndex)
    if (only && !only.before.test(before) && !only.after.test(after)) continue
    if (!unless?.before.test(before) && !unless?.after.test(after)) return match
  }
  return undefined
}

function lineAround(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - wordsCharsMax), at)
  const start = before.split(/[.!?\n•]/).at(-1) ?? ''
  const after = text.slice(at + length, at + length + wordsCharsMax)
  return `${start}${text.slice(at, at + length)}${after.split(/[.!?\n•]/, 1)[0] ?? ''}`
    .trim()
    .slice(0, wordsCharsMax)
}
