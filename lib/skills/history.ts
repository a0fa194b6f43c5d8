import { dropList, isSkill, type Mention, type Sentence } from './mention.ts'
import { negateNext } from './negation.ts'

/** How far, in characters, a founder's story and a predicate reach. */
const reach = { story: 70, predicate: 50, clause: 42, ended: 50, contrast: 16 }

/** What founders did before: "came from", "kommen von", "vienen de", "ont quitté". */
const did = [
  'c[ao]mes?|hails?|stems?|worked|left|quit|met|started|began|moved|joined|spent|learn(?:ed|t)|studied|were|was',
  'once|made',
  'kommen|kommt|kam|kamen|stamm\\p{L}+|arbeitete\\p{L}*|gearbeitet|verließ\\p{L}*|war|waren|lernten?|trafen|gelernt',
  'vien\\p{L}+|vino|vinieron|ven[ií]\\p{L}*|trabaj(?:ó|aron|aba|aban)|dejó|dejaron|sal(?:ió|ieron|en)|pas(?:ó|aron)',
  'proced\\p{L}+|era|eran|conoci\\p{L}+|estudi(?:ó|aron)|empez\\p{L}+|aprend(?:ió|ieron)',
  'vien(?:t|nent)|ven(?:ait|aient|us?)|travaill(?:é|ait|aient)|quitt(?:é|a|èrent)',
  'pass(?:és?|ées?)|sort(?:ent|is|aient)',
  'étai(?:t|ent)|issue?s?|rencontr\\p{L}+|commencé|débuté|appris',
  'by|von|por|par|antigu[oa]s?|anciens?|ehemalig\\p{L}+|former',
].join('|')
const ofPast = new RegExp(`(?<!\\p{L})(?:${did})(?!\\p{L})`, 'u')
/** Where the sentence turns to whom it seeks: "our founders want you to know". */
const ofPresent = new RegExp(
  '(?<!\\p{L})(?:you|we|now|needs?|wants?|seeks?|looks?|uses?|du|dich|wir|Sie|jetzt|such\\p{L}+|brauch\\p{L}+|tú|te|' +
    'nosotros|ahora|busca\\p{L}*|necesita\\p{L}*|quier\\p{L}+|vous|nous|maintenant|cherch\\p{L}+|veu(?:t|lent)|' +
    'demand\\p{L}+)(?!\\p{L})',
  'u',
)

/** A signal of two words is a founder and a verb, besides these. */
const isTitle = /^(?:the|our|your|chief|managing|director)\b/iu

/** "Our founders came from Oracle", "Die Gründer kommen von SAP": where they learned is the company's history. */
export function dropFounders(text: string, sentence: Sentence, at: number): void {
  const { mentions } = sentence
  const signal = mentions[at]
  if (signal === undefined) return
  const words = text.slice(signal.start, signal.end)
  if (words.includes(' ') && !isTitle.test(words)) negateNext(text, sentence, at)
  for (const mention of mentions.slice(at + 1)) {
    if (mention.value.kind !== 'hard') continue
    const story = text.slice(signal.end, mention.start)
    if (story.length > reach.story || ofPresent.test(story)) return
    if (ofPast.test(story)) mention.verdict = 'dropped'
  }
}

/** What leads to who does the work: "is maintained", "wird", "lo mantiene", "est géré". */
const done =
  'maintained|looked after|handled|run|owned|done|managed|covered|supported|written|developed|operated|taken care of'
const predicate = new RegExp(
  `(?<!\\p{L})(?:(?:is|are|gets?|being)(?: \\p{L}+){0,2} (?:${done})|(?:wird|werden)(?: \\p{L}+){0,2}|` +
    '(?:l[oa]s?) (?:\\p{L}+ )?\\p{L}+[ae]n?|' +
    '(?:est|sont|restent?)(?: \\p{L}+)? (?:maintenu|géré|assuré|pris|traité|entretenu|suivi)e?s?(?: en charge)?) $',
  'u',
)

/** "Delphi is maintained by another team", "lo mantiene otro equipo": the skill before is work of others. */
export function dropElsewhere(text: string, { mentions }: Sentence, at: number): void {
  const signal = mentions[at]
  const previous = mentions.slice(0, at).findLastIndex(isSkill)
  const skill = mentions[previous]
  if (!signal || !skill || signal.start - skill.end > reach.predicate) return
  if (predicate.test(text.slice(skill.end, signal.start)))
    dropList(text, mentions, { from: previous, step: -1 })
}

const now = '(?:jetzt|heute|now|today|hoy|ahora|aujourd.hui|maintenant|mittlerweile|inzwischen)'
/** "No more", or that others do and "we do not". */
const noMore =
  "ya no|no longer|not any ?more|not any longer|no more|nicht mehr|plus maintenant|plus aujourd'hui|plus du tout|" +
  "we (?:do not|don't|no longer do)(?: use it)?|wir (?:hier )?nicht|nosotros no|nous (?:non|pas)|not here|not us|" +
  'hier nicht|bei uns nicht|aquí no|pas ici|pas chez nous|pas nous'
/** Where a clause ends behind a skill, looked for first: most sentences end there as well. */
const clauseSign = /[.;,:!?\n–—]/u
const ended = new RegExp(
  `^[;,–—] ?(?:(?:aber|but|pero|mais|und|y|et|and) )?(?:${now} )?(?:${noMore})(?: ${now})?\\s*(?:[.!;\\n]|$)`,
  'u',
)

function isEnded(text: string, { end }: Mention): boolean {
  const sign = text.slice(end, end + reach.clause).search(clauseSign)
  return sign >= 0 && ended.test(text.slice(end + sign, end + sign + reach.ended))
}

/** "Java is a must, PHP is not." and "with Docker, not Podman": what is set against the one asked for. */
const turned = '(?:aber |but |pero |mais |und |y |et |and )?'
const setAgainst = new RegExp(`[,;] ?${turned}$`, 'u')
const isNot = /^ (?:is not|are not|isn't|aren't|not|no|nicht|non|pas)\s*(?:[.!;\n]|$)/u
const notBefore = new RegExp(`[,;(] ?${turned}(?:not|nicht|no|non|pas) $`, 'u')

function isContrasted(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - reach.contrast), start)
  if (text.charAt(start - 1) === ' ' && notBefore.test(before)) return true
  return isNot.test(text.slice(end, end + reach.contrast)) && setAgainst.test(before)
}

/** "Antes trabajábamos con PHP; ya no.", "…, jetzt nicht mehr.": the last skill of a sentence, whose end says so. */
export function dropEnded(text: string, mentions: Mention[]): void {
  const last = mentions.findLastIndex(isSkill)
  const mention = mentions[last]
  if (mention === undefined) return
  if (isContrasted(text, mention)) mention.verdict = 'dropped'
  if (isEnded(text, mention)) dropList(text, mentions, { from: last, step: -1 })
}
