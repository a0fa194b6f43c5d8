import { afterLanguage, nationalNouns, nextLine } from './data/language-words.ts'
import { areListed, type Mention, type Sentence } from './mention.ts'
import { languageBit } from './vocabulary.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))
const goesOn = setOf(afterLanguage)
const opensLine = setOf(nextLine)
const national = setOf(nationalNouns)

const isLanguage = ({ value }: Mention): boolean => (value.bit & languageBit) !== 0

/** How far, in characters, to look for the words around a name. */
const reach = { cue: 60, after: 40, noun: 24 }

/** The word behind a name, and one behind "and": "German customers", "English and Scottish sites". */
const wordAfter = /^(?:[ \u00a0]{1,2}|-)(\p{L}[\p{L}\d]*)/u
const otherAfter = /^(?:,| and| or| &) (?:\p{Lu}\p{Ll}+(?:ish|ese|an|ic)|(?:Inter|Multi)national) (\p{L}+)/u

/** What makes a language of the name whatever follows: "fluent in Danish and English Microsoft Office". */
const fluent = 'fluen(?:t|cy)|spoken|written|bilingual|trilingual|native|tongue|literate|GCSE'
const spoken = new RegExp(
  `(?:\\b(?:${fluent})\\b[^.!?;\\n]*|\\b(?:[Ss]peak(?:s|ing)?|[Uu]nderstands?|[Bb]usiness) )$`,
  'u',
)

/** Grades of the European framework, adverbs, and what lost its blank: "German B2", "fluently", "LanguageGood". */
const isDegree = (word: string): boolean =>
  /^(?:[abc][12]|(?!family|supply|assembly|early).+ly|language.+)$/u.test(word)

const followsLanguage = (word: string): boolean =>
  goesOn.has(word.toLowerCase()) || opensLine.has(word) || isDegree(word.toLowerCase())

/** True for an English name that is an adjective: "German customers", but not "German speakers". */
function isEnglishAdjective(text: string, mention: Mention, next: Mention | undefined): boolean {
  const { start, end } = mention
  if (next !== undefined && isLanguage(next) && next.start - end <= 2) return false
  const after = text.slice(end, end + reach.after)
  const word = wordAfter.exec(after)?.[1]
  if (word === undefined || followsLanguage(word)) {
    const other = otherAfter.exec(after)?.[1]
    if (other === undefined || followsLanguage(other)) return false
  }
  return !spoken.test(text.slice(Math.max(0, start - reach.cue), start))
}

/** True for "marché allemand" and "mercado alemán", where the adjective comes last. */
function isAdjectiveBehind(text: string, { start }: Mention): boolean {
  const before = text.slice(Math.max(0, start - reach.noun), start - 1)
  if (text.charAt(start - 1) !== ' ') return false
  return national.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase())
}

const plainJoint = /^(?:,| et| y| e| ou| o) $/u

/**
 * "Our German customers", "the Dutch and French markets", "le marché allemand et italien": where the name of a
 * language is an adjective, nobody is asked to speak it. English has it before its noun, Spanish and French behind.
 */
export function dropNationalities(text: string, { mentions, isEnglish }: Sentence): void {
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]
    if (mention === undefined || !isLanguage(mention)) continue
    const next = mentions[at + 1]
    const words = text.slice(mention.start, mention.end)
    const isName = words.toLowerCase() === mention.value.label.toLowerCase()
    if (isName && !words.includes(' ')) {
      const isSo = next?.verdict === 'dropped' && isLanguage(next) && areListed(text, mention, next)
      if (isSo || (isEnglish && isEnglishAdjective(text, mention, next))) mention.verdict = 'dropped'
    } else if (!isName && isAdjectiveBehind(text, mention)) {
      mention.verdict = 'dropped'
      const isListed = next && isLanguage(next) && plainJoint.test(text.slice(mention.end, next.start))
      if (isListed) next.verdict = 'dropped'
    }
  }
}
