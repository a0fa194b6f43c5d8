/** Adjectives before a noun, which are traits only where the noun is a person or what a person has. */

const german =
  'Person|Persönlichkeit|Mensch|Kolleg(?:e|in|en)|Mitarbeiter(?:in|innen)?|Mitarbeitenden?|Bewerber(?:in)?|' +
  'Allrounder(?:in)?|Teamplayer(?:in)?|Charakter|Typ|Ansprechpartner(?:in)?|Aushilfen?|\\p{Lu}\\p{Ll}+kr(?:aft|äfte)'
const germanPerson = new RegExp(
  `(?:(?:,| und| oder|, aber) \\p{Ll}+e[rnms]?){0,3} (?:${german})(?!\\p{L})`,
  'uy',
)
/** Those who are here already: "unsere freundlichen Kollegen". */
const ofOurs = /(?:unser|dein|Ihr|nett)\p{Ll}* $/u
const oursReach = 12

type Place = { start: number; end: number }

/** True for "zuverlässige Person", "belastbare und freundliche Kollegin"; not for "motiviertes Team". */
export function isBeforePerson(text: string, { start, end }: Place): boolean {
  germanPerson.lastIndex = end
  return germanPerson.test(text) && !ofOurs.test(text.slice(Math.max(0, start - oursReach), start))
}

const people =
  'sales|people|staff|\\p{Ll}*(?:er|or|ist|ian|ee|eur|nurse|colleague|individual|professional|candidate|graduate|' +
  'associate|student|assistant|applicant|consultant|chef|cook|teammate|adult|friend|cleaner)s'
const theirs =
  'skills|minds|hands|habits|characters|personalities|manners|ways|qualities|abilities|attitudes|standards'
const noNoun =
  'is|was|as|always|sometimes|this|its|towards|besides|unless|across|plus|does|has|ours|yours|less|thus'
const noThing = new RegExp(`^(?:${people}|${theirs}|${noNoun})$`, 'u')
const [blank, comma, smallA, smallS, smallZ] = [32, 44, 97, 115, 122]
const pluralCharsMin = 5

/** True for a noun in the plural that is neither a person nor a part of a character. */
function isThings(text: string, start: number): boolean {
  let end = start
  while (text.charCodeAt(end) >= smallA && text.charCodeAt(end) <= smallZ) end += 1
  if (text.charCodeAt(end - 1) !== smallS || text.charCodeAt(end - 2) === smallS) return false
  return end - start >= pluralCharsMin && !noThing.test(text.slice(start, end))
}

/** What an adjective says of an employer or of its offer: "a creative environment". */
const surroundings =
  'environment|atmosphere|culture|climate|workplace|workspace|setting|company|organi[sz]ation|brand|space|place|' +
  'industry|market|sector|package|salary|schedule|transport|transportation|vehicle|car|connection|process|' +
  '(?:service|home|hospital|agency|provider|team|work ?force)(?! \\p{Ll}*(?:er|or|ant|ian|nurse|staff)\\b)'
/** The same behind other adjectives: "a creative and busy working environment". */
const furtherWords =
  '(?:(?:,|,? and| &) \\p{Ll}+){0,2}(?: (?!in|at|to|of|for|an?|the|on|with|within)\\p{Ll}+)?'
const ofEmployer = new RegExp(`${furtherWords} (?:${surroundings})\\b`, 'uy')

/** True for "honest estimates" and "a creative environment", which say nothing of the person. */
export function isOfThings(text: string, { end }: Place): boolean {
  const next = text.charCodeAt(end)
  if (next === blank && isThings(text, end + 1)) return true
  ofEmployer.lastIndex = end
  return (next === blank || next === comma) && ofEmployer.test(text)
}

/** Whom an advert describes, and what a person has. */
const described =
  'individuals?|applicants?|candidates?|persons?|professionals?|all-rounders?|self[- ]starters?|team[- ]players?|' +
  'communicators?|learners?|workers?|attitude|personality|manner|demeanou?r|disposition|outlook|temperament'
/** What leads to somebody else: "flexible for the right candidate". */
const leadsAway = 'for|the|to|with|of|in|on|at|from|successful|ideal|right|our|your'
const englishPerson = new RegExp(
  `(?:,?(?: and| or| &)? (?!(?:${leadsAway})\\b)[\\p{Ll}-]+){0,3} (?:${described})\\b`,
  'uy',
)
/** Those who are here already, whom one is with, or who buy: "our friendly professionals". */
const ofOthers =
  /\b(?:our|their|its|with|by|of|fellow|other|these|those|join|meet|support|help|teach|lead)\b[^.;:!?\n]*$/iu
const othersReach = 32

/** "The cook will be", "the ability to be": an adjective right behind is the person's, unless the work is spoken of. */
const modal = /(?: (?:will|shall|would)|(?:ability|able|need|have|has|expected|required) to)(?: also)?$/u
const adverbs = /^(?:(?:an?|both|very|highly|extremely|truly|naturally) )*$/u
const ofWork = /\b(?:role|work|job|position|hours|shifts?|days?|shop|place|office|it|this|that|there)\b/iu
const predicateReach = 64
const modalReach = 20

function isPredicate(before: string): boolean {
  const verb = before.lastIndexOf(' be ')
  if (verb < 0 || !adverbs.test(before.slice(verb + ' be '.length))) return false
  return modal.test(before.slice(Math.max(0, verb - modalReach), verb)) && !ofWork.test(before.slice(0, verb))
}

/** True for an English adjective that describes the person, by the words right behind or right before it. */
export function isOfPerson(text: string, { start, end }: Place): boolean {
  englishPerson.lastIndex = end
  if (englishPerson.test(text)) return !ofOthers.test(text.slice(Math.max(0, start - othersReach), start))
  const isBehindAdverb = text.charCodeAt(start - 1) === blank && 'eanhy'.includes(text.charAt(start - 2))
  return isBehindAdverb && isPredicate(text.slice(Math.max(0, start - predicateReach), start))
}
