import { business } from './data/business.ts'
import { data } from './data/data.ts'
import { people } from './data/people.ts'
import { signals } from './data/signals.ts'
import { soft } from './data/soft.ts'
import { software } from './data/software.ts'
import { trades } from './data/trades.ts'
import { phrasesOfSignal } from './denials.ts'
import { addPhrase, newPhrases, type Phrases } from './phrases.ts'
import type { Kind, Signal, Term } from './term.ts'
import { isPlain } from './wording.ts'

/**
 * The tables under `data/` hold one skill per line, `Name | alias | alias`, under `# trade` headings. A name
 * is English;
 * its aliases are what people write in English, Spanish, German and French. Marks before a name or alias:
 *
 * - `~` says that the words show the skill without naming it: the name is reported, not the words.
 * - `?` says that the words have other senses too: they count only where the context supports them.
 * - `!` says that the word is an adjective: it counts only where a person is described by it.
 * - `=` says that the words count only in this capitalisation, or all in capitals; `==` only in this one, for in
 *   capitals they are another word (SWIFT, ADA).
 * - `*` says that without its accents it is another word (finés, "fines"): it counts with them alone. Other words with
 *   accents count without them too, though not in English.
 */
export type Alias = { text: string; marks: string }
export type Line = { name: string; kind: 'hard' | 'soft'; isTool: boolean; trade: string; aliases: Alias[] }

const kinds = ['hard', 'soft', ...Object.keys(signals)]

/** A bit for each kind of term. */
// Object.fromEntries forgets the keys, which are the kinds just listed.
export const bits = Object.fromEntries(kinds.map((kind, n) => [kind, 1 << n])) as Record<Kind, number>

/** One bit more, for spoken languages beside that of their kind. */
export const languageBit = 1 << kinds.length

const hardTables = [software, data, business, trades, people]
const toolTables = [software, data]
const markAtStart = /^[~?!=*]+/u

const alias = (written: string): Alias => {
  // Letters come after every mark, and nearly every alias begins with one.
  if (written.charAt(0) > '?' && written.charAt(0) !== '~') return { text: written, marks: '' }
  const marks = markAtStart.exec(written)?.[0] ?? ''
  return { text: written.slice(marks.length), marks }
}

const tableLines = (table: string, kind: 'hard' | 'soft'): Line[] => {
  const isTool = toolTables.includes(table)
  let trade = ''
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) trade = line.slice(2)
      if (line.startsWith('# ')) return []
      const aliases = line.split(' | ').map(alias)
      return [{ name: aliases[0]?.text ?? '', kind, isTool, trade, aliases }]
    })
}

/** Every skill we know, in table order. */
export const skillLines = (): Line[] => [
  ...hardTables.flatMap((table) => tableLines(table, 'hard')),
  ...tableLines(soft, 'soft'),
]

/**
 * British and American spellings are one word to us. Each pair is applied to every alias that has its left
 * side.
 */
const spellings: [RegExp, string][] = [
  [/isation/iu, 'ization'],
  [/isational/iu, 'izational'],
  [/ising\b/iu, 'izing'],
  [/ised\b/iu, 'ized'],
  [/elling/iu, 'eling'],
  [/licence/iu, 'license'],
  [/our\b/iu, 'or'],
  [/our(?=al|ing|ist)/iu, 'or'],
  [/centred/iu, 'centered'],
  [/centre/iu, 'center'],
  [/catalogu/iu, 'catalog'],
  [/anaes/iu, 'anes'],
  [/paed/iu, 'ped'],
  [/tyre/iu, 'tire'],
  [/judgement/iu, 'judgment'],
]

const isBritish = new RegExp(spellings.map(([british]) => british.source).join('|'), 'iu')

/** The American letters, with a capital where the British ones have it: `Licence`, `License`. */
const likeCased = (letters: string, found: string): string =>
  /^\p{Lu}/u.test(found) ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters

const american = (text: string): string =>
  spellings.reduce(
    (word, [british, letters]) => word.replace(british, (found) => likeCased(letters, found)),
    text,
  )

/** The alias and its other spellings, e.g. `Colour Grading` and `Color Grading`. */
export const spelledBothWays = (text: string): string[] => {
  if (!isBritish.test(text)) return [text]
  return [text, american(text)]
}

/** A German adjective before its noun: "maschinelles Lernen" stands as "mit maschinellem Lernen" as well. */
const caseEndings: Record<string, string[]> = { es: ['em', 'en', 'e'], e: ['en', 'er'] }
const inflectedAdjective = /^(\p{Ll}+)(es|e) (\p{Lu}\p{Ll}+)$/u

/** The other cases that German has for an alias, if it is of that kind. */
const otherCases = (text: string): readonly string[] => {
  const blank = text.indexOf(' ')
  const before = text.charAt(blank - 1)
  // Asked before the pattern, for few aliases are of that kind.
  if (blank < 0 || (before !== 'e' && before !== 's')) return []
  const [, stem, ending, noun] = inflectedAdjective.exec(text) ?? []
  return stem === undefined ? [] : (caseEndings[ending ?? ''] ?? []).map((other) => `${stem}${other} ${noun}`)
}

/** How German adjectives end that stand behind their noun, and what they add before it: "eine zuverlässige Person". */
const germanAdjective =
  /^[\p{Ll}-]+(?:ig|lich|isch|bar|sam|haft|los|voll|iert|fähig|bewusst|freudig|stark|offen|fest|ell|iv|nd|ant|ent)$/u
const adjectiveEndings = ['e', 'er', 'en', 'em', 'es']

const inflected = (text: string): readonly string[] =>
  germanAdjective.test(text) ? adjectiveEndings.map((ending) => text + ending) : []

type Aspects = Pick<Term, 'isLoose' | 'isWeak' | 'isAdjective' | 'needsAccents'> & { isExact: boolean }

const aspectsOf = (marks: string): Aspects => ({
  isLoose: marks.includes('~'),
  isWeak: marks.includes('?') || marks.includes('!'),
  isAdjective: marks.includes('!'),
  needsAccents: marks.includes('*'),
  isExact: marks.includes('='),
})
const noAspects = aspectsOf('')

const addSkill = (
  phrases: Phrases<Term>,
  { name, kind, isTool, trade, aliases }: Line,
  skill: number,
): void => {
  const bit = trade === 'Spoken languages' ? bits[kind] | languageBit : bits[kind]
  for (const { text, marks } of aliases) {
    const { isExact, ...said } = marks === '' ? noAspects : aspectsOf(marks)
    const { isLoose, isAdjective } = said
    const capital = isExact && !marks.includes('==')
    const aspects = { ...said, isTool }
    const put = (words: string, label = isLoose ? name : words): void => {
      const isAttributive = label !== words && !isLoose
      const spelling = isExact ? words : undefined
      const capitals = capital ? words.toUpperCase() : undefined
      const accented = isPlain(words) ? undefined : words
      addPhrase(phrases, words, {
        kind,
        bit,
        label,
        skill,
        spelling,
        capitals,
        ...aspects,
        isAttributive,
        accented,
      })
    }
    for (const words of spelledBothWays(text)) put(words)
    for (const words of otherCases(text)) put(words)
    if (isAdjective) for (const words of inflected(text)) put(words, text)
  }
}

/** What a term is that stands in no line of the skills. */
export const unlisted: Omit<Term, 'kind' | 'bit' | 'label'> = {
  isLoose: false,
  skill: -1,
  isWeak: false,
  isAdjective: false,
  isAttributive: false,
  isTool: false,
  accented: undefined,
  needsAccents: false,
  spelling: undefined,
  capitals: undefined,
}

const build = (): Phrases<Term> => {
  const phrases = newPhrases<Term>()
  skillLines().forEach((line, skill) => {
    addSkill(phrases, line, skill)
  })
  // Object.keys widens the keys, which are Signals by the type of the table.
  for (const kind of Object.keys(signals) as Signal[]) {
    // One for all phrases of a kind: a text has more signals than skills, and a few terms stay near the processor.
    const term: Term = { ...unlisted, kind, bit: bits[kind], label: '' }
    // A word goes on behind an apostrophe, and phrases end where words do: "pas d'" is found as "pas d".
    for (const phrase of phrasesOfSignal(kind)) addPhrase(phrases, phrase.replace(/'$/u, ''), term)
  }
  return phrases
}

let built: Phrases<Term> | undefined

/** All aliases and signals; built on first use, then kept. */
export const vocabulary = (): Phrases<Term> => {
  built ??= build()
  return built
}
