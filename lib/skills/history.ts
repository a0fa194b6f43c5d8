import { dropList, isSkill, type Mention, type Sentence } from './mention.ts'
import { negateNext } from './negation.ts'

/** How far, in characters, a story, a predicate and the words of a time reach. */
const reach = { story: 70, predicate: 50, clause: 42, ended: 50, contrast: 16, time: 40 }

/** What founders did before: "came from", "kommen von", "vienen de", "ont quitté". */
const did = [
  'c[ao]mes?|hails?|stems?|worked|left|quit|met|started|began|moved|joined|spent|learn(?:ed|t)|studied|were|was',
  'once|made|programmed|coded|wrote|swore|used|ran|programmierten?|schwor(?:en)?|schrieben|nutzten',
  '\\p{L}{2,}(?:ait|aient|aba|aban|ía|ían)',
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

/** "TypeScript? We have none.": a question that is answered at once. */
const answered = new RegExp(
  "^ ?\\? (?:No[.,!]|Nope|Not |Never|We (?:have none|do not|don[’']t)|Nein|Nicht |Kein |Haben wir nicht|" +
    'Brauch\\p{L}+ (?:wir|du|Sie) nicht|Gibt es (?:hier|bei uns) nicht|' +
    'Non[.,!]|Très peu|Pas |Jamais|Aquí no|Nunca|Nada de eso|Ni hablar)',
  'u',
)

/** "Antes trabajábamos con PHP; ya no.", "…, jetzt nicht mehr.": the last skill of a sentence, whose end says so. */
export function dropEnded(text: string, mentions: Mention[]): void {
  const last = mentions.findLastIndex(isSkill)
  const mention = mentions[last]
  if (mention === undefined) return
  if (isContrasted(text, mention) || answered.test(text.slice(mention.end, mention.end + reach.ended)))
    mention.verdict = 'dropped'
  if (isEnded(text, mention)) dropList(text, mentions, { from: last, step: -1 })
}

/** Behind "hace" and "il y a", before "Jahren": how long. "Since" counts up to today, and so does experience. */
const longTime =
  /^ (?:más de |plus de |casi |près de |unos |une? |(?:\p{L}+|\d+) ){1,2}(?:años|décadas|ans|années|décennies)\b/u
const germanAgo = /\b[Vv]or (?:\p{L}+ )?(?:\p{L}+|\d+) $/u
const untilPast = /^ (?:last|recently|then|the merger|the move|(?:19|20)\d\d)\b/u

/** Whether a word that only counts time tells of what is over. */
function isLongAgo(text: string, { start, end }: Mention): boolean {
  const word = text.slice(start, end).toLowerCase()
  const after = text.slice(end, end + reach.time)
  if (word === 'hace' || word === 'il y a') return longTime.test(after)
  if (word === 'jahren' || word === 'jahrzehnten')
    return germanAgo.test(text.slice(Math.max(0, start - reach.time), start))
  return word !== 'until' || untilPast.test(after)
}

/** What was, in the verbs of a company's story. "We adopted" and "we moved to" tell of what is. */
const pastVerbs = [
  'was|were|had|did|ran|used|worked|wrote|sold|made|taught|built|lived|kept|relied|typed|coded|programmed|stood|swore',
  'war|waren|hatten?|lief|liefen|arbeitete[tn]?|lebten?|nutzten?|verwendeten?|schrieb|schrieben|verkauften?|bauten?',
  'programmierten?|machten?|setzten?|wurden?|betrieb|betrieben|haben|hat',
  '\\p{L}{2,}ab(?:a|an|amos)|\\p{L}{2,}ía(?:n|mos)?|era|eran|éramos|fue|fuimos|viv(?:ió|ieron)|vend(?:ió|ieron)',
  'hiz(?:o|imos)|us(?:ó|aron)|programaron|trabaj(?:ó|aron)',
  'ét(?:ait|aient|ions)|av(?:ait|aient|ions)|\\p{L}{2,}(?:ait|aient)|vécu|vendu|tourné',
  '(?:travaill|utilis|tourn|cod|vend|viv)ions',
].join('|')
const inPast = new RegExp(`(?<!\\p{L})(?:${pastVerbs})(?!\\p{L})`, 'u')
/** Where such a sentence turns to today, or to the reader. */
const inPresent = new RegExp(
  '(?<!\\p{L})(?:[Yy]ou|[Yy]our|is|are|now|today|still|since|needs?|who|candidates?|applicants?|experience|' +
    '[Dd]u|dich|dein\\p{L}*|Sie|Ihn?en|ist|sind|jetzt|heute|seit|wer|' +
    'tú|tu|te|es|son|ahora|hoy|desde|quien|[Vv]ous|votre|vos|est|sont|maintenant|depuis|' +
    "aujourd['’]hui|we (?:use|work|run|need|have|look))(?!\\p{L})",
  'u',
)

const clauseBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - reach.time), start)
    .split(clauseSign)
    .at(-1) ?? ''

/** "Forty years ago all of it was COBOL": the tools of a sentence that tells what was, and asks for nothing. */
export function dropLongAgo(text: string, { mentions }: Sentence, at: number): void {
  const signal = mentions[at]
  if (signal === undefined || !isLongAgo(text, signal)) return
  for (const mention of mentions) {
    const { value, start, end } = mention
    if (value.kind !== 'hard') continue
    const isBehind = start > signal.start
    const story = isBehind
      ? text.slice(signal.end, start)
      : clauseBefore(text, start) + text.slice(end, signal.start)
    if (story.length > reach.story || inPresent.test(story)) continue
    const ending = text.slice(end, end + reach.time).split(clauseSign, 1)[0] ?? ''
    if (inPast.test(story) || (isBehind && inPast.test(ending) && !inPresent.test(ending)))
      mention.verdict = 'dropped'
  }
}
