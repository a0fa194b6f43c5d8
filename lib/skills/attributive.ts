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
/** A noun in the plural behind an English adjective that is neither a person nor a part of a character. */
const things = new RegExp(`^ (?!(?:${people}|${theirs}|${noNoun})\\b)\\p{Ll}{3,}[^\\P{Ll}s]s\\b`, 'u')
const thingsReach = 24

/** True for "honest estimates" and "flexible hours", which say nothing of the person. */
export const isOfThings = (text: string, { end }: Place): boolean =>
  text.charCodeAt(end) === 32 && things.test(text.slice(end, end + thingsReach))
