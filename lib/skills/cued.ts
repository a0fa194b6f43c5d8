import type { FoundSkill } from './found.ts'
import { endsItem, isName, listedConfidence, overlapsAny, type Span } from './listed.ts'
import { isOneOf, type Mention } from './mention.ts'
import type { Signal } from './term.ts'
import { bits } from './vocabulary.ts'

const blank = 32
const cues = bits.wanted | bits.used

/** What leads from a demand to its object: "experience |with", "maîtrise| de". Some demands end in one themselves. */
const preposition = /(?: (?:with|in|of|using|con|en|de|mit|in|avec|sous)| d['’])? ?(?=\p{Lu})/uy
const endsInOne =
  /(?:with|in|of|using|as|like|comme|como|wie|mit|en|de|for|von|software|programm?[ae]?|herramienta|logiciel)$/iu

/** A name of one or two words with capitals. German nouns have capitals too, so there it must look like no word. */
const sign = '(?:[\\p{L}\\p{N}+#&-]|\\.(?!\\p{Lu}\\p{Ll})(?=\\p{L}))'
const proper = new RegExp(`\\p{Lu}${sign}{2,}(?: \\p{Lu}${sign}+)?`, 'uy')
const unlikeWord = /\p{Lu}{3}|\p{Ll}\p{Lu}|-\p{Lu}\p{Ll}|\d/u

/** Demands whose object is a tool at once: "vous utilisez Icare", "conocer QVet". */
const isUse = new RegExp(
  '^(?:you use|(?:vous )?utilisez|usarás|utilizarás|using|know(?:ing)?|you know|' +
    'conoce[rs]|domina[rs]|maneja[rs]|' +
    'connaissez|connaître|maîtrise[rz]|kenn(?:en|st)|beherrsch(?:en|st))$',
  'iu',
)
/** What stands before a "use" that tells the reader what to do, not what customers do: "fill shelves, use Gardners". */
const beforeUse = /(?:, | and |(?:^|\n)[\s•*·-]*|\bto )$/u
const useReach = 24
/** What goes on behind the object of a use, besides the end of an item: "use Gardners for the orders". */
const goesOn = / (?:to|for|every|each|daily|when|at|as|in|pour|para|por|chaque|cada|a|au|à|en) /uy

/** Where the employer speaks of itself: "At Acme we", "Acme is hiring", "Acme's". */
const byEmployer = /\b(?:at|join|joining|about|why|for|by|of|chez|en|sobre|rejoindre|rejoignez|bei) $/iu
/** Less of it, for what is asked for: "support for Frobnicator" and "Frobnicator is a plus" are no employer's. */
const surelyByEmployer = /\b(?:at|join|joining|by|chez|rejoindre|rejoignez) $/iu
const employerActs =
  /^(?:['’]s | (?:is|are|has|was|offers|seeks|helps|est|es|recrute|recherche|busca|sucht|ist) )/u
const nearReach = 12

/** True for the employer's own product, which has its name: "customers who use Acme" where "Acme is hiring". */
function isEmployers(text: string, name: string, isUsed: boolean): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    const by = isUsed ? byEmployer : surelyByEmployer
    if (by.test(text.slice(Math.max(0, at - nearReach), at))) return true
    if (isUsed && employerActs.test(text.slice(end, end + nearReach))) return true
  }
  return false
}

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

const [smallA, smallZ] = [97, 122]

/** Where the object of a verb of use begins: right behind "you use", or "use" that tells what to do. */
function objectStart(text: string, { value, start, end }: Mention): number | undefined {
  // Asked first, for nearly all lead to a word in small letters.
  const next = text.charCodeAt(end + 1)
  if (next >= smallA && next <= smallZ) return undefined
  const isBare = value.kind === 'used' && end - start === 'use'.length
  if (isBare && !beforeUse.test(text.slice(Math.max(0, start - useReach), start))) return undefined
  const isVerb = value.kind === 'used' || isUse.test(text.slice(start, end))
  return isVerb ? end + 1 : undefined
}

/** Where a name begins that a demand leads to by a preposition: "experience with". */
function demandedStart(text: string, { value, start, end }: Mention): number | undefined {
  if (value.kind !== 'wanted') return undefined
  preposition.lastIndex = end
  if (!preposition.test(text)) return undefined
  const words = text.slice(start, end)
  const from = preposition.lastIndex
  return withPeople.test(words) || (from === end + 1 && !endsInOne.test(words)) ? undefined : from
}

function nameAt(text: string, start: number): string | undefined {
  proper.lastIndex = start
  const name = proper.exec(text)?.[0]
  return name !== undefined && isName(name) ? name : undefined
}

/** True where the words behind a name are those that follow the object of a use or of a demand. */
function isObject(text: string, name: string, end: number, isUsed: boolean): boolean {
  goesOn.lastIndex = end
  return (endsItem(text, end) || (isUsed && goesOn.test(text))) && !isEmployers(text, name, isUsed)
}

/**
 * "Experience with Frobnicator is a bonus", "you use Frobnicator": a proper name right behind a demand or a use is a
 * tool that no table has. `taken` are all words of the vocabulary in the text; a name never overlaps one.
 */
export function cuedTools(text: string, mentions: readonly Mention[], isGerman: boolean): FoundSkill[] {
  const cued: FoundSkill[] = []
  for (let at = 0; at < mentions.length; at++) {
    const cue = mentions[at]
    if (cue === undefined || (cue.value.bit & cues) === 0 || text.charCodeAt(cue.end) !== blank) continue
    const used = objectStart(text, cue)
    const start = used ?? demandedStart(text, cue)
    const name = start === undefined ? undefined : nameAt(text, start)
    if (start === undefined || name === undefined) continue
    const place = { start, end: start + name.length }
    if (!isObject(text, name, place.end, used !== undefined) || (isGerman && !unlikeWord.test(name))) continue
    if (overlapsAny(mentions, place) || isTakenBack(mentions, at, place)) continue
    cued.push({ name, kind: 'hard', confidence: listedConfidence, ...place })
  }
  return cued
}
