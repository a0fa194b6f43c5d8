import { dropList, isOneOf, isSkill, type Mention, opensSentence, type Sentence } from './mention.ts'
import { bits } from './vocabulary.ts'

/** How far, in characters, a skill may stand from the word that makes a title of it. */
const reach = { tight: 2, role: 4, sought: 40, trade: 60, heading: 110, has: 24 }

/**
 * True for a product or another proper name. A capital at the start of a sentence proves nothing, one
 * inside does.
 */
const isProperName = (text: string, { start, end }: Mention, opens: boolean): boolean =>
  /[\p{Lu}\d+#]/u.test(text.slice(opens ? start + 1 : start, end))

/**
 * True for what is a tool in any title: "Python developer" asks for Python, "Payroll specialist" names a
 * job.
 */
function isTool(text: string, mention: Mention, isGerman: boolean): boolean {
  if (mention.value.isTool || mention.value.spelling !== undefined) return true
  return !isGerman && isProperName(text, mention, opensSentence(text, mention))
}

/** True for an everyday word, whose capital before a role makes a title of it: "Recruitment Manager Jo Smith". */
const isEveryday = ({ value }: Mention): boolean =>
  value.isWeak && !value.isTool && value.spelling === undefined

const nextWord = /^[\s-]{1,2}$/u

/**
 * "Machine learning engineer", "técnico de mantenimiento": a job's or a firm's name, said before any skill
 * is.
 */
export function dropTitles(text: string, { mentions }: Sentence, at: number): void {
  const signal = mentions[at]
  const previous = mentions[at - 1]
  const next = mentions[at + 1]
  const isNear = signal && previous && isSkill(previous) && signal.start - previous.end <= reach.tight
  if (isNear && isOneOf(signal, 'roleAfter', 'houseAfter')) {
    const isNext = nextWord.test(text.slice(previous.end, signal.start))
    // A motivated nurse is motivated, but nobody is asked to be a creative agency.
    const isSafe = previous.value.isAdjective
      ? signal.value.kind === 'roleAfter'
      : previous.value.kind === 'hard' &&
        isProperName(text, previous, opensSentence(text, previous) || isEveryday(previous))
    if (isNext && !isSafe) previous.verdict = 'dropped'
  }
  if (signal?.value.kind === 'roleBefore' && next && isSkill(next) && next.value.spelling === undefined)
    if (next.start - signal.end <= reach.role) next.verdict = 'dropped'
}

/**
 * Words that lead from the title to what is asked for: "a cook with pastry skills", "para llevar la caja".
 */
const leadsOn =
  /[,:;(–]|\b(?:with|for|to|who|in|con|para|que|en|mit|für|zur|zum|die|der|im|avec|pour|qui|chargé|spécialisé)\b/u

/**
 * What cannot stand between an employer's trade and its verb: another subject, in texts that lack their
 * dots.
 */
const otherSubject = /\b(?:we|they|you|it|who|that|which|client)\b/iu

/**
 * True for what names an employer's trade before the verb at `to`: near it, its subject, and no licence
 * (RGN).
 */
function isTrade(text: string, { value, start, end }: Mention, to: number): boolean {
  if (value.isTool || to - end > reach.trade || otherSubject.test(text.slice(end, to))) return false
  return !/\p{Lu}{2}|\d/u.test(text.slice(start, end))
}

/** "Sucht eine Pädagogin für die ": where she will work, unless no trade is named. */
const anybody =
  'someone|somebody|person|people|help|hand|jemand\\p{L}*|Person|Hilfe|Unterstützung|Verstärkung|alguien|persona|' +
  'quelqu|aide'
const atWork = new RegExp(
  `^ (?:an?|une?|una?|eine?n?) (?!(?:\\p{L}+ )?(?:${anybody}))(?:\\p{L}+ ){1,3}` +
    '(?:for|für|pour|para) (?:(?:the|our|die|den|das|unser\\p{L}*|la|el|le|notre|nuestr[oa]) )?$',
  'u',
)

/** What makes a trait of a skill: "a customer service oriented person". */
const asTrait = /^[\s-](?:oriented|orientated|minded|focused|focussed|driven|savvy|based)\b/u

/**
 * "Producteur d'énergie hydraulique cherche un commercial": what stands before the verb is the
 * employer's trade, what follows it the title. Neither asks for a skill, unless the sentence does so itself.
 */
export function dropSought(text: string, { mentions, isGerman }: Sentence, at: number): void {
  const signal = mentions[at]
  const before = mentions.slice(0, at)
  const isAsking = (mention: Mention) => isOneOf(mention, 'wanted', 'sought', 'described', 'duty')
  if (signal && !before.some(isAsking))
    for (const mention of before)
      if (isSkill(mention) && isTrade(text, mention, signal.start)) mention.verdict = 'dropped'
  const next = mentions.findIndex((mention, n) => n > at && isSkill(mention))
  const title = mentions[next]
  if (!signal || !title || title.value.kind !== 'hard' || isTool(text, title, isGerman)) return
  const between = text.slice(signal.end, title.start)
  if (between.length > reach.sought || mentions.slice(at + 1).some(isAsking)) return
  if (leadsOn.test(between) && !atWork.test(between)) return
  if (asTrait.test(text.slice(title.end, title.end + 12))) return
  dropList(text, mentions, { from: next, step: 1 })
}

const roles = bits.roleAfter | bits.houseAfter | bits.roleBefore
const demands = bits.wanted | bits.sought | bits.described | bits.duty | bits.offered

/** What leads from a role to what its holder has: "mozo con carné de carretillero". */
const hasBefore = /\b(?:with|con|mit|avec)(?: \p{L}+)? $/u

/**
 * "Research associate, soil microbiology.": a first sentence that names a role and asks for nothing is the
 * heading of the advert.
 */
export function dropHeading(text: string, { mentions, isGerman, said }: Sentence): void {
  if ((said & roles) === 0 || (said & demands) !== 0) return
  if ((mentions.at(-1)?.end ?? 0) > reach.heading) return
  for (const mention of mentions) {
    if (mention.value.kind !== 'hard' || isTool(text, mention, isGerman)) continue
    if (!hasBefore.test(text.slice(Math.max(0, mention.start - reach.has), mention.start)))
      mention.verdict = 'dropped'
  }
}

const ofRelic = /^ (?:\p{Ll}+ ){1,2}$/u
const relicBefore = /(?:^|[.!?\n] ?)(?:The|Our|Das|Der|Die|Unser|Unsere) (?:\p{Ll}+ )?$/u

/** "The Java time clock was": a thing that a tool's name tells apart from others. */
function isRelic(text: string, { value, start, end }: Mention, past: Mention): boolean {
  if (!value.isTool || !ofRelic.test(text.slice(end, past.start))) return false
  return relicBefore.test(text.slice(Math.max(0, start - reach.has), start))
}

/** "Typo3 wurde im Januar ersetzt": what only was is asked for no more. */
export function dropPast(text: string, { mentions }: Sentence, at: number): void {
  const signal = mentions[at]
  const previous = mentions[at - 1]
  if (!signal || previous?.value.kind !== 'hard') return
  if (signal.start - previous.end <= reach.tight || isRelic(text, previous, signal))
    dropList(text, mentions, { from: at - 1, step: -1 })
}
