import { dropList, type Mention, opensSentence, type Sentence } from './mention.ts'

/** How far, in characters, to look before a name. */
const reach = { name: 2, kind: 60, word: 24, state: 24 }

/** What a tool is called a name of: "a scheduler tool called Airflow", but not "a dog called Airflow". */
const toolKinds =
  'tools?|systems?|platform|software|apps?|packages?|program|language|framework|library|database|engine|product|' +
  'solution|herramienta|sistema|plataforma|programa|lenguaje|outil|système|logiciel|plateforme|langage|werkzeug|' +
  'programm|sprache'
const isToolKind = new RegExp(`\\b(?:${toolKinds})\\b`, 'iu')

/** Microsoft, which "Ms" in capitals is before a tool: "MS Visio". */
const maker = 'MS'

/** "The dog is called Docker", "Mr Jenkins": who or what has a tool's name is none. */
export function dropNamed(text: string, { mentions }: Sentence, at: number): void {
  const [signal, next] = [mentions[at], mentions[at + 1]]
  if (!signal || next?.value.kind !== 'hard' || next.start - signal.end > reach.name) return
  if (!next.value.isTool && next.value.spelling === undefined) return
  if (text.slice(signal.start, signal.end) === maker) return
  if (!/\p{Lu}/u.test(text.charAt(next.start))) return
  if (isToolKind.test(text.slice(Math.max(0, signal.start - reach.kind), signal.start))) return
  dropList(text, mentions, { from: at + 1, step: 1 })
}

/** A word with a capital that is no first word: "Mark " before Ray, "Dragon " before Vault. */
const nameBefore = /[\p{L},:] \p{Lu}\p{Ll}+ $/u
/** What follows a tool in a title, whose level has a capital as well: "a Senior React developer". */
const roleAfter =
  /^ (?:developer|engineer|programmer|administrator|admin|architect|expert|entwickler|desarrollador)/u

/**
 * True for a tool's name, itself a common word, behind another name that is no skill: "Mark Ray". A job title has
 * capitals as well: "Senior React Developer".
 */
export function isPartOfName(text: string, { start, end }: Mention, before: Mention | undefined): boolean {
  if (before !== undefined && start - before.end <= 1) return false
  if (!nameBefore.test(text.slice(Math.max(0, start - reach.word), start))) return false
  return !/^ \p{Lu}/u.test(text.slice(end, end + 2)) && !roleAfter.test(text.slice(end, end + reach.word))
}

/** Behind a town stands its state: "Hartford, CT". A list of scans has other capitals: "Radiology, CT and MRI". */
const afterTown = /\p{Lu}\p{Ll}+,? $/u
const listGoesOn = /^(?:,| and| or|\/| &) ?\p{Lu}{2}|^ (?:scan|imag|machine|technolog)/u

/** True for two capitals behind a town, which are a state's. */
export function isState(text: string, mention: Mention): boolean {
  const { start, end, value } = mention
  if (value.label !== 'CT' && value.label !== 'AR') return false
  if (opensSentence(text, mention)) return false
  if (!afterTown.test(text.slice(Math.max(0, start - reach.state), start))) return false
  return !listGoesOn.test(text.slice(end, end + 10))
}

const living =
  'liv(?:es?|ed|ing)|based|born|located|headquartered|offices?|branch|moved|situated|viven?|vives?|vivent|wohn(?:t|en)'
const inTown = new RegExp(`\\b(?:${living}) (?:in|en|à) (?:(?:sunny|downtown|central) )?$`, 'u')
/** Its state, as in "Aurora, CO". */
const stateBehind =
  /^, (?:A[LRZ]|C[AOT]|FL|GA|IL|IN|M[DINO]|N[CJMVY]|O[HKR]|PA|TX|UT|VA|WA|USA|Arizona|Colorado)(?![\p{L}-])/u

/** True for a tool's name that a town has: "who lives in Phoenix", "Aurora, CO". */
export function isTown(text: string, { start, end, value }: Mention): boolean {
  if (!value.isTool || !value.isWeak) return false
  return (
    inTown.test(text.slice(Math.max(0, start - reach.state), start)) ||
    stateBehind.test(text.slice(end, end + 12))
  )
}

const owners =
  'our|the|a|an|his|her|their|my|un|una|el|la|nuestro|nuestra|su|mi|unser|unsere|der|die|ein|eine|une|le|notre|son|' +
  'sa|votre'
const ownerWords = new Set(owners.split('|'))
const owner = `${owners}|l['’]`
const animals =
  'cat|cats|dog|dogs|hound|puppy|puppies|kitten|horse|mare|pony|donkey|goat|parrot|rabbit|hamster|tortoise|greyhound|' +
  'spaniel|terrier|labrador|collie|mascot|gato|gata|perro|perra|caballo|yegua|burro|loro|conejo|mascota|' +
  'chat|chatte|chien|chienne|cheval|jument|âne|chèvre|perroquet|lapin|mascotte'
/** They end long words: "Hofhund". */
const germanAnimals = 'hund|hündin|katze|kater|pferd|stute|esel|ziege|papagei|kaninchen|maskottchen'
const persons =
  'neighbou?r|landlord|landlady|grandmother|grandfather|daughter|son|wife|husband|founder|janitor|caretaker|barman|' +
  'vecin[oa]|abuel[oa]|hij[oa]|fundadora?|\\p{L}*nachbar(?:in)?|oma|opa|tochter|sohn|gründer(?:in)?|voisine?|fille|' +
  'fils|fondat(?:eur|rice)|gardien|gardienne'

/** Behind a name and its comma: "our dock cat,", "the landlord of our local". */
const beingBehind = new RegExp(
  `^(?:${owner}) ?(?:[\\p{L}'’]+ ){0,2}(?:${animals}|\\p{L}*(?:${germanAnimals})|${persons})(?![\\p{L}'’-])`,
  'iu',
)
/** Before one: "our old cat ". */
const ownerBefore = new RegExp(`(?:^|[\\s,(])(?:${owner}) (?:\\p{L}+ )?$`, 'iu')
const beasts = new Set(animals.split('|'))
const isGermanBeast = new RegExp(`(?:${germanAnimals})$`, 'iu')
const [blank, comma] = [32, 44]
const beingReach = 58
const wordReach = 24

/** Whether "our old cat" stands before a name. The word before is asked alone, for nearly all are no animal. */
function followsBeast(text: string, start: number, isGerman: boolean): boolean {
  if (text.charCodeAt(start - 1) !== blank) return false
  const from = text.lastIndexOf(' ', start - 2) + 1
  if (start - from > wordReach) return false
  const word = text.slice(from, start - 1)
  if (isGerman ? !isGermanBeast.test(word) : !beasts.has(word)) return false
  return ownerBefore.test(text.slice(Math.max(0, from - wordReach), from))
}

/** Whether ", our dock cat" or ", who" stands behind a name. The first word is asked alone: most are no owner. */
function precedesBeing(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== comma || text.charCodeAt(end + 1) !== blank) return false
  const behind = text.slice(end + 2, end + 2 + beingReach)
  const word = behind.slice(0, Math.max(0, behind.indexOf(' ')))
  if (word === 'who') return true
  return (ownerWords.has(word) || /^l['’]/u.test(word)) && beingBehind.test(behind)
}

/** True for a tool's name that a beast or a person has: "Java, our dock cat", "der Hofhund Ruby". */
export function isBeing(text: string, { start, end, value }: Mention, isGerman: boolean): boolean {
  if (!value.isTool && value.spelling === undefined) return false
  return precedesBeing(text, end) || followsBeast(text, start, isGerman)
}
