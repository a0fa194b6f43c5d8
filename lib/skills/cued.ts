import type { FoundSkill } from './finder.ts'
import { endsItem, isName, listedConfidence, overlapsAny, type Span } from './listed.ts'
import { isOneOf, type Mention } from './mention.ts'
import type { Signal } from './vocabulary.ts'

const blank = 32

/** What leads from a demand to its object: "experience |with", "maîtrise| de". Some demands end in one themselves. */
const preposition = /(?: (?:with|in|of|using|con|en|de|mit|in|avec|sous)| d['’])? ?(?=\p{Lu})/uy
const endsInOne = /(?:with|in|of|using|as|like|comme|como|wie|mit|en|de|for)$/u

/** A name of one or two words with capitals. German nouns have capitals too, so there it must look like no word. */
const sign = '(?:[\\p{L}\\p{N}+#&-]|\\.(?=\\p{L}))'
const proper = new RegExp(`\\p{Lu}${sign}{2,}(?: \\p{Lu}${sign}+)?`, 'uy')
const unlikeWord = /\p{Lu}{3}|\p{Ll}\p{Lu}|-\p{Lu}\p{Ll}|\d/u

/** People are worked with as well as tools. */
const withPeople = /^work/iu

/** How far, in characters, what takes a demand back may stand from the name. */
const reach = 60
const takesBackAfter: readonly Signal[] = ['noPrev', 'noEither', 'noObject', 'past']
const takesBackBefore: readonly Signal[] = ['noNext', 'noEither', 'lacking', 'offered']

/** True where the words beside a demand take it back: "Experience with Frobnicator is not required". */
function isTakenBack(mentions: readonly Mention[], at: number, { start, end }: Span): boolean {
  const [before, after] = [mentions[at - 1], mentions[at + 1]]
  if (before && start - before.end <= reach && isOneOf(before, ...takesBackBefore)) return true
  return after !== undefined && after.start - end <= reach && isOneOf(after, ...takesBackAfter)
}

/**
 * "Experience with Frobnicator is a bonus": a proper name right behind a demand is a tool that no table has. `taken`
 * are all words of the vocabulary in the text; a name never overlaps one.
 */
export function cuedTools(text: string, mentions: readonly Mention[], isGerman: boolean): FoundSkill[] {
  const cued: FoundSkill[] = []
  for (let at = 0; at < mentions.length; at++) {
    const cue = mentions[at]
    if (cue === undefined || cue.value.kind !== 'wanted' || text.charCodeAt(cue.end) !== blank) continue
    preposition.lastIndex = cue.end
    if (!preposition.test(text)) continue
    const start = preposition.lastIndex
    const words = text.slice(cue.start, cue.end)
    if (withPeople.test(words) || (start === cue.end + 1 && !endsInOne.test(words))) continue
    proper.lastIndex = start
    const name = proper.exec(text)?.[0]
    if (name === undefined || !endsItem(text, start + name.length) || !isName(name)) continue
    if (isGerman && !unlikeWord.test(name)) continue
    const place = { start, end: start + name.length }
    if (overlapsAny(mentions, place) || isTakenBack(mentions, at, place)) continue
    cued.push({ name, kind: 'hard', confidence: listedConfidence, ...place })
  }
  return cued
}
